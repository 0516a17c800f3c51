import type { Letter } from "../letter/model";
import type { LineIndex, Place } from "../text/lines";
import { comparisonsIn, type ComparedAspect, type ComparedCell, type ComparedValue, type ItemComparison } from "./comparison";
import { absenceWords, legend, marksOf, silenceWords, sourcesLegend, stateOf, VALUE_STATES } from "./comparison-words";
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
  /** The lines that tell of a difference, in order. */
  readonly differing: readonly number[];
  /** Where each item of the file starts: its name in the letter, and the line of the page. */
  readonly items: readonly { readonly target: Place; readonly line: number }[];
}

/** A piece of a line; it links where it has a target. */
interface Piece {
  readonly words: string;
  readonly target?: Place;
}

type Line = readonly Piece[];

/** What all items of a file are written with. */
interface Context {
  readonly lines: LineIndex;
  readonly translate: Translate;
}

/**
 * The tables of all items of a file. `path` is what the user calls it. Values that differ stand below each other, each in a line of its own, so
 * that a table needs the width of its longest value alone, and what is longer than the editor is wide goes on below.
 */
export function comparisonPage(path: string, letters: readonly Letter[], lines: LineIndex, translate: Translate = inEnglish): ComparisonPage {
  const comparisons = letters.flatMap((letter) => letter.items.map(comparisonsIn(letter)));
  const page: Line[] = [[{ words: translate("Compare sources: {0}", path) }]];
  const items: ComparisonPage["items"][number][] = [];
  for (const comparison of comparisons) {
    const target = lines.placeOf(comparison.item.name.span);
    page.push([]);
    items.push({ target, line: page.length });
    page.push(...itemLines(comparison, target, { lines, translate }));
  }
  const differing = [...page.keys()].filter((line) => page[line]![0]?.words.includes(VALUE_STATES.different.sign));
  const none: Line = [{ words: translate("No disputed item was read in this file.") }];
  page.push([], ...(items.length > 0 ? legendLines(comparisons.flatMap(({ sources }) => sources), translate) : [none]));
  return { ...textAndLinks(page), differing, items };
}

/** What the signs, the sources and the links mean, at the end of the page. */
function legendLines(sources: readonly string[], translate: Translate): readonly Line[] {
  const links = translate("What is underlined leads to its place in the letter: press Enter at the cursor, or hold Ctrl (Cmd on a Mac) and click.");
  return [...legend(translate), sourcesLegend(sources, translate), links].filter((words) => words !== "").map((words) => [{ words }]);
}

function itemLines({ item, sources, silent, aspects }: ItemComparison, target: Place, context: Context): readonly Line[] {
  const { translate } = context;
  const outcome = outcomeName(item.outcome?.value ?? null, translate);
  const width = Math.max(...sources.map((source) => translate(source).length));
  return [
    [{ words: `${item.index + 1}. ` }, { words: oneLine(item.name.value) || translate("Item"), target }, { words: ` · ${outcome}` }],
    ...aspects.flatMap((aspect) => aspectLines(aspect, width, context)),
    ...(silent.length === 0 ? [] : [[{ words: `  ${absenceWords(silent, translate)}` }]]),
  ];
}

/** What is compared: in one line where all that state it say the same, else with a line for each value; at last the sources that could say it and do not. */
function aspectLines(aspect: ComparedAspect, width: number, context: Context): readonly Line[] {
  const { name, differs, cells, unsaid } = aspect;
  const { translate } = context;
  const stated = cells.filter(({ values }) => values.length > 0);
  const values = stated.flatMap((cell) => cell.values);
  const heading = `${VALUE_STATES[stateOf(aspect)].sign} ${translate(name)}`;
  const eachValue = (): readonly Line[] => {
    const words = differs ? `${heading} (${translate(VALUE_STATES.different.words)})` : heading;
    return [[{ words }], ...stated.flatMap((cell) => valueLines(cell, width, context))];
  };
  return [
    ...(agree(values) ? [agreementLine(heading, stated, context)] : eachValue()),
    ...(unsaid.length === 0 ? [] : [[{ words: `    ${silenceWords(unsaid, translate)}` }]]),
  ];
}

/** Whether several values are worded the same but for blanks (`20mg`, `20 mg`), and none is held to differ. */
function agree(values: readonly ComparedValue[]): boolean {
  const wordings = new Set(values.map(({ words }) => words.toLowerCase().replace(/\s/g, "")));
  return values.length > 1 && wordings.size === 1 && values.every(({ state }) => state !== "different");
}

/** `= Quantity: #60 (Requested, UR, Heading)`: the value, and each source as the link to its place. */
function agreementLine(heading: string, cells: readonly ComparedCell[], { lines, translate }: Context): Line {
  const values = cells.flatMap((cell) => cell.values);
  const shown = values.find(({ state }) => state === "reference") ?? values[0]!;
  const links = cells.flatMap(({ source, values }, at): Line => [...(at > 0 ? [{ words: ", " }] : []), { words: translate(source), target: lines.placeOf(values[0]!.span) }]);
  return [{ words: `${heading}: ${oneLine(shown.words)} (` }, ...links, { words: ")" }];
}

function valueLines({ source, values }: ComparedCell, width: number, { lines, translate }: Context): readonly Line[] {
  return values.map((value, at): Line => {
    const [before, behind] = marksOf(value, translate);
    const name = at === 0 ? translate(source) : "";
    return [
      { words: `    ${name.padEnd(width)}  ${before}` },
      { words: oneLine(value.words), target: lines.placeOf(value.span) },
      { words: behind },
    ];
  });
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
