import type { Letter } from "./letter/model";
import { readLetters } from "./letter/read";
import { runRules } from "./rules/engine";
import { DEFAULT_RULES } from "./rules/index";
import type { Finding, Rule, RuleFailure } from "./rules/rule";

/** A letter and what the rules found in it, sorted by place. */
export interface AnalyzedLetter {
  readonly letter: Letter;
  readonly findings: readonly Finding[];
  /** Rules that broke off with an exception on this letter; empty in good order. To be shown, never to be counted as findings. */
  readonly failures: readonly RuleFailure[];
}

/** What came of one text. */
export interface Analysis {
  /** The letters in it, in order; empty when it is no determination letter. */
  readonly letters: readonly AnalyzedLetter[];
  /** Why it is no letter, as a sentence; null when it is one. */
  readonly reason: string | null;
}

/** What the caller may choose. */
export interface AnalysisOptions {
  /** The rules to run; those that are on by default when left out. */
  readonly rules?: readonly Rule[];
}

/** Reads a text and runs the rules over every letter in it. Takes any text, also an empty one; never throws. */
export function analyze(text: string, options: AnalysisOptions = {}): Analysis {
  const { letters, reason } = readLetters(text);
  return { letters: checkLetters(letters, options.rules ?? DEFAULT_RULES), reason };
}

/** Runs rules over letters that have been read. */
export function checkLetters(letters: readonly Letter[], rules: readonly Rule[]): readonly AnalyzedLetter[] {
  return letters.map((letter) => ({ letter, ...runRules(letter, rules) }));
}
