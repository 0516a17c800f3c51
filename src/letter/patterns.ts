/** The words as the source of a pattern: blanks match any one blank or paragraph end, everything else itself. */
export function sourceOf(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ \\n]").replace(/'/g, "['’]");
}

/** A pattern that finds any of the wordings, longer ones first, without case. */
export function anyOf(wordings: readonly string[]): RegExp {
  const sources = [...wordings].sort((one, other) => other.length - one.length).map(sourceOf);
  return new RegExp(sources.join("|"), "gi");
}
