import { FileSystemError, FileType, l10n, workspace, type Uri } from "vscode";
import type { Letter } from "../letter/model";
import { readLetters } from "../letter/read";
import { failureRow, letterRows, unreadRow, type RowReview } from "../present/item-tree";
import { listedLetters, type LetterFile } from "../present/listed-letter";
import { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import { textOf } from "./file-text";
import type { RowSource } from "./item-tree-rows";
import { looksLikeLetter } from "./language-detection";
import type { LetterCheck, LetterChecker } from "./letter-checker";
import { fileUri, isPdfLetter, pagesIn } from "./pdf-uris";

/** No letter is nearly as long. Of PDFs, which hold more than text, their reader knows the limit. */
const LARGEST = 16 * 1024 * 1024;

/** An address as the rows know it. */
export function letterFile(uri: Uri): LetterFile {
  const file = fileUri(uri);
  return { uri: uri.toString(), name: file.path.split("/").pop() ?? file.path, path: workspace.asRelativePath(file) };
}

/** What a file on disk holds: letters, or why it has none though it should. */
export type LetterFileContent = { readonly text: string; readonly letters: readonly Letter[] } | { readonly failure: string };

/** Reads a file on disk; null for a `.txt` that is no letter, and for a file that is gone. Never rejects. */
export async function readLetterFile(uri: Uri): Promise<LetterFileContent | null> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return null;
    if (size > LARGEST && !isPdfLetter(uri)) return claimsToBeLetter(uri) ? { failure: l10n.t("too long to be a determination letter") } : null;
    return contentOf(uri, textOf(await workspace.fs.readFile(uri)));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return null;
    const reason = error instanceof Error ? error.message : String(error);
    return { failure: isPdfLetter(uri) ? reason : l10n.t("cannot be read: {0}", reason) };
  }
}

function contentOf(uri: Uri, text: string): LetterFileContent | null {
  if (!claimsToBeLetter(uri) && (text.includes("\0") || !looksLikeLetter(text))) return null;
  const { letters, reason } = readLetters(text);
  if (letters.length > 0) return { text, letters };
  return claimsToBeLetter(uri) ? { failure: reason ?? l10n.t("not a determination letter") } : null;
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

/** By its name; any other file has to look like one. */
export function claimsToBeLetter(uri: Uri): boolean {
  return /\.imr(?:\.txt)?$/i.test(uri.path);
}
