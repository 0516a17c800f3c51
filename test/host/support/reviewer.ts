import * as vscode from "vscode";
import { api, pause, setting } from "./letters";

/** Has letters opened so that they can be written in, and a person who reviews them, before the tests of a suite; takes both back after them. */
export function reviewing(): void {
  before(async () => {
    await api();
    await setting("imr.openReadOnly", false);
    await vscode.workspace.getConfiguration("imr").update("person", "A. Nyman", vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await setting("imr.openReadOnly", undefined);
    await vscode.workspace.getConfiguration("imr").update("person", undefined, vscode.ConfigurationTarget.Global);
  });
}

/** Takes what the box that asks offers, as Enter does. */
export async function accept(): Promise<void> {
  await pause(700);
  await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
}
