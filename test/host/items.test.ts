import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { api, cleanUp, eventually, newFile, pause, replace, show, showLetter, setting } from "./support/letters";
import { children, drawnLetter, itemOf, letterRow } from "./support/tree";

const SHORT_TREE = (name: string): readonly string[] => [
  `file-text: ${name} | 1 finding · 1 upheld, 1 overturned`,
  "  circle-slash: Baclofen 20 mg #45 | 1 finding · Upheld",
  "    warning: Baclofen: the item says 20 mg, the treating physician prescribed 5mg. | strength-mismatch",
  "      references: The treating physician prescribed 5mg",
  "    person: Requested | Baclofen 5mg #45",
  "    law: UR denied | Baclofen 20 mg #45",
  "    milestone: Decided | Upheld",
  "    book: Claims administrator's guideline | Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Muscle relaxants, page 63.",
  "    book: Reviewer's guideline | Decision based on MTUS Chronic Pain Medical Treatment Guidelines, page 63.",
  "    comment: Rationale | Baclofen is not medically necessary.",
  "    table: Compare sources | ≠ strength",
  "      diff: Strength | ≠ differs",
  "        diff: Requested | ≠ 5mg · differs",
  "        target: Heading | • 20 mg · what the others are held against",
  "        check-all: UR | = 20 mg · the same",
  "      check-all: Treatment | = Baclofen",
  "      check-all: Quantity | = #45",
  "      check-all: Decision | UR denied, Heading Upheld, Rationale is not medically necessary",
  "    checklist: To check in the record | 1 statement",
  "      circle-large-outline: No spasm was found",
  "  pass: MRI of the left knee | Overturned",
  "    law: UR denied | MRI of the left knee",
  "    milestone: Decided | Overturned",
  "    book: Claims administrator's guideline | The Claims Administrator did not cite any medical evidence for its decision.",
  "    book: Reviewer's guideline | Decision based on Official Disability Guidelines, Knee.",
  "    comment: Rationale | The MRI is medically necessary.",
  "    table: Compare sources | no difference",
  "      check-all: Treatment | = MRI",
  "      check-all: Side | = left",
  "      check-all: Body part | = knee",
  "      check-all: Decision | UR denied, Heading Overturned, Rationale is medically necessary",
];
/** The rows of a letter without its dates. */
const withoutDates = (lines: readonly string[]): readonly string[] => lines.slice(0, lines.findIndex((line) => line.startsWith("  calendar")));

