import { EventEmitter, l10n, type Disposable, type Event, type LogOutputChannel, type TextDocument, type Uri } from "vscode";
import { failureRow, letterRows } from "../present/item-tree";
import type { Row } from "../present/tree-row";
import type { Analyses, DocumentAnalysis } from "./analyses";
import { followFiles } from "./followed-files";
import type { LetterChecker } from "./letter-checker";
import { letterFile, rowsOfFile } from "./letter-files";
import { MOST_FILES } from "./letter-search";
import type { OpenLetters } from "./open-letters";
import type { PlainTexts } from "./plain-texts";
import { createThrottle } from "./schedule";

/** All letters of the workspace, and those that are open from elsewhere. What an open letter's editor holds wins over its file. */
export interface WorkspaceLetters extends Disposable {
  /** In the order of their addresses. Starts the search when it is asked the first time, and waits for its first result. */
  rows(): Promise<readonly Row[]>;
  /** The same, of all files that are read within so many milliseconds. */
  rowsWithin(milliseconds: number): Promise<readonly Row[]>;
  /** Those of one open letter; empty where it is not open. */
  rowsOf(document: TextDocument): readonly Row[];
  /** Whether the workspace has too many files to read them unasked. */
  tooMany(): boolean;
  /** Reads all files, however many. Resolves when they are read. */
  scan(): Promise<void>;
  readonly onDidChange: Event<void>;
}

const REFRESH = 100;

/** The letters of open documents and, when first asked for, those on disk. */
export function createWorkspaceLetters(analyses: Analyses, open: OpenLetters, plainTexts: PlainTexts, checker: LetterChecker, log: LogOutputChannel): WorkspaceLetters {
  const emitter = new EventEmitter<void>();
  const refresh = createThrottle(REFRESH, () => emitter.fire());
  const disk = followFiles({ read: (uri) => rowsOfFile(uri, checker), changed: () => refresh.request() }, checker, log);
  const rowsOf = createDocumentRows(analyses);
  const listeners = [open.onDidChange(() => refresh.request()), analyses.onDidAnalyze(() => refresh.request()), analyses.onDidForget(() => refresh.request())];
  let started: Promise<void> | undefined;
  const all = (): readonly Row[] => {
    const opened = new Map(open.list().map((document) => [document.uri.toString(), rowsOf(document)]));
    const closed = [...disk.results].filter(([key, { uri }]) => !opened.has(key) && !plainTexts.hasUri(uri)).map(([key, { result }]) => [key, result] as const);
    return [...opened, ...closed].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, rows]) => rows);
  };
  return {
    async rows() {
      started ??= disk.search(MOST_FILES);
      if (all().length === 0) await Promise.race([started, nextOf(emitter.event)]);
      return all();
    },
    async rowsWithin(milliseconds) {
      await Promise.race([(started ??= disk.search(MOST_FILES)), new Promise((resolve) => setTimeout(resolve, milliseconds))]);
      return all();
    },
    rowsOf,
    tooMany: disk.tooMany,
    scan: () => (started = disk.search()),
    onDidChange: emitter.event,
    dispose: () => [emitter, refresh, disk, ...listeners].forEach((one) => one.dispose()),
  };
}

/** Makes the rows of a document once for each of its analyses. */
function createDocumentRows(analyses: Analyses): (document: TextDocument) => readonly Row[] {
  const known = new WeakMap<DocumentAnalysis, readonly Row[]>();
  return (document) => {
    const analysis = analyses.of(document);
    if (!analysis) return [];
    const rows = known.get(analysis) ?? documentRows(document.uri, analysis);
    known.set(analysis, rows);
    return rows;
  };
}

function documentRows(uri: Uri, { letters, check, lines, pages, reason }: DocumentAnalysis): readonly Row[] {
  if (check && letters.length > 0) return letterRows(letterFile(uri), check.all, lines, { reviewed: check.reviewed, record: check.record, notices: check.review.notices, pages, translate: l10n.t });
  if (letters.length > 0) return letterRows(letterFile(uri), letters.map((letter) => ({ letter, findings: [], failures: [] })), lines, { translate: l10n.t });
  return [failureRow(letterFile(uri), reason ?? l10n.t("not a determination letter"))];
}

function nextOf(event: Event<void>): Promise<void> {
  return new Promise((resolve) => {
    const listener = event(() => {
      listener.dispose();
      resolve();
    });
  });
}
