import type { Disposable, LogOutputChannel, Uri } from "vscode";
import type { RowSource } from "./item-tree-rows";
import type { LetterChecker } from "./letter-checker";
import { listedFile } from "./letter-files";
import { watchLetterFiles } from "./letter-file-watcher";
import { findLetterFiles, MOST_FILES } from "./letter-search";
import { isAtOrUnder } from "./open-letters";
import { fileUri, letterUri } from "./pdf-uris";
import { createSchedule } from "./schedule";
import { createWorkQueue } from "./work-queue";

/** The letters in the files of the workspace, as they are on disk. */
export interface DiskLetters extends Disposable {
  /** What was read so far, by the files' addresses. */
  readonly files: ReadonlyMap<string, { readonly uri: Uri; readonly source: RowSource | null }>;
  /** The files that are still to be read for the first time. */
  unread(): readonly Uri[];
  /** How many files were found. */
  found(): number;
  /** Whether there are so many files that none was read. */
  tooMany(): boolean;
  /** Searches and reads; all files, however many, when `all` is said. Resolves when they are read. */
  search(extent: "some" | "all"): Promise<void>;
}

const WORKERS = 4;
/** Files often come and go many at once, and an event may tell late of what has come back since. */
const SEARCH_PAUSE = 400;

/** Reads files in the background once a search was asked for, and follows their changes; `changed` is told of every one. */
export function createDiskLetters(checker: LetterChecker, log: LogOutputChannel, changed: () => void): DiskLetters {
  const files = new Map<string, { uri: Uri; source: RowSource | null }>();
  /** The files found, and how often each was to be read: a reading counts only if no later one was asked for. */
  const found = new Map<string, { uri: Uri; readings: number }>();
  const queue = createWorkQueue(WORKERS);
  const schedule = createSchedule();
  let most: number | undefined;
  let searches = 0;
  let tooMany = false;

  const read = (key: string, file: { uri: Uri; readings: number }): void => {
    const reading = (file.readings += 1);
    queue.add(key, async () => {
      const source = await listedFile(file.uri, checker);
      if (found.get(key) !== file || file.readings !== reading) return;
      files.set(key, { uri: file.uri, source });
      changed();
    });
  };
  const forget = (key: string): void => {
    queue.remove(key);
    found.delete(key);
    if (files.delete(key)) changed();
  };
  const take = (uris: readonly Uri[]): void => {
    const wanted = new Map(uris.map((uri) => [uri.toString(), uri]));
    [...found.keys()].filter((key) => !wanted.has(key)).forEach(forget);
    for (const [key, uri] of wanted) {
      if (found.has(key)) continue;
      const file = { uri, readings: 0 };
      found.set(key, file);
      read(key, file);
    }
  };
  const search = async (): Promise<void> => {
    const own = (searches += 1);
    const uris = (await findLetterFiles(log, most === undefined ? undefined : most + 1)).map(letterUri);
    if (own !== searches) return;
    tooMany = most !== undefined && uris.length > most;
    take(tooMany ? [] : uris);
    changed();
    await queue.idle();
  };
  const searchAgain = (): void => {
    if (searches > 0) schedule.run("search", SEARCH_PAUSE, () => void search());
  };
  const watching = watchLetterFiles({
    created: searchAgain,
    changed: (uri) => {
      const key = letterUri(uri).toString();
      const file = found.get(key);
      if (file) read(key, file);
    },
    deleted: (uri) => {
      [...found].filter(([, file]) => isAtOrUnder(fileUri(file.uri), uri)).forEach(([key]) => forget(key));
      searchAgain();
    },
  });
  const checkAgain = checker.onDidChange((uri) => [...found].filter(([, file]) => uri === null || uri.toString() === file.uri.toString()).forEach(([key, file]) => read(key, file)));
  return {
    files,
    unread: () => [...found].flatMap(([key, { uri }]) => (files.has(key) ? [] : [uri])),
    found: () => found.size,
    tooMany: () => tooMany,
    search(extent) {
      most = extent === "all" ? undefined : MOST_FILES;
      return search();
    },
    dispose: () => [schedule, watching, checkAgain].forEach((one) => one.dispose()),
  };
}