describe("disputed items", () => {
  before(async () => {
    await api();
    await setting("imr.openReadOnly", false);
  });
  after(() => setting("imr.openReadOnly", undefined));
  afterEach(async () => {
    await setting("imr.include", undefined);
    await cleanUp();
  });

  it("lists a letter that is not open, once it is in the workspace", async () => {
    await newFile("closed.txt");
    await eventually(() => letterRow("closed.txt"), (row) => row !== undefined);
    assert.deepStrictEqual(withoutDates(await drawnLetter("closed.txt")), SHORT_TREE("closed.txt"));
  });

  it("lists letters of folders whose names have commas, and none of those that are left out", async () => {
    const rows = async (): Promise<readonly unknown[]> => Promise.all((await children()).map(async (row) => (await itemOf(row)).label));
    for (const folder of ["Doe, Jane", "Doe", "Roe, Jim"]) await newFile(`${folder}/${folder}.txt`);
    await setting("imr.exclude", ["scratch/Roe, Jim/**", "**/drafts/**"]);
    await setting("imr.include", ["scratch/Doe, Jane/*.txt", "scratch/Roe, Jim/*.txt", "scratch/Do[d-f]/*.txt"]);
    try {
      assert.deepStrictEqual(await eventually(rows, (found) => found.length === 2 && found[0] === "Doe, Jane.txt"), ["Doe, Jane.txt", "Doe.txt"]);
    } finally {
      await setting("imr.exclude", undefined);
    }
  });

  it("lists no other text, and says what is wrong with a letter's file", async () => {
    await newFile("notes.txt", "Call the adjuster.\n");
    await newFile("broken.imr", "Call the adjuster.\n");
    await eventually(() => letterRow("broken.imr"), (row) => row !== undefined);
    assert.deepStrictEqual(await drawnLetter("broken.imr"), ["warning: broken.imr | It has no sections of a final determination letter."]);
    assert.strictEqual(await letterRow("notes.txt"), undefined);
  });

  it("shows what is being typed, not what is saved", async () => {
    const document = await showLetter("edited.txt");
    await replace(document, "knee: Overturned", "knee: Upheld");
    const lines = await eventually(() => drawnLetter("edited.txt"), (found) => found[0] === "file-text: edited.txt | 2 findings · 2 upheld");
    assert.deepStrictEqual(lines.filter((line) => line.includes("MRI of the left knee |")), ["  circle-slash: MRI of the left knee | 1 finding · Upheld"]);
  });

  it("goes to the place of a row", async () => {
    await newFile("click.txt");
    const row = await eventually(() => letterRow("click.txt"), (found) => found !== undefined);
    const [baclofen] = await children(row);
    const { command } = await itemOf(baclofen);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const selected = (): string | undefined => vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection);
    assert.strictEqual(await eventually(selected, (words) => words === "Baclofen 20 mg #45"), "Baclofen 20 mg #45");
  });

  it("knows the parent of every row, by ids that stay", async () => {
    await newFile("parents.txt");
    const row = await eventually(() => letterRow("parents.txt"), (found) => found !== undefined);
    const { items } = await api();
    const [item] = await children(row);
    const [statement] = await children(item);
    assert.strictEqual(await items.getParent!(statement), item);
    assert.strictEqual(await items.getParent!(item), row);
    assert.strictEqual(await items.getParent!(row), null);
    assert.strictEqual((await itemOf(item)).id, `${(await itemOf(row)).id}/item-0`);
  });

  it("follows a rename and a delete, of folders too", async () => {
    const uri = await newFile("moved/old.txt");
    await eventually(() => letterRow("old.txt"), (row) => row !== undefined);
    await vscode.workspace.fs.rename(uri, vscode.Uri.joinPath(uri, "../new.txt"));
    await eventually(() => letterRow("new.txt"), (row) => row !== undefined);
    assert.deepStrictEqual([(await drawnLetter("new.txt"))[0], await letterRow("old.txt")], [SHORT_TREE("new.txt")[0], undefined]);
    const [folder, renamed] = ["..", "../../moved-folder"].map((path) => vscode.Uri.joinPath(uri, path)) as [vscode.Uri, vscode.Uri];
    await vscode.workspace.fs.rename(folder, renamed);
    const id = async (): Promise<string | undefined> => {
      const row = await letterRow("new.txt");
      return row === undefined ? undefined : (await itemOf(row)).id;
    };
    assert.match((await eventually(id, (found) => found?.includes("/moved-folder/") ?? false)) ?? "", /\/scratch\/moved-folder\/new\.txt#1$/);
    await vscode.workspace.fs.delete(renamed, { recursive: true });
    assert.strictEqual(await eventually(() => letterRow("new.txt"), (row) => row === undefined), undefined);
  });

  it("follows a change on disk", async () => {
    const uri = await newFile("changed.txt");
    await eventually(() => letterRow("changed.txt"), (row) => row !== undefined);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(ONE_FINDING_LETTER.replace("5mg", "20mg")));
    const lines = await eventually(() => drawnLetter("changed.txt"), (found) => !found[0]!.includes("finding"));
    assert.strictEqual(lines[0], "file-text: changed.txt | 1 upheld, 1 overturned");
  });

  it("counts the errors and warnings of all letters that are listed in its badge, open or not", async () => {
    const { view } = await api();
    const badge = (expected: string | undefined) => eventually(() => view.badge?.tooltip, (tooltip) => tooltip === expected);
    await newFile("badge/closed.txt");
    await setting("imr.include", ["scratch/no-badge/*.txt"]);
    assert.strictEqual(await badge(undefined), undefined);
    await setting("imr.include", ["scratch/badge/*.txt"]);
    assert.strictEqual(await badge("1 warning in all letters found"), "1 warning in all letters found");
    await showLetter("badge/opened.txt");
    assert.strictEqual(await badge("2 warnings in all letters found"), "2 warnings in all letters found");
    assert.strictEqual(view.badge?.value, 2);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    assert.strictEqual(await badge("2 warnings in all letters found"), "2 warnings in all letters found");
  });

  it("reveals the row under the cursor without taking the focus", async () => {
    const { view } = await api();
    await vscode.commands.executeCommand("imr.items.focus");
    await eventually(() => view.visible, (visible) => visible);
    const document = await showLetter("reveal.txt");
    const editor = await vscode.window.showTextDocument(document);
    let moves = 0;
    // The cursor moves on until the letter is listed, as a reader's does.
    const label = async (): Promise<unknown> => {
      moves += 1;
      editor.selection = new vscode.Selection(30, 5 + (moves % 2), 30, 5 + (moves % 2));
      await pause(300);
      return view.selection[0] ? (await itemOf(view.selection[0])).label : undefined;
    };
    assert.strictEqual(await eventually(label, (found) => found === "MRI of the left knee"), "MRI of the left knee");
    assert.strictEqual(vscode.window.activeTextEditor, editor);
  });

  it("leaves out a letter that the user calls plain text", async () => {
    const document = await showLetter("plain.txt");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    assert.strictEqual(await eventually(() => letterRow("plain.txt"), (row) => row === undefined), undefined);
  });

  it("reads more than 2,000 files only when the user asks for it", async () => {
    // What starts VS Code has written them into the folder `many`, with an ending that no other test searches for.
    await showLetter("beside-many.txt");
    const labels = async (): Promise<readonly unknown[]> => Promise.all((await children()).map(async (row) => (await itemOf(row)).label));
    // The rows as VS Code draws them: when it is told that they are others.
    let drawn: readonly unknown[] = [];
    const drawing = (await api()).items.onDidChangeTreeData!(async () => { drawn = await labels(); });
    const areDrawn = async (expected: readonly unknown[]): Promise<void> => assert.deepStrictEqual(await eventually(() => drawn, (found) => JSON.stringify(found) === JSON.stringify(expected)), expected);
    for (const [include, expected] of [["none", ["beside-many.txt"]], ["many", ["Search workspace for letters", "beside-many.txt"]], ["none", ["beside-many.txt"]], ["many", ["Search workspace for letters", "beside-many.txt"]]] as const) {
      await setting("imr.include", [`${include}/*.text`]);
      await areDrawn(expected);
    }
    const [scan] = await children();
    await vscode.commands.executeCommand((await itemOf(scan!)).command!.command);
    await areDrawn(["letter.text", "beside-many.txt"]);
    drawing.dispose();
  });

  it("finds the letters of several patterns, also where those have braces", async () => {
    for (const name of ["one.txt", "two.text", "three.md"]) await newFile(`braces/${name}`);
    await setting("imr.include", ["scratch/braces/*.{txt,text}", "scratch/braces/{three,four}.md"]);
    const labels = async (): Promise<readonly string[]> => Promise.all((await children()).map(async (row) => String((await itemOf(row)).label)));
    assert.deepStrictEqual((await eventually(labels, (found) => found.length === 3)).toSorted(), ["one.txt", "three.md", "two.text"]);
  });

  it("survives empty, binary and very long files", async () => {
    await show(await newFile("empty.imr", ""));
    await newFile("binary.imr", "\0\u0001\ufffd".repeat(1000));
    await newFile("long.imr", "Baclofen 20 mg #45: Upheld ".repeat(400_000));
    const rows = await eventually(async () => (await Promise.all(["empty.imr", "binary.imr", "long.imr"].map(drawnLetter))).flat(), (found) => found.length === 3);
    assert.deepStrictEqual(rows.map((row) => row.split(" | ")[0]), ["warning: empty.imr", "warning: binary.imr", "warning: long.imr"]);
  });
});
