import { Disposable, languages, type Diagnostic, type DiagnosticCollection, type TextDocument, type Uri } from "vscode";
import { MOST_PROBLEMS } from "../present/problems";
import type { Analyses, CheckedAnalysis } from "./analyses";
import { findingDiagnostics } from "./finding-diagnostics";
import type { OpenLetters } from "./open-letters";
import { createThrottle } from "./schedule";
import type { WorkspaceFindings } from "./workspace-findings";

/** What was last published of a file. */
interface Published {
  readonly uri: Uri;
  /** Of what an editor holds; null for what the file on disk does, which may be one of thousands. */
  readonly fingerprint: string | null;
}

/** The editor draws *Problems* and marks in the Explorer anew at each change: those of files that are read in the background are put together. */
const TOGETHER = 300;

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
  const openKeys = (): ReadonlyMap<string, TextDocument> => new Map(open.list().map((document) => [document.uri.toString(), document]));
  const publishClosed = (uris: readonly Uri[]): void => {
    const entries: [Uri, readonly Diagnostic[] | undefined][] = [];
    for (const uri of uris) {
      const diagnostics = closed.of(uri);
      if (diagnostics) published.set(uri.toString(), { uri, fingerprint: null });
      else if (!published.delete(uri.toString())) continue;
      entries.push([uri, diagnostics]);
    }
    setInParts(collection, entries);
  };
  const changed = new Map<string, Uri>();
  const together = createThrottle(TOGETHER, () => {
    const opened = openKeys();
    const uris = [...changed].filter(([key]) => !opened.has(key)).map(([, uri]) => uri);
    changed.clear();
    publishClosed(uris);
  });
  const reconcile = (): void => {
    const wanted = openKeys();
    publishClosed([...published].filter(([key, { fingerprint }]) => fingerprint !== null && !wanted.has(key)).map(([, { uri }]) => uri));
    for (const [key, document] of wanted) if (typeof published.get(key)?.fingerprint !== "string") void publishOpen(document);
  };
  const listeners = [
    open.onDidChange(reconcile),
    analyses.onDidForget(reconcile),
    analyses.onDidAnalyze((analysis) => { if (open.list().includes(analysis.document)) publish(analysis); }),
    closed.onDidChange((uri) => {
      changed.set(uri.toString(), uri);
      together.request();
    }),
  ];
  reconcile();
  return Disposable.from(collection, together, ...listeners);
}

/** Of what is set at once, the editor drops what is past some more than a thousand diagnostics. */
function setInParts(collection: DiagnosticCollection, entries: readonly [Uri, readonly Diagnostic[] | undefined][]): void {
  let part: [Uri, readonly Diagnostic[] | undefined][] = [];
  let size = 0;
  for (const entry of entries) {
    const more = entry[1]?.length ?? 0;
    if (size + more > MOST_PROBLEMS) {
      collection.set(part);
      [part, size] = [[], 0];
    }
    part.push(entry);
    size += more;
  }
  collection.set(part);
}
