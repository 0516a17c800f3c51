import type { AbsenceTopic } from "../../knowledge/absence-topics";
import type { BodyRegion } from "../../knowledge/body";
import type { Drug } from "../../knowledge/drugs";
import type { ServiceKind } from "../../knowledge/services";
import type { Field, Span } from "../../text/span";
import type { Side, Treatment } from "./treatment";

/** A statement that something is absent from the case. */
export interface Absence {
  readonly sentence: Span;
  /** The words of absence (`no documentation of`, `was not discussed`). */
  readonly span: Span;
  /** What is absent, as worded; null where the sentence names nothing. */
  readonly subject: Field<string> | null;
  /** The known things among it, in order. */
  readonly things: readonly AbsentThing[];
}

/** A known thing that is said to be absent. */
export interface AbsentThing {
  readonly topic: AbsenceTopic;
  readonly span: Span;
  /** Whether its failure is absent, not the treatment itself (`no documentation of failed physical therapy`). */
  readonly failure: boolean;
  /** Whether it is missed on examination. */
  readonly examined: boolean;
  readonly bodyParts: readonly BodyRegion[];
  readonly sides: readonly Side[];
  /** Where a benefit would come from (`from previous therapy`), as far as it is named; null where the statement says nothing of it. */
  readonly source: Treatment | null;
  /** Whether only a certain sort of it, or something about it, is absent: what reports the thing does not contradict that. */
  readonly narrowed: boolean;
}

/** What a sentence reports of a topic. */
export interface Reported {
  readonly topic: AbsenceTopic;
  /** Whether it says that it is not so (`no spasm`), or not on record. */
  readonly denied: boolean;
  /** Whether it says that a treatment failed. */
  readonly failed: boolean;
  readonly examined: boolean;
  readonly span: Span;
  readonly sentence: Span;
  readonly bodyParts: readonly BodyRegion[];
  readonly sides: readonly Side[];
  /** Of a benefit: what its clause names that may have brought it; null for other topics. */
  readonly giver: Giver | null;
}

/** What may have brought a benefit. */
export interface Giver {
  readonly drugs: readonly Drug[];
  readonly services: readonly ServiceKind[];
  /** Whether medication, or opioids, are named in general. */
  readonly medication: boolean;
  readonly opioid: boolean;
}
