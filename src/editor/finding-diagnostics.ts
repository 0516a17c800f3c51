import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, l10n, Location, type Uri } from "vscode";
import type { AnalyzedLetter } from "../analysis";
import { problems, type Problem } from "../present/problems";
import type { Severity } from "../rules/rule";
import type { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import { rangesOf } from "./ranges";
import { rulePageUri } from "./rule-pages";

/** What findings are told by from what else is in *Problems*. */
export const FINDING_SOURCE = "IMR";

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What findings stand in: the file's address, its lines and, for a PDF, its pages. */
export interface FindingsFile {
  readonly uri: Uri;
  readonly lines: LineIndex;
  readonly pages: PageIndex | null;
}

/** The findings of the letters of a file as *Problems* shows them, open or not. */
export function findingDiagnostics(letters: readonly AnalyzedLetter[], { uri, lines, pages }: FindingsFile): readonly Diagnostic[] {
  const rangeOf = rangesOf(lines);
  return problems(letters, pages, l10n.t).map((problem) => {
    const diagnostic = new Diagnostic(rangeOf(problem.span), problem.message, SEVERITIES[problem.severity]);
    diagnostic.source = FINDING_SOURCE;
    diagnostic.relatedInformation = problem.related.map(({ message, span }) => new DiagnosticRelatedInformation(new Location(uri, rangeOf(span)), message));
    return withCode(diagnostic, problem);
  });
}

function withCode(diagnostic: Diagnostic, { rule }: Problem): Diagnostic {
  if (rule !== null) diagnostic.code = { value: rule, target: rulePageUri(rule) };
  return diagnostic;
}
