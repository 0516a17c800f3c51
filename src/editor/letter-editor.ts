import { TabInputText, window, workspace, type TextEditor } from "vscode";
import { isLetter } from "./language";

/** The text editor that is active; where a page that is no text covers it, as the walkthrough does, that of the letter in the last tab, which is shown then. Undefined where there is none. */
export async function letterEditor(): Promise<TextEditor | undefined> {
  if (window.activeTextEditor) return window.activeTextEditor;
  const letters = new Set(workspace.textDocuments.filter(isLetter).map(({ uri }) => uri.toString()));
  const tab = window.tabGroups.all.flatMap(({ tabs }) => tabs).findLast(({ input }) => input instanceof TabInputText && letters.has(input.uri.toString()));
  return tab?.input instanceof TabInputText ? window.showTextDocument(tab.input.uri, { viewColumn: tab.group.viewColumn }) : undefined;
}
