import { l10n, type Uri } from "vscode";
import { failureRow, letterRows, unreadRow, type RowReview } from "../present/item-tree";
import { listedLetters, type LetterFile } from "../present/listed-letter";
import { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import type { RowSource } from "./tree-listing";
import type { LetterCheck, LetterChecker } from "./letter-checker";
import { readLetterFile } from "./letter-files";
import { fileUri, nameOf, pagesIn } from "./pdf-uris";
import { shownPath } from "./shown-path";

/** An address as the rows know it. */
export function letterFile(uri: Uri): LetterFile {
  const file = fileUri(uri);
  return { uri: uri.toString(), name: nameOf(file), path: shownPath(file) };
}

/** What is to be listed of a file on disk; null where nothing is. Its letters are not kept. Never rejects. */
export async function listedFile(uri: Uri, checker: LetterChecker): Promise<RowSource | null> {
  const content = await readLetterFile(uri);
  if (content === null) return null;
  if ("failure" in content) return failedFile(uri, content.failure);
  const check = await checker.check(uri, content.letters);
  // Words of a letter are parts of its text and would keep it in memory, were they not copied.
  const letters = structuredClone(listedLetters(letterFile(uri), check.all, new LineIndex(content.text), { ...check, pages: pagesIn(uri, content.text), translate: l10n.t }));
  return { letters, other: null, rows: (hints) => rowsOfFile(uri, checker, hints) };
}

/** What is to be listed of a file that could not be read, or that is no letter though its name says so. */
export function failedFile(uri: Uri, reason: string): RowSource {
  return { letters: [], other: failureRow(letterFile(uri), reason), rows: async () => [] };
}

/** What is to be listed of a file that is a letter by its name and was not read yet. */
export function unreadFile(uri: Uri): RowSource {
  return { letters: [], other: unreadRow(letterFile(uri), l10n.t), rows: async () => [] };
}

/** What the rows of a file's letters say of reviews and pages. */
export function rowReview({ reviewed, record, itemReviews, review }: LetterCheck, pages: PageIndex | null): Omit<RowReview, "hints"> {
  return { reviewed, record, itemReviews, notices: review.notices, pages, translate: l10n.t };
}

async function rowsOfFile(uri: Uri, checker: LetterChecker, hints: boolean): ReturnType<RowSource["rows"]> {
  const content = await readLetterFile(uri);
  if (content === null || "failure" in content) return [];
  const check = await checker.check(uri, content.letters);
  return letterRows(letterFile(uri), check.all, new LineIndex(content.text), { ...rowReview(check, pagesIn(uri, content.text)), hints });
}
