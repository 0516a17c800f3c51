import { commands, Disposable, l10n, Uri, window, type QuickPickItem } from "vscode";
import { newDismissal, newWithdrawal } from "../files/new-records";
import { dismissalWords, STATUS_WORDS } from "../present/dismissal-words";
import type { Row } from "../present/tree-row";
import { DISMISSAL_STATUSES, type Dismissal, type DismissalStatus } from "../review/records";
import { findingIn, type FindingTarget, type FindingTargets } from "./finding-targets";
import { askPerson, isUntitled, letterOf } from "./review-commands";
import type { LetterReview, Reviews } from "./reviews";
import { told } from "./told";

/** The commands that dismiss findings, and take that back; from the tree, a quick fix, or at the cursor. */
export function dismissFindings({ checkOf, targetOf }: FindingTargets, reviews: Reviews): Disposable {
  const dismiss = async (target?: FindingTarget | Row, status?: DismissalStatus): Promise<void> => {
    const finding = await targetOf(target, l10n.t("Dismiss Finding"));
    if (!finding) return;
    const uri = Uri.parse(finding.uri, true);
    if (isUntitled(uri)) return;
    const verdict = await askVerdict(finding, status);
    const person = verdict && (await askPerson());
    if (!verdict || !person) return;
    const check = await checkOf(uri);
    const found = findingIn(check, finding.anchor);
    const earlier = found && check.reviewed.dismissals.get(found);
    await reviews.add(uri, check.review, (sha256) => {
      const record = newDismissal(finding.anchor, verdict, { person, sha256 });
      return [earlier ? { ...record, supersedes: earlier.id } : record];
    });
    window.setStatusBarMessage(`$(check) ${l10n.t("Finding dismissed; Show Dismissed Findings… takes it back")}`, 5000);
  };
  const restore = async (row?: Pick<Row, "uri" | "dismissal">): Promise<void> => {
    const uri = await letterOf(row);
    if (!uri) return;
    const { review } = await checkOf(uri);
    const dismissal = row?.dismissal ?? (await pickDismissal(review));
    if (dismissal) await withdraw(uri, review, [dismissal]);
  };
  const prune = async (): Promise<void> => {
    const uri = await letterOf(undefined);
    if (!uri) return;
    const { review, reviewed } = await checkOf(uri);
    if (reviewed.unmatched.length === 0) return void window.showInformationMessage(l10n.t("Every dismissed finding is still present; there is nothing to take back."));
    const gone = await pickGone(reviewed.unmatched);
    if (gone.length > 0) await withdraw(uri, review, gone);
  };
  const withdraw = async (uri: Uri, review: LetterReview, dismissals: readonly Dismissal[]): Promise<void> => {
    const person = await askPerson();
    if (person) await reviews.add(uri, review, (sha256) => dismissals.map(({ id }) => newWithdrawal(id, { person, sha256 })));
  };
  return Disposable.from(
    commands.registerCommand("imr.dismissFinding", (target?: FindingTarget | Row, status?: unknown) => told(() => dismiss(target, DISMISSAL_STATUSES.find((one) => one === status)))),
    commands.registerCommand("imr.restoreFinding", (row?: Row) => told(() => restore(row))),
    commands.registerCommand("imr.pruneDismissals", () => told(prune)),
  );
}

/** Asks which of the dismissals whose finding is found no longer are taken back: all, unless the user unticks some; none where the user turns back. */
async function pickGone(dismissals: readonly Dismissal[]): Promise<readonly Dismissal[]> {
  const items = dismissals.map((dismissal) => ({ ...dismissalItem(dismissal), picked: true }));
  const picked = await window.showQuickPick(items, { title: l10n.t("Take Back Dismissals Whose Finding Is Gone"), placeHolder: l10n.t("Which dismissals are taken back?"), canPickMany: true });
  return picked?.map(({ dismissal }) => dismissal) ?? [];
}

async function pickDismissal({ dismissals }: LetterReview): Promise<Dismissal | undefined> {
  const items = dismissals.map(dismissalItem);
  if (items.length > 0) return (await window.showQuickPick(items, { title: l10n.t("Restore Finding"), placeHolder: l10n.t("Which dismissal holds no longer?") }))?.dismissal;
  void window.showInformationMessage(l10n.t("Nothing was dismissed in this letter."));
  return undefined;
}

function dismissalItem(dismissal: Dismissal): QuickPickItem & { readonly dismissal: Dismissal } {
  return { label: `${dismissal.finding.rule}: ${dismissal.finding.quoted}`, description: dismissalWords(dismissal, l10n.t), detail: dismissal.reason, dismissal };
}

const STATUS_DETAILS: Readonly<Record<DismissalStatus, string>> = {
  "not-useful": l10n.t("It is wrong, or says nothing that matters here."),
  known: l10n.t("It is right, and has been seen."),
  accepted: l10n.t("It is right, and stays as it is."),
};

/** Asks what is said of a finding, and why; undefined where the user turns back. */
async function askVerdict({ anchor: { rule, quoted } }: FindingTarget, given: DismissalStatus | undefined): Promise<{ readonly status: DismissalStatus; readonly reason: string } | undefined> {
  const items = DISMISSAL_STATUSES.map((status) => ({ label: l10n.t(STATUS_WORDS[status]), detail: STATUS_DETAILS[status], status }));
  const status = given ?? (await window.showQuickPick(items, { title: l10n.t("Dismiss Finding"), placeHolder: l10n.t("{0} at \"{1}\": why does it need no more attention?", rule, quoted) }))?.status;
  if (status === undefined) return undefined;
  const reason = await window.showInputBox({ title: l10n.t("Dismiss as {0}", l10n.t(STATUS_WORDS[status])), prompt: l10n.t("{0} at \"{1}\". The reason, in your own words; may be left empty.", rule, quoted), ignoreFocusOut: true });
  return reason === undefined ? undefined : { status, reason: reason.trim() };
}
