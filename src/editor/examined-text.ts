import { Position, Range, type TextDocument } from "vscode";

/** A letter is told by so many characters of its beginning. */
export const EXAMINED = 64 * 1024;
/** How long nothing is typed before a text is looked at again. */
export const TYPING_PAUSE = 300;

/** The beginning of a document, by which it is told whether it is a letter. */
export function beginningOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(EXAMINED)));
}

/** Whether a document is a plain text that may be found to be a letter. */
export function isPlainText({ languageId, isUntitled, uri }: TextDocument): boolean {
  return languageId === "plaintext" && (isUntitled || /\.txt$/i.test(uri.path));
}
