import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, eventually, LANGUAGE, newFile, pause, rangeOf, replace, show, showLetter } from "./support/letters";
import { readOnlyFiles } from "./support/read-only-files";
import { accept, recordsOf, reviewing } from "./support/reviewer";
import { children, drawnLetter, itemOf, letterRow, type Element } from "./support/tree";
import { REVIEW_LETTER } from "../present/review-letter";

async function below(row: Element, label: string): Promise<Element> {
  for (const child of await children(row)) if ((await itemOf(child)).label === label) return child;
  throw new Error(`There is no row ${label}.`);
}

const shown = () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === "imr-comparison");

describe("a letter under review", () => {
  reviewing();
  afterEach(cleanUp);

  it("is compared beside it, in a table that follows what is typed, at the item of the cursor", async () => {
    const document = await showLetter("compared.txt", REVIEW_LETTER);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(30, 0, 30, 0);
    await vscode.commands.executeCommand("imr.compareSources");
    const editor = await eventually(shown, (found) => found !== undefined);
    assert.equal(editor!.document.lineAt(editor!.selection.active.line).text, "2. six sessions of physical therapy for the left knee · Overturned");
    assert.equal(editor!.viewColumn, vscode.ViewColumn.Two);
    const strength = () => editor!.document.getText().split("\n").slice(3, 8);
    const others = ["    UR         = 10/325 mg", "    Heading    • 10/325 mg", "    Rationale  = 10/325 mg"];
    assert.deepStrictEqual(strength(), ["≠ Strength (differs)", "    Requested  ≠ 5/325 mg (differs)", ...others]);
    await replace(document, "5/325", "7.5/325");
    assert.deepStrictEqual(await eventually(strength, (lines) => lines[1]!.includes("7.5")), ["≠ Strength (differs)", "    Requested  ≠ 7.5/325 mg (differs)", ...others]);
  });

  it("that no editor has open is opened beside its table", async () => {
    const uri = await newFile("compared-unopened.txt", REVIEW_LETTER);
    const row = await eventually(() => letterRow("compared-unopened.txt"), (found) => found !== undefined);
    await vscode.commands.executeCommand("imr.compareSources", row);
    await eventually(shown, (found) => found !== undefined);
    assert.deepStrictEqual(vscode.window.visibleTextEditors.map(({ document, viewColumn }) => [document.uri.scheme, viewColumn]).toSorted((one, other) => Number(one[1]) - Number(other[1])), [[uri.scheme, vscode.ViewColumn.One], ["imr-comparison", vscode.ViewColumn.Two]]);
  });

  it("that no editor has open is written about in the one group that there is", async () => {
    await newFile("memo-unopened.txt", REVIEW_LETTER);
    const row = await eventually(() => letterRow("memo-unopened.txt"), (found) => found !== undefined);
    await vscode.commands.executeCommand("imr.writeMemo", row);
    assert.deepStrictEqual(vscode.window.tabGroups.all.map(({ viewColumn }) => viewColumn), [vscode.ViewColumn.One]);
  });

  it("is reached from each value of the table, in its own column", async () => {
    const document = await showLetter("linked.txt", REVIEW_LETTER);
    await vscode.commands.executeCommand("imr.compareSources");
    const editor = await eventually(shown, (found) => found !== undefined);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", editor!.document.uri);
    const link = links.find(({ range }) => editor!.document.getText(range) === "5/325 mg")!;
    const [place] = [link.target!];
    await vscode.commands.executeCommand(place.path, ...(JSON.parse(decodeURIComponent(place.query)) as unknown[]));
    const active = vscode.window.activeTextEditor!;
    assert.deepStrictEqual([active.document.uri.toString(), active.viewColumn, active.document.getText(active.selection), shown() !== undefined], [document.uri.toString(), vscode.ViewColumn.One, "5/325 mg", true]);
  });

  it("shows the table over the heading of an item, with links to its places that lead there also where a file is none on disk", async () => {
    const provider = vscode.workspace.registerFileSystemProvider("imr-test", readOnlyFiles("/hovered.txt", REVIEW_LETTER), { isReadonly: true });
    try {
      const document = await show(vscode.Uri.parse("imr-test:/hovered.txt"));
      await eventually(() => document.languageId, (language) => language === LANGUAGE);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, rangeOf(document, "10/325 mg #60: Upheld").start);
      const table = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).find(({ value }) => value.includes("**Strength**"))!;
      const strength = table.value.split("\n").find((line) => line.includes("**Strength**"))!;
      assert.deepStrictEqual([strength.replaceAll(/\(command:[^)]+\)/g, "(…)"), table.isTrusted], [
        "| ≠\u00a0**Strength** | ≠\u00a0[5/325 mg](…)\u00a0(differs) | =\u00a0[10/325 mg](…) | •\u00a0[10/325 mg](…) | =\u00a0[10/325 mg](…) |", { enabledCommands: ["imr.goTo"] },
      ]);
      const places: string[] = [];
      for (const [, command, given] of strength.matchAll(/\(command:([^?]+)\?([^)]+)\)/g)) {
        await vscode.commands.executeCommand(command!, ...(JSON.parse(decodeURIComponent(given!)) as unknown[]));
        const { document: { uri }, selection: { start } } = vscode.window.activeTextEditor!;
        places.push(`${uri.toString()} ${start.line + 1},${start.character + 1}`);
      }
      assert.deepStrictEqual(places, ["11,28", "12,52", "18,7", "24,95"].map((place) => `imr-test:/hovered.txt ${place}`));
    } finally {
      await cleanUp();
      provider.dispose();
    }
  });

  it("keeps what was looked up in the record beside it, and takes it back", async () => {
    const document = await showLetter("looked-up.txt", REVIEW_LETTER);
    const before = document.getText();
    const question = async (): Promise<Element> => {
      const item = (await children(await letterRow("looked-up.txt")))[0]!;
      return (await children(await below(item, "To check in the record")))[0]!;
    };
    const description = async () => (await itemOf(await question())).description;
    const done = vscode.commands.executeCommand("imr.foundInRecord", await question());
    await accept();
    await done;
    const found = "found in the record after all · A. Nyman";
    assert.equal(await eventually(description, (words) => words === found), found);
    const picked = vscode.commands.executeCommand("imr.notFoundInRecord");
    await accept();
    await picked;
    assert.equal(await eventually(description, (words) => words !== found), "not found in the record either · A. Nyman");
    await vscode.commands.executeCommand("imr.restoreRecordCheck", await question());
    assert.equal(await eventually(description, (words) => words === "reported in the case summary"), "reported in the case summary");
    const records = await recordsOf(document.uri);
    assert.deepStrictEqual(records.map(({ kind, verdict }) => [kind, verdict]), [["record-check", "found"], ["record-check", "not-found"], ["withdrawal", undefined]]);
    assert.deepStrictEqual([records[1]!.supersedes, records[2]!.supersedes], [records[0]!.id, records[1]!.id]);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri)), before);
  });

  it("lists its dates in the tree", async () => {
    await showLetter("dated.txt", REVIEW_LETTER);
    const lines = await eventually(() => drawnLetter("dated.txt"), (found) => found.some((line) => line.includes("Last day")));
    assert.deepStrictEqual(lines.filter((line) => /^ {2}calendar|Last day|Injury/.test(line)), [
      "  calendar: Dates | decided 04/17/2015",
      "    calendar: Injury | 05/14/2011, 05/16/2011",
      "    calendar: Last day to appeal | 05/17/2015 or later · runs from mailing",
    ]);
  });

  it("is compared below it where there is no room beside it", async () => {
    const document = await showLetter("crowded.txt", REVIEW_LETTER);
    await vscode.commands.executeCommand("workbench.action.splitEditorRight");
    await vscode.commands.executeCommand("imr.compareSources");
    const editor = await eventually(shown, (found) => found !== undefined);
    const letters = vscode.window.visibleTextEditors.filter(({ document: { uri } }) => uri.toString() === document.uri.toString());
    assert.deepStrictEqual([editor!.viewColumn, letters.map(({ viewColumn }) => viewColumn).sort()], [vscode.ViewColumn.Three, [vscode.ViewColumn.One, vscode.ViewColumn.Two]]);
  });

  it("is written about in a new Markdown document, shown beside it as a page", async () => {
    const letter = await showLetter("written.txt", REVIEW_LETTER);
    await vscode.commands.executeCommand("imr.writeMemo");
    const page = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.match(((await eventually(page, (input) => input instanceof vscode.TabInputWebview)) as vscode.TabInputWebview).viewType, /markdown\.preview$/);
    assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    const memo = (await eventually(() => vscode.window.activeTextEditor?.document, (document) => document?.isUntitled ?? false))!;
    const folderOf = (uri: vscode.Uri): string => vscode.Uri.joinPath(uri, "..").path;
    assert.deepStrictEqual([memo.languageId, memo.isUntitled, folderOf(memo.uri), memo.uri.path.replace(/.*\/| \d+(?=\.md$)/g, ""), memo.lineAt(0).text], ["markdown", true, folderOf(letter.uri), "Review memo CM15-0054321.md", "# Review memo: CM15-0054321"]);
    const link = letter.uri.path.slice(vscode.workspace.workspaceFolders![0]!.uri.path.length);
    assert.ok(memo.getText().includes(`**Strength:** Requested 5/325 mg (differs), [line 11](${link}#L11)`), memo.getText());
  });

  it("is not written about where it is none: nothing is opened", async () => {
    const document = await show(await newFile("no-letter.imr", "Call the adjuster.\n"));
    await eventually(() => document.languageId, (language) => language === LANGUAGE);
    await vscode.commands.executeCommand("imr.writeMemo");
    await pause(500);
    assert.deepStrictEqual(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)), ["no-letter.imr"]);
  });
});
