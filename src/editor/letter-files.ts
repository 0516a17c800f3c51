import { FileSystemError, FileType, workspace, type Uri } from "vscode";
import { analyze } from "../analysis";
import { failureRow, letterRows, type LetterFile } from "../present/item-tree";
import type { Row } from "../present/tree-row";
import { decode } from "../text/decode";
import { LineIndex } from "../text/lines";
import { looksLikeLetter } from "./language-detection";

/** No letter is nearly as long. */
const LARGEST = 16 * 1024 * 1024;

/** An address as the rows know it. */
export function letterFile(uri: Uri): LetterFile {
  return { uri: uri.toString(), name: uri.path.split("/").pop() ?? uri.path, path: workspace.asRelativePath(uri) };
}

/**
 * The rows of a file on disk: its letters, or why it has none. Empty for a `.txt` that is no letter, and for a file that is gone.
 * Never throws.
 */
export async function rowsOfFile(uri: Uri): Promise<readonly Row[]> {
  const file = letterFile(uri);
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return [];
    if (size > LARGEST) return claimsToBeLetter(uri) ? [failureRow(file, "too long to be a determination letter")] : [];
    return rowsOfBytes(uri, await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return [];
    return [failureRow(file, `cannot be read: ${error instanceof Error ? error.message : String(error)}`)];
  }
}

function rowsOfBytes(uri: Uri, bytes: Uint8Array): readonly Row[] {
  const { text: raw, binary } = decode(bytes);
  const text = raw.startsWith("\ufeff") ? raw.slice(1) : raw;
  if (!claimsToBeLetter(uri) && (binary || !looksLikeLetter(text))) return [];
  const { letters, reason } = analyze(text);
  if (letters.length > 0) return letterRows(letterFile(uri), letters, new LineIndex(text));
  return claimsToBeLetter(uri) ? [failureRow(letterFile(uri), reason ?? "not a determination letter")] : [];
}

/** By its name; any other file has to look like one. */
function claimsToBeLetter(uri: Uri): boolean {
  return /\.imr(?:\.txt)?$/i.test(uri.path);
}
