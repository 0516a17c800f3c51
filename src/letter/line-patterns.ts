import type { Reading } from "../text/reading";

/** A pattern for what starts a line, and the same one for what stands anywhere. */
export interface LinePattern {
  readonly here: RegExp;
  readonly anywhere: RegExp;
}

/** No match of such a pattern is longer. */
const LONGEST = 120;

/** Makes a global pattern one for the starts of lines. */
export function atLineStart(pattern: RegExp): LinePattern {
  return { here: new RegExp(pattern.source, pattern.flags.replace("g", "y")), anywhere: pattern };
}

/**
 * The matches in `[start, end)` of a reading that start a line, in order, but none whose words belong to a match that starts within
 * the line before. Empty when there is none. To try each line's start is far less work than to search all of the text.
 */
export function matchesAtLines(reading: Reading, pattern: LinePattern, start: number, end: number): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let from = start;
  for (const at of reading.lineStartsIn(start, end)) {
    if (at < from) continue;
    pattern.here.lastIndex = at;
    const match = pattern.here.exec(reading.text);
    if (match === null || at + match[0].length > end || isWithinOther(reading.text, pattern.anywhere, Math.max(from, at - LONGEST), at)) continue;
    matches.push(match);
    from = at + match[0].length;
  }
  return matches;
}

function isWithinOther(text: string, pattern: RegExp, from: number, at: number): boolean {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < at; match = pattern.exec(text)) {
    if (match.index + match[0].length > at) return true;
  }
  return false;
}
