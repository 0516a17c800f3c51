import { FileSystemError, workspace, type Uri } from "vscode";
import { textOf } from "../text/decode";

/** What says that a file is not there. */
const ABSENT = ["FileNotFound", "FileNotADirectory"];

/** The text of a file as an editor has it, without byte order mark; null where there is no such file, or no file system that could hold it now. Rejects where it cannot be read. Whoever writes the file then asks for its `presentText`. */
export function fileText(uri: Uri): Promise<string | null> {
  return textUnless([...ABSENT, "Unavailable"], uri);
}

/** The same for a file that is to be written: null only where there is certainly none, so that nothing is written over what cannot be read now. */
export function presentText(uri: Uri): Promise<string | null> {
  return textUnless(ABSENT, uri);
}

async function textUnless(absent: readonly string[], uri: Uri): Promise<string | null> {
  try {
    return textOf(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && absent.includes(error.code)) return null;
    throw error;
  }
}
