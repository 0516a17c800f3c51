import type { Item, Letter } from "../letter/model";
import type { Place } from "../text/lines";
import type { Span } from "../text/span";
import { oneLine } from "./words";

/** Something that a letter can be found by among many. */
export interface LetterSymbol {
  readonly kind: "case" | "item" | "drug";
  readonly name: string;
  readonly place: Place;
}

/** What a letter can be found by: its case number, its items, and each drug that they are about, by ingredients and by name. */
export function letterSymbols({ header, items }: Letter, placeOf: (span: Span) => Place): readonly LetterSymbol[] {
  const symbol = (kind: LetterSymbol["kind"], name: string, span: Span): LetterSymbol => ({ kind, name: oneLine(name), place: placeOf(span) });
  const drugs = new Map(items.flatMap(drugNames).reverse());
  return [
    ...(header.caseNumber ? [symbol("case", header.caseNumber.value, header.caseNumber.span)] : []),
    ...items.map(({ name }) => symbol("item", name.value, name.span)),
    ...[...drugs].reverse().map(([name, span]) => symbol("drug", name, span)),
  ];
}

/** `cyclobenzaprine (Fexmid)`, or the generic name alone. */
function drugNames({ treatment }: Item): readonly (readonly [string, Span])[] {
  return treatment.drugs.map(({ drug, name, span }) => [drug.name.toLowerCase() === name.toLowerCase() ? drug.name : `${drug.name} (${name})`, span]);
}

/** Whether a name has the characters of a query in its order, as VS Code asks of symbols; an empty query is in every name. */
export function isFoundBy(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase()) {
    if (/\s/.test(character)) continue;
    at = letters.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
