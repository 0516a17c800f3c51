/** Words that Markdown shows as they are: no links, emphasis, tables or pictures come out of a letter. */
export function escapedMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]()<>#!|~&$]/g, "\\$&");
}
