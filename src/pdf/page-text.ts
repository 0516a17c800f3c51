import { piecesOf, type GlyphRun } from "./glyph-runs";
import { linesInOrder, type TextLine } from "./lines";

/** Lines farther apart than this many times the usual distance end a paragraph. */
const PARAGRAPH = 1.35;

/** The lines of one page, in reading order, those of each direction for themselves. */
export type PageLines = readonly (readonly TextLine[])[];

/** The lines of a page's runs. Empty for a page without text. */
export function pageLines(runs: readonly GlyphRun[]): PageLines {
  return piecesOf(runs).map(linesInOrder);
}

/** The text of pages: a line of text a line, an empty line between paragraphs, a form feed before each page but the first. */
export function textOfPages(pages: readonly PageLines[]): string {
  const usual = usualDistance(pages.flat());
  return pages.map((page) => page.map((lines) => textOfLines(lines, usual)).join("\n")).join("\f");
}

function textOfLines(lines: readonly TextLine[], usual: number): string {
  return lines.map((line, at) => `${at > 0 && endsParagraph(lines[at - 1]!, line, usual) ? "\n" : ""}${line.text}\n`).join("");
}

/** By the empty space between two lines, in sizes of their font. */
function endsParagraph(before: TextLine, line: TextLine, usual: number): boolean {
  return distance(before, line) > PARAGRAPH * usual;
}

function distance(before: TextLine, line: TextLine): number {
  return (before.baseline - line.baseline) / Math.max(before.size, line.size);
}

/** The middle one of all distances from a line down to the next; single-spaced where there are none. */
function usualDistance(columns: readonly (readonly TextLine[])[]): number {
  const distances = columns.flatMap((lines) => lines.slice(1).map((line, at) => distance(lines[at]!, line))).filter((one) => one > 0).sort((one, other) => one - other);
  return distances[distances.length >> 1] ?? 1.15;
}
