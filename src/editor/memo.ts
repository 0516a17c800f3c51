import { commands, ViewColumn, window, workspace, type Disposable } from "vscode";
import { readLetters } from "../letter/read";
import { documentMarkdown } from "../present/document-markdown";
import { reviewMemos } from "../present/memo";
import type { Row } from "../present/tree-row";
import { LineIndex } from "../text/lines";
import { hasRoomBeside } from "./columns";
import type { LetterChecker } from "./letter-checker";
import { showMarkdown } from "./markdown-preview";
import { pagesIn } from "./pdf-uris";
import { letterOf } from "./review-commands";
import { shownPath } from "./shown-path";

/** *IMR: Write Review Memo*: a new Markdown document, which is the user's to change and to save, and over it the page that it makes, beside the letter. */
export function writeMemos(checker: LetterChecker): Disposable {
  return commands.registerCommand("imr.writeMemo", async (row?: Row) => {
    const uri = await letterOf(row);
    if (!uri) return;
    const text = (await workspace.openTextDocument(uri)).getText();
    const { letters } = readLetters(text);
    const { all, reviewed, record } = await checker.check(uri, letters);
    const memos = reviewMemos({ path: shownPath(uri), letters: all, lines: new LineIndex(text), pages: pagesIn(uri, text), reviewed, record });
    const memo = await workspace.openTextDocument({ language: "markdown", content: memos.map(documentMarkdown).join("\n") });
    await window.showTextDocument(memo, { preview: false, viewColumn: hasRoomBeside() ? ViewColumn.Beside : ViewColumn.Active });
    await showMarkdown(memo.uri);
  });
}
