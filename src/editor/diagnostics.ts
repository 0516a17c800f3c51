import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, l10n, languages, Location, type TextDocument, type Uri } from "vscode";
import { problems, type Problem } from "../present/problems";
import type { Severity } from "../rules/rule";
import type { Analyses, CheckedAnalysis } from "./analyses";
import type { OpenLetters } from "./open-letters";
import { rangesOf } from "./ranges";
import { rulePageUri } from "./rule-pages";

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Publishes the findings of the open letters, each file's only when they changed, and clears those of letters that are open no longer. */
export function publishDiagnostics(analyses: Analyses, open: OpenLetters): Disposable {
  const collection = languages.createDiagnosticCollection("imr");
  /** What was last published, by file. */
  const published = new Map<string, { readonly uri: Uri; readonly fingerprint: string }>();
  const publish = (analysis: CheckedAnalysis): void => {
    const diagnostics = diagnosticsOf(analysis);
    const uri = analysis.document.uri;
    const fingerprint = JSON.stringify(diagnostics);
    if (published.get(uri.toString())?.fingerprint === fingerprint) return;
    published.set(uri.toString(), { uri, fingerprint });
    collection.set(uri, diagnostics);
  };
  const publishOpen = async (document: TextDocument): Promise<void> => {
    const analysis = await analyses.checked(document);
    if (analysis && analysis.version === document.version && open.list().includes(document)) publish(analysis);
  };
  const reconcile = (): void => {
    const wanted = new Map(open.list().map((document) => [document.uri.toString(), document]));
    for (const [key, { uri }] of [...published].filter(([key]) => !wanted.has(key))) {
      published.delete(key);
      collection.delete(uri);
    }
    for (const [uri, document] of wanted) if (!published.has(uri)) void publishOpen(document);
  };
  const listeners = [
    open.onDidChange(reconcile),
    analyses.onDidForget(reconcile),
    analyses.onDidAnalyze((analysis) => { if (open.list().includes(analysis.document)) publish(analysis); }),
  ];
  reconcile();
  return Disposable.from(collection, ...listeners);
}

function diagnosticsOf({ document, check, lines, pages }: CheckedAnalysis): Diagnostic[] {
  const rangeOf = rangesOf(lines);
  return problems(check.open, pages, l10n.t).map((problem) => {
    const diagnostic = new Diagnostic(rangeOf(problem.span), problem.message, SEVERITIES[problem.severity]);
    diagnostic.source = "IMR";
    diagnostic.relatedInformation = problem.related.map(({ message, span }) => new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(span)), message));
    return withCode(diagnostic, problem);
  });
}

function withCode(diagnostic: Diagnostic, { rule }: Problem): Diagnostic {
  if (rule !== null) diagnostic.code = { value: rule, target: rulePageUri(rule) };
  return diagnostic;
}
