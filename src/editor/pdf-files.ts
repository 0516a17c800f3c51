import { Disposable, EventEmitter, FileChangeType, FileSystemError, FilePermission, RelativePattern, Uri, workspace, type FileChangeEvent, type FileSystemProvider } from "vscode";
import { wordsOfError } from "../text/words-of-error";
import type { PdfTexts } from "./pdf-texts";
import { fileUri, nameOf, PDF_SCHEME } from "./pdf-uris";

/** Shows PDFs as read-only files that hold their text, so that everything that reads files reads them. */
export function servePdfFiles(texts: PdfTexts): Disposable {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const refuse = (uri: Uri): never => { throw FileSystemError.NoPermissions(uri); };
  const provider: FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch(uri) {
      const file = fileUri(uri);
      // What means something in a pattern stands for any character there: a change of another file is harmless.
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, ".."), nameOf(file).replace(/[^\w.-]/g, "?")));
      const tell = (type: FileChangeType) => (): void => changed.fire([{ type, uri }]);
      return Disposable.from(watcher, watcher.onDidChange(tell(FileChangeType.Changed)), watcher.onDidCreate(tell(FileChangeType.Changed)), watcher.onDidDelete(tell(FileChangeType.Deleted)));
    },
    stat: async (uri) => ({ ...(await workspace.fs.stat(fileUri(uri))), permissions: FilePermission.Readonly }),
    async readFile(uri) {
      try {
        return new TextEncoder().encode((await texts.of(fileUri(uri))).text);
      } catch (error) {
        throw error instanceof FileSystemError ? error : FileSystemError.Unavailable(wordsOfError(error));
      }
    },
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return Disposable.from(changed, workspace.registerFileSystemProvider(PDF_SCHEME, provider, { isReadonly: true, isCaseSensitive: true }));
}
