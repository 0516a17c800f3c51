import type { Letter } from "../letter/model";
import type { LineIndex, Place } from "../text/lines";
import { comparisonsIn, type ComparedAspect, type ComparedCell, type ItemComparison } from "./comparison";
import { cellWords, legend, marksOf, notStated, silenceWords, VALUE_STATES } from "./comparison-words";
import { outcomeName } from "./outcome-names";
import { inEnglish, type Translate } from "./translate";
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
export function comparisonPage(path: string, letters: readonly Letter[], lines: LineIndex, translate: Translate = inEnglish): ComparisonPage {
  const page: Line[] = [[{ words: translate("Compare sources: {0}", path) }], ...legend(translate).map((words) => [{ words }])];
  const items: ComparisonPage["items"][number][] = [];
  for (const letter of letters) {
    const comparisonOf = comparisonsIn(letter);
    for (const item of letter.items) {
      const target = lines.placeOf(item.name.span);
      page.push([]);
      items.push({ target, line: page.length });
      page.push(...itemLines(comparisonOf(item), { target, lines, translate }));
    }
  }
  if (items.length === 0) page.push([], [{ words: translate("No disputed item was read in this file.") }]);
  return { ...textAndLinks(page), items };
}

function itemLines(comparison: ItemComparison, { target, lines, translate }: { readonly target: Place; readonly lines: LineIndex; readonly translate: Translate }): readonly Line[] {
  const { item, sources, silent, aspects } = comparison;
  const outcome = outcomeName(item.outcome?.value ?? null, translate);
  const rows = [["", ...sources.map((source) => translate(source))].map((words) => [{ words }]), ...aspects.map((aspect) => [nameCell(aspect, translate), ...aspect.cells.map((cell) => cellPieces(cell, lines, translate))])];
  return [[{ words: `${item.index + 1}. ` }, { words: oneLine(item.name.value) || translate("Item"), target }, { words: ` · ${outcome}` }], ...table(rows), ...(silent.length === 0 ? [] : [[{ words: `  ${silenceWords(silent, translate)}` }]])];
}

function nameCell({ name, differs }: ComparedAspect, translate: Translate): Line {
  return [{ words: `${differs ? VALUE_STATES.different.sign : " "} ${translate(name)}` }];
}

function cellPieces({ values }: ComparedCell, lines: LineIndex, translate: Translate): Line {
  if (values.length === 0) return [{ words: notStated(translate) }];
  return values.flatMap((value, at) => {
    const [before, behind] = marksOf(value, translate);
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
