import { commands, l10n, TabInputText, ViewColumn, window, workspace, type TextEditor, type Uri } from "vscode";
import { columnOf } from "./columns";
import { comparedLetter, COMPARISON_SCHEME } from "./comparison-uris";
import { isLetter } from "./language";

/**
 * The editor of the letter that a command is about, made active: the active one; from a comparison that of the letter it is on; where another text or a page such as the walkthrough is
 * active, one that is seen, else that of the last tab. Undefined where no letter is open; the user is told then.
 */
export async function letterEditor(): Promise<TextEditor | undefined> {
  const active = window.activeTextEditor;
  if (active && isLetter(active.document)) return active;
  const compared = active?.document.uri.scheme === COMPARISON_SCHEME ? comparedLetter(active.document.uri) : undefined;
  const column = compared && columnOf(compared);
  if (compared && column !== undefined) return window.showTextDocument(compared, { viewColumn: column });
  const seen = window.visibleTextEditors.find(({ document, viewColumn }) => isLetter(document) && viewColumn !== undefined);
  if (seen) return window.showTextDocument(seen.document, { viewColumn: seen.viewColumn! });
  const tab = lastLetter();
  if (tab) return window.showTextDocument(tab.uri, { viewColumn: isPageActive() ? tab.viewColumn : ViewColumn.Active });
  void offerSample();
  return undefined;
}

/** The letter of the last tab that has one, and where that tab is. */
function lastLetter(): { readonly uri: Uri; readonly viewColumn: ViewColumn } | undefined {
  const letters = new Set(workspace.textDocuments.filter(isLetter).map(({ uri }) => uri.toString()));
  const tabs = window.tabGroups.all.flatMap(({ tabs, viewColumn }) => tabs.map(({ input }) => ({ input, viewColumn })));
  return tabs.flatMap(({ input, viewColumn }) => (input instanceof TabInputText ? [{ uri: input.uri, viewColumn }] : [])).findLast(({ uri }) => letters.has(uri.toString()));
}

/** Whether a page is active, such as the walkthrough: it stays where it is, so that the user can go on in it, as does what covers the letter in its own group while a text is active. */
function isPageActive(): boolean {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab !== undefined && !(tab.input instanceof TabInputText);
}

async function offerSample(): Promise<void> {
  const sample = l10n.t("Open Sample Letter");
  if ((await window.showInformationMessage(l10n.t("Open a determination letter first."), sample)) === sample) await commands.executeCommand("imr.openSample");
}
