import { Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, type FileChangeEvent, type FileSystemProvider, type Uri } from "vscode";

interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly time: number;
}

/**
 * The files of one folder, which are kept in memory while the window is open. `original` gives what a file holds before anything was
 * written, null where there is no such file.
 */
export function createMemoryFiles(original: (uri: Uri) => Promise<Uint8Array | null>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  /** By path; null of what there is none of, or none any more. */
  const files = new Map<string, MemoryFile | null>();
  const find = async (uri: Uri): Promise<MemoryFile | null> => {
    if (files.has(uri.path)) return files.get(uri.path)!;
    const bytes = await original(uri);
    // Another call may have met the file meanwhile, or have written it.
    if (!files.has(uri.path)) files.set(uri.path, bytes && { bytes, time: 0 });
    return files.get(uri.path)!;
  };
  const found = async (uri: Uri): Promise<MemoryFile> => {
    const file = await find(uri);
    if (file === null) throw FileSystemError.FileNotFound(uri);
    return file;
  };
  const set = (uri: Uri, bytes: Uint8Array | null, type: FileChangeType): void => {
    files.set(uri.path, bytes && { bytes, time: Date.now() });
    changed.fire([{ type, uri }]);
  };
  const write = async (uri: Uri, bytes: Uint8Array, overwrite: boolean): Promise<void> => {
    const isThere = (await find(uri)) !== null;
    if (isThere && !overwrite) throw FileSystemError.FileExists(uri);
    set(uri, bytes, isThere ? FileChangeType.Changed : FileChangeType.Created);
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    async stat(uri) {
      if (uri.path === "/") return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { bytes, time } = await found(uri);
      return { type: FileType.File, ctime: 0, mtime: time, size: bytes.length };
    },
    readFile: async (uri) => (await found(uri)).bytes,
    readDirectory: () => [...files].flatMap(([path, file]) => (file ? [[path.slice(1), FileType.File]] : [])),
    createDirectory: (uri) => { throw FileSystemError.NoPermissions(uri); },
    writeFile: (uri, bytes, { overwrite }) => write(uri, bytes, overwrite),
    async delete(uri) {
      await found(uri);
      set(uri, null, FileChangeType.Deleted);
    },
    async rename(from, to, { overwrite }) {
      await write(to, (await found(from)).bytes, overwrite);
      set(from, null, FileChangeType.Deleted);
    },
  };
}
