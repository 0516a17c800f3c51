import { boxOf, written, type Block, type Inline, type ListItem, type TextDocument } from "./document";
import { escapedHtml } from "./escaped-html";

/** What stands before the first document: a page that needs nothing from elsewhere, and that word processors open. */
export const HTML_OPENING = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Review memo</title>
<style>
body { font-family: Georgia, serif; line-height: 1.4; max-width: 50em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
</style>
</head>
<body>
`;

/** What stands behind the last document. */
export const HTML_CLOSING = "</body>\n</html>\n";

/** A document as HTML, to stand between opening and closing. Its words stay words: what would be marks is escaped. */
export function documentHtml(document: TextDocument): string {
  return document.map((block) => `${blockHtml(block)}\n`).join("");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading": return element(`h${block.level}`, escapedHtml(block.text));
    case "paragraph": return element("p", inlineHtml(block.text));
    case "list": return listHtml(block.items);
    case "table": return element("table", [row("th", block.header), ...block.rows.map((cells) => row("td", cells))].map((line) => `\n${line}`).join("").concat("\n"));
  }
}

function row(cell: string, cells: readonly string[]): string {
  return element("tr", cells.map((words) => element(cell, escapedHtml(words))).join(""));
}

/** What is to be ticked has its boxes for bullets. */
function listHtml(items: readonly ListItem[]): string {
  const isToTick = items.every(({ ticked }) => ticked !== undefined);
  return element(isToTick ? `ul style="list-style-type: none"` : "ul", items.map((item) => `\n${itemHtml(item)}`).join("").concat("\n"));
}

/** A word processor knows no boxes to tick but signs. */
function itemHtml(item: ListItem): string {
  const { label, text, items = [] } = item;
  const box = boxOf(item, { ticked: "☑ ", open: "☐ " });
  const strong = label === undefined ? "" : `${element("strong", escapedHtml(label))} `;
  return element("li", `${box}${strong}${inlineHtml(text)}${items.length > 0 ? `\n${listHtml(items)}\n` : ""}`);
}

function inlineHtml(text: Inline): string {
  return written(text, escapedHtml, (link) => element(`a href="${escapedHtml(link.address)}"`, escapedHtml(link.text)));
}

/** `opening` is the name of the element, and what else stands in its first tag. */
function element(opening: string, content: string): string {
  return `<${opening}>${content}</${opening.split(" ")[0]!}>`;
}
