import assert from "node:assert/strict";
import * as vscode from "vscode";
import { REVIEW_LETTER } from "../present/review-letter";
import { api, cleanUp, eventually, newFile, pause, replace, setting, show } from "./support/letters";
import { accept, reviewing } from "./support/reviewer";
import { children, itemOf, letterRow, type Element } from "./support/tree";

const run = vscode.commands.executeCommand;

describe("what is drawn anew of the tree", () => {
  reviewing();
  afterEach(async () => {
    await run("imr.groupItems", "letter");
    await setting("imr.rules", undefined);
    await setting("imr.include", undefined);
    await cleanUp();
  });

  /** The ids of two letters' rows, with everything below them. */
  async function twoLetters(folder: string): Promise<vscode.Uri> {
    const uri = await newFile(`${folder}/a.txt`);
    await newFile(`${folder}/b.txt`, REVIEW_LETTER);
    await setting("imr.include", [`scratch/${folder}/*.txt`]);
    const ids = await eventually(allIds, (found) => found.filter((id) => id.includes(`/scratch/${folder}/`) && id.endsWith("#1")).length === 2 && found.every((id) => id.includes(`/scratch/${folder}/`)));
    assert.deepStrictEqual(new Set(ids).size, ids.length);
    await pause(800);
    return uri;
  }
  async function allIds(rows?: readonly Element[]): Promise<readonly string[]> {
    const all = rows ?? (await children());
    return (await Promise.all(all.map(async (row) => [(await itemOf(row)).id!, ...(await allIds(await children(row)))]))).flat();
  }
  /** The ends of the ids of what is drawn anew by an action, each once; `all` where it is the whole tree. */
  async function drawnBy(action: () => Promise<unknown>): Promise<readonly string[]> {
    const { items } = await api();
    const drawn = new Set<string>();
    const waiting: Promise<unknown>[] = [];
    const listener = items.onDidChangeTreeData!((rows) => {
      if (!rows) drawn.add("all");
      for (const row of [rows ?? []].flat() as Element[]) waiting.push(itemOf(row).then(({ id }) => drawn.add(id!.replace(/^.*\/(?=[ab]\.txt)/, ""))));
    });
    await action();
    await pause(1500);
    await Promise.all(waiting);
    listener.dispose();
    return [...drawn].sort();
  }

  it("is nothing when a letter is opened or closed", async () => {
    const uri = await twoLetters("redrawn-opened");
    assert.deepStrictEqual([await drawnBy(() => show(uri)), await drawnBy(cleanUp)], [[], []]);
  });

  it("is what is typed, ticked, dismissed or made graver", async () => {
    const uri = await twoLetters("redrawn");
    const document = await show(uri);
    const [item] = await children(await letterRow("a.txt"));
    assert.deepStrictEqual(await drawnBy(() => replace(document, "The MRI is medically", "This MRI is medically")), ["a.txt#1/item-1/rationale"]);
    assert.deepStrictEqual(await drawnBy(async () => run("imr.markReviewed", item, [item])), ["a.txt#1/item-0"]);
    assert.deepStrictEqual(await drawnBy(() => setting("imr.rules", { "strength-mismatch": "error" })), ["a.txt#1", "b.txt#1"]);
    const finding = (await children(item))[0];
    assert.deepStrictEqual(await drawnBy(async () => {
      const done = run("imr.dismissFinding", finding, "known");
      await accept();
      await done;
    }), ["a.txt#1"]);
  });

  it("has the same rows as before, of which the ids stay when another is chosen, and all of it is where letters come or go", async () => {
    const uri = await twoLetters("redrawn-all");
    const before = await allIds();
    const rows = await children();
    assert.deepStrictEqual(await drawnBy(() => vscode.workspace.fs.rename(uri, vscode.Uri.joinPath(uri, "../a.imr.txt")) as Promise<void>), ["all"]);
    assert.deepStrictEqual((await allIds()).filter((id) => id.includes("/b.txt")), before.filter((id) => id.includes("/b.txt")));
    assert.strictEqual((await children()).at(-1), rows.at(-1));
  });

  it("sets what stands above the tree and its badge only where they differ", async () => {
    const uri = await twoLetters("redrawn-above");
    const { view } = await api();
    const document = await show(uri);
    await eventually(() => [view.badge, view.description], ([badge, words]) => badge !== undefined && words === "0 of 4 reviewed");
    // The letters of the tests before go, and the one that was opened is checked.
    await pause(1000);
    const set: string[] = [];
    const names = ["message", "description", "badge"] as const;
    const own = names.map((name) => [name, Object.getOwnPropertyDescriptor(view, name)!] as const);
    for (const [name, accessor] of own) {
      Object.defineProperty(view, name, {
        ...accessor,
        set(value: unknown) {
          set.push(name);
          accessor.set!.call(view, value);
        },
      });
    }
    await replace(document, "The MRI is medically", "This MRI is medically");
    await pause(1000);
    const [item] = await children(await letterRow("a.txt"));
    await run("imr.markReviewed", item, [item]);
    await eventually(() => view.message, (message) => message === "1 of 4 reviewed");
    await pause(1000);
    for (const [name, accessor] of own) Object.defineProperty(view, name, accessor);
    assert.deepStrictEqual(set, ["description", "message"]);
  });
});
