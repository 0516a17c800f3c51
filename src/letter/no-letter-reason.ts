import { LETTER_OPENINGS } from "../knowledge/headings";
import { inOneLine } from "../text/one-line";
import type { Reading } from "../text/reading";
import { matchesAtLines, startingWith } from "./line-patterns";
import type { LetterRange } from "./sections";
import { SKELETON, skeletonOf } from "./skeleton";

/** Lines that nothing but a letter begins with. */
const TITLE = startingWith(LETTER_OPENINGS.filter((words) => !words.endsWith(":")));

/** Why what a text has of a letter makes none, as a sentence; of `ranges` no one is a letter. */
export function noLetterReason(reading: Reading, ranges: readonly LetterRange[]): string {
  const parts = ranges.map(skeletonOf).toSorted((one, other) => other.length - one.length)[0] ?? [];
  const [first, ...others] = parts;
  if (others.length > 0) return "It has headings of a final determination letter, but none of its set phrases.";
  if (first) {
    const missing = [...SKELETON].flatMap(([kind, words]) => (kind === first.kind ? [] : words));
    return `It has the section "${inOneLine(reading.text.slice(first.start, first.bodyStart)).replace(/:$/, "")}" of a final determination letter, but neither ${missing.join(" nor ")}: it may be a part of one.`;
  }
  const hasTitle = matchesAtLines(reading, TITLE, 0, reading.text.length).length > 0;
  return hasTitle ? "It opens as a final determination letter, but has none of its sections: it may be cut off." : "It has no sections of a final determination letter.";
}
