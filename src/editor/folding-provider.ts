import { FoldingRange, type FoldingRangeProvider } from "vscode";
import { foldings } from "../present/folding";
import type { Analyses } from "./analyses";

/** Folds sections, items, guideline blocks and rationales. */
export function foldingProvider(analyses: Analyses): FoldingRangeProvider {
  return {
    provideFoldingRanges(document) {
      const analysis = analyses.of(document);
      return analysis && foldings(analysis.letters, analysis.lines).map(({ start, end }) => new FoldingRange(start, end));
    },
  };
}
