import * as vscode from "vscode";
import { api, pause, setting, some } from "./letters";

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

/** The review file beside a letter. */
export function reviewUri(letter: vscode.Uri): vscode.Uri {
  return letter.with({ path: `${letter.path}.imr-review.json` });
}

/** What a record of a review file says, as far as its kind has it. */
export interface WrittenRecord {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly verdict: string;
  readonly place: string;
  readonly person: string;
  readonly supersedes?: string;
  readonly finding: { readonly quoted: string };
  readonly item?: { readonly quoted: string };
}

/** The records in the review file beside a letter. */
export async function recordsOf(letter: vscode.Uri): Promise<readonly WrittenRecord[]> {
  return (JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(reviewUri(letter)))) as { readonly records: readonly WrittenRecord[] }).records;
}

/** The quick fixes at a place of a letter. */
export function actionsAt(letter: vscode.Uri, range: vscode.Range): Thenable<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", letter, range, vscode.CodeActionKind.QuickFix.value);
}

/** Dismisses the finding at a place, the first one where none is given, by its quick fix, for the reason that is offered. */
export async function dismissAs(status: string, letter: vscode.Uri, range?: vscode.Range): Promise<void> {
  const actions = await actionsAt(letter, range ?? (await some(letter))[0]!.range);
  const { command, arguments: given } = actions.find(({ title }) => title === `Dismiss as ${status}…`)!.command!;
  const done = vscode.commands.executeCommand(command, ...given!);
  await accept();
  await done;
}
