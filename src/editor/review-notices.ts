import { l10n, Uri, window, type Disposable } from "vscode";
import type { ReviewNotice } from "../review/review-file";
import type { Analyses } from "./analyses";
import { showingErrors } from "./commands";
import { shownPath } from "./shown-path";

/** Tells what is wrong with the review files of a letter that is opened, each thing once in a session. */
export function tellReviewNotices(analyses: Analyses): Disposable {
  const known = new Set<string>();
  return analyses.onDidAnalyze(({ document, check }) => {
    for (const notice of check.review.notices) {
      const words = `${shownPath(document.uri)}: ${notice.message}`;
      if (known.has(words)) continue;
      known.add(words);
      void showingErrors(() => warn(words, notice));
    }
  });
}

/** With a way to the file that is to be mended. */
async function warn(words: string, { file }: ReviewNotice): Promise<void> {
  if (file === null) return void window.showWarningMessage(words);
  const open = l10n.t("Open Review File");
  if ((await window.showWarningMessage(words, open)) === open) await window.showTextDocument(Uri.parse(file, true));
}
