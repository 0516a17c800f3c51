import { boxOf, written, type Block, type Inline, type ListItem, type TextDocument } from "./document";
import { escapedMarkdown } from "./markdown";

/** A document as Markdown. Its words stay words: characters that Markdown would take for marks are escaped. */
export function documentMarkdown(document: TextDocument): string {
  return document.map((block) => `${blockLines(block).join("\n")}\n`).join("\n");
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading": return [`${"#".repeat(block.level)} ${escapedMarkdown(block.text)}`];
    case "paragraph": return [inlineMarkdown(block.text)];
    case "list": return block.items.flatMap((item) => itemLines(item, ""));
    case "table": return tableLines([block.header, ...block.rows].map((cells) => cells.map(escapedMarkdown)));
  }
}

/** With columns that stand below each other in the source too; the first row is the header. */
function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]!.length)));
  const padded = rows.map((cells) => row(cells.map((words, column) => words.padEnd(widths[column]!))));
  return [padded[0]!, row(widths.map((width) => "-".repeat(width))), ...padded.slice(1)];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function itemLines(item: ListItem, indent: string): readonly string[] {
  const { label, text, items = [] } = item;
  const box = boxOf(item, { ticked: "[x] ", open: "[ ] " });
  const strong = label === undefined ? "" : `**${escapedMarkdown(label)}** `;
  return [`${indent}- ${box}${strong}${inlineMarkdown(text)}`, ...items.flatMap((below) => itemLines(below, `${indent}  `))];
}

/** Addresses have no blanks and brackets. */
function inlineMarkdown(text: Inline): string {
  return written(text, escapedMarkdown, (link) => `[${escapedMarkdown(link.text)}](${link.address})`);
}
