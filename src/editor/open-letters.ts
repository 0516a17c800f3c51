import { commands, EventEmitter, TabInputText, TabInputTextDiff, window, workspace, type Disposable, type Event, type Tab, type TextDocument, type Uri } from "vscode";
import { isLetter } from "./language";

/** The letters that the user has open: a tab shows them, and their file has not been deleted. */
export interface OpenLetters extends Disposable {
  list(): readonly TextDocument[];
  /** Fires when tabs, documents or their files came or went. */
  readonly onDidChange: Event<void>;
}

/** Watches tabs, because a document is closed only some time after its last tab, and files, because a tab outlives its file. The palette is told by `imr.hasLetter` whether there is any. */
export function createOpenLetters(): OpenLetters {
  const deleted = new Set<string>();
  const emitter = new EventEmitter<void>();
  let hadLetter: boolean | undefined;
  const list = (): readonly TextDocument[] => {
    const shown = shownUris();
    const isShown = (uri: string): boolean => shown.has(uri) && !deleted.has(uri);
    return workspace.textDocuments.filter((document) => isLetter(document) && !document.isClosed && isShown(document.uri.toString()));
  };
  const tell = (): void => {
    const hasLetter = list().length > 0;
    if (hasLetter !== hadLetter) void commands.executeCommand("setContext", "imr.hasLetter", hasLetter);
    hadLetter = hasLetter;
  };
  const changed = (): void => {
    tell();
    emitter.fire();
  };
  const watcher = workspace.createFileSystemWatcher("**/*");
  /** Locks and the like are deleted at every tick: only the files of documents are of interest. */
  const remove = async (uri: Uri): Promise<void> => {
    const documents = workspace.textDocuments.filter((document) => isAtOrUnder(document.uri, uri) && !deleted.has(document.uri.toString()));
    const gone = await Promise.all(documents.map((document) => isGone(document.uri)));
    const uris = documents.filter((_, at) => gone[at]).map((document) => document.uri.toString());
    uris.forEach((one) => deleted.add(one));
    if (uris.length > 0) changed();
  };
  const restore = (uri: Uri): void => {
    if (deleted.delete(uri.toString())) changed();
  };
  const listeners = [
    window.tabGroups.onDidChangeTabs(changed),
    window.tabGroups.onDidChangeTabGroups(changed),
    workspace.onDidOpenTextDocument((document) => { restore(document.uri); changed(); }),
    workspace.onDidCloseTextDocument(changed),
    workspace.onDidSaveTextDocument((document) => restore(document.uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => void remove(uri))),
    watcher.onDidDelete((uri) => void remove(uri)),
    watcher.onDidCreate(restore),
    watcher.onDidChange(restore),
  ];
  tell();
  return {
    list,
    onDidChange: emitter.event,
    dispose: () => [emitter, watcher, ...listeners].forEach((one) => one.dispose()),
  };
}

/** Whether an address is another one or lies in its folder. */
function isAtOrUnder(uri: Uri, folder: Uri): boolean {
  const path = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && (uri.path === folder.path || uri.path.startsWith(path));
}

/** An event may tell late of a file or a folder that has come back since. */
async function isGone(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return false;
  } catch {
    return true;
  }
}

function shownUris(): ReadonlySet<string> {
  return new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(urisOf)).map((uri) => uri.toString()));
}

/** A comparison with an older version (`git:`) shows that too, but the letter is the file. */
function urisOf({ input }: Tab): readonly Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  if (input instanceof TabInputTextDiff) return [input.original, input.modified].filter((uri) => uri.scheme !== "git");
  return [];
}
