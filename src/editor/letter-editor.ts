import { commands, l10n, TabInputText, ViewColumn, window, workspace, type TextEditor, type Uri } from "vscode";
import { isLetter } from "./language";

/**
 * The editor of the letter that a command is about, made active: the active one; where another text or a page such as the walkthrough is
 * active, one that is seen, else that of the last tab. Undefined where no letter is open; the user is told then.
 */
export async function letterEditor(): Promise<TextEditor | undefined> {
  const active = window.activeTextEditor;
  if (active && isLetter(active.document)) return active;
  const seen = window.visibleTextEditors.find(({ document, viewColumn }) => isLetter(document) && viewColumn !== undefined);
  if (seen) return window.showTextDocument(seen.document, { viewColumn: seen.viewColumn! });
  const uri = lastLetter();
  // What covers the letter in its own group, as the walkthrough may, stays where it is, so that the user can go on in it.
  if (uri) return window.showTextDocument(uri, { viewColumn: ViewColumn.Active });
  void tellNoLetter();
  return undefined;
}

function lastLetter(): Uri | undefined {
  const letters = new Set(workspace.textDocuments.filter(isLetter).map(({ uri }) => uri.toString()));
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.filter((input) => input instanceof TabInputText).findLast(({ uri }) => letters.has(uri.toString()))?.uri;
}

async function tellNoLetter(): Promise<void> {
  const sample = l10n.t("Open Sample Letter");
  if ((await window.showInformationMessage(l10n.t("Open a determination letter first."), sample)) === sample) await commands.executeCommand("imr.openSample");
}
