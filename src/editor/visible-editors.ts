import { Disposable, window, type Event, type TextDocument, type TextEditor } from "vscode";

/** Draws in every visible editor: in those there are, in those that come into view, and again in those of a document that `changed` fires for. */
export function drawInVisibleEditors(draw: (editor: TextEditor) => void, ...changed: readonly Event<TextDocument>[]): Disposable {
  const drawAgain = (document: TextDocument): void => window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw);
  window.visibleTextEditors.forEach(draw);
  return Disposable.from(window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)), ...changed.map((event) => event(drawAgain)));
}

/** Fires with the document of what another event tells of. */
export function documentOf(event: Event<{ readonly document: TextDocument }>): Event<TextDocument> {
  return (listener, thisArgs, disposables) => event(({ document }) => listener.call(thisArgs, document), undefined, disposables);
}
