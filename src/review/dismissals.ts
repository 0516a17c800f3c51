import type { AnalyzedLetter } from "../analysis";
import type { Finding, Rule } from "../rules/rule";
import { anchored, matchAnchors } from "./anchors";
import type { Dismissal } from "./records";

/** The findings of a file's letters, held against what was dismissed. */
export interface ReviewedFindings {
  /** Of each dismissed finding, what dismissed it. */
  readonly dismissals: ReadonlyMap<Finding, Dismissal>;
  /** Dismissals of which nothing is found any more. */
  readonly unmatched: readonly Dismissal[];
}

/** Tells which findings of a file's letters were dismissed. A dismissal of a rule that did not run, or broke off, matches nothing, and says nothing. */
export function reviewFindings(letters: readonly AnalyzedLetter[], dismissals: readonly Dismissal[], rules: readonly Rule[]): ReviewedFindings {
  if (dismissals.length === 0) return NONE;
  const brokeOff = new Set(letters.flatMap(({ failures }) => failures.map(({ rule }) => rule)));
  const ran = new Set(rules.map(({ id }) => id).filter((id) => !brokeOff.has(id)));
  const matches = matchAnchors(letters.flatMap(anchored), dismissals.map(({ finding }) => finding));
  return {
    dismissals: new Map([...matches].map(([at, { finding }]) => [finding, dismissals[at]!])),
    unmatched: dismissals.filter((dismissal, at) => !matches.has(at) && ran.has(dismissal.finding.rule)),
  };
}

/** Where nothing was dismissed. */
export const NONE: ReviewedFindings = { dismissals: new Map(), unmatched: [] };

/** The letters without the findings that were dismissed. */
export function withoutDismissed(letters: readonly AnalyzedLetter[], { dismissals }: ReviewedFindings): readonly AnalyzedLetter[] {
  if (dismissals.size === 0) return letters;
  return letters.map((letter) => ({ ...letter, findings: letter.findings.filter((finding) => !dismissals.has(finding)) }));
}
