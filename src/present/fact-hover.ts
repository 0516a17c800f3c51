import { citationsOf } from "../rules/guidelines";
import { touches } from "../text/span";
import { citationHover } from "./citation-hover";
import { drugHover } from "./drug-hover";
import type { Hover, HoverContext } from "./hover";
import { outcomeHover } from "./outcome-hover";

/** What is known of the drug, the outcome or the citation at an offset of a letter; null where none stands. */
export function factHover(context: HoverContext, offset: number): Hover | null {
  const { letter } = context;
  const drug = letter.drugs.find(({ span }) => touches(span, offset));
  if (drug) return drugHover(context, drug);
  const citation = citationsOf(letter).find(({ span }) => touches(span, offset));
  return outcomeHover(letter, offset) ?? (citation ? citationHover(letter, citation) : null);
}
