/** What Markdown would take for a mark: anywhere, or where a text begins. */
const MARKS = /[\\`*_[\]|<]|~(?=~)|&(?=#?\w+;)|^[#>+-]|(?<=^\d{1,9})[.)](?= )/;

/** What no address of a page or of mail can be without, of which previews and hovers would make a link. */
const JOINTS = /\/(?=\/)|@|(?<=www)\.|\.(?=xn--|(?:\p{L}{2}|com|org|net|edu|gov|biz|pro|web|xxx|info|name|shop|aero|asia|coop|museum)(?![\p{L}\p{N}]))/u;

const ESCAPED = new RegExp(`${MARKS.source}|${JOINTS.source}`, "giu");

/** Words as Markdown that says just these words, in one line: no links, emphasis, tables or pictures come out of a letter. */
export function escapedMarkdown(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").replace(ESCAPED, "\\$&");
}
