import { Disposable, l10n, Selection, TextEditorRevealType, window } from "vscode";
import type { AnalyzedLetter } from "../analysis";
import { findingPlaces, itemPlaces, nextPlace } from "../present/next-place";
import type { Span } from "../text/span";
import type { Analyses } from "./analyses";
import { registerCommand } from "./commands";
import { showFindingHover } from "./finding-hover";
import { letterEditor } from "./letter-editor";
import { tellNoLetter } from "./no-letter";
import { rangesOf } from "./ranges";

/** The commands that go to the next and previous finding and item of the letter in the editor, from the last on to the first. */
export function goToPlaces(analyses: Analyses): Disposable {
  const go = async (placesOf: (letters: readonly AnalyzedLetter[]) => readonly Span[], direction: "next" | "previous", none: string): Promise<boolean> => {
    const editor = await letterEditor();
    const analysis = editor ? await analyses.checked(editor.document) : null;
    if (!editor || !analysis) return false;
    if (analysis.reason !== null) {
      tellNoLetter(editor.document.uri, analysis.reason);
      return false;
    }
    const place = nextPlace(placesOf(analysis.check.open), editor.document.offsetAt(editor.selection.start), direction);
    if (!place) {
      void window.showInformationMessage(none);
      return false;
    }
    const range = rangesOf(analysis.lines)(place);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    return true;
  };
  const goToFinding = async (direction: "next" | "previous"): Promise<void> => {
    const isThere = await go(findingPlaces, direction, l10n.t("There is no finding in this letter."));
    if (isThere && window.activeTextEditor) await showFindingHover(window.activeTextEditor.document.uri);
  };
  const goToItem = (direction: "next" | "previous"): Promise<boolean> => go(itemPlaces, direction, l10n.t("No disputed item was read in this letter."));
  return Disposable.from(
    registerCommand("imr.nextFinding", () => goToFinding("next")),
    registerCommand("imr.previousFinding", () => goToFinding("previous")),
    registerCommand("imr.nextItem", () => goToItem("next")),
    registerCommand("imr.previousItem", () => goToItem("previous")),
  );
}
