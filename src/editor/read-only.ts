import { commands, Disposable, EventEmitter, l10n, window, workspace, type Event, type TextDocument, type Uri } from "vscode";
import { isLetter } from "./language";
import { fileUri, isPdfLetter, nameOf } from "./pdf-uris";

/** What is locked. */
export interface ReadOnlyLetters extends Disposable {
  /** Whether this session locked a letter; what its file system locks is none of these. */
  isLocked(document: TextDocument): boolean;
  /** Fires when letters were locked or unlocked. */
  readonly onDidChange: Event<void>;
}

/** A letter is evidence: one on disk opens read-only for the session, until the user unlocks it. What was unlocked can be locked again. */
export function protectLetters(): ReadOnlyLetters {
  const changed = new EventEmitter<void>();
  /** Letters that were locked once, or must not be: they are not locked again. */
  const settled = new Set<string>();
  /** Letters that this session locked. */
  const locked = new Set<string>();
  /** Locks the letter in the active editor. */
  const lock = async ({ uri }: TextDocument): Promise<void> => {
    settled.add(uri.toString());
    locked.add(uri.toString());
    changed.fire();
    await commands.executeCommand("workbench.action.files.setActiveEditorReadonlyInSession");
  };
  const protectActive = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!document || !isLetter(document) || !isLockable(document) || document.isDirty || settled.has(document.uri.toString())) return;
    settled.add(document.uri.toString());
    if (workspace.getConfiguration("imr", document).get("openReadOnly", true)) await lock(document);
  };
  /** What the user calls no letter is no evidence to be kept from him; a change of language comes as close and open. */
  const release = async (document: TextDocument): Promise<void> => {
    if (isLetter(document) || window.activeTextEditor?.document !== document || !locked.delete(document.uri.toString())) return;
    settled.delete(document.uri.toString());
    await commands.executeCommand("workbench.action.files.resetActiveEditorReadonlyInSession");
  };
  void protectActive();
  const listeners = [
    changed,
    window.onDidChangeActiveTextEditor(() => void protectActive()),
    workspace.onDidOpenTextDocument((document) => void release(document).then(protectActive)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!document.isDirty) return;
      settled.add(document.uri.toString());
      // VS Code itself offers to unlock what is typed in.
      if (locked.delete(document.uri.toString())) changed.fire();
    }),
    commands.registerCommand("imr.unlock", async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return;
      if (isPdfLetter(document.uri)) return tellNoEditing(document.uri);
      settled.add(document.uri.toString());
      locked.delete(document.uri.toString());
      changed.fire();
      await commands.executeCommand("workbench.action.files.resetActiveEditorReadonlyInSession");
    }),
    commands.registerCommand("imr.lock", async () => {
      const document = window.activeTextEditor?.document;
      if (!document || !isLetter(document)) return;
      if (document.isDirty) return void window.showInformationMessage(l10n.t("Save the letter, or undo the changes in it, before it is locked."));
      if (isLockable(document)) await lock(document);
    }),
  ];
  return {
    isLocked: ({ uri }) => locked.has(uri.toString()),
    onDidChange: changed.event,
    dispose() {
      settled.clear();
      Disposable.from(...listeners).dispose();
    },
  };
}

function tellNoEditing(letter: Uri): void {
  void window.showInformationMessage(l10n.t("{0} is a PDF, and the text of a PDF cannot be edited; copy it to a new file to work on a copy.", nameOf(fileUri(letter))));
}

/** Whether a letter can be locked: untitled documents are being written; what version control and others show is read-only by itself. */
export function isLockable(document: TextDocument): boolean {
  return !document.isUntitled && workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
}
