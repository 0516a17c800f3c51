import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, cleanUp, showLetter } from "./support/letters";

/** Symbols as lines: name, detail, first and last line, and what a click selects; indented by depth. */
function drawn(document: vscode.TextDocument, symbols: readonly vscode.DocumentSymbol[], depth = 0): readonly string[] {
  return symbols.flatMap(({ name, detail, range, selectionRange, children }) => [
    `${"  ".repeat(depth)}${name}|${detail}|${range.start.line}-${range.end.line}|${document.getText(selectionRange).replaceAll("\n", "/")}`,
    ...drawn(document, children, depth + 1),
  ]);
}

describe("outline", () => {
  before(api);
  afterEach(cleanUp);

  it("has sections, items, guidelines and rationales", async () => {
    const document = await showLetter("outline.txt");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    assert.deepStrictEqual(drawn(document, symbols), [
      "Header||0-0|",
      "HOW THE IMR FINAL DETERMINATION WAS MADE||2-4|HOW THE IMR FINAL/DETERMINATION WAS MADE",
      "CLINICAL CASE SUMMARY||6-9|CLINICAL CASE SUMMARY",
      "IMR ISSUES, DECISIONS AND RATIONALES||11-30|IMR ISSUES, DECISIONS AND RATIONALES",
      "  Baclofen 20 mg #45|Upheld|14-21|Baclofen 20 mg #45",
      "    Claims administrator's guideline||16-17|Claims Administrator guideline:",
      "    Reviewer's guideline||19-19|MAXIMUS guideline:",
      "    Rationale||21-21|Decision rationale:",
      "  MRI of the left knee|Overturned|23-30|MRI of the left knee",
      "    Claims administrator's guideline||25-26|Claims Administrator guideline:",
      "    Reviewer's guideline||28-28|MAXIMUS guideline:",
      "    Rationale||30-30|Decision rationale:",
    ]);
  });

  it("folds what takes more than one line", async () => {
    const document = await showLetter("folding.txt");
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
    assert.deepStrictEqual(ranges.map(({ start, end }) => [start, end]), [[2, 4], [6, 9], [11, 30], [14, 21], [16, 17], [23, 30], [25, 26]]);
  });
});
