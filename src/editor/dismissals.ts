import { Disposable, l10n, Uri, window, type QuickPickItem } from "vscode";
import { newDismissal, newWithdrawal } from "../files/new-records";
import { dismissalWords, goneWords, STATUS_WORDS } from "../present/dismissal-words";
import type { Row } from "../present/tree-row";
import type { ReviewedFindings } from "../review/dismissals";
import { DISMISSAL_STATUSES, type Dismissal, type DismissalStatus } from "../review/records";
import { registerCommand } from "./commands";
import { findingIn, type FindingTarget, type FindingTargets } from "./finding-targets";
import { askPerson, isUntitled, letterOf } from "./review-commands";
import type { LetterReview } from "./letter-review";
import type { Reviews } from "./reviews";

/** The commands that dismiss findings, and take that back; from the tree, a quick fix, or at the cursor. */
export function dismissFindings({ checkOf, targetOf }: FindingTargets, reviews: Reviews): Disposable {
  const dismiss = async (target?: FindingTarget | Row, status?: DismissalStatus): Promise<void> => {
    const finding = await targetOf(target, l10n.t("Dismiss Finding"));
    if (!finding) return;
    const uri = Uri.parse(finding.uri, true);
    if (isUntitled(uri)) return;
    const verdict = await askVerdict(findingIn(await checkOf(uri), finding.anchor)?.message ?? finding.anchor.quoted, status);
    const person = verdict && (await askPerson());
    if (!verdict || !person) return;
    const check = await checkOf(uri);
    const found = findingIn(check, finding.anchor);
    const earlier = found && check.reviewed.dismissals.get(found);
    await reviews.add(uri, check.review, (sha256) => {
      const record = newDismissal(finding.anchor, verdict, { person, sha256 });
      return [earlier ? { ...record, supersedes: earlier.id } : record];
    });
    window.setStatusBarMessage(`$(bell-slash) ${l10n.t("Finding dismissed; Show Dismissed Findings… restores it")}`, 5000);
  };
  const restore = async (row?: Pick<Row, "uri" | "dismissal">): Promise<void> => {
    const uri = await letterOf(row);
    if (!uri) return;
    const { review, reviewed } = await checkOf(uri);
    const dismissal = row?.dismissal ?? (await pickDismissal(review, reviewed));
    if (dismissal) await withdraw(uri, review, [dismissal]);
  };
  const prune = async (row?: Pick<Row, "uri" | "dismissal">): Promise<void> => {
    const uri = await letterOf(row);
    if (!uri) return;
    const { review, reviewed } = await checkOf(uri);
    if (reviewed.unmatched.length === 0) return void window.showInformationMessage(l10n.t("Every dismissed finding is still present; there is no dismissal to remove."));
    const gone = await pickGone(reviewed.unmatched, row?.dismissal);
    if (gone.length > 0) await withdraw(uri, review, gone);
  };
  const withdraw = async (uri: Uri, review: LetterReview, dismissals: readonly Dismissal[]): Promise<void> => {
    const person = await askPerson();
    if (person) await reviews.add(uri, review, (sha256) => dismissals.map(({ id }) => newWithdrawal(id, { person, sha256 })));
  };
  return Disposable.from(
    registerCommand("imr.dismissFinding", (target?: FindingTarget | Row, status?: unknown) => dismiss(target, DISMISSAL_STATUSES.find((one) => one === status))),
    registerCommand("imr.restoreFinding", (row?: Row) => restore(row)),
    registerCommand("imr.pruneDismissals", (row?: Row) => prune(row)),
  );
}

/** Asks which of the dismissals whose finding is found no longer are removed: the one of `row`, else all, unless the user ticks otherwise; none where the user turns back. */
async function pickGone(dismissals: readonly Dismissal[], row: Dismissal | undefined): Promise<readonly Dismissal[]> {
  const items = dismissals.map((dismissal) => ({ ...dismissalItem(dismissal), picked: row === undefined || row.id === dismissal.id }));
  const title = l10n.t("Remove Dismissals That No Longer Apply");
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t("Which dismissals are removed?"), canPickMany: true });
  return picked?.map(({ dismissal }) => dismissal) ?? [];
}

async function pickDismissal({ dismissals }: LetterReview, reviewed: ReviewedFindings): Promise<Dismissal | undefined> {
  const messages = new Map([...reviewed.dismissals].map(([{ message }, { id }]) => [id, message]));
  const items = dismissals.map((dismissal) => dismissalItem(dismissal, messages.get(dismissal.id)));
  if (items.length > 0) return (await window.showQuickPick(items, { title: l10n.t("Restore Finding"), placeHolder: l10n.t("Which finding is listed again?") }))?.dismissal;
  void window.showInformationMessage(l10n.t("Nothing was dismissed in this letter."));
  return undefined;
}

/** With the message of its finding, where that is still found. */
function dismissalItem(dismissal: Dismissal, message = goneWords(dismissal, l10n.t)): QuickPickItem & { readonly dismissal: Dismissal } {
  return { label: message, description: dismissalWords(dismissal, l10n.t), detail: dismissal.reason, dismissal };
}

const STATUS_CHOICES: Readonly<Record<DismissalStatus, Required<Pick<QuickPickItem, "label" | "detail">>>> = {
  "not-useful": { label: l10n.t("Not useful"), detail: l10n.t("It is wrong, or says nothing that matters here.") },
  known: { label: l10n.t("Known"), detail: l10n.t("It is right, and has been seen.") },
  accepted: { label: l10n.t("Accepted"), detail: l10n.t("It is right, and stays as it is.") },
};

/** Asks what is said of the finding of a message, and why; undefined where the user turns back. */
async function askVerdict(message: string, given: DismissalStatus | undefined): Promise<{ readonly status: DismissalStatus; readonly reason: string } | undefined> {
  const items = DISMISSAL_STATUSES.map((status) => ({ ...STATUS_CHOICES[status], status }));
  const status = given ?? (await window.showQuickPick(items, { title: l10n.t("Dismiss Finding"), placeHolder: message }))?.status;
  if (status === undefined) return undefined;
  const reason = await window.showInputBox({
    title: l10n.t("Dismiss as {0}", l10n.t(STATUS_WORDS[status])),
    prompt: l10n.t("{0} The reason, in your own words; may be left empty.", message),
    ignoreFocusOut: true,
  });
  return reason === undefined ? undefined : { status, reason: reason.trim() };
}
