import { Disposable, EventEmitter, window, type Event, type Uri } from "vscode";
import { activeFile, filesMetBy } from "./active-file";

/** What this session makes of a file: read-only; or writeable, whatever settings and permissions say; or nothing (`own`), so that those hold. */
export type Access = "read-only" | "writeable" | "own";

/** What this session makes of files. VS Code lets extensions change that of the active editor alone. */
export interface SessionAccess extends Disposable {
  /** What is to be made of a file; undefined where nobody has said so. */
  wanted(uri: Uri): Access | undefined;
  /** Says what is to be made of a file (undefined takes that back). It is done when the file is active; resolves when that has happened, or cannot happen now. */
  want(uri: Uri, access: Access | undefined): Promise<void>;
  /** The same for a command of the user, which is carried out whatever was made of the file before: VS Code's own link unlocks a letter and tells nobody. */
  insist(uri: Uri, access: Access): Promise<void>;
  /** Says that the user has made a file his own in VS Code, which tells nobody. */
  leave(uri: Uri): void;
  /** Whether this session has made a file read-only for certain. */
  isReadOnly(uri: Uri): boolean;
  /** Fires when a file was made something else. */
  readonly onDidChange: Event<void>;
}

const COMMANDS: Readonly<Record<Access, string>> = {
  "read-only": "workbench.action.files.setActiveEditorReadonlyInSession",
  writeable: "workbench.action.files.setActiveEditorWriteableInSession",
  own: "workbench.action.files.resetActiveEditorReadonlyInSession",
};

/**
 * Makes files what they are to be, one after the other. Where another editor became active meanwhile, nobody knows which file a command has met: each that
 * may be the one is made again what it is to be when it is active next, so that none stays locked, or unlocked, by mistake.
 */
export function createSessionAccess(): SessionAccess {
  const changed = new EventEmitter<void>();
  const wanted = new Map<string, Access>();
  /** What was made of files; of all others nothing. */
  const made = new Map<string, Access | "unknown">();
  let latest = Promise.resolve();
  const settleOnce = async (): Promise<void> => {
    const key = activeFile()?.toString();
    if (key === undefined) return;
    const access = wanted.get(key) ?? "own";
    if ((made.get(key) ?? "own") === access) return;
    const met = await filesMetBy(COMMANDS[access]);
    for (const one of met) made.set(one, met.size === 1 ? access : "unknown");
    changed.fire();
    void settle();
  };
  const settle = (): Promise<void> => (latest = latest.then(settleOnce, settleOnce));
  const want = (uri: Uri, access: Access | undefined): Promise<void> => {
    if (access === undefined) wanted.delete(uri.toString());
    else wanted.set(uri.toString(), access);
    return settle();
  };
  const listeners = [
    changed,
    window.tabGroups.onDidChangeTabs(() => void settle()),
    window.tabGroups.onDidChangeTabGroups(() => void settle()),
    window.onDidChangeActiveTextEditor(() => void settle()),
  ];
  return {
    wanted: (uri) => wanted.get(uri.toString()),
    want,
    insist(uri, access) {
      made.set(uri.toString(), "unknown");
      return want(uri, access);
    },
    leave(uri) {
      wanted.set(uri.toString(), "own");
      if (made.delete(uri.toString())) changed.fire();
    },
    isReadOnly: (uri) => made.get(uri.toString()) === "read-only",
    onDidChange: changed.event,
    dispose: () => Disposable.from(...listeners).dispose(),
  };
}
