import type { LineIndex, Place } from "../text/lines";
import type { ItemComparison } from "./comparison";
import { absenceWords, cellWords, legend, marksOf, notStated, sourcesLegend, VALUE_STATES } from "./comparison-words";
import { escapedMarkdown } from "./markdown";
import { inEnglish, type Translate } from "./translate";

type AddressOf = (place: Place) => string;

/** The table of an item in Markdown, each value a link to its place; `addressOf` makes the links. Null where the sources say nothing to be compared. */
export function comparisonTable({ sources, silent, aspects }: ItemComparison, lines: LineIndex, addressOf: AddressOf, translate: Translate = inEnglish): string | null {
  if (aspects.length === 0) return null;
  const rows = aspects.map(({ name, differs, cells, unsaid }) => [
    unbroken(differs ? `${VALUE_STATES.different.sign} **${translate(name)}**` : translate(name)),
    ...cells.map(({ source, values }) => values.map((value) => {
      const [before, behind] = marksOf(value, translate);
      return `${unbroken(before)}[${escapedMarkdown(cellWords(value))}](${addressOf(lines.placeOf(value.span))})${unbroken(behind)}`;
    }).join("; ") || (unsaid.includes(source) ? unbroken(notStated(translate)) : "")),
  ]);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = [["", ...sources.map((source) => translate(source))], ["", ...sources].map(() => ":---")];
  const absence = silent.length === 0 ? [] : [absenceWords(silent, translate), ""];
  const legends = [...legend(translate), sourcesLegend(sources, translate)].filter((words) => words !== "");
  return [...head.map(row), ...rows.map(row), "", ...absence, legends.join(" · ")].join("\n");
}

/** A sign stays on the line of its words. */
function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}
