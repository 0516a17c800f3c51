import { DiagnosticSeverity, EventEmitter, workspace, type CancellationToken, type Diagnostic, type Disposable, type Event, type LogOutputChannel, type Uri } from "vscode";
import { LineIndex } from "../text/lines";
import { findingDiagnostics } from "./finding-diagnostics";
import { followFiles, type FollowedFiles } from "./followed-files";
import type { LetterChecker } from "./letter-checker";
import { readLetterFile } from "./letter-files";
import { fileUri, pagesIn } from "./pdf-uris";
import type { PlainTexts } from "./plain-texts";
import { shownPath } from "./shown-path";

/** How far a check of the workspace is. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  /** The file that was checked last, as the user knows it; empty where none was. */
  readonly name: string;
}

/** What came of a check of the workspace, what was known before included. */
export interface CheckedWorkspace {
  /** The files that may be letters, and how many of them were looked at. */
  readonly done: number;
  readonly total: number;
  readonly letters: number;
  /** Without those that *Problems* does not list: hints. */
  readonly findings: number;
  /** The files that should be letters and could not be read, with why, in the order of their addresses. */
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
}

/** The findings of all letters of the workspace, from when they were asked for until they are cleared. */
export interface WorkspaceFindings extends Disposable {
  /** Those of the file on disk; undefined where it was not checked, or is no letter. */
  of(letter: Uri): readonly Diagnostic[] | undefined;
  /** Checks what was not checked yet, and keeps all of it up to date from then on. Resolves when that is done, or cancelled: the next check goes on from there; with null, when the findings are cleared meanwhile. */
  check(report: (progress: CheckProgress) => void, token: CancellationToken): Promise<CheckedWorkspace | null>;
  /** Forgets all findings, and ends the check that is running. */
  clear(): void;
  /** Fires with a letter of which the findings are others now, or none. */
  readonly onDidChange: Event<Uri>;
}

/** Of a file; the letters themselves are not kept. `failure` says why there are none, where there should be. */
interface CheckedFile {
  readonly version: string;
  readonly letters: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly failure: string | null;
}

/** Nothing is searched, read or followed before the first check. */
export function createWorkspaceFindings(checker: LetterChecker, plainTexts: PlainTexts, log: LogOutputChannel): WorkspaceFindings {
  const emitter = new EventEmitter<Uri>();
  const told = new EventEmitter<Uri | null>();
  const cleared = new EventEmitter<void>();
  let files: FollowedFiles<CheckedFile> | undefined;
  const follow = (): FollowedFiles<CheckedFile> => followFiles({
    read: (uri, last) => checkedFile(uri, checker, last),
    changed(uri) {
      if (uri) emitter.fire(uri);
      told.fire(uri);
    },
  }, checker, log);
  const listener = plainTexts.onDidChange((uri) => emitter.fire(uri));
  return {
    of(letter) {
      const checked = files?.results.get(letter.toString())?.result;
      return checked && checked.letters > 0 && !plainTexts.hasUri(letter) ? checked.diagnostics : undefined;
    },
    async check(report, token) {
      const all = (files ??= follow());
      const listeners = [told.event((uri) => report({ ...all.progress(), name: uri ? shownPath(uri) : "" }))];
      const ended = new Promise<void>((resolve) => listeners.push(cleared.event(resolve), token.onCancellationRequested(() => {
        all.stop();
        resolve();
      })));
      await Promise.race([all.search(), ended]);
      listeners.forEach((one) => one.dispose());
      return files === all ? summary(all, plainTexts) : null;
    },
    clear() {
      const checked = [...(files?.results.values() ?? [])];
      files?.stop();
      files?.dispose();
      files = undefined;
      cleared.fire();
      for (const { uri } of checked) emitter.fire(uri);
    },
    onDidChange: emitter.event,
    dispose: () => [emitter, told, cleared, listener, files].forEach((one) => one?.dispose()),
  };
}

/** `last` is given back where the file has not changed since; what could not be read is tried again. */
async function checkedFile(uri: Uri, checker: LetterChecker, last: CheckedFile | undefined): Promise<CheckedFile> {
  const version = await versionOf(uri);
  if (last?.version === version && last.failure === null) return last;
  const nothing = { version, letters: 0, diagnostics: [], failure: null };
  const content = await readLetterFile(uri);
  if (!content) return nothing;
  if ("failure" in content) return { ...nothing, failure: content.failure };
  const { open } = await checker.check(uri, content.letters);
  const diagnostics = findingDiagnostics(open, { uri, lines: new LineIndex(content.text), pages: pagesIn(uri, content.text) });
  return { ...nothing, letters: content.letters.length, diagnostics };
}

/** What a file's version is told by; empty for one that is gone. */
async function versionOf(uri: Uri): Promise<string> {
  try {
    const { mtime, size } = await workspace.fs.stat(fileUri(uri));
    return `${mtime} ${size}`;
  } catch {
    return "";
  }
}

function summary(files: FollowedFiles<CheckedFile>, plainTexts: PlainTexts): CheckedWorkspace {
  const all = [...files.results.values()].filter(({ uri }) => !plainTexts.hasUri(uri)).sort((one, other) => (one.uri.toString() < other.uri.toString() ? -1 : 1));
  return {
    ...files.progress(),
    letters: all.reduce((count, { result }) => count + result.letters, 0),
    findings: all.reduce((count, { result }) => count + result.diagnostics.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length, 0),
    unread: all.flatMap(({ uri, result: { failure } }) => (failure === null ? [] : [{ name: shownPath(uri), reason: failure }])),
  };
}
