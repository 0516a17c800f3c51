import { Disposable, ThemeColor, window, workspace, type Range, type TextDocument, type TextEditor } from "vscode";
import type { ComparisonPage } from "../present/comparison-page";
import { COMPARISON_SCHEME } from "./comparison-uris";
import { documentOf, drawInVisibleEditors } from "./visible-editors";

/** Sets items in bold and lines that tell of a difference in the color of warnings, in every visible comparison; the signs say the same without color. `pageOf` gives what a document shows, null for none. */
export function colorComparisons(pageOf: (document: TextDocument) => ComparisonPage | null): Disposable {
  const difference = window.createTextEditorDecorationType({ color: new ThemeColor("list.warningForeground") });
  const item = window.createTextEditorDecorationType({ fontWeight: "bold" });
  const show = (editor: TextEditor): void => {
    if (editor.document.uri.scheme !== COMPARISON_SCHEME) return;
    const page = pageOf(editor.document);
    const lines = (numbers: readonly number[]): readonly Range[] => numbers.map((line) => editor.document.lineAt(line).range);
    editor.setDecorations(difference, lines(page?.differing ?? []));
    editor.setDecorations(item, lines(page?.items.map(({ line }) => line) ?? []));
  };
  return Disposable.from(difference, item, drawInVisibleEditors(show, documentOf(workspace.onDidChangeTextDocument)));
}
