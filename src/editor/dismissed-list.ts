import { commands, l10n, window, type Disposable } from "vscode";
import { dismissalSentence, goneWords } from "../present/dismissal-words";
import { dismissalsWithoutFinding, dismissedFindings, type DismissedFinding } from "../present/dismissed-findings";
import type { Span } from "../text/span";
import { registerCommand } from "./commands";
import type { FindingTargets } from "./finding-targets";
import { rangesOf } from "./ranges";
import { letterOf } from "./review-commands";

/** What the lens above an item gives: its letter and its heading. */
interface DismissedIn {
  readonly uri: string;
  readonly heading?: Span;
}

/** What is listed: a finding that was dismissed, or a dismissal of which nothing is found now. */
interface Listed extends Pick<DismissedFinding, "dismissal"> {
  readonly label: string;
  /** Null where nothing is found. */
  readonly span: Span | null;
}

/**
 * *IMR: Show Dismissed Findings…*: what was dismissed in the letter in the editor, or of one item, by whom and why; one that is picked is restored, or gone to.
 * Of a whole letter, dismissals whose finding is found no longer stand behind the others.
 */
export function listDismissed({ fileOf }: FindingTargets): Disposable {
  return registerCommand("imr.showDismissed", async (given?: DismissedIn) => {
    const uri = await letterOf(given);
    if (!uri) return;
    const { check, lines } = await fileOf(uri);
    const found = dismissedFindings(check.all, check.reviewed, given?.heading).map(({ message, span, dismissal }): Listed => ({ label: message, span, dismissal }));
    const gone = given?.heading ? [] : dismissalsWithoutFinding(check.review.dismissals, check.reviewed);
    const one = await pick([...found, ...gone.map((dismissal): Listed => ({ label: goneWords(dismissal, l10n.t), span: null, dismissal }))]);
    const action = one && (await pickAction(one));
    if (action === "restore") await commands.executeCommand("imr.restoreFinding", { uri: uri.toString(), dismissal: one!.dismissal });
    if (action === "go") await window.showTextDocument(uri, { selection: rangesOf(lines)(one!.span!) });
  });
}

async function pick(listed: readonly Listed[]): Promise<Listed | undefined> {
  if (listed.length === 0) return void window.showInformationMessage(l10n.t("Nothing was dismissed in this letter."));
  const items = listed.map((one) => ({ label: one.label, ...(one.span ? {} : { description: l10n.t("found no longer") }), detail: dismissalSentence(one.dismissal, l10n.t), one }));
  const placeHolder = l10n.t("Pick one to restore it, or to go to its place");
  return (await window.showQuickPick(items, { title: l10n.t("Dismissed Findings"), placeHolder, matchOnDetail: true }))?.one;
}

async function pickAction({ label, span, dismissal }: Listed): Promise<"restore" | "go" | undefined> {
  const removes = {
    label: l10n.t("Remove Dismissal"),
    detail: l10n.t("Nothing is found there now. That it was dismissed, and that this was removed, stays on record."),
    action: "restore" as const,
  };
  const restores = { label: l10n.t("Restore Finding"), detail: l10n.t("It is listed again. That it was dismissed, and restored, stays on record."), action: "restore" as const };
  const goes = { label: l10n.t("Go to Its Place"), detail: label, action: "go" as const };
  return (await window.showQuickPick(span ? [restores, goes] : [removes], { title: l10n.t("Dismissed Finding"), placeHolder: dismissalSentence(dismissal, l10n.t) }))?.action;
}
