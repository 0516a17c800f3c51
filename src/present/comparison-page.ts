import type { Letter } from "../letter/model";
import type { LineIndex, Place } from "../text/lines";
import { comparisonsIn, type ComparedAspect, type ComparedCell, type ItemComparison } from "./comparison";
import { cellWords, LEGEND, marksOf, NOT_STATED, silenceWords, VALUE_STATES } from "./comparison-words";
import { OUTCOME_NAMES } from "./outcome-names";
import { oneLine } from "./words";

/** Words of a page that lead to a place of the letter. */
export interface PageLink {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly target: Place;
}

/** A text to be read beside the letter, with its links in order. */
export interface ComparisonPage {
  readonly text: string;
  readonly links: readonly PageLink[];
  /** Where each item of the file starts: its name in the letter, and the line of the page. */
  readonly items: readonly { readonly target: Place; readonly line: number }[];
}

/** A piece of a line; it links where it has a target. */
interface Piece {
  readonly words: string;
  readonly target?: Place;
}

type Line = readonly Piece[];

/** The tables of all items of a file. `path` is what the user calls it. */
export function comparisonPage(path: string, letters: readonly Letter[], lines: LineIndex): ComparisonPage {
  const page: Line[] = [[{ words: `Compare sources: ${path}` }], ...LEGEND.map((words) => [{ words }])];
  const items: ComparisonPage["items"][number][] = [];
  for (const letter of letters) {
    const comparisonOf = comparisonsIn(letter);
    for (const item of letter.items) {
      const target = lines.placeOf(item.name.span);
      page.push([]);
      items.push({ target, line: page.length });
      page.push(...itemLines(comparisonOf(item), target, lines));
    }
  }
  if (items.length === 0) page.push([], [{ words: "No disputed item was read in this file." }]);
  return { ...textAndLinks(page), items };
}

function itemLines(comparison: ItemComparison, target: Place, lines: LineIndex): readonly Line[] {
  const { item, sources, silent, aspects } = comparison;
  const outcome = item.outcome ? OUTCOME_NAMES[item.outcome.value] : "No outcome";
  const rows = [["", ...sources].map((words) => [{ words }]), ...aspects.map((aspect) => [nameCell(aspect), ...aspect.cells.map((cell) => cellPieces(cell, lines))])];
  return [[{ words: `${item.index + 1}. ` }, { words: oneLine(item.name.value) || "Item", target }, { words: ` · ${outcome}` }], ...table(rows), ...(silent.length === 0 ? [] : [[{ words: `  ${silenceWords(silent)}` }]])];
}

function nameCell({ name, differs }: ComparedAspect): Line {
  return [{ words: `${differs ? VALUE_STATES.different.sign : " "} ${name}` }];
}

function cellPieces({ values }: ComparedCell, lines: LineIndex): Line {
  if (values.length === 0) return [{ words: NOT_STATED }];
  return values.flatMap((value, at) => {
    const [before, behind] = marksOf(value);
    return [{ words: `${at > 0 ? "; " : ""}${before}` }, { words: cellWords(value), target: lines.placeOf(value.span) }, { words: behind }];
  });
}

const GAP = 2;

/** Cells in columns, as wide as their widest cell. */
function table(rows: readonly (readonly Line[])[]): readonly Line[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  return rows.map((row) => row.flatMap((cell, column) => (column === row.length - 1 ? cell : [...cell, { words: " ".repeat(widths[column]! - widthOf(cell) + GAP) }])));
}

function widthOf(line: Line): number {
  return line.reduce((width, { words }) => width + words.length, 0);
}

function textAndLinks(page: readonly Line[]): Pick<ComparisonPage, "text" | "links"> {
  const links = page.flatMap((pieces, line) => {
    let at = 0;
    return pieces.flatMap(({ words, target }): readonly PageLink[] => {
      const start = at;
      at += words.length;
      return target ? [{ line, start, end: at, target }] : [];
    });
  });
  return { text: page.map((pieces) => `${pieces.map(({ words }) => words).join("")}\n`).join(""), links };
}
