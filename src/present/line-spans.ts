import type { Reading } from "../text/reading";
import type { Span } from "../text/span";

/**
 * The pieces of a span that a reader sees, one for each line: blanks at both ends of a line and page furniture are left
 * out. Empty for a span without a visible character.
 */
export function lineSpans(reading: Reading, span: Span): readonly Span[] {
  const start = reading.indexAt(span.start);
  const end = reading.indexAt(span.end);
  const cuts = [start, ...reading.lineStartsIn(start + 1, end), end];
  return cuts.slice(0, -1).flatMap((from, at) => {
    const piece = inkOf(reading, from, cuts[at + 1]!);
    return piece === null ? [] : [piece];
  });
}

/** A span without the blanks and the page furniture at its ends; empty at its start when nothing else is in it. */
export function trimmed(reading: Reading, span: Span): Span {
  return inkOf(reading, reading.indexAt(span.start), reading.indexAt(span.end)) ?? { start: span.start, end: span.start };
}

function inkOf(reading: Reading, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isBlank(reading, from)) from += 1;
  while (to > from && isBlank(reading, to - 1)) to -= 1;
  return from < to ? reading.spanOf(from, to) : null;
}

/** The reading has no blanks but these. */
function isBlank(reading: Reading, index: number): boolean {
  const character = reading.text[index];
  return character === " " || character === "\n";
}
