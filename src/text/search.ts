import type { Range } from "./range";
import { isLetterCode } from "./tokens";

const BLANK = 32;
/** What most searches find: made once, since an array for each of them would be many. */
const NONE: readonly Range[] = [];

/**
 * What finds words in a text, at or behind an index: the first ones; null where there are none. Searches that are put together stand for
 * patterns with a bounded stretch of anything in them (`no[^.;]{0,40}?document`), which a pattern alone tries again for each word of the text.
 */
export type Search = (text: string, from: number) => Range | null;

/** What a global pattern finds. */
export function matching(pattern: RegExp): Search {
  return (text, from) => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match && { start: match.index, end: match.index + match[0].length };
  };
}

/** The same search for what it finds nowhere in a text without a mark, which is looked for first, as that takes next to no time. */
export function withMark(mark: string, search: Search): Search {
  return (text, from) => (text.indexOf(mark, from) < 0 ? null : search(text, from));
}

/** What finds words with others behind them, at most so many characters farther on, and none of `stops` between; both as one range. */
export function near(first: Search, second: Search, longest: number, stops: string): Search {
  return (text, from) => {
    let behind: Range | null = null;
    for (let found = first(text, from); found !== null; found = first(text, found.start + 1)) {
      if (behind === null || behind.start < found.end) behind = second(text, found.end);
      if (behind === null) return null;
      if (behind.start - found.end <= longest && startBehind(text, behind.start, stops, found.end) === found.end) return { start: found.start, end: behind.end };
    }
    return null;
  };
}

/** What finds what the first of several searches finds; of those that find something at the same place, the first one. */
export function anyOf(...searches: readonly Search[]): Search {
  return (text, from) => {
    let first: Range | null = null;
    for (const search of searches) {
      const found = search(text, from);
      if (found !== null && (first === null || found.start < first.start)) first = found;
    }
    return first;
  };
}

/** What finds words that a sticky pattern goes on from; both as one range. */
export function followedBy(first: Search, rest: RegExp): Search {
  return (text, from) => {
    for (let found = first(text, from); found !== null; found = first(text, found.start + 1)) {
      rest.lastIndex = found.end;
      if (rest.test(text)) return { start: found.start, end: rest.lastIndex };
    }
    return null;
  };
}

/** What finds words behind which the text ends, after at most so many characters and none of `stops`. */
export function atEnd(search: Search, longest: number, stops: string): Search {
  return (text, from) => {
    const least = startBehind(text, text.length, stops, Math.max(0, text.length - longest));
    for (let found = search(text, from); found !== null; found = search(text, found.start + 1)) if (found.end >= least) return found;
    return null;
  };
}

/** Whether a search finds anything in a text. */
export function holds(text: string, search: Search): boolean {
  return search(text, 0) !== null;
}

/** What a search finds in a text, in order, none overlapping, no more than `most`; empty where there is nothing. */
export function rangesOf(text: string, search: Search, most = Number.POSITIVE_INFINITY): readonly Range[] {
  const first = search(text, 0);
  if (first === null) return NONE;
  const ranges: Range[] = [];
  for (let found: Range | null = first; found !== null && ranges.length < most; found = search(text, found.end)) ranges.push(found);
  return ranges;
}

/** The index behind the last of some marks, none of them a letter or a blank, before `end`; `least` when none of them stands in between. */
export function startBehind(text: string, end: number, marks: string, least = 0): number {
  let start = end;
  while (start > least && !isMark(text, start - 1, marks)) start -= 1;
  return start;
}

/** The words that end at an index, from behind the last of some marks on; at most so many characters. */
export function wordsBehind(text: string, end: number, marks: string, longest: number): string {
  return text.slice(startBehind(text, end, marks, Math.max(0, end - longest)), end);
}

/** Most characters are letters and blanks, which are told before they are looked for among the marks. */
function isMark(text: string, at: number, marks: string): boolean {
  const code = text.charCodeAt(at);
  return !isLetterCode(code) && code !== BLANK && marks.includes(text[at]!);
}
