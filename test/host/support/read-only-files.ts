import * as vscode from "vscode";

/** A file system that holds one file and cannot be written. */
export function readOnlyFiles(path: string, text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const isFile = (uri: vscode.Uri): boolean => uri.path === path;
  const refuse = (uri: vscode.Uri): never => { throw vscode.FileSystemError.NoPermissions(uri); };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      if (!isFile(uri) && uri.path !== "/") throw vscode.FileSystemError.FileNotFound(uri);
      return { type: isFile(uri) ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: 0, size: bytes.length };
    },
    readDirectory: () => [[path.slice(1), vscode.FileType.File]],
    readFile(uri) {
      if (!isFile(uri)) throw vscode.FileSystemError.FileNotFound(uri);
      return bytes;
    },
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
