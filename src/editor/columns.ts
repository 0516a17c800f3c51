import { ViewColumn, window } from "vscode";

/** Whether there is room for a column beside the active one, or one that is there already: a third one would be too narrow to be read. */
export function hasRoomBeside(): boolean {
  const { all, activeTabGroup } = window.tabGroups;
  return all.length === 1 || (all.length === 2 && activeTabGroup.viewColumn === ViewColumn.One);
}
