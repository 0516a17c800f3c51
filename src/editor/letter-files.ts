import { FileSystemError, FileType, l10n, workspace, type Uri } from "vscode";
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

/**
 * The rows of a file on disk: its letters, or why it has none. Empty for a `.txt` that is no letter, and for a file that is gone.
 * Never throws.
 */
export async function rowsOfFile(uri: Uri, checker: LetterChecker): Promise<readonly Row[]> {
  const file = letterFile(uri);
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return [];
    if (size > LARGEST && !isPdfLetter(uri)) return claimsToBeLetter(uri) ? [failureRow(file, l10n.t("too long to be a determination letter"))] : [];
    return await rowsOfBytes(uri, await workspace.fs.readFile(uri), checker);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return [];
    const reason = error instanceof Error ? error.message : String(error);
    return [failureRow(file, isPdfLetter(uri) ? reason : l10n.t("cannot be read: {0}", reason))];
  }
}

async function rowsOfBytes(uri: Uri, bytes: Uint8Array, checker: LetterChecker): Promise<readonly Row[]> {
  const text = textOf(bytes);
  if (!claimsToBeLetter(uri) && (text.includes("\0") || !looksLikeLetter(text))) return [];
  const { letters, reason } = readLetters(text);
  if (letters.length > 0) {
    const { all, reviewed, record, review } = await checker.check(uri, letters);
    return letterRows(letterFile(uri), all, new LineIndex(text), { reviewed, record, notices: review.notices, pages: pagesIn(uri, text), translate: l10n.t });
  }
  return claimsToBeLetter(uri) ? [failureRow(letterFile(uri), reason ?? l10n.t("not a determination letter"))] : [];
}

/** By its name; any other file has to look like one. */
function claimsToBeLetter(uri: Uri): boolean {
  return /\.imr(?:\.txt)?$/i.test(uri.path);
}
