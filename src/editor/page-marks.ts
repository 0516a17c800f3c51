import { Disposable, l10n, Range, ThemeColor, window, workspace, type DecorationOptions, type TextDocument, type TextEditor } from "vscode";
import { PageIndex } from "../text/pages";
import { isPdfLetter } from "./pdf-uris";

/** Draws a line where a page of a PDF begins, and writes its number behind the first line. */
export function markPages(): Disposable {
  const decoration = window.createTextEditorDecorationType({
    isWholeLine: true,
    border: "1px dashed",
    borderWidth: "1px 0 0",
    borderColor: new ThemeColor("editorRuler.foreground"),
    after: { color: new ThemeColor("editorLineNumber.foreground"), margin: "0 0 0 3ch" },
  });
  const mark = (editor: TextEditor): void => { if (isPdfLetter(editor.document.uri)) editor.setDecorations(decoration, marksOf(editor.document)); };
  window.visibleTextEditors.forEach(mark);
  return Disposable.from(
    decoration,
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(mark)),
    workspace.onDidChangeTextDocument(({ document }) => window.visibleTextEditors.filter((editor) => editor.document === document).forEach(mark)),
  );
}

function marksOf(document: TextDocument): DecorationOptions[] {
  return new PageIndex(document.getText()).starts.map((start, at) => {
    const place = document.positionAt(start);
    return { range: new Range(place, place), renderOptions: { after: { contentText: l10n.t("page {0}", at + 2) } } };
  });
}
