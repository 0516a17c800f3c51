import { EventEmitter, l10n, type Disposable, type Event, type LogOutputChannel, type TextDocument, type Uri } from "vscode";
import { letterRows, NO_REVIEW } from "../present/item-tree";
import { listedLetters } from "../present/listed-letter";
import type { Row } from "../present/tree-row";
import type { Analyses, DocumentAnalysis } from "./analyses";
import { doneOrTold } from "./done-or-told";
import { followFiles } from "./followed-files";
import type { LetterChecker } from "./letter-checker";
import type { RowSource } from "./item-tree-rows";
import { claimsToBeLetter } from "./letter-files";
import { MOST_FILES } from "./letter-search";
import { failedFile, letterFile, listedFile, rowReview, unreadFile } from "./listed-files";
import type { OpenLetters } from "./open-letters";
import type { PlainTexts } from "./plain-texts";
import { createThrottle } from "./schedule";

/** All letters of the workspace, and those that are open from elsewhere. What an open letter's editor holds wins over its file. */
export interface WorkspaceLetters extends Disposable {
  /** In the order of their addresses; of those that were not read yet the ones that are letters by their names. Starts the search when it is asked the first time, and waits for its first result. */
  files(): Promise<readonly RowSource[]>;
  /** The same, of all files that are read within so many milliseconds. */
  filesWithin(milliseconds: number): Promise<readonly RowSource[]>;
  /** What is known now. */
  known(): readonly RowSource[];
  /** All rows of one open letter; empty where it is no letter. */
  rowsOf(document: TextDocument): Promise<readonly Row[]>;
  /** Resolves when the first search is over, which it starts where nothing has. */
  searched(): Promise<void>;
  /** How many files were found. */
  found(): number;
  /** Of how many of them what is listed is still to be made, or to be made anew. */
  pending(): number;
  /** How many of them were never read. */
  unread(): number;
  /** Whether the workspace has too many files to read them unasked. */
  tooMany(): boolean;
  /** Reads all files, however many. Resolves when they are read. */
  scan(): Promise<void>;
  /** Reads some files anew, by their addresses. Resolves when they are read. */
  readAgain(uris: readonly string[]): Promise<void>;
  readonly onDidChange: Event<void>;
}

/** A refresh draws all rows anew, so that it comes the more rarely the more there are: after so many milliseconds, and as many for so many files. */
const REFRESH = 100;
const FILES_A_MILLISECOND = 4;

/** The letters of open documents and, when first asked for, those on disk. */
export function createWorkspaceLetters(analyses: Analyses, open: OpenLetters, plainTexts: PlainTexts, checker: LetterChecker, log: LogOutputChannel): WorkspaceLetters {
  const emitter = new EventEmitter<void>();
  const refresh = createThrottle(() => REFRESH + disk.progress().total / FILES_A_MILLISECOND, () => emitter.fire());
  const disk = followFiles({
    read: (uri) => listedFile(uri, checker),
    changed(uri) {
      if (uri) unreadRows.delete(uri);
      changed();
    },
  }, checker, log);
  const sourceOf = createDocumentSources(analyses);
  /** What is listed, until something changes. */
  let listed: readonly RowSource[] | null = null;
  const changed = (): void => {
    listed = null;
    refresh.request();
  };
  /** The rows of files that are still to be read, each made once. A file has one and the same address as long as it is found. */
  const unreadRows = new WeakMap<Uri, RowSource>();
  const unreadOf = (uri: Uri): RowSource => {
    const source = unreadRows.get(uri) ?? unreadFile(uri);
    unreadRows.set(uri, source);
    return source;
  };
  const listeners = [open.onDidChange(changed), analyses.onDidAnalyze(changed), analyses.onDidForget(changed), plainTexts.onDidChange(changed)];
  let started: Promise<void> | undefined;
  const searched = (): Promise<void> => (started ??= disk.search(MOST_FILES));
  const list = (): readonly RowSource[] => {
    const opened = new Map(open.list().map((document) => [document.uri.toString(), sourceOf(document, disk.results.get(document.uri.toString())?.result)]));
    const isClosed = (key: string, uri: Uri): boolean => !opened.has(key) && !plainTexts.hasUri(uri);
    const closed = [...disk.results].filter(([key, { uri }]) => isClosed(key, uri)).map(([key, { result }]) => [key, result] as const);
    const unread = [...disk.unread].filter(([key, uri]) => claimsToBeLetter(uri) && isClosed(key, uri)).map(([key, uri]) => [key, unreadOf(uri)] as const);
    return [...opened, ...closed, ...unread].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, source]) => source ?? []);
  };
  const all = (): readonly RowSource[] => (listed ??= list());
  return {
    async files() {
      const search = searched();
      if (all().length === 0) await doneOrTold(search, emitter.event);
      return all();
    },
    async filesWithin(milliseconds) {
      await Promise.race([searched(), new Promise((resolve) => setTimeout(resolve, milliseconds))]);
      return all();
    },
    searched,
    known: all,
    rowsOf: async (document) => (await sourceOf(document)?.rows(false)) ?? [],
    found: () => disk.progress().total,
    pending() {
      const { done, total } = disk.progress();
      return total - done;
    },
    unread: () => disk.unread.size,
    tooMany: disk.tooMany,
    scan: () => (started = disk.search()),
    readAgain: disk.again,
    onDidChange: emitter.event,
    dispose: () => [emitter, refresh, disk, ...listeners].forEach((one) => one.dispose()),
  };
}

/** What is listed of a document, made once for each of its analyses; while one is still to be checked, what was listed before, of its file where it has just been opened. Null where the document is no letter any more. */
function createDocumentSources(analyses: Analyses): (document: TextDocument, ofFile?: RowSource | null) => RowSource | null {
  const known = new WeakMap<DocumentAnalysis, RowSource>();
  const checked = new WeakMap<TextDocument, RowSource>();
  return (document, ofFile) => {
    const analysis = analyses.of(document);
    if (!analysis) return null;
    const source = (analysis.check ? null : checked.get(document) ?? ofFile) ?? known.get(analysis) ?? documentSource(document.uri, analysis);
    known.set(analysis, source);
    if (analysis.check) checked.set(document, source);
    return source;
  };
}

function documentSource(uri: Uri, { letters, check, lines, pages, reason }: DocumentAnalysis): RowSource {
  if (letters.length === 0) return failedFile(uri, reason ?? l10n.t("not a determination letter"));
  const all = check?.all ?? letters.map((letter) => ({ letter, findings: [], failures: [] }));
  const review = check ? rowReview(check, pages) : { ...NO_REVIEW, translate: l10n.t };
  return { letters: listedLetters(letterFile(uri), all, lines, review), other: null, rows: async (hints) => letterRows(letterFile(uri), all, lines, { ...review, hints }) };
}
