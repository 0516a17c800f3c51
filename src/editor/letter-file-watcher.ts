import { Disposable, FileType, RelativePattern, workspace, type Uri } from "vscode";
import { globOf } from "./letter-search";

/** What happens to the files of the workspace. */
export interface FileChanges {
  /** Files or folders came, or other files are meant: only a search tells which. */
  created(): void;
  changed(uri: Uri): void;
  /** A file or a folder. */
  deleted(uri: Uri): void;
}

/** Follows the files that may be letters, and the folders that may hold some. */
export function watchLetterFiles({ created, changed, deleted }: FileChanges): Disposable {
  // A pattern that is no relative one is held against the whole path of a file, which "letters/*.txt" never matches.
  const watchIncluded = (): Disposable => Disposable.from(...(workspace.workspaceFolders ?? []).map((folder) => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, globOf("include") ?? ""), false, false, true);
    watcher.onDidCreate((uri) => { changed(uri); created(); });
    watcher.onDidChange(changed);
    return watcher;
  }));
  const watchAgain = (): void => {
    included.dispose();
    included = watchIncluded();
    created();
  };
  const folderCame = async (uri: Uri): Promise<void> => { if (mayBeFolder(uri) && (await isFolder(uri))) created(); };
  let included = watchIncluded();
  const all = workspace.createFileSystemWatcher("**/*");
  const listeners = [
    all.onDidCreate((uri) => void folderCame(uri)),
    all.onDidChange((uri) => void folderCame(uri)),
    all.onDidDelete(deleted),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(deleted)),
    workspace.onDidRenameFiles(({ files }) => {
      files.forEach(({ oldUri }) => deleted(oldUri));
      created();
    }),
    workspace.onDidCreateFiles(created),
    // A file system may tell late or not at all: what was saved in the editor is known without it.
    workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
    workspace.onDidChangeWorkspaceFolders(watchAgain),
    workspace.onDidChangeConfiguration((event) => { if (["imr.include", "imr.exclude"].some((name) => event.affectsConfiguration(name))) watchAgain(); }),
  ];
  return { dispose: () => [included, all, ...listeners].forEach((one) => one.dispose()) };
}

/**
 * By its name: an ending of figures, as in `case.2015`, is none of a file. A folder made again is told as a change, and its files are not told
 * at all. What is hidden in the workspace, such as that of git, changes at every tick and holds no letters.
 */
function mayBeFolder(uri: Uri): boolean {
  return !/\.(?!\d+$)\w{1,5}$/.test(uri.path) && !workspace.asRelativePath(uri, false).split("/").some((name) => name.startsWith("."));
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
