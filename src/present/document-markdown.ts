import type { Block, ListItem, TextDocument } from "./document";
import { escaped } from "./markdown";

/** A document as Markdown. Its words stay words: what would be marks is escaped. */
export function documentMarkdown(document: TextDocument): string {
  return document.map((block) => `${blockLines(block).join("\n")}\n`).join("\n");
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading": return [`${"#".repeat(block.level)} ${escaped(block.text)}`];
    case "paragraph": return [escaped(block.text)];
    case "list": return block.items.flatMap((item) => itemLines(item, ""));
    case "table": return [row(block.header.map(escaped)), row(block.header.map(() => "---")), ...block.rows.map((cells) => row(cells.map(escaped)))];
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function itemLines({ label, text, ticked, items = [] }: ListItem, indent: string): readonly string[] {
  const box = ticked === undefined ? "" : ticked ? "[x] " : "[ ] ";
  const strong = label === undefined ? "" : `**${escaped(label)}** `;
  return [`${indent}- ${box}${strong}${escaped(text)}`, ...items.flatMap((item) => itemLines(item, `${indent}  `))];
}
