import type { AnalyzedLetter } from "../analysis";
import { SEVERITIES, type RelatedPlace, type Severity } from "../rules/rule";
import type { PageIndex } from "../text/pages";
import type { Span } from "../text/span";
import { cited } from "./cited";
import { inEnglish, type Translate } from "./translate";

/** A finding as an editor shows it. */
export interface Problem {
  readonly span: Span;
  readonly severity: Severity;
  readonly message: string;
  /** Null for the notice that findings were left out. */
  readonly rule: string | null;
  readonly related: readonly RelatedPlace[];
}

/** More than these an editor cuts by itself, without saying which. */
export const MOST_PROBLEMS = 1000;

/** The problems of one file, in order; of a PDF with the page behind each message. Of too many the gravest are kept, and a last one says how many are not shown. */
export function problems(letters: readonly AnalyzedLetter[], pages: PageIndex | null = null, translate: Translate = inEnglish): readonly Problem[] {
  const all: readonly Problem[] = letters.flatMap(({ findings }) =>
    findings.map(({ severity, rule, related, ...finding }) => ({ ...cited(finding, pages), severity, rule, related: related.map((one) => cited(one, pages)) })));
  if (all.length <= MOST_PROBLEMS) return all;
  const byGravity = SEVERITIES.flatMap((severity) => all.filter((problem) => problem.severity === severity));
  const left = byGravity.slice(MOST_PROBLEMS - 1);
  const kept = new Set(byGravity.slice(0, MOST_PROBLEMS - 1));
  const notice = translate("{0} more findings in this file are not shown; {1} lists them all.", left.length, "`imr check`");
  return [...all.filter((problem) => kept.has(problem)), { span: left[0]!.span, severity: "information", message: notice, rule: null, related: [] }];
}
