import { ViewColumn, window, workspace, type Disposable, type Uri } from "vscode";
import { documentMarkdown } from "../present/document-markdown";
import { reviewMemos } from "../present/memo";
import type { Row } from "../present/tree-row";
import { hasRoomBeside } from "./columns";
import { registerCommand } from "./commands";
import { encodedComponent } from "./encoded-component";
import type { FindingTargets } from "./finding-targets";
import { showMarkdown } from "./markdown-preview";
import { createMemoDocuments, fillMemo } from "./memo-document";
import { tellNoLetter } from "./no-letter";
import { isPdfLetter } from "./pdf-uris";
import { letterOf } from "./review-commands";
import { shownPath } from "./shown-path";

/** *IMR: Write Review Memo*: a new Markdown document, which is the user's to change and to save, and over it the page that it makes, beside the letter. */
export function writeMemos({ fileOf }: Pick<FindingTargets, "fileOf">): Disposable {
  const documents = createMemoDocuments();
  const write = async (uri: Uri): Promise<void> => {
    const { check: { all, reviewed, record }, lines, pages, reason } = await fileOf(uri);
    if (reason !== null) return tellNoLetter(uri, reason);
    const memos = reviewMemos({ path: shownPath(uri), letters: all, lines, pages, addressOf: lineAddresses(uri), reviewed, record });
    const memo = await documents.open(uri, all.map(({ letter }) => letter));
    await window.showTextDocument(memo, { preview: false, viewColumn: hasRoomBeside() ? ViewColumn.Beside : ViewColumn.Active });
    await fillMemo(memo, memos.map(documentMarkdown).join("\n"));
    await showMarkdown(memo.uri);
  };
  return registerCommand("imr.writeMemo", async (row?: Row) => {
    const uri = await letterOf(row);
    if (uri) await write(uri);
  });
}

/** The addresses of a letter's lines in its memo. VS Code's preview looks for them in the first folder of the workspace, whether the memo is saved or not; undefined of what is elsewhere, and of a PDF, which has no lines to go to. */
function lineAddresses(letter: Uri): ((line: number) => string) | undefined {
  const folder = workspace.getWorkspaceFolder(letter);
  if (isPdfLetter(letter) || folder?.index !== 0) return undefined;
  const path = letter.path.slice(folder.uri.path.length).replace(/^\/?/, "/");
  const address = path.split("/").map(encodedComponent).join("/");
  return (line) => `${address}#L${line}`;
}
