import type { Letter } from "../letter/model";
import type { Span } from "../text/span";

/** More blanks than these are not marked. */
export const MOST_GAPS = 5000;

/** Where words are missing in a file, in order: blanks have no glyph to color, so they are marked. At most some thousand. */
export function gaps(letters: readonly Letter[]): readonly Span[] {
  return letters.flatMap((letter) => letter.gaps.map(({ blanks }) => blanks)).slice(0, MOST_GAPS);
}
