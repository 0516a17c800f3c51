import { Disposable, l10n, window, workspace, type Event, type TextDocument } from "vscode";
import { registerCommand } from "./commands";
import { isLetter } from "./language";
import { fileUri, isPdfLetter, nameOf } from "./pdf-uris";
import { createSessionAccess } from "./session-access";

/** What is locked. */
export interface ReadOnlyLetters extends Disposable {
  /** Whether this session locked a letter; what its file system locks is none of these. */
  isLocked(document: TextDocument): boolean;
  /** Fires when letters were locked or unlocked. */
  readonly onDidChange: Event<void>;
}

/** A letter is evidence: one on disk opens read-only for the session, until the user unlocks it. What was unlocked can be locked again. */
export function protectLetters(): ReadOnlyLetters {
  const access = createSessionAccess();
  const protectActive = (): void => {
    const document = window.activeTextEditor?.document;
    if (!document || !isLetter(document) || !isLockable(document) || document.isDirty || access.wanted(document.uri)) return;
    const isReadOnly = workspace.getConfiguration("imr", document).get("openReadOnly", true);
    void access.want(document.uri, isReadOnly ? "read-only" : "own");
  };
  /** What the user calls no letter is no evidence to be kept from him; a change of language comes as close and open. */
  const release = (document: TextDocument): void => {
    if (!isLetter(document) && access.wanted(document.uri) === "read-only") void access.want(document.uri, undefined);
  };
  protectActive();
  const listeners = [
    access,
    window.onDidChangeActiveTextEditor(protectActive),
    workspace.onDidOpenTextDocument((document) => {
      release(document);
      protectActive();
    }),
    // VS Code itself offers to unlock what is typed in.
    workspace.onDidChangeTextDocument(({ document }) => { if (document.isDirty) access.leave(document.uri); }),
    registerCommand("imr.unlock", async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return;
      if (isLockable(document)) await access.insist(document.uri, "writeable");
      else tellNoUnlocking(document);
    }),
    registerCommand("imr.lock", async () => {
      const document = window.activeTextEditor?.document;
      if (!document || !isLetter(document)) return;
      if (document.isDirty) return void window.showInformationMessage(l10n.t("Save the letter, or undo the changes in it, before it is locked."));
      if (isLockable(document)) await access.insist(document.uri, "read-only");
    }),
  ];
  return {
    isLocked: ({ uri }) => access.isReadOnly(uri),
    onDidChange: access.onDidChange,
    dispose: () => Disposable.from(...listeners).dispose(),
  };
}

function tellNoUnlocking(document: TextDocument): void {
  void window.showInformationMessage(whyNotUnlocked(document));
}

function whyNotUnlocked({ uri, isUntitled }: TextDocument): string {
  if (isUntitled) return l10n.t("This letter is not locked.");
  if (isPdfLetter(uri)) return l10n.t("{0} is a PDF, and the text of a PDF cannot be edited; copy it to a new file to work on a copy.", nameOf(fileUri(uri)));
  return l10n.t("{0} is read-only where it comes from; copy it to a new file to work on a copy.", nameOf(uri));
}

/** Whether a letter can be locked and unlocked: untitled documents are being written; what version control and others show is read-only by itself. */
export function isLockable(document: TextDocument): boolean {
  return !document.isUntitled && workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
}
