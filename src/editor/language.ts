import type { DocumentFilter, TextDocument } from "vscode";

/** The language *IMR Determination*. */
export const LANGUAGE = "imr-determination";

/** Documents of the language wherever they come from: disk, untitled, version control, virtual file systems. */
export const SELECTOR: DocumentFilter = { language: LANGUAGE };

/** Whether a document has the language. */
export function isLetter(document: TextDocument): boolean {
  return document.languageId === LANGUAGE;
}
