import { Disposable, EventEmitter, l10n, type Event, type LogOutputChannel, type Uri } from "vscode";
import { checkLetters, type AnalyzedLetter } from "../analysis";
import type { Letter } from "../letter/model";
import { reviewFindings, withoutDismissed, type ReviewedFindings } from "../review/dismissals";
import { reviewedItems, type ItemReviews } from "../review/item-reviews";
import { checkedRecord, type CheckedRecord } from "../review/record-checks";
import type { Rule } from "../rules/rule";
import type { LetterReview } from "./letter-review";
import type { Reviews } from "./reviews";
import type { RuleChoice } from "./rule-choice";

/** What rules found in the letters of a file. */
export interface LetterCheck {
  readonly rules: readonly Rule[];
  readonly review: LetterReview;
  /** With every finding. */
  readonly all: readonly AnalyzedLetter[];
  /** Without the findings that were dismissed. */
  readonly open: readonly AnalyzedLetter[];
  readonly reviewed: ReviewedFindings;
  /** What was looked up in the medical record. */
  readonly record: CheckedRecord;
  readonly itemReviews: ItemReviews;
}

/** Checks letters with the rules that run on them, and by what was dismissed in them. */
export interface LetterChecker extends Disposable {
  /** The same check is given back for the same letters where nothing has changed since. Never rejects. */
  check(uri: Uri, letters: readonly Letter[]): Promise<LetterCheck>;
  /** Fires when the check of a letter may give another result; null for all letters. */
  readonly onDidChange: Event<Uri | null>;
}

/** What a rule's failure says goes to the log. */
export function createLetterChecker(choice: RuleChoice, reviews: Reviews, log: LogOutputChannel): LetterChecker {
  const changed = new EventEmitter<Uri | null>();
  /** The last check of letters; found here by whoever asked for it while another one was waiting for the same. */
  const checks = new WeakMap<readonly Letter[], LetterCheck>();
  let changes = 0;
  const tell = (uri: Uri | null): void => {
    changes += 1;
    changed.fire(uri);
  };
  const listeners = [choice.onDidChange(() => tell(null)), reviews.onDidChange(tell)];
  const check: LetterChecker["check"] = async (uri, letters) => {
    const before = changes;
    const [rules, review] = await Promise.all([choice.rulesFor(uri), reviews.of(uri, letters)]);
    // What has changed while it was read may not be in it, and a later check may have ended sooner.
    if (before !== changes) return check(uri, letters);
    const last = checks.get(letters);
    if (last?.rules === rules && last.review === review) return last;
    const all = checkLetters(letters, rules);
    for (const { rule, message } of all.flatMap(({ failures }) => failures)) log.error(l10n.t("{0} broke off: {1}", rule, message));
    const reviewed = reviewFindings(all, review.dismissals, rules);
    const open = withoutDismissed(all, reviewed);
    const made = { rules, review, all, open, reviewed, record: checkedRecord(letters, review.checks), itemReviews: reviewedItems(letters, review.itemReviews) };
    checks.set(letters, made);
    return made;
  };
  return {
    check,
    onDidChange: changed.event,
    dispose: () => Disposable.from(changed, ...listeners).dispose(),
  };
}
