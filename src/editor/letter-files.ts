import { FileSystemError, FileType, l10n, workspace, type Uri } from "vscode";
import type { Letter } from "../letter/model";
import { readLetters } from "../letter/read";
import { textOf } from "../text/decode";
import { wordsOfError } from "../text/words-of-error";
import { looksLikeLetter } from "./language-detection";
import { isPdfLetter } from "./pdf-uris";

/** No letter is nearly as long. Of PDFs, which hold more than text, their reader knows the limit. */
const LARGEST = 16 * 1024 * 1024;

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
    const reason = wordsOfError(error);
    return { failure: isPdfLetter(uri) ? reason : l10n.t("cannot be read: {0}", reason) };
  }
}

function contentOf(uri: Uri, text: string): LetterFileContent | null {
  if (!claimsToBeLetter(uri) && (text.includes("\0") || !looksLikeLetter(text))) return null;
  const { letters, reason } = readLetters(text);
  if (letters.length > 0) return { text, letters };
  return claimsToBeLetter(uri) ? { failure: reason ?? l10n.t("not a determination letter") } : null;
}

/** By its name; any other file has to look like one. */
export function claimsToBeLetter(uri: Uri): boolean {
  return /\.imr(?:\.txt)?$/i.test(uri.path);
}
