/**
 * All matches of a global pattern in a text, in order; empty when there is none. Unlike `matchAll` it makes no copy of the
 * pattern, which costs more than the search does in a short text.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}
