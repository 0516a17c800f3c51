import { Disposable, EventEmitter, FileChangeType, FileSystemError, RelativePattern, Uri, workspace, type FileChangeEvent } from "vscode";
import { wordsOfError } from "../text/words-of-error";
import type { PdfTexts } from "./pdf-texts";
import { fileUri, nameOf, PDF_SCHEME } from "./pdf-uris";
import { serveReadOnlyFiles } from "./read-only-files";

/** Shows PDFs as read-only files that hold their text. */
export function servePdfFiles(texts: PdfTexts): Disposable {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const files = serveReadOnlyFiles(PDF_SCHEME, {
    onDidChangeFile: changed.event,
    watch(uri) {
      const file = fileUri(uri);
      // What means something in a pattern stands for any character there: a change of another file is harmless.
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, ".."), nameOf(file).replace(/[^\w.-]/g, "?")));
      const tell = (type: FileChangeType) => (): void => changed.fire([{ type, uri }]);
      const isChanged = tell(FileChangeType.Changed);
      return Disposable.from(watcher, watcher.onDidChange(isChanged), watcher.onDidCreate(isChanged), watcher.onDidDelete(tell(FileChangeType.Deleted)));
    },
    stat: async (uri) => workspace.fs.stat(fileUri(uri)),
    async read(uri) {
      try {
        return (await texts.of(fileUri(uri))).text;
      } catch (error) {
        throw error instanceof FileSystemError ? error : FileSystemError.Unavailable(wordsOfError(error));
      }
    },
  });
  return Disposable.from(changed, files);
}
