import type { Letter } from "../letter/model";
import { compareTexts } from "../text/compare";
import { wordsOfError } from "../text/words-of-error";
import type { Finding, Rule, RuleFailure } from "./rule";

/** What a run of rules over one letter gave. */
export interface RuleRun {
  /** Sorted by place, then by rule; each once. */
  readonly findings: readonly Finding[];
  /** Rules that broke off; what they had found until then is kept. */
  readonly failures: readonly RuleFailure[];
}

/** Runs rules over a letter. A rule that throws stops no other one and makes no finding of it. */
export function runRules(letter: Letter, rules: readonly Rule[]): RuleRun {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    try {
      for (const report of rule.check(letter)) findings.push({ severity: rule.severity, ...report, rule: rule.id });
    } catch (error) {
      failures.push({ rule: rule.id, message: wordsOfError(error) });
    }
  }
  return { findings: withoutRepeats(findings.sort(byPlace)), failures };
}

function byPlace(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || one.span.end - other.span.end || compareTexts(one.rule, other.rule) || compareTexts(one.message, other.message);
}

/** Same rule, place and message: one finding, the first. */
function withoutRepeats(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, at) => {
    const before = sorted[at - 1];
    return before === undefined || byPlace(before, finding) !== 0;
  });
}
