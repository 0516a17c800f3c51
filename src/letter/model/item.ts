import type { Field, Span } from "../../text/span";
import type { Word } from "../../text/words";
import type { GuidelineBlock } from "./guideline";
import type { Rationale } from "./rationale";
import type { Request } from "./request";
import type { Treatment } from "./treatment";

/** A disputed item with its decision. */
export interface Item {
  /** Its place in the letter, from 0. */
  readonly index: number;
  /** The heading, without list marker and outcome, white space folded; of a partly authorized item the remaining portion. */
  readonly name: Field<string>;
  /** Gives the words of its name; few rules ask for them. */
  readonly words: () => readonly Word[];
  /** The whole heading, from its first word (after a list marker) to the outcome. */
  readonly heading: Span;
  /** From the heading to the next item or the section's end. */
  readonly span: Span;
  readonly outcome: Field<Outcome> | null;
  readonly treatment: Treatment;
  /** Of a partly authorized item: what was first requested, and what the claims administrator authorized. */
  readonly original: Treatment | null;
  readonly authorized: Treatment | null;
  /** Whether its name is said to be what remains of the original request; false where that is decided as it was. */
  readonly remains: boolean;
  /** Whether it goes with a surgery (`Associated surgical service: ...`, `Post-op ...`). */
  readonly associatedService: boolean;
  /** Null where the letter has no such block for this item. */
  readonly claimsAdministrator: GuidelineBlock | null;
  readonly reviewer: GuidelineBlock | null;
  /** Null where the label is missing too. In the earliest form all items share one. */
  readonly rationale: Rationale | null;
  /** The sources' statements that belong to this item (`rules.md`, Which statements belong together). */
  readonly statements: Statements;
}

/** What the reviewer decided on an item. */
export type Outcome = "upheld" | "overturned" | "modified";

/** The requests that one item is held against. */
export interface Statements {
  readonly physician: readonly Request[];
  readonly review: readonly Request[];
  readonly application: readonly Request[];
}
