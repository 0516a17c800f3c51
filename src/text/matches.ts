/** What most searches find: made once, since an array for each of them would be many. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order; empty when there is none. Unlike `matchAll` it makes no copy of the
 * pattern, which costs more than the search does in a short text.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}
