import type { Uri } from "vscode";
import { createFilesByFolder } from "./files-by-folder";
import { createLatestReadings } from "./latest-readings";
import { fileUri } from "./pdf-uris";

/** What is made of a file of the workspace that may be a letter. */
export interface FileResult<Result> {
  readonly uri: Uri;
  readonly result: Result;
}

/** What follows files, told what to make of each. */
export interface FileFollower<Result> {
  /** Makes something of a file. `last` is what it was before, where nothing says that it has changed. Never rejects. */
  read(uri: Uri, last: Result | undefined): Promise<Result>;
  /** Told of every file of which something was made, or that is followed no longer, and of every search that has ended (null). */
  changed(uri: Uri | null): void;
}

/** The files that a search has found, by the addresses at which they are read as letters, and what is made of each in the background. */
export interface FoundFiles<Result> {
  /** What was made so far. */
  readonly results: ReadonlyMap<string, FileResult<Result>>;
  /** The files of which nothing was made yet. */
  readonly unread: ReadonlyMap<string, Uri>;
  /** How many files there are, those left out included, and of how many what is made is up to date. */
  progress(): { readonly done: number; readonly total: number };
  /** Whether there is no file, but for those left out. */
  isEmpty(): boolean;
  /** Takes over what a search has found: reads files that are new, and forgets those that are gone. */
  take(uris: readonly Uri[]): void;
  /** Makes anew what was made of a file, or does nothing where it is not among those found. */
  readAgain(key: string): void;
  /** The same of all files. */
  readAllAgain(): void;
  /** Looks at all files again that may have changed without being told, and leaves none out any longer. */
  lookAgain(): void;
  /** Forgets a file, or those in a folder; false where there is none. */
  forgetAt(uri: Uri): boolean;
  /** Leaves out the files that wait to be read for the first time, until all are looked at again. */
  leaveOutUnread(): void;
  /** Resolves when nothing is to be read. */
  idle(): Promise<void>;
  /** Reads nothing any more. */
  dispose(): void;
}

const WORKERS = 4;

/** No files. */
export function createFoundFiles<Result>({ read, changed }: FileFollower<Result>, failed: (error: unknown) => void): FoundFiles<Result> {
  const found = new Map<string, Uri>();
  const results = new Map<string, FileResult<Result>>();
  const unread = new Map<string, Uri>();
  const leftOut = new Set<string>();
  const byFolder = createFilesByFolder();
  const readings = createLatestReadings<Uri, Result>({
    workers: WORKERS,
    read,
    done(key, uri, result) {
      unread.delete(key);
      results.set(key, { uri, result });
      changed(uri);
    },
    failed,
  });
  const add = (key: string, uri: Uri): void => {
    found.set(key, uri);
    if (!results.has(key)) unread.set(key, uri);
    byFolder.add(key, fileUri(uri));
    readings.read(key, uri);
  };
  const leave = (key: string): void => {
    readings.drop(key);
    unread.delete(key);
    byFolder.remove(key, fileUri(found.get(key)!));
    found.delete(key);
  };
  const forget = (key: string): void => {
    leave(key);
    const known = results.get(key);
    if (results.delete(key)) changed(known!.uri);
  };
  return {
    results,
    unread,
    progress: () => ({ done: found.size - readings.pending(), total: found.size + leftOut.size }),
    isEmpty: () => found.size === 0,
    take(uris) {
      const wanted = new Map(uris.map((uri) => [uri.toString(), uri]));
      [...found.keys()].filter((key) => !wanted.has(key)).forEach(forget);
      for (const [key, uri] of wanted) if (!found.has(key) && !leftOut.has(key)) add(key, uri);
    },
    readAgain(key) {
      const uri = found.get(key);
      if (uri) readings.read(key, uri);
    },
    readAllAgain: () => found.forEach((uri, key) => readings.read(key, uri)),
    lookAgain() {
      leftOut.clear();
      for (const [key, uri] of found) if (!readings.isPending(key)) readings.read(key, uri, results.get(key)?.result);
    },
    forgetAt(uri) {
      const key = uri.toString();
      const gone = found.has(key) ? [key] : byFolder.under(fileUri(uri));
      gone.forEach(forget);
      return gone.length > 0;
    },
    leaveOutUnread() {
      for (const key of [...found.keys()].filter((one) => !results.has(one) && readings.dropWaiting(one))) {
        leftOut.add(key);
        leave(key);
      }
    },
    idle: readings.idle,
    dispose() {
      for (const key of found.keys()) readings.drop(key);
      found.clear();
    },
  };
}
