import type { ServiceKind } from "../../knowledge/services";
import type { Field, Span } from "../../text/span";
import type { Words } from "../../text/words";
import type { Absence, Reported } from "./absence";
import type { Treatment } from "./treatment";

/** All but its place and its last sentence is read when it is first asked for. */
export interface Rationale {
  /** The label (`Decision rationale:`) or the section's heading. */
  readonly label: Span;
  /** The text behind the label; empty where nothing stands there. */
  readonly body: Span;
  readonly sentences: readonly Field<string>[];
  /** All words, in order. */
  readonly words: Words;
  /** The sentences in which it says that the item is, or is not, necessary; in order; quotations left out. */
  readonly conclusions: readonly Conclusion[];
  /** Behind the last of them, weaker words that say the opposite (`The request is supported.`); in order. */
  readonly contrary: readonly Conclusion[];
  /** Where it says that something is absent from the case (no documentation, no trial, not discussed); in order. */
  readonly absences: readonly Absence[];
  /** What its sentences, conclusions apart, call the request (`the requested MRI of the neck`); in order; only known treatments. */
  readonly requested: readonly Treatment[];
  /** What it reports itself of the topics that it misses; in order. */
  readonly reported: readonly Reported[];
  /** Whether it only says that the primary procedure is not necessary. */
  readonly primaryProcedureOnly: boolean;
  /** Where its last sentence has no closing punctuation: its last word. */
  readonly unterminated: Span | null;
}

/** A sentence of a rationale that says whether something is necessary. */
export interface Conclusion {
  readonly necessary: boolean;
  /** The whole sentence. */
  readonly sentence: Span;
  /** The sentence without the reasons that stand before the conclusion in it. */
  readonly clause: Span;
  /** The words that conclude (`is not medically necessary`). */
  readonly span: Span;
  /** What it names, where it names something. */
  readonly treatment: Treatment | null;
  /** Where it names something: the active ingredients and the kinds of service in all of its sentence, each once. */
  readonly ingredients: readonly string[];
  readonly services: readonly ServiceKind[];
}
