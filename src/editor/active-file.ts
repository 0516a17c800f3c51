import { commands, Disposable, TabInputCustom, TabInputNotebook, TabInputText, TabInputTextDiff, window, type Uri } from "vscode";

/** The file in which the user is: that of the active tab, of a comparison the one on the right. Undefined where there is none, and where another text has the focus. */
export function activeFile(): Uri | undefined {
  const file = fileOfTab();
  return file?.toString() === window.activeTextEditor?.document.uri.toString() ? file : undefined;
}

/**
 * Carries out a command of VS Code on the active editor, which is the one that is active when the command arrives. Resolves to the addresses of all
 * files that may have been that: of one where it is certain, as no other editor became active before the answer came.
 */
export async function filesMetBy(command: string): Promise<ReadonlySet<string>> {
  const met = new Set<string>();
  const note = (): void => {
    for (const uri of [fileOfTab(), window.activeTextEditor?.document.uri]) met.add(uri?.toString() ?? "");
  };
  const listeners = Disposable.from(window.tabGroups.onDidChangeTabs(note), window.tabGroups.onDidChangeTabGroups(note), window.onDidChangeActiveTextEditor(note));
  note();
  try {
    await commands.executeCommand(command);
  } finally {
    note();
    listeners.dispose();
  }
  return met;
}

/** What VS Code's own commands on the active editor are about. */
function fileOfTab(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof TabInputTextDiff) return input.modified;
  return input instanceof TabInputText || input instanceof TabInputCustom || input instanceof TabInputNotebook ? input.uri : undefined;
}
