import type { Reading } from "../text/reading";
import { wordingsPattern } from "./patterns";

/** A pattern for what starts a line, and the same one for what stands anywhere. */
export interface LinePattern {
  readonly here: RegExp;
  readonly anywhere: RegExp;
  /** For each pair of first letters, whether a match may begin with it. */
  readonly beginnings: Uint8Array;
}

/** How far before a line a match may begin that goes on in it and so holds what is found there: with no more words than some wording has before another one. */
const FARTHEST = 40;

/** Makes a global pattern one for the starts of lines. Each of its matches begins with two letters that one of `wordings` begins with; with any where none are given. */
export function atLineStart(pattern: RegExp, wordings: readonly string[] = []): LinePattern {
  const beginnings = new Uint8Array(1 << 10).fill(wordings.length === 0 ? 1 : 0);
  for (const words of wordings) beginnings[beginningAt(words, 0)] = 1;
  return { here: new RegExp(pattern.source, pattern.flags.replace("g", "y")), anywhere: pattern, beginnings };
}

/** A pattern for lines that start with any of the wordings, in capitals or small letters. */
export function startingWith(wordings: readonly string[]): LinePattern {
  return atLineStart(wordingsPattern(wordings), wordings);
}

/** The first two letters, whether capitals or small ones. */
function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

/**
 * The matches in `[start, end)` of a reading that start a line, in order, but none whose words belong to a match that starts within
 * the line before. Empty when there is none. To try each line's start is far less work than to search all of the text.
 */
export function matchesAtLines(reading: Reading, pattern: LinePattern, start: number, end: number): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let from = start;
  for (const at of reading.lineStartsIn(start, end)) {
    if (at < from || pattern.beginnings[beginningAt(reading.text, at)] === 0) continue;
    pattern.here.lastIndex = at;
    const match = pattern.here.exec(reading.text);
    if (match === null || at + match[0].length > end || isWithinOther(reading.text, pattern.anywhere, Math.max(from, at - FARTHEST), at)) continue;
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
