/** What Markdown would take for a mark: anywhere, or where a text begins. */
const MARKS = /[\\`*_[\]|<]|~(?=~)|&(?=#?\w+;)|^[#>+-]|(?<=^\d{1,9})[.)](?= )/g;

/** Words as Markdown that says just these words, in one line: no links, emphasis, tables or pictures come out of a letter. */
export function escapedMarkdown(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").replace(MARKS, "\\$&");
}
