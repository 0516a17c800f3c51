import type { Field, Span } from "../../text/span";
import type { Reported } from "./absence";

/**
 * `final-determination`: outcome as a word behind the heading, or as a sentence, with guideline and rationale labels.
 * `notice`: 2013, numbered decision sentences. `professional-review`: early 2013, one guideline section and one rationale for all items.
 */
export type LetterForm = "final-determination" | "notice" | "professional-review";

/** What the sections of a letter are for. */
export type SectionKind = "header" | "cover" | "methodology" | "documents" | "case-summary" | "issues" | "guidelines" | "rationale";

/** A section of a letter. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's words in one line; null for a header, which has none. */
  readonly heading: Field<string> | null;
  /** From the heading to the next section. */
  readonly span: Span;
  /** The section's text below its heading. */
  readonly body: Span;
}

/** The case summary. */
export interface Summary {
  /** Its sentences in order; empty where it is missing. */
  readonly sentences: readonly Field<string>[];
  /** What they report of the topics that some rationale misses; in order. */
  readonly reported: readonly Reported[];
}
