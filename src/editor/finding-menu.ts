import { type CodeAction, CodeActionKind, commands, l10n, window, type Disposable, type TextEditor } from "vscode";
import { registerCommand } from "./commands";
import { findingIn, type FindingTarget, type FindingTargets } from "./finding-targets";
import { letterEditor } from "./letter-editor";

/**
 * *Show Actions for Finding…*: the quick fixes at the cursor, as a list, with what the finding says. VS Code's own key for them wants an editor that can be written in, and a
 * letter on disk is read-only.
 */
export function serveFindingMenu({ checkOf }: Pick<FindingTargets, "checkOf">): Disposable {
  return registerCommand("imr.showFindingActions", async () => {
    const editor = await letterEditor();
    if (!editor) return;
    const own = await actionsAt(editor);
    if (own.length === 0) return tellNoFinding();
    const check = await checkOf(editor.document.uri);
    const items = own.map((one) => ({ ...one, message: findingIn(check, one.given[0].anchor)?.message ?? "" }));
    const several = new Set(items.map(({ message }) => message)).size > 1;
    const choices = several ? items.map((item) => ({ ...item, detail: item.message })) : items;
    const placeHolder = several ? l10n.t("Which finding?") : items[0]!.message;
    const picked = await window.showQuickPick(choices, { title: l10n.t("Show Actions for Finding"), placeHolder });
    if (picked) await commands.executeCommand(picked.command, ...picked.given);
  });
}

/** A quick fix of this extension: its command, and what that is given. */
interface FindingAction {
  readonly label: string;
  readonly command: string;
  readonly given: readonly [FindingTarget, ...unknown[]];
}

async function actionsAt({ document, selection }: TextEditor): Promise<readonly FindingAction[]> {
  const actions = await commands.executeCommand<readonly CodeAction[]>("vscode.executeCodeActionProvider", document.uri, selection, CodeActionKind.QuickFix.value);
  return actions.flatMap(({ title, command }) => {
    if (!command?.command.startsWith("imr.")) return [];
    return { label: title, command: command.command, given: command.arguments as [FindingTarget, ...unknown[]] };
  });
}

async function tellNoFinding(): Promise<void> {
  const next = l10n.t("Go to Next Finding");
  if ((await window.showInformationMessage(l10n.t("There is no finding at the cursor."), next)) === next) await commands.executeCommand("imr.nextFinding");
}
