import type { Range } from "./range";

/** A text of the same length in which ranges, in any order, overlapping or not, are filled with one character. */
export function blanked(text: string, ranges: readonly Range[], filler: string): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, start)), filler.repeat(end - Math.max(at, start)));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}
