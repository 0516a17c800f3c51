import { commands, TabInputText, ViewColumn, window, type Uri } from "vscode";

/** Whether there is something to be beside, and room for a column there, or one that is there already: a third one would be too narrow to be read. */
export function hasRoomBeside(): boolean {
  const { all, activeTabGroup } = window.tabGroups;
  if (isEmpty()) return false;
  return all.length === 1 || (all.length === 2 && activeTabGroup.viewColumn === ViewColumn.One);
}

/** Whether nothing is open in the active group. The editor is asked too, as tabs are told of a little later. */
function isEmpty(): boolean {
  return window.activeTextEditor === undefined && window.tabGroups.activeTabGroup.tabs.length === 0;
}

/** The column beside the active one; the active one where nothing is open in it; where there is no room beside it, a new group below, which is made. */
export async function columnBeside(): Promise<ViewColumn> {
  if (hasRoomBeside()) return ViewColumn.Beside;
  if (isEmpty()) return ViewColumn.Active;
  await commands.executeCommand("workbench.action.newGroupBelow");
  return ViewColumn.Active;
}

/** Where a document is shown, best the active editor; else where a tab has it, which another one may cover. Undefined where none has. */
export function columnOf(uri: Uri): ViewColumn | undefined {
  const isShown = ({ document }: { readonly document: { readonly uri: Uri } }): boolean => document.uri.toString() === uri.toString();
  const shown = [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor && isShown(editor) && editor.viewColumn !== undefined);
  const group = window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()));
  return shown?.viewColumn ?? group?.viewColumn;
}
