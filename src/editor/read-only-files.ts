import { FileSystemError, FilePermission, FileType, workspace, type Disposable, type Event, type FileChangeEvent, type FileStat, type Uri } from "vscode";

/** Texts that the extension makes, each at its address. */
export interface ReadOnlyFiles {
  /** Fires where a text has changed, or is gone. */
  readonly onDidChangeFile: Event<FileChangeEvent[]>;
  /** Follows the text of an address. */
  watch(uri: Uri): Disposable;
  /** When the text was made, and how long it is, as far as that is known. Rejects where there is none. */
  stat(uri: Uri): Promise<Pick<FileStat, "ctime" | "mtime" | "size">>;
  /** Rejects where there is none. */
  read(uri: Uri): Promise<string>;
}

/** Serves texts as files that nobody can write, so that everything that reads files reads them, and their editors come back when the window is loaded anew. */
export function serveReadOnlyFiles(scheme: string, files: ReadOnlyFiles): Disposable {
  const refuse = (uri: Uri): never => { throw FileSystemError.NoPermissions(uri); };
  return workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: files.onDidChangeFile,
      watch: (uri) => files.watch(uri),
      stat: async (uri) => ({ ...(await files.stat(uri)), type: FileType.File, permissions: FilePermission.Readonly }),
      readFile: async (uri) => new TextEncoder().encode(await files.read(uri)),
      readDirectory: () => [],
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true, isCaseSensitive: true },
  );
}
