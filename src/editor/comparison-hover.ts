import { Hover, l10n, type HoverProvider } from "vscode";
import { comparisonsIn } from "../present/comparison";
import { comparisonTable } from "../present/comparison-table";
import type { Analyses } from "./analyses";
import { GO_TO, placeLink, trusted } from "./command-links";
import { rangesOf } from "./ranges";

/** Shows over the heading of an item what its sources say side by side; each value is a link to its place. */
export function comparisonHover(analyses: Analyses): HoverProvider {
  return {
    provideHover(document, position) {
      const analysis = analyses.of(document);
      if (!analysis) return null;
      const rangeOf = rangesOf(analysis.lines);
      for (const letter of analysis.letters) {
        const item = letter.items.find(({ heading }) => rangeOf(heading).contains(position));
        const table = item && comparisonTable(comparisonsIn(letter)(item), analysis.lines, (place) => placeLink(document.uri, place), l10n.t);
        if (table) return new Hover(trusted(table, [GO_TO]), rangeOf(item.heading));
      }
      return null;
    },
  };
}
