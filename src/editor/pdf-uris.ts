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

/** The address at which a file is read as a letter: of a PDF that of its text, of any other file its own. The scheme of the PDF, with its own query, is the query of its text. */
export function letterUri(file: Uri): Uri {
  return isPdf(file) ? file.with({ scheme: PDF_SCHEME, path: `${file.path}.txt`, query: file.query === "" ? file.scheme : `${file.scheme}&${file.query}` }) : file;
}

/** The file that a letter was read from: the PDF whose text it shows, or itself. */
export function fileUri(letter: Uri): Uri {
  if (!isPdfLetter(letter)) return letter;
  const [scheme, ...query] = letter.query.split("&");
  return letter.with({ scheme: scheme!, path: letter.path.replace(/\.txt$/, ""), query: query.join("&") });
}

/** Whether an address is that of the text of a PDF. */
export function isPdfLetter({ scheme }: Uri): boolean {
  return scheme === PDF_SCHEME;
}

/** The pages of the text at an address; null where it is not that of a PDF. */
export function pagesIn(letter: Uri, text: string): PageIndex | null {
  return isPdfLetter(letter) ? new PageIndex(text) : null;
}
