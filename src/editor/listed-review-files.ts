import { FileSystemError, Uri, workspace } from "vscode";
import { nameOf } from "./pdf-uris";

/** Which review files there are in folders whose changes are told: a letter that is opened waits for no file system to say that it has none. */
export interface ListedReviewFiles {
  /** False where there is none at an address; true where there is one, and where only a look can tell. Never rejects. */
  mayBeAt(review: Uri): Promise<boolean>;
  /** Lists the folder of a file anew when it is asked for again, and those below the file, which may be a folder. */
  forget(uri: Uri): void;
}

/** Lists a folder when it is asked for first. `isTold` says of which folders changes are told. */
export function createListedReviewFiles(isTold: (folder: Uri) => boolean): ListedReviewFiles {
  const known = new Map<string, Promise<ReadonlySet<string> | null>>();
  return {
    async mayBeAt(review) {
      const folder = Uri.joinPath(review, "..");
      // A watcher may tell nothing of a virtual file system.
      if (folder.scheme !== "file" || !isTold(folder)) return true;
      const key = folder.toString();
      const listed = known.get(key) ?? namesIn(folder);
      known.set(key, listed);
      return (await listed)?.has(comparable(nameOf(review))) ?? true;
    },
    forget(uri) {
      const below = uri.toString();
      known.delete(Uri.joinPath(uri, "..").toString());
      for (const key of known.keys()) if (key === below || key.startsWith(`${below}/`)) known.delete(key);
    },
  };
}

/** The names in a folder, none where there is no such folder; null where it cannot be listed. */
async function namesIn(folder: Uri): Promise<ReadonlySet<string> | null> {
  try {
    return new Set((await workspace.fs.readDirectory(folder)).map(([name]) => comparable(name)));
  } catch (error) {
    return error instanceof FileSystemError && error.code === "FileNotFound" ? new Set() : null;
  }
}

/** One form for all names that a file system may hold to be the same. */
function comparable(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
