import assert from "node:assert/strict";
import * as vscode from "vscode";
import { REVIEW_LETTER } from "../present/review-letter";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { api, cleanUp, eventually, newFile, pause, replace, setting, showLetter } from "./support/letters";
import { readOnlyFiles } from "./support/read-only-files";
import { accept, recordsOf, reviewing } from "./support/reviewer";
import { children, drawn, itemOf, letterRow, type Element } from "./support/tree";

const run = vscode.commands.executeCommand;
/** The rows of the first level and those below them, as they are shown. */
const shown = async (): Promise<readonly string[]> => (await Promise.all((await children()).map((row) => drawn(row, 0, 1)))).flat();
const show = (isRight: (lines: readonly string[]) => boolean) => eventually(shown, isRight);
const rowOf = (name: string) => eventually(() => letterRow(name), (row) => row !== undefined);
const itemsOf = async (name: string): Promise<readonly Element[]> => (await children(await rowOf(name))).slice(0, 2);
const boxes = async (name: string) => (await Promise.all((await itemsOf(name)).map(itemOf))).map(({ checkboxState }) => checkboxState as { state: vscode.TreeItemCheckboxState; tooltip: string; accessibilityInformation: vscode.AccessibilityInformation });
const ticks = async (name: string) => (await boxes(name)).map(({ state }) => state === vscode.TreeItemCheckboxState.Checked);

