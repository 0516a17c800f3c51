import type { Disposable, LogOutputChannel, Uri } from "vscode";
import type { LetterChecker } from "./letter-checker";
import { createFilesByFolder } from "./files-by-folder";
import { watchLetterFiles } from "./letter-file-watcher";
import { findLetterFiles } from "./letter-search";
import { fileUri, letterUri } from "./pdf-uris";
import { wordsOfError } from "../text/words-of-error";
import { createSchedule } from "./schedule";
import { createWorkQueue } from "./work-queue";

/** What is made of a file of the workspace that may be a letter. */
export interface FileResult<Result> {
  readonly uri: Uri;
  readonly result: Result;
}

/** The files of the workspace that may be letters, and what is made of each, as they are on disk. */
export interface FollowedFiles<Result> extends Disposable {
  /** What was made so far, by the files' addresses. */
  readonly results: ReadonlyMap<string, FileResult<Result>>;
  /** How many files were found, and of how many what is made is up to date. */
  progress(): { readonly done: number; readonly total: number };
  /** The files that were found, and of which nothing was made yet, by their addresses. */
  readonly unread: ReadonlyMap<string, Uri>;
  /** Whether there are so many files that none was read. */
  tooMany(): boolean;
  /** Searches, and reads what it finds, or nothing where that is more than `most` files. Resolves when all is read. */
  search(most?: number): Promise<void>;
  /** Makes anew what was made of some files, by their addresses, as far as they are found. Resolves when all is read. */
  again(keys: readonly string[]): Promise<void>;
  /** Leaves out the files of which nothing was made yet, until the next search that is asked for. */
  stop(): void;
}

/** What follows files, told what to make of each. */
export interface FileFollower<Result> {
  /** Makes something of a file. `last` is what it was before, where nothing says that it has changed. Never rejects. */
  read(uri: Uri, last: Result | undefined): Promise<Result>;
  /** Told of every file of which something was made, or that is followed no longer, and of every search that has ended (null). */
  changed(uri: Uri | null): void;
}

const WORKERS = 4;
/** Files often come and go many at once, and an event may tell late of what has come back since. */
const SEARCH_PAUSE = 400;

/** Reads files in the background once a search was asked for, and follows their changes and those of what they are checked by. */
export function followFiles<Result>({ read, changed }: FileFollower<Result>, checker: LetterChecker, log: LogOutputChannel): FollowedFiles<Result> {
  const results = new Map<string, FileResult<Result>>();
  /** The files found, and how often each was to be read: a reading counts only if no later one was asked for. */
  const found = new Map<string, { uri: Uri; readings: number }>();
  const unread = new Map<string, Uri>();
  const byFolder = createFilesByFolder();
  const pending = new Set<string>();
  /** Files that were found, and left out because somebody stopped. */
  const leftOut = new Set<string>();
  const queue = createWorkQueue(WORKERS, (error) => log.error(wordsOfError(error)));
  const schedule = createSchedule();
  let most: number | undefined;
  let searches = 0;
  /** How many searches have not told yet what they found. */
  let searching = 0;
  let latest = Promise.resolve();
  let following = false;
  let tooMany = false;

  const make = (key: string, file: { uri: Uri; readings: number }, last?: Result): void => {
    const reading = (file.readings += 1);
    const isLatest = (): boolean => found.get(key) === file && file.readings === reading;
    pending.add(key);
    queue.add(key, async () => {
      const result = await read(file.uri, last).finally(() => { if (isLatest()) pending.delete(key); });
      if (!isLatest()) return;
      unread.delete(key);
      results.set(key, { uri: file.uri, result });
      changed(file.uri);
    });
  };
  const leave = (key: string): void => {
    const file = found.get(key);
    if (!file) return;
    pending.delete(key);
    unread.delete(key);
    found.delete(key);
    byFolder.remove(key, fileUri(file.uri));
  };
  const forget = (key: string): void => {
    queue.remove(key);
    leave(key);
    const known = results.get(key);
    if (results.delete(key)) changed(known!.uri);
  };
  const take = (uris: readonly Uri[]): void => {
    const wanted = new Map(uris.map((uri) => [uri.toString(), uri]));
    [...found.keys()].filter((key) => !wanted.has(key)).forEach(forget);
    for (const [key, uri] of wanted) {
      if (found.has(key) || leftOut.has(key)) continue;
      const file = { uri, readings: 0 };
      found.set(key, file);
      if (!results.has(key)) unread.set(key, uri);
      byFolder.add(key, fileUri(uri));
      make(key, file);
    }
  };
  const searchOnce = async (own: number): Promise<void> => {
    searching += 1;
    const uris = (await findLetterFiles(log, most === undefined ? undefined : most + 1)).map(letterUri);
    searching -= 1;
    if (own !== searches) return latest;
    tooMany = most !== undefined && uris.length > most;
    // Of too many, only some were asked for: what is known stays, and the others wait until the user wants them.
    if (!tooMany) take(uris);
    changed(null);
    await queue.idle();
  };
  const search = (): Promise<void> => (latest = searchOnce((searches += 1)));
  const searchAgain = (): void => {
    if (following) schedule.run("search", SEARCH_PAUSE, () => void search());
  };
  const watching = watchLetterFiles({
    created: searchAgain,
    changed: (uri) => {
      const key = letterUri(uri).toString();
      const file = found.get(key);
      if (file) make(key, file);
    },
    deleted: (uri) => {
      const key = letterUri(uri).toString();
      const gone = found.has(key) ? [key] : byFolder.under(uri);
      gone.forEach(forget);
      // Locks and the like come and go at every tick. What is none of the files found matters only where those are not known.
      if (gone.length > 0 || tooMany || searching > 0) searchAgain();
    },
  });
  const checkAgain = checker.onDidChange((uri) => {
    const file = uri && found.get(uri.toString());
    if (file) make(uri.toString(), file);
    else if (uri === null) for (const [key, one] of found) make(key, one);
  });
  return {
    results,
    progress: () => ({ done: found.size - pending.size, total: found.size + leftOut.size }),
    unread,
    tooMany: () => tooMany,
    search(limit) {
      most = limit;
      following = true;
      leftOut.clear();
      // A file system may tell nothing of changes: what is known is looked at again.
      for (const [key, file] of found) if (!pending.has(key)) make(key, file, results.get(key)?.result);
      return search();
    },
    again(keys) {
      for (const key of keys) if (found.has(key)) make(key, found.get(key)!);
      return queue.idle();
    },
    stop() {
      searches += 1;
      latest = Promise.resolve();
      following = found.size > 0;
      for (const [key] of [...found].filter(([key]) => !results.has(key) && queue.remove(key))) {
        leftOut.add(key);
        leave(key);
      }
    },
    dispose() {
      [schedule, watching, checkAgain].forEach((one) => one.dispose());
      for (const key of found.keys()) queue.remove(key);
      found.clear();
    },
  };
}
