import { EventEmitter, type Disposable, type Event, type LogOutputChannel, type TextDocument, type Uri } from "vscode";
import type { Row } from "../present/tree-row";
import type { Analyses } from "./analyses";
import { createDocumentSources, type DocumentSources } from "./document-sources";
import { doneOrTold } from "./done-or-told";
import { followFiles, type FollowedFiles } from "./followed-files";
import type { LetterChecker } from "./letter-checker";
import { claimsToBeLetter } from "./letter-files";
import { MOST_FILES } from "./letter-search";
import { listedFile, unreadFile } from "./listed-files";
import type { OpenLetters } from "./open-letters";
import type { PlainTexts } from "./plain-texts";
import { createThrottle } from "./schedule";
import type { RowSource } from "./tree-listing";

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
  const unread = createUnreadSources();
  const disk = followFiles({
    read: (uri) => listedFile(uri, checker),
    changed(uri) {
      if (uri) unread.forget(uri);
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
  const all = (): readonly RowSource[] => (listed ??= listedNow({ disk, open, plainTexts, sourceOf, unreadOf: unread.of }));
  const listeners = [open.onDidChange(changed), analyses.onDidAnalyze(changed), analyses.onDidForget(changed), plainTexts.onDidChange(changed)];
  return {
    ...createSearches(disk, all, emitter.event),
    known: all,
    rowsOf: async (document) => (await sourceOf(document)?.rows(false)) ?? [],
    found: () => disk.progress().total,
    pending() {
      const { done, total } = disk.progress();
      return total - done;
    },
    unread: () => disk.unread.size,
    tooMany: disk.tooMany,
    readAgain: disk.again,
    onDidChange: emitter.event,
    dispose: () => [emitter, refresh, disk, ...listeners].forEach((one) => one.dispose()),
  };
}

/** What waits for the files on disk. */
type Searches = Pick<WorkspaceLetters, "files" | "filesWithin" | "searched" | "scan">;

/** The first search is started by who needs it first. */
function createSearches(disk: FollowedFiles<unknown>, all: () => readonly RowSource[], changed: Event<void>): Searches {
  let started: Promise<void> | undefined;
  const searched = (): Promise<void> => (started ??= disk.search(MOST_FILES));
  return {
    async files() {
      const search = searched();
      if (all().length === 0) await doneOrTold(search, changed);
      return all();
    },
    async filesWithin(milliseconds) {
      await Promise.race([searched(), new Promise((resolve) => setTimeout(resolve, milliseconds))]);
      return all();
    },
    searched,
    scan: () => (started = disk.search()),
  };
}

/** The rows of files that are still to be read, each made once. A file has one and the same address as long as it is found. */
function createUnreadSources(): { of(uri: Uri): RowSource; forget(uri: Uri): void } {
  const made = new WeakMap<Uri, RowSource>();
  return {
    of(uri) {
      const source = made.get(uri) ?? unreadFile(uri);
      made.set(uri, source);
      return source;
    },
    forget: (uri) => void made.delete(uri),
  };
}

/** What the list is made from. */
interface Listable {
  readonly disk: FollowedFiles<RowSource | null>;
  readonly open: OpenLetters;
  readonly plainTexts: PlainTexts;
  readonly sourceOf: DocumentSources;
  unreadOf(uri: Uri): RowSource;
}

/** Of open letters their documents, of all others their files, those that are letters by their names also before they are read; in the order of their addresses. */
function listedNow({ disk, open, plainTexts, sourceOf, unreadOf }: Listable): readonly RowSource[] {
  const opened = new Map(open.list().map((document) => {
    const key = document.uri.toString();
    return [key, sourceOf(document, disk.results.get(key)?.result)];
  }));
  const isClosed = (key: string, uri: Uri): boolean => !opened.has(key) && !plainTexts.hasUri(uri);
  const closed = [...disk.results].filter(([key, { uri }]) => isClosed(key, uri)).map(([key, { result }]) => [key, result] as const);
  const unread = [...disk.unread].filter(([key, uri]) => claimsToBeLetter(uri) && isClosed(key, uri)).map(([key, uri]) => [key, unreadOf(uri)] as const);
  return [...opened, ...closed, ...unread].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, source]) => source ?? []);
}
