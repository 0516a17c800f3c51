import { FileSystemError, workspace, type Uri } from "vscode";
import type { ReviewStorage } from "../files/review-files";
import { REVIEW_FILE_SUFFIX } from "../review/review-file";
import { fileText, presentText } from "./file-text";
import { fileUri } from "./pdf-uris";
import { shownPath } from "./shown-path";

/** The address of the review file beside a letter. */
export function reviewUri(letter: Uri): Uri {
  const file = fileUri(letter);
  return file.with({ path: file.path + REVIEW_FILE_SUFFIX });
}

/** The file that a review file stands beside, by its name; null for any other file. */
export function reviewedFile(review: Uri): Uri | null {
  return review.path.endsWith(REVIEW_FILE_SUFFIX) ? review.with({ path: review.path.slice(0, -REVIEW_FILE_SUFFIX.length) }) : null;
}

/** A review file in any file system that VS Code has. */
export function reviewStorageAt(uri: Uri): ReviewStorage {
  const lockUri = uri.with({ path: `${uri.path}.lock` });
  return {
    name: shownPath(uri),
    read: () => presentText(uri),
    replace: (text) => moved(uri, text, true),
    async lock(text) {
      try {
        await moved(lockUri, text, false);
        return true;
      } catch (error) {
        if (error instanceof FileSystemError && error.code === "FileExists") return false;
        throw error;
      }
    },
    lockText: () => fileText(lockUri),
    async unlock() {
      try {
        await workspace.fs.delete(lockUri);
      } catch (error) {
        if (!(error instanceof FileSystemError && error.code === "FileNotFound")) throw error;
      }
    },
  };
}

/** Writes a text beside its place and moves it there, so that it is whole when it is seen. */
async function moved(uri: Uri, text: string, overwrite: boolean): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await workspace.fs.rename(temporary, uri, { overwrite });
  } catch (error) {
    // What failed is to be told, and not that there is nothing to delete.
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}
