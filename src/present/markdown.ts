/** Words as Markdown that says just these words, in one line. */
export function escaped(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\`*_[\]|<>&~#]|(?<=^\d{1,9})[.)](?= )|^[-+](?= )/g, "\\$&");
}
