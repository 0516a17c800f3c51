import { window, type Disposable } from "vscode";
import type { Analyses } from "./analyses";
import { shownPath } from "./shown-path";

/** Tells what is wrong with the review files of a letter that is opened, each thing once in a session. */
export function tellReviewNotices(analyses: Analyses): Disposable {
  const told = new Set<string>();
  return analyses.onDidAnalyze(({ document, check }) => {
    for (const notice of check.review.notices) {
      const words = `${shownPath(document.uri)}: ${notice}`;
      if (told.has(words)) continue;
      told.add(words);
      void window.showWarningMessage(words);
    }
  });
}
