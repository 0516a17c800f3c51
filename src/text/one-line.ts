/** Words of a reading without blanks at their ends and with a single space for each paragraph's end; any other blank in them is one already. */
export function inOneLine(words: string): string {
  return (words.includes("\n") ? words.replace(/\s+/g, " ") : words).trim();
}
