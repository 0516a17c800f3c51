import { AFTER_ANY_OUTCOME, AFTER_OVERTURN, OUTCOME_MEANINGS } from "../knowledge/outcomes";
import type { Letter, Outcome } from "../letter/model";
import { touches } from "../text/span";
import { hoverText, withSource, type Hover } from "./hover";
import { OUTCOME_NAMES } from "./outcome-names";

/** What an outcome means and what follows from it, at an item's outcome or the overall one; null where none stands. */
export function outcomeHover({ items, header }: Letter, offset: number): Hover | null {
  const outcome = items.map((item) => item.outcome).find((one) => one && touches(one.span, offset));
  if (outcome) return { span: outcome.span, markdown: meaning(outcome.value, OUTCOME_MEANINGS[outcome.value]) };
  const overall = header.determination;
  if (!overall || !touches(overall.span, offset)) return null;
  return { span: overall.span, markdown: meaning(overall.value, OVERALL[overall.value]) };
}

const OVERALL: Readonly<Record<Outcome, string>> = {
  upheld: "Overall: the decision of utilization review stands on every item.",
  overturned: "Overall: the decision of utilization review is set aside on every item.",
  modified: "Overall: the decision of utilization review stands on some items, or parts, and is set aside on others.",
};

function meaning(outcome: Outcome, words: string): string {
  const follows = [...(outcome === "upheld" ? [] : AFTER_OVERTURN), ...AFTER_ANY_OUTCOME];
  return `${hoverText(`**${OUTCOME_NAMES[outcome]}** · ${words}`, follows.map(withSource))}\n\n*Information, not legal advice.*`;
}
