import { Disposable, RelativePattern, workspace, type Uri } from "vscode";
import { REVIEW_FILE_SUFFIX } from "../review/review-file";

/** Who is told that a review may be another. */
export interface ReviewListener {
  /** Of a letter, its review file, or a folder of letters. */
  changed(uri: Uri): void;
  /** Of a letter that is another version now. */
  versionChanged(letter: Uri): void;
}

/** Follows the review files of the workspace and those in the storage of the extension, and the letters that they are about. */
export function watchReviews(globalStorageUri: Uri, { changed, versionChanged }: ReviewListener): Disposable {
  const reviews = ["**/*" + REVIEW_FILE_SUFFIX, new RelativePattern(globalStorageUri, "*" + REVIEW_FILE_SUFFIX)].map((pattern) => workspace.createFileSystemWatcher(pattern));
  const files = workspace.createFileSystemWatcher("**/*", false, false, true);
  return Disposable.from(
    ...reviews, ...reviews.flatMap((watcher) => [watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)]),
    files, files.onDidChange(versionChanged), files.onDidCreate(versionChanged),
    // A watcher may tell nothing of a file outside of the workspace, or in a virtual file system: VS Code reads one that is open anew.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (!document.isDirty && contentChanges.length > 0) versionChanged(document.uri); }),
    workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(changed)),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => { changed(oldUri); changed(newUri); })),
  );
}
