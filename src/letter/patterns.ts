/** The words as the source of a pattern: blanks match any one blank or paragraph end, everything else itself. */
export function sourceOf(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ \\n]").replace(/'/g, "['’]");
}

/** A pattern that finds any of the wordings, longer ones first, without case. */
export function wordingsPattern(wordings: readonly string[]): RegExp {
  const sources = [...wordings].sort((one, other) => other.length - one.length).map(sourceOf);
  return new RegExp(sources.join("|"), "gi");
}

/** How many characters at a text's start the patterns, each anchored there, match one behind the other, as often as any of them does; of two that match the first one counts. */
export function leadLength(text: string, patterns: readonly RegExp[]): number {
  let length = 0;
  for (let found = 1; found > 0; length += found) {
    const rest = text.slice(length);
    found = patterns.map((pattern) => pattern.exec(rest)?.[0].length).find((each) => each !== undefined) ?? 0;
  }
  return length;
}