describe("the list of disputed items", () => {
  reviewing();
  afterEach(async () => {
    await run("imr.groupItems", "letter");
    await run("imr.sortItems", "file");
    await run("imr.clearFilters");
    await setting("imr.include", undefined);
    await cleanUp();
  });

  /** Two letters of their own folder, and nothing else in the tree. */
  async function twoLetters(folder: string): Promise<void> {
    await newFile(`${folder}/a.txt`);
    await newFile(`${folder}/b.txt`, REVIEW_LETTER);
    await setting("imr.include", [`scratch/${folder}/*.txt`]);
    const ids = async () => (await Promise.all((await children()).map(itemOf))).map(({ id }) => id!.slice(id!.indexOf("scratch/")));
    assert.deepStrictEqual(await eventually(ids, (found) => found.length === 2 && found[0] === `scratch/${folder}/a.txt#1`), [`scratch/${folder}/a.txt#1`, `scratch/${folder}/b.txt#1`]);
    // What stands above the tree is told when its rows have come.
    const { view } = await api();
    assert.strictEqual(await eventually(() => view.description, (words) => words === "0 of 4 reviewed"), "0 of 4 reviewed");
  }

  it("is grouped, and says so above the tree", async () => {
    const { view } = await api();
    await twoLetters("grouped");
    assert.strictEqual(view.message, "");
    await run("imr.groupItems", "outcome");
    assert.deepStrictEqual(await show(([first]) => first?.startsWith("pass") ?? false), [
      "pass: Overturned | 2 items",
      "  pass: MRI of the left knee | a.txt",
      "  pass: six sessions of physical therapy for the left knee | b.txt",
      "circle-slash: Upheld | 2 items",
      "  circle-slash: Baclofen 20 mg #45 | a.txt · 1 finding",
      "  circle-slash: Norco 10/325 mg #60 | b.txt · 2 findings",
    ]);
    await run("imr.sortItems", "findings");
    assert.deepStrictEqual((await show((lines) => lines.at(-1)!.includes("a.txt"))).slice(-2).map((line) => line.split(" | ")[1]!.slice(0, 5)), ["b.txt", "a.txt"]);
    assert.strictEqual(view.message, "Grouped by: Outcome · Sorted by: Number of findings");
  });

  it("has below an item of a group what stands below it in its letter, with the group as its parent", async () => {
    await twoLetters("below");
    const labels = async (rows: readonly Element[]) => Promise.all(rows.map(async (row) => (await itemOf(row)).label));
    const inLetter = await labels(await children((await itemsOf("a.txt"))[0]));
    await run("imr.groupItems", "outcome");
    await show(([first]) => first?.startsWith("pass") ?? false);
    const group = (await children())[1]!;
    const item = (await children(group))[0]!;
    const rows = await children(item);
    const { items } = await api();
    assert.deepStrictEqual(await labels(rows), inLetter);
    assert.deepStrictEqual([await items.getParent!(rows[0]!), await items.getParent!(item), await items.getParent!(group)], [item, group, null]);
  });

  it("is filtered, and says so; letters of which nothing is left go", async () => {
    const { view } = await api();
    await twoLetters("filtered");
    await run("imr.filterItems", ["overturned", "hints"]);
    const lines = await show((found) => found.every((line) => !line.includes(": Baclofen")));
    assert.deepStrictEqual(lines.filter((line) => line.startsWith("  pass") || line.startsWith("  circle")), ["  pass: MRI of the left knee | Overturned", "  pass: six sessions of physical therapy for the left knee | Overturned"]);
    assert.strictEqual(view.message, "Overturned only, wholly or in part · Hints shown, too · 2 of 4 items shown");
    await run("imr.filterItems", ["no-evidence"]);
    assert.deepStrictEqual(await show((found) => found.length === 1), ["clear-all: Clear filters | No items match"]);
    assert.strictEqual(view.message, "Reviewer cites no guideline · none of 4 items shown");
    const { command } = await itemOf((await children())[0]!);
    await run(command!.command);
    assert.deepStrictEqual((await show((found) => found.length > 0)).filter((line) => !line.startsWith(" ")).map((line) => line.split(" |")[0]), ["file-text: a.txt", "file-text: b.txt"]);
    assert.strictEqual(view.message, "");
  });

  it("is ticked off, in a file beside the letter, and says how far", async () => {
    const { view } = await api();
    await twoLetters("ticked");
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "scratch/ticked/a.txt");
    const [first] = await itemsOf("a.txt");
    assert.deepStrictEqual([await ticks("a.txt"), view.description], [[false, false], "0 of 4 reviewed"]);
    await run("imr.markReviewed", first, [first]);
    assert.deepStrictEqual(await eventually(() => ticks("a.txt"), ([now]) => now === true), [true, false]);
    assert.strictEqual(await eventually(() => view.description, (words) => words !== "0 of 4 reviewed"), "1 of 4 reviewed");
    assert.strictEqual(view.message, "1 of 4 reviewed");
    const [box] = await boxes("a.txt");
    assert.match(box!.tooltip, /^Reviewed by A\. Nyman on \d\d\/\d\d\/\d{4}$/);
    assert.strictEqual(box!.accessibilityInformation.label, `Baclofen 20 mg #45: ${box!.tooltip}`);
    assert.deepStrictEqual((await recordsOf(uri)).map(({ kind, person, item }) => [kind, person, item?.quoted]), [["reviewed", "A. Nyman", "Baclofen 20 mg #45"]]);
    const [again, other] = await itemsOf("a.txt");
    assert.deepStrictEqual([(await itemOf(again!)).contextValue, (await itemOf(other!)).contextValue], ["reviewed", "item"]);
    await run("imr.markNotReviewed", again);
    assert.deepStrictEqual(await eventually(() => ticks("a.txt"), ([now]) => now === false), [false, false]);
    assert.deepStrictEqual((await recordsOf(uri)).map(({ kind }) => kind), ["reviewed", "withdrawal"]);
  });

  it("keeps a tick while the text around the item changes", async () => {
    const document = await showLetter("tick-kept.txt");
    await run("imr.markReviewed", (await itemsOf("tick-kept.txt"))[1]);
    assert.deepStrictEqual(await eventually(() => ticks("tick-kept.txt"), ([, now]) => now === true), [false, true]);
    await replace(document, "The joint locks.", "The joint gives way.");
    await replace(document, "44 year old", "45 year old");
    await pause(600);
    assert.deepStrictEqual(await ticks("tick-kept.txt"), [false, true]);
  });

  it("keeps ticks inside the extension where nothing can be written beside the letter, and none where the review file is damaged", async () => {
    const provider = vscode.workspace.registerFileSystemProvider("imr-ticks", readOnlyFiles("/tick-read-only.txt", ONE_FINDING_LETTER), { isReadonly: true });
    try {
      await vscode.window.showTextDocument(vscode.Uri.parse("imr-ticks:/tick-read-only.txt"));
      await run("imr.markReviewed", (await itemsOf("tick-read-only.txt"))[0]);
      assert.deepStrictEqual(await eventually(() => ticks("tick-read-only.txt"), ([now]) => now === true), [true, false]);
    } finally {
      await cleanUp();
      provider.dispose();
    }
    const review = await newFile("tick-damaged.txt.imr-review.json", "{");
    await newFile("tick-damaged.txt");
    const [, item] = await children(await rowOf("tick-damaged.txt"));
    await run("imr.markReviewed", item);
    await pause(600);
    const box = (await itemOf((await children(await rowOf("tick-damaged.txt")))[1]!)).checkboxState as { state: vscode.TreeItemCheckboxState };
    assert.deepStrictEqual([box.state, new TextDecoder().decode(await vscode.workspace.fs.readFile(review))], [vscode.TreeItemCheckboxState.Unchecked, "{"]);
  });

  it("is ticked once where it is selected in two groups", async () => {
    await twoLetters("ticked-twice");
    await run("imr.groupItems", "rule");
    await show((found) => found.some((line) => line.includes("strength-mismatch")));
    const [dates, strengths, absence] = await children();
    const [letter] = await children(dates);
    assert.deepStrictEqual(await Promise.all([letter, ...(await children(letter))].map(async (row) => (await itemOf(row!)).label)), ["b.txt", "The injury has two dates: 05/14/2011 in the header, and later in the letter 05/16/2011."]);
    const selected = (await Promise.all([strengths, absence].map(children))).flat();
    const norco = await Promise.all(selected.map(async (row) => (await itemOf(row)).label));
    assert.deepStrictEqual(norco, ["Baclofen 20 mg #45", "Norco 10/325 mg #60", "Norco 10/325 mg #60"]);
    await run("imr.markReviewed", selected[1], [selected[1], selected[2]]);
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "scratch/ticked-twice/b.txt");
    assert.deepStrictEqual((await recordsOf(uri)).map(({ kind, item }) => [kind, item?.quoted]), [["reviewed", "Norco 10/325 mg #60"]]);
  });

  it("is not ticked where another item has come in its place, and no file is written then", async () => {
    const document = await showLetter("tick-stale.txt");
    const [, row] = await itemsOf("tick-stale.txt");
    // As it was seen: the tree has the row itself follow its letter.
    const knee = { ...row! };
    await replace(document, "MRI of the left knee: Overturned", "MRI of the right knee: Overturned");
    await run("imr.markReviewed", knee, [knee]);
    const beside = document.uri.with({ path: `${document.uri.path}.imr-review.json` });
    await assert.rejects(async () => vscode.workspace.fs.stat(beside), { code: "FileNotFound" });
    assert.deepStrictEqual(await ticks("tick-stale.txt"), [false, false]);
  });

  it("is copied as Markdown, CSV and citations, letters and items, each item once", async () => {
    await twoLetters("copied");
    const selected = [await rowOf("a.txt"), (await itemsOf("a.txt"))[0], (await itemsOf("b.txt"))[1]];
    const copied = async (command: string): Promise<string> => {
      await run(command, selected[0], selected);
      return vscode.env.clipboard.readText();
    };
    assert.strictEqual(await copied("imr.copyMarkdown"), `- **Baclofen 20 mg #45**: Upheld (CM15-0012345, item 1, scratch/copied/a.txt:15)
  - Baclofen: the item says 20 mg, the treating physician prescribed 5mg.
- **MRI of the left knee**: Overturned (CM15-0012345, item 2, scratch/copied/a.txt:24)
- **six sessions of physical therapy for the left knee**: Overturned (CM15-0054321, item 2, scratch/copied/b.txt:27)
`);
    assert.strictEqual(await copied("imr.copyCitation"), `CM15-0012345, item 1: Baclofen 20 mg #45 — Upheld
CM15-0012345, item 2: MRI of the left knee — Overturned
CM15-0054321 (Apr. 17, 2015), item 2: six sessions of physical therapy for the left knee — Overturned
`);
    assert.deepStrictEqual((await copied("imr.copyCsv")).split("\r\n").map((line) => line.split(",").slice(0, 4).join()), ["path,part,caseNumber,item", "scratch/copied/a.txt,1,CM15-0012345,1", "scratch/copied/a.txt,1,CM15-0012345,2", "scratch/copied/b.txt,1,CM15-0054321,2", ""]);
  });

  it("finds an item of any letter, and opens its place", async () => {
    await newFile("found/a.txt", ONE_FINDING_LETTER.replace("Baclofen 20 mg #45: Upheld", "Aspirin 20 mg #45: Upheld"));
    await setting("imr.include", ["scratch/found/*.txt"]);
    await show((lines) => lines.some((line) => line.includes("Aspirin")) && lines.filter((line) => !line.startsWith(" ")).length === 1);
    await run("imr.findItem");
    await accept();
    const selected = (): string | undefined => vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection);
    assert.strictEqual(await eventually(selected, (words) => words === "Aspirin 20 mg #45"), "Aspirin 20 mg #45");
  });

  it("is chosen by the entries of its menus, too", async () => {
    const { view } = await api();
    await twoLetters("menus");
    const said: (string | undefined)[] = [];
    for (const entry of ["groupItems.outcome", "sortItems.date", "filterItems.findings", "filterItems.hints", "filterItems.findings.chosen", "filterItems.hints.chosen", "sortItems.file", "groupItems.outcome.chosen", "groupItems.letter"]) {
      await run(`imr.${entry}`);
      said.push(view.message);
    }
    assert.deepStrictEqual(said, [
      "Grouped by: Outcome",
      "Grouped by: Outcome · Sorted by: Decision date, newest first",
      "Grouped by: Outcome · Sorted by: Decision date, newest first · With findings only · 2 of 4 items shown",
      "Grouped by: Outcome · Sorted by: Decision date, newest first · With findings only · Hints shown, too · 2 of 4 items shown",
      "Grouped by: Outcome · Sorted by: Decision date, newest first · Hints shown, too",
      "Grouped by: Outcome · Sorted by: Decision date, newest first",
      "Grouped by: Outcome",
      "Grouped by: Outcome",
      "",
    ]);
  });

  it("says nothing of filters where there is no item, so that the welcome is seen", async () => {
    const { view } = await api();
    await setting("imr.include", ["scratch/no-such-folder/*.txt"]);
    await run("imr.filterItems", ["overturned"]);
    assert.deepStrictEqual(await show((lines) => lines.length === 0), []);
    assert.strictEqual(await eventually(() => view.message, (message) => message === ""), "");
  });

  it("has ids that stay when a letter is edited, and one for each row", async () => {
    await setting("imr.include", ["scratch/ids/*.txt"]);
    const document = await showLetter("ids/a.txt");
    const ids = async (): Promise<readonly string[]> => {
      const rows = await children(await rowOf("a.txt"));
      const all = [...rows, ...(await Promise.all(rows.map(children))).flat()];
      return Promise.all(all.map(async (row) => (await itemOf(row)).id!));
    };
    const before = await eventually(ids, (found) => found.some((id) => id.includes("scratch/ids/") && id.includes("strength-mismatch")));
    await replace(document, "The joint locks.", "The joint gives way, again and again.");
    await pause(600);
    assert.deepStrictEqual([await eventually(ids, (found) => found.length === before.length), new Set(before).size], [before, before.length]);
  });
});
