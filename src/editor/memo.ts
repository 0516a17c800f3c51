import { commands, Uri, window, workspace, type Disposable } from "vscode";
import { readLetters } from "../letter/read";
import { documentMarkdown } from "../present/document-markdown";
import { reviewMemos } from "../present/memo";
import type { Row } from "../present/tree-row";
import { LineIndex } from "../text/lines";
import type { LetterChecker } from "./letter-checker";
import { fileUri, pagesIn } from "./pdf-uris";
import { activeLetter } from "./review-commands";

/** *IMR: Write Review Memo*: a new Markdown document, which is the user's to change and to save. */
export function writeMemos(checker: LetterChecker): Disposable {
  return commands.registerCommand("imr.writeMemo", async (row?: Row) => {
    const uri = row?.uri ? Uri.parse(row.uri, true) : activeLetter();
    if (!uri) return;
    const text = (await workspace.openTextDocument(uri)).getText();
    const { letters } = readLetters(text);
    const { all, reviewed, record } = await checker.check(uri, letters);
    const memos = reviewMemos({ path: workspace.asRelativePath(fileUri(uri)), letters: all, lines: new LineIndex(text), pages: pagesIn(uri, text), reviewed, record });
    await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content: memos.map(documentMarkdown).join("\n") }));
  });
}
