import type { Search } from "./search";
import { letterEnd } from "./tokens";
import type { WordKinds } from "./word-kinds";

/** A sticky pattern, and the words (lower case, separated by blanks) with one of which each of its matches begins. */
export interface WordPattern {
  readonly words: string;
  readonly pattern: RegExp;
  readonly kinds: WordKinds;
  /** The kind of its words among `kinds`. */
  readonly kind: number;
}

/** A pattern that is tried only where one of some words begins: far less work than to search all of a text for what may begin in many ways. `kinds` may be shared with other patterns. */
export function wordPattern(kinds: WordKinds, words: string, pattern: RegExp): WordPattern {
  return { words, pattern, kinds, kind: kinds.kind(words) };
}

/** What finds the matches of such a pattern. */
export function atWords({ pattern, kinds, kind }: WordPattern): Search {
  return (text, from) => {
    for (let at = kinds.next(text, from, kind); at < text.length; at = kinds.next(text, letterEnd(text, at), kind)) {
      pattern.lastIndex = at;
      if (pattern.test(text)) return { start: at, end: pattern.lastIndex };
    }
    return null;
  };
}

/** All matches of such a pattern in a text, in order, none overlapping; empty when there is none. */
export function matchesAtWords(text: string, { pattern, kinds, kind }: WordPattern): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = kinds.next(text, 0, kind); at < text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) matches.push(match);
    at = kinds.next(text, match === null ? letterEnd(text, at) : pattern.lastIndex, kind);
  }
  return matches;
}
