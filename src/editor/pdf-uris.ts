import type { Uri } from "vscode";
import { PageIndex } from "../text/pages";

/** Of the letters that are shown of PDFs: read-only files that hold their text. */
export const PDF_SCHEME = "imr-pdf";

/** Whether a file is a PDF by its name. */
export function isPdf({ scheme, path }: Uri): boolean {
  return /\.pdf$/i.test(path) && scheme !== PDF_SCHEME;
}

/** The name of a file. */
export function nameOf({ path }: Uri): string {
  return path.split("/").pop()!;
}

/** The address at which a file is read as a letter: of a PDF that of its text, of any other file its own. */
export function letterUri(file: Uri): Uri {
  return isPdf(file) ? file.with({ scheme: PDF_SCHEME, path: `${file.path}.txt`, query: file.scheme }) : file;
}

/** The file that a letter was read from: the PDF whose text it shows, or itself. */
export function fileUri(letter: Uri): Uri {
  return isPdfLetter(letter) ? letter.with({ scheme: letter.query, path: letter.path.replace(/\.txt$/, ""), query: "" }) : letter;
}

/** Whether an address is that of the text of a PDF. */
export function isPdfLetter({ scheme }: Uri): boolean {
  return scheme === PDF_SCHEME;
}

/** The pages of the text at an address; null where it is not that of a PDF. */
export function pagesIn(letter: Uri, text: string): PageIndex | null {
  return isPdfLetter(letter) ? new PageIndex(text) : null;
}
