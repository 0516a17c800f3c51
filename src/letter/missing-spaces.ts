import { matchesIn } from "../text/matches";
import type { Reading } from "../text/reading";
import { runsTogether } from "../text/sentences";
import type { Span } from "../text/span";

/** Closing punctuation right before a capital. */
const CLOSE = /(?<![.?!])[.?!]{1,3}["'”’)\]]{0,2}(?=[A-Z])/g;
const WORD = /^[\p{L}\p{N}'’-]+/u;
const LONGEST_WORD = 40;

/** Where sentences of a stretch of a reading run together, each with the word behind it, in order; empty in a letter in good order. */
export function findMissingSpaces(reading: Reading, start: number, end: number): readonly Span[] {
  const { text } = reading;
  return matchesIn(text.slice(start, end), CLOSE).flatMap(({ 0: close, index }) => {
    const stop = start + index;
    const after = stop + close.length;
    if (!runsTogether(text, stop, after)) return [];
    return [reading.spanOf(stop, after + WORD.exec(text.slice(after, after + LONGEST_WORD))![0].length)];
  });
}
