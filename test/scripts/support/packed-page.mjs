// What README and changelog are in the VSIX. The page of an extension shows no picture but from a web address, and follows no link but to one.

/** What only makes sense beside the repository's files stands between these. */
const REPOSITORY_ONLY = /<!-- repository only -->\n[^]*?<!-- end -->\n\n?/g;
const RELATIVE = String.raw`\((?![a-z]+:)[^()\s]+\)`;
const PICTURE = new RegExp(String.raw`^!\[[^\]]*\]${RELATIVE}\n\n`, "gm");
const LINK = new RegExp(String.raw`\[([^\]]+)\]${RELATIVE}`, "g");

/**
 * A page of the repository as the page of the extension can show it: without pictures and parts that are for the repository, and with the words of links to its files in place of these.
 * @param {string} page Markdown
 * @returns {string}
 */
export function packedPage(page) {
  return page.replace(REPOSITORY_ONLY, "").replace(PICTURE, "").replace(LINK, "$1").trimEnd() + "\n";
}
