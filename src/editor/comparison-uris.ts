import { Uri } from "vscode";

/** The scheme of the pages on which the sources of items are compared. */
export const COMPARISON_SCHEME = "imr-comparison";

/** The page on a letter. It stands in no folder, and without a slash its tab says so. */
export function comparisonPageUri(letter: Uri, name: string): Uri {
  return Uri.from({ scheme: COMPARISON_SCHEME, path: name, query: letter.toString() });
}

/** The letter that a page is on. */
export function comparedLetter(page: Uri): Uri {
  return Uri.parse(page.query, true);
}
