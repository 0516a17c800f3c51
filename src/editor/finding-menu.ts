import { type CodeAction, CodeActionKind, commands, l10n, window, type Disposable } from "vscode";
import { letterEditor } from "./letter-editor";

/**
 * *Show Actions for Finding…*: the quick fixes at the cursor, as a list. VS Code's own key for them wants an editor that can be written in, and a
 * letter on disk is read-only.
 */
export function serveFindingMenu(): Disposable {
  return commands.registerCommand("imr.showFindingActions", async () => {
    const editor = await letterEditor();
    if (!editor) return;
    const actions = await commands.executeCommand<readonly CodeAction[]>("vscode.executeCodeActionProvider", editor.document.uri, editor.selection, CodeActionKind.QuickFix.value);
    const own = actions.flatMap(({ title, command }) => (command?.command.startsWith("imr.") ? [{ label: title, command }] : []));
    if (own.length === 0) return tellNoFinding();
    const picked = await window.showQuickPick(own, { title: l10n.t("Show Actions for Finding") });
    if (picked) await commands.executeCommand(picked.command.command, ...(picked.command.arguments as readonly unknown[]));
  });
}

async function tellNoFinding(): Promise<void> {
  const next = l10n.t("Go to Next Finding");
  if ((await window.showInformationMessage(l10n.t("There is no finding at the cursor."), next)) === next) await commands.executeCommand("imr.nextFinding");
}
