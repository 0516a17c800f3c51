import { Disposable, l10n, Range, ThemeColor, window, workspace, type DecorationOptions, type Position, type TextEditor } from "vscode";
import { PageIndex } from "../text/pages";
import { isPdfLetter } from "./pdf-uris";
import { documentOf, drawInVisibleEditors } from "./visible-editors";

/** Draws a line where a page of a PDF begins, and writes its number behind the first line. The form feed before it, which VS Code would paint red as it does what is damaged, is not seen. */
export function markPages(): Disposable {
  const decoration = window.createTextEditorDecorationType({
    isWholeLine: true,
    border: "1px dashed",
    borderWidth: "1px 0 0",
    borderColor: new ThemeColor("editorLineNumber.foreground"),
    after: { color: new ThemeColor("editorLineNumber.foreground"), margin: "0 0 0 3ch" },
  });
  const hidden = window.createTextEditorDecorationType({ opacity: "0" });
  const mark = (editor: TextEditor): void => {
    if (!isPdfLetter(editor.document.uri)) return;
    const starts = new PageIndex(editor.document.getText()).starts.map((start) => editor.document.positionAt(start));
    editor.setDecorations(decoration, starts.map(markOf));
    editor.setDecorations(hidden, starts.map((start) => new Range(start.translate(0, -1), start)));
  };
  return Disposable.from(decoration, hidden, drawInVisibleEditors(mark, documentOf(workspace.onDidChangeTextDocument)));
}

function markOf(start: Position, at: number): DecorationOptions {
  return { range: new Range(start, start), renderOptions: { after: { contentText: l10n.t("page {0}", at + 2) } } };
}
