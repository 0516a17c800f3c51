import type { Piece } from "./glyph-runs";

/** A line of text as a page shows it, or a cell of a table. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly baseline: number;
  /** Of the largest font in it. */
  readonly size: number;
}

/** A baseline less than this part of the font's size away is the same line: a raised sign, or fonts that sit differently. */
const SAME_LINE = 0.45;
/** A gap of more than this part of the font's size is a blank, though none was drawn. */
const BLANK_GAP = 0.2;
/** A gap of more than this many of the font's sizes parts the cells of a table. */
const CELL_GAP = 1.5;
/** How many lines in a hundred may go back before the order in which they were drawn is no longer believed. */
const MOST_OUT_OF_ORDER = 15;

/**
 * The lines of the pieces of a page, in reading order: that in which they were drawn, as word processors draw, or else from top to
 * bottom and from left to right.
 */
export function linesInOrder(pieces: readonly Piece[]): readonly TextLine[] {
  const drawn = joined(pieces);
  return isInOrder(drawn) ? drawn : joined(byPlace(pieces));
}

/** Joins the pieces that follow each other on one line. */
function joined(pieces: readonly Piece[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line: Piece[] = [];
  const close = (): void => {
    const text = wordsOf(line);
    if (text !== "") lines.push({ text, start: line.find((piece) => piece.text.trim() !== "")!.start, baseline: line[0]!.baseline, size: Math.max(...line.map(({ size }) => size)) });
    line = [];
  };
  for (const piece of pieces) {
    const last = line[line.length - 1];
    if (last && !continues(last, piece)) close();
    line.push(piece);
  }
  close();
  return lines;
}

function continues(last: Piece, next: Piece): boolean {
  const size = Math.max(last.size, next.size);
  return isSameLine(last, next) && next.start > last.start - size && next.start > last.end - 2 * size;
}

function isSameLine(one: Piece, other: Piece): boolean {
  return Math.abs(one.baseline - other.baseline) < SAME_LINE * Math.max(one.size, other.size);
}

/** The words of one line; a blank where there is one, or room for one. */
function wordsOf(line: readonly Piece[]): string {
  let text = "";
  line.forEach((piece, at) => {
    const before = line[at - 1];
    const isApart = before !== undefined && piece.start - before.end > BLANK_GAP * piece.size;
    if (isApart && !text.endsWith(" ") && !piece.text.startsWith(" ")) text += " ";
    text += piece.text;
  });
  return text.trim();
}

/** Whether lines go down the page, but for cells of a table, which stand beside each other from left to right. */
function isInOrder(lines: readonly TextLine[]): boolean {
  const back = lines.filter((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && line.baseline > before.baseline - SAME_LINE * line.size && line.start < before.start + line.size;
  });
  return back.length * 100 <= lines.length * MOST_OUT_OF_ORDER;
}

/** From top to bottom and from left to right; a cell that goes on below, as a label of a table broken over two lines, stays together. */
function byPlace(pieces: readonly Piece[]): readonly Piece[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].filter(({ text }) => text.trim() !== "").sort((one, other) => other.baseline - one.baseline)) {
    const row = rows[rows.length - 1];
    if (row && isSameLine(row[0]!, piece)) row.push(piece);
    else rows.push([piece]);
  }
  const cells = rows.map((row) => cellsOf(row.sort((one, other) => one.start - other.start)));
  return cells.flatMap((row, at) => (isTail(cells[at - 1], row) ? [] : withTail(row, cells[at + 1])).flat());
}

function cellsOf(row: readonly Piece[]): readonly (readonly Piece[])[] {
  const cells: Piece[][] = [];
  row.forEach((piece, at) => {
    const before = row[at - 1];
    if (before && piece.start - before.end <= CELL_GAP * piece.size) cells[cells.length - 1]!.push(piece);
    else cells.push([piece]);
  });
  return cells;
}

/** Whether a row is nothing but the rest of a cell of the row above that is neither its first nor its last. */
function isTail(above: readonly (readonly Piece[])[] | undefined, row: readonly (readonly Piece[])[]): boolean {
  return above !== undefined && row.length === 1 && cellAbove(above, row[0]!) >= 0;
}

function withTail(row: readonly (readonly Piece[])[], below: readonly (readonly Piece[])[] | undefined): readonly (readonly Piece[])[] {
  if (below === undefined || !isTail(row, below)) return row;
  return row.flatMap((cell, at) => (at === cellAbove(row, below[0]!) ? [cell, below[0]!] : [cell]));
}

function cellAbove(above: readonly (readonly Piece[])[], cell: readonly Piece[]): number {
  const [first] = cell;
  return above.findIndex((one, at) => at > 0 && at < above.length - 1 && Math.abs(one[0]!.start - first!.start) < 2 && one[0]!.baseline - first!.baseline < 2 * first!.size);
}
