import { Position, Uri, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import type { Letter } from "../letter/model";
import { memoName } from "../present/memo-name";
import { fileUri, nameOf } from "./pdf-uris";

/** Makes new Markdown documents of memos. */
export interface MemoDocuments {
  /** An empty document that is named after its letter, and saved beside it unless another place is chosen. */
  open(file: Uri, letters: readonly Letter[]): Promise<TextDocument>;
}

/** Writes a memo into its empty document, which is to be shown already: VS Code opens a changed document that is not, in a place of its own. */
export async function fillMemo({ uri }: TextDocument, memo: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), memo);
  await workspace.applyEdit(edit);
}

/** No two memos of a session have one address, however the first was closed: VS Code's preview keeps the page that it made of an address and a version. */
export function createMemoDocuments(): MemoDocuments {
  const used = new Set<string>();
  const blank = async (folder: Uri | undefined, name: string): Promise<TextDocument> => {
    const taken = folder && (await namesIn(folder));
    for (let number = 1; ; number += 1) {
      const file = `${name}${number > 1 ? ` ${number}` : ""}.md`;
      const uri = taken && Uri.joinPath(folder!, file).with({ scheme: "untitled" });
      if (taken?.has(file.toLowerCase()) || (uri && used.has(uri.toString()))) continue;
      const document = await (uri ? workspace.openTextDocument(uri) : workspace.openTextDocument({ language: "markdown" }));
      // The session before may have left one that was not saved.
      if (used.has(document.uri.toString()) || document.getText() !== "") continue;
      used.add(document.uri.toString());
      return document;
    }
  };
  return { open: (file, letters) => blank(folderFor(file), memoName(nameOf(fileUri(file)), letters)) };
}

/** The names in a folder, in lower case, as some file systems tell no more; undefined where it cannot be listed, and nothing is to be saved there unasked. */
async function namesIn(folder: Uri): Promise<ReadonlySet<string> | undefined> {
  try {
    return new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()));
  } catch {
    return undefined;
  }
}

/** The folder of a letter; of one that is not where VS Code saves new documents, such as the sample, the first folder of the workspace. Undefined where none is open: VS Code asks for a place then. */
function folderFor(letter: Uri): Uri | undefined {
  const [file, folder] = [fileUri(letter), workspace.workspaceFolders?.[0]?.uri];
  return file.scheme === (folder?.scheme ?? "file") ? Uri.joinPath(file, "..") : folder;
}
