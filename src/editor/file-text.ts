import { FileSystemError, workspace, type Uri } from "vscode";
import { decode } from "../text/decode";

/** What says that a file is not there; the last, that there is no file system that could hold it. */
const ABSENT = new Set(["FileNotFound", "FileNotADirectory", "Unavailable"]);

/** The text of a file as an editor has it, without byte order mark; null where there is no such file. Rejects where it cannot be read. */
export async function fileText(uri: Uri): Promise<string | null> {
  try {
    return textOf(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && ABSENT.has(error.code)) return null;
    throw error;
  }
}

/** The text of a file's bytes as an editor has it, without byte order mark. */
export function textOf(bytes: Uint8Array): string {
  return decode(bytes).text.replace(/^\ufeff/, "");
}
