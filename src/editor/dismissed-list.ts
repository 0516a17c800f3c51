import { commands, l10n, window, type Disposable } from "vscode";
import { dismissalSentence } from "../present/dismissal-words";
import { dismissedFindings, type DismissedFinding } from "../present/dismissed-findings";
import type { Span } from "../text/span";
import type { FindingTargets } from "./finding-targets";
import { rangesOf } from "./ranges";
import { letterOf } from "./review-commands";

/** What the lens above an item gives: its letter and its heading. */
interface DismissedIn {
  readonly uri: string;
  readonly heading?: Span;
}

/** *IMR: Show Dismissed Findings…*: what was dismissed in the letter in the editor, or of one item, by whom and why; one that is picked is restored, or gone to. */
export function listDismissed({ fileOf }: FindingTargets): Disposable {
  return commands.registerCommand("imr.showDismissed", async (given?: DismissedIn) => {
    const uri = await letterOf(given);
    if (!uri) return;
    const { check, lines } = await fileOf(uri);
    const one = await pick(dismissedFindings(check.all, check.reviewed, given?.heading));
    const action = one && (await pickAction(one));
    if (action === "restore") await commands.executeCommand("imr.restoreFinding", { uri: uri.toString(), dismissal: one!.dismissal });
    if (action === "go") await window.showTextDocument(uri, { selection: rangesOf(lines)(one!.span) });
  });
}

async function pick(found: readonly DismissedFinding[]): Promise<DismissedFinding | undefined> {
  if (found.length === 0) return void window.showInformationMessage(l10n.t("Nothing was dismissed in this letter."));
  const items = found.map((one) => ({ label: one.message, detail: dismissalSentence(one.dismissal, l10n.t), one }));
  return (await window.showQuickPick(items, { title: l10n.t("Dismissed Findings"), placeHolder: l10n.t("Pick one to restore it, or to go to its place"), matchOnDetail: true }))?.one;
}

async function pickAction({ message, dismissal }: DismissedFinding): Promise<"restore" | "go" | undefined> {
  const items = [
    { label: l10n.t("Restore Finding"), detail: l10n.t("It is listed again. That it was dismissed, and taken back, stays on record."), action: "restore" as const },
    { label: l10n.t("Go to Its Place"), detail: message, action: "go" as const },
  ];
  return (await window.showQuickPick(items, { title: l10n.t("Dismissed Finding"), placeHolder: dismissalSentence(dismissal, l10n.t) }))?.action;
}
