import type { Letter } from "./letter/model";
import type { Finding } from "./rules/rule";

/** A letter and what the rules found in it, sorted by place. */
export interface AnalyzedLetter {
  readonly letter: Letter;
  readonly findings: readonly Finding[];
}

/** What came of one text. */
export interface Analysis {
  /** The letters in it, in order; empty when it is no determination letter. */
  readonly letters: readonly AnalyzedLetter[];
  /** Why it is no letter, as a sentence; null when it is one. */
  readonly reason: string | null;
}
