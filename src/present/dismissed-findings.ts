import type { AnalyzedLetter } from "../analysis";
import type { ReviewedFindings } from "../review/dismissals";
import type { Dismissal } from "../review/records";
import type { Span } from "../text/span";

/** A finding that was dismissed, with what was said of it. */
export interface DismissedFinding {
  readonly message: string;
  readonly span: Span;
  readonly dismissal: Dismissal;
}

/** The dismissals of a file of which nothing is found now: the letter or the rules have changed since. In order. */
export function dismissalsWithoutFinding(all: readonly Dismissal[], { dismissals }: ReviewedFindings): readonly Dismissal[] {
  const found = new Set(dismissals.values());
  return all.filter((dismissal) => !found.has(dismissal));
}

/** What was dismissed in the letters of a file and is found now, in order; with the heading of an item, of that item alone. Hints are among them. */
export function dismissedFindings(letters: readonly AnalyzedLetter[], { dismissals }: ReviewedFindings, heading?: Span): readonly DismissedFinding[] {
  return letters.flatMap(({ letter, findings }) => findings.flatMap((finding): readonly DismissedFinding[] => {
    const dismissal = dismissals.get(finding);
    const isOfItem = heading === undefined || letter.items.some((item) => item.index === finding.item && item.heading.start === heading.start);
    return dismissal && isOfItem ? [{ message: finding.message, span: finding.span, dismissal }] : [];
  }));
}
