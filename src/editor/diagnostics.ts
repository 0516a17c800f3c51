import { Disposable, languages, type TextDocument, type Uri } from "vscode";
import type { Analyses, CheckedAnalysis } from "./analyses";
import { findingDiagnostics } from "./finding-diagnostics";
import type { OpenLetters } from "./open-letters";
import type { WorkspaceFindings } from "./workspace-findings";

/** What was last published of a file. */
interface Published {
  readonly uri: Uri;
  /** Of what an editor holds; null for what the file on disk does, which may be one of thousands. */
  readonly fingerprint: string | null;
}

/**
 * Publishes the findings of the open letters and, where the user asked for them, those of the others; each file's only when they changed.
 * What an editor holds wins over the file. Clears those of files that are neither.
 */
export function publishDiagnostics(analyses: Analyses, open: OpenLetters, closed: WorkspaceFindings): Disposable {
  const collection = languages.createDiagnosticCollection("imr");
  const published = new Map<string, Published>();
  const publish = ({ document: { uri }, check, lines, pages }: CheckedAnalysis): void => {
    const diagnostics = findingDiagnostics(check.open, { uri, lines, pages });
    const fingerprint = JSON.stringify(diagnostics);
    if (published.get(uri.toString())?.fingerprint === fingerprint) return;
    published.set(uri.toString(), { uri, fingerprint });
    collection.set(uri, diagnostics);
  };
  const publishOpen = async (document: TextDocument): Promise<void> => {
    const analysis = await analyses.checked(document);
    if (analysis && analysis.version === document.version && open.list().includes(document)) publish(analysis);
  };
  const publishClosed = (uri: Uri): void => {
    const diagnostics = closed.of(uri);
    if (diagnostics) published.set(uri.toString(), { uri, fingerprint: null });
    else if (!published.delete(uri.toString())) return;
    collection.set(uri, diagnostics);
  };
  const reconcile = (): void => {
    const wanted = new Map(open.list().map((document) => [document.uri.toString(), document]));
    for (const [key, { uri, fingerprint }] of [...published]) if (fingerprint !== null && !wanted.has(key)) publishClosed(uri);
    for (const [key, document] of wanted) if (typeof published.get(key)?.fingerprint !== "string") void publishOpen(document);
  };
  const listeners = [
    open.onDidChange(reconcile),
    analyses.onDidForget(reconcile),
    analyses.onDidAnalyze((analysis) => { if (open.list().includes(analysis.document)) publish(analysis); }),
    closed.onDidChange((uri) => { if (!open.list().some((document) => document.uri.toString() === uri.toString())) publishClosed(uri); }),
  ];
  reconcile();
  return Disposable.from(collection, ...listeners);
}
