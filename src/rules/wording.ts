import type { Letter } from "../letter/model";
import { contains, type Span } from "../text/span";

/** The letter's own words in one line, blanks folded and page furniture read over, for a message. */
export function quoted(letter: Letter, span: Span): string {
  return letter.reading.textOf(span).replaceAll("\n", " ");
}

/** `a`, `a and b`, `a, b and c`; of more than `most` the first ones and how many follow. Empty for none. */
export function listed(texts: readonly string[], most = 3): string {
  const shown = texts.length > most ? [...texts.slice(0, most), `${texts.length - most} more`] : texts;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}

/** Two places of a letter that contradict each other, in its words: `the case summary says "male", the rationale of item 2 "her"`, or `the case summary says both "male" and "her"`. */
export function bothSaid(letter: Letter, first: Span, second: Span): string {
  const [place, otherPlace] = [placeName(letter, first), placeName(letter, second)];
  const [words, otherWords] = [`"${quoted(letter, first)}"`, `"${quoted(letter, second)}"`];
  return place === otherPlace ? `${place} says both ${words} and ${otherWords}` : `${place} says ${words}, ${otherPlace} ${otherWords}`;
}

/** Which part of a letter a place is in, as a sentence names it. */
function placeName({ items, sections }: Letter, span: Span): string {
  const owners = items.filter(({ rationale }) => rationale !== null && contains(rationale.body, span));
  const [owner] = owners;
  if (owner) return owners.length === 1 && items.length > 1 ? `the rationale of item ${owner.index + 1}` : "the rationale";
  return sections.some(({ kind, body }) => kind === "case-summary" && contains(body, span)) ? "the case summary" : "the letter";
}
