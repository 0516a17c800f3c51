import type { Disposable, LogOutputChannel, Uri } from "vscode";
import { wordsOfError } from "../text/words-of-error";
import { createFoundFiles, type FileFollower, type FileResult } from "./found-files";
import { createLatestSearch } from "./latest-search";
import type { LetterChecker } from "./letter-checker";
import { watchLetterFiles } from "./letter-file-watcher";
import { findLetterFiles } from "./letter-search";
import { letterUri } from "./pdf-uris";
import { createSchedule } from "./schedule";

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

/** Files often come and go many at once, and an event may tell late of what has come back since. */
const SEARCH_PAUSE = 400;

/** Reads files in the background once a search was asked for, and follows their changes and those of what they are checked by. */
export function followFiles<Result>(follower: FileFollower<Result>, checker: LetterChecker, log: LogOutputChannel): FollowedFiles<Result> {
  const files = createFoundFiles(follower, (error) => log.error(wordsOfError(error)));
  const schedule = createSchedule();
  let most: number | undefined;
  let following = false;
  let tooMany = false;
  const find = async (): Promise<readonly Uri[]> => (await findLetterFiles(log, most === undefined ? undefined : most + 1)).map(letterUri);
  const search = createLatestSearch(find, (uris) => {
    tooMany = most !== undefined && uris.length > most;
    // Of too many, only some were asked for: what is known stays, and the others wait until the user wants them.
    if (!tooMany) files.take(uris);
    follower.changed(null);
    return files.idle();
  });
  const searchAgain = (): void => {
    if (following) schedule.run("search", SEARCH_PAUSE, () => void search.start());
  };
  const watching = watchLetterFiles({
    created: searchAgain,
    changed: (uri) => files.readAgain(letterUri(uri).toString()),
    deleted(uri) {
      // Locks and the like come and go at every tick. What is none of the files found matters only where those are not known.
      if (files.forgetAt(letterUri(uri)) || tooMany || search.isRunning()) searchAgain();
    },
  });
  const checkAgain = checker.onDidChange((uri) => (uri === null ? files.readAllAgain() : files.readAgain(uri.toString())));
  return {
    results: files.results,
    progress: files.progress,
    unread: files.unread,
    tooMany: () => tooMany,
    search(limit) {
      most = limit;
      following = true;
      // A file system may tell nothing of changes: what is known is looked at again.
      files.lookAgain();
      return search.start();
    },
    again(keys) {
      keys.forEach(files.readAgain);
      return files.idle();
    },
    stop() {
      search.cancel();
      following = !files.isEmpty();
      files.leaveOutUnread();
    },
    dispose: () => [schedule, watching, checkAgain, files].forEach((one) => one.dispose()),
  };
}
