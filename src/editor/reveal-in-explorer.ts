import { commands, workspace, type Uri } from "vscode";

/** Selects a file in the Explorer; false where it is in no folder of the workspace, so that the Explorer does not show it. */
export async function revealInExplorer(file: Uri): Promise<boolean> {
  if (!workspace.getWorkspaceFolder(file)) return false;
  await commands.executeCommand("revealInExplorer", file);
  return true;
}
