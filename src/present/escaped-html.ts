const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Words as HTML, in text or in an attribute: what would be marks is escaped, and line ends and control characters are blanks. */
export function escapedHtml(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}
