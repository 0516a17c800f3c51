import { commands, Disposable, l10n, languages, Selection, TextEditorRevealType, window, type Uri } from "vscode";
import type { AnalyzedLetter } from "../analysis";
import { findingPlaces, itemPlaces, nextPlace } from "../present/next-place";
import type { Span } from "../text/span";
import type { Analyses } from "./analyses";
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
    if (!(await go(findingPlaces, direction, l10n.t("There is no finding in this letter.")))) return;
    if (window.activeTextEditor) await publishedFindings(window.activeTextEditor.document.uri);
    await commands.executeCommand("editor.action.showHover");
  };
  const goToItem = (direction: "next" | "previous"): Promise<boolean> => go(itemPlaces, direction, l10n.t("No disputed item was read in this letter."));
  return Disposable.from(
    commands.registerCommand("imr.nextFinding", () => goToFinding("next")),
    commands.registerCommand("imr.previousFinding", () => goToFinding("previous")),
    commands.registerCommand("imr.nextItem", () => goToItem("next")),
    commands.registerCommand("imr.previousItem", () => goToItem("previous")),
  );
}

/** A letter that has just been opened has its findings in Problems within this time, in milliseconds. */
const LATEST = 1000;

/** Resolves when the findings of a letter are published, from where the hover takes them; after a while in any case. */
async function publishedFindings(letter: Uri): Promise<void> {
  const arePublished = (): boolean => languages.getDiagnostics(letter).some(({ source }) => source === "IMR");
  if (arePublished()) return;
  await new Promise<void>((resolve) => {
    const listener = languages.onDidChangeDiagnostics(() => { if (arePublished()) done(); });
    const timer = setTimeout(() => done(), LATEST);
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
  });
}
