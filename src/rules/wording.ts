import type { Letter } from "../letter/model";
import type { Span } from "../text/span";

/** The letter's own words in one line, blanks folded and page furniture read over, for a message. */
export function quoted(letter: Letter, span: Span): string {
  return letter.reading.textOf(span).replaceAll("\n", " ");
}

/** `a`, `a and b`, `a, b and c`; of more than `most` the first ones and how many follow. Empty for none. */
export function listed(texts: readonly string[], most = 3): string {
  const shown = texts.length > most ? [...texts.slice(0, most), `${texts.length - most} more`] : texts;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}
