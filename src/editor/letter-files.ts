import { FileSystemError, FileType, l10n, workspace, type Uri } from "vscode";
import type { Letter } from "../letter/model";
import { readLetters } from "../letter/read";
import { failureRow, letterRows, type LetterFile } from "../present/item-tree";
import type { Row } from "../present/tree-row";
import { LineIndex } from "../text/lines";
import { textOf } from "./file-text";
import { looksLikeLetter } from "./language-detection";
import type { LetterChecker } from "./letter-checker";
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

/** The rows of a file on disk: its letters, or why it has none. Empty where it is not to be listed. Never rejects. */
export async function rowsOfFile(uri: Uri, checker: LetterChecker): Promise<readonly Row[]> {
  const content = await readLetterFile(uri);
  if (!content) return [];
  if ("failure" in content) return [failureRow(letterFile(uri), content.failure)];
  const { text, letters } = content;
  const { all, reviewed, record, review } = await checker.check(uri, letters);
  return letterRows(letterFile(uri), all, new LineIndex(text), { reviewed, record, notices: review.notices, pages: pagesIn(uri, text), translate: l10n.t });
}

/** By its name; any other file has to look like one. */
function claimsToBeLetter(uri: Uri): boolean {
  return /\.imr(?:\.txt)?$/i.test(uri.path);
}
