import { Disposable, ThemeColor, window, type TextEditor } from "vscode";
import { gaps } from "../present/decorations";
import type { Analyses } from "./analyses";
import { rangesOf } from "./ranges";
import { documentOf, drawInVisibleEditors } from "./visible-editors";

/** Marks the blanks in which words are missing, in every visible editor of a letter. */
export function showGaps(analyses: Analyses): Disposable {
  const decoration = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("imr.gapBackground"),
    border: "1px dashed",
    borderColor: new ThemeColor("imr.gapBorder"),
    overviewRulerColor: new ThemeColor("imr.gapBorder"),
  });
  const show = (editor: TextEditor): void => {
    const analysis = analyses.of(editor.document);
    editor.setDecorations(decoration, analysis ? gaps(analysis.letters).map(rangesOf(analysis.lines)) : []);
  };
  return Disposable.from(decoration, drawInVisibleEditors(show, documentOf(analyses.onDidAnalyze), analyses.onDidForget));
}
