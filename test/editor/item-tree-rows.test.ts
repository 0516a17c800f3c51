import { deepStrictEqual } from "node:assert/strict";
import { createTreeRows, type TreeRows } from "../../src/editor/item-tree-rows";
import type { RowSource } from "../../src/editor/tree-listing";
import { letterRows, NO_REVIEW } from "../../src/present/item-tree";
import { DEFAULT_CHOICE, type ListChoice } from "../../src/present/list-choice";
import type { Row } from "../../src/present/tree-row";
import { LineIndex } from "../../src/text/lines";
import { analyzed } from "../present/letter";
import { fileNamed, listed } from "../present/listed";
import { ONE_FINDING_LETTER } from "../present/short-letter";

/** A thousand letters, and a tree of them that notes which of them it has read to make rows. */
function thousandLetters(choice: Partial<ListChoice> = {}): { readonly rows: TreeRows; readonly files: RowSource[]; readonly read: string[] } {
  const read: string[] = [];
  const { letters: [letter] } = listed("0.txt", ONE_FINDING_LETTER);
  const files = Array.from({ length: 1000 }, (_, at): RowSource => {
    const file = fileNamed(`${at}.txt`);
    return {
      letters: [{ ...letter!, file }],
      other: null,
      async rows(hints) {
        read.push(file.name);
        return letterRows(file, analyzed(ONE_FINDING_LETTER), new LineIndex(ONE_FINDING_LETTER), { ...NO_REVIEW, hints });
      },
    };
  });
  const rows = createTreeRows();
  rows.show(files, Object.keys(choice).length === 0 ? DEFAULT_CHOICE : { ...DEFAULT_CHOICE, ...choice });
  return { rows, files, read };
}

const keys = (rows: readonly Row[]) => rows.map(({ key }) => key.replace("file:///letters/", ""));
/** Rows below a row: by their keys, and whether each knows its parent. */
const below = async (tree: TreeRows, row: Row) => (await tree.below(row)).map(({ key, parent }) => [key.slice(row.key.length), parent === row]);

describe("the rows of the tree", () => {
  it("are made without reading a letter, until its rows are asked for", async () => {
    const { rows, read } = thousandLetters();
    const roots = rows.roots();
    deepStrictEqual([roots.length, keys(roots.slice(0, 2)), roots[7]!.description, read], [1000, ["0.txt#1", "1.txt#1"], "1 finding · 1 upheld, 1 overturned", []]);
    deepStrictEqual(await below(rows, roots[7]!), [["/item-0", true], ["/item-1", true], ["/dates", true]]);
    const [item] = await rows.below(roots[7]!);
    deepStrictEqual([(await rows.below(item!)).length, read], [9, ["7.txt"]]);
  });

  it("of groups are made without reading a letter, and those of an item by reading its letter", async () => {
    const { rows, read } = thousandLetters({ grouping: "outcome" });
    const [overturned] = rows.roots();
    const items = await rows.below(overturned!);
    deepStrictEqual([overturned!.description, items.length, keys(items.slice(0, 1)), read], ["1000 items", 1000, ["outcome/overturned/0.txt#1/item-1"], []]);
    deepStrictEqual(await below(rows, items[3]!), [["/review-0", true], ["/decided", true], ["/claims", true], ["/reviewer", true], ["/rationale", true], ["/comparison", true]]);
    deepStrictEqual(read, ["3.txt"]);
  });

  it("of a letter below the group of a rule are what that rule found in it apart from its items", async () => {
    const file = fileNamed("a.txt");
    const text = ONE_FINDING_LETTER.replace("saw little use of", "asked for a   of");
    const source: RowSource = { ...listed("a.txt", text), rows: async (hints) => letterRows(file, analyzed(text), new LineIndex(text), { ...NO_REVIEW, hints }) };
    const rows = createTreeRows();
    rows.show([source], { ...DEFAULT_CHOICE, grouping: "rule", filters: ["findings"] });
    const [, gap] = rows.roots();
    const [letter] = await rows.below(gap!);
    deepStrictEqual([keys(rows.roots()), keys([letter!]), letter!.kind], [["rule/strength-mismatch", "rule/text-gap"], ["rule/text-gap/a.txt#1"], "letter"]);
    deepStrictEqual([await below(rows, letter!), (await rows.below(letter!)).map(({ kind, uri }) => [kind, uri])], [[["/text-gap-0", true]], [["finding", file.uri]]]);
    deepStrictEqual(rows.membersOf(letter!).map(({ item }) => item.name), ["Baclofen 20 mg #45"]);
  });

  it("are made once for each version of a letter, and by no change of another", async () => {
    const { rows, files, read } = thousandLetters();
    await rows.below(rows.roots()[7]!);
    rows.show(files.with(3, { ...files[3]!, letters: files[3]!.letters.map((letter) => ({ ...letter, items: [] })) }), DEFAULT_CHOICE);
    await rows.below(rows.roots()[7]!);
    deepStrictEqual([rows.roots()[3]!.description, read], ["1 finding · no items", ["7.txt"]]);
  });

  it("leave out items that the filters leave out, of a letter too", async () => {
    const { rows } = thousandLetters({ filters: ["overturned"] });
    deepStrictEqual(await below(rows, rows.roots()[0]!), [["/item-1", true], ["/dates", true]]);
  });

  it("are none where the letter is gone", async () => {
    const { rows } = thousandLetters();
    const [row] = rows.roots();
    rows.show([], DEFAULT_CHOICE);
    deepStrictEqual(await rows.below(row!), []);
  });

  it("are found by a place, and by an item, in each grouping", async () => {
    const found = async (choice: Partial<ListChoice>, line: number) => {
      const { rows, files } = thousandLetters(choice);
      const at = await rows.rowAt("file:///letters/5.txt", { line, character: 0 });
      const [letter] = files[5]!.letters;
      return [at, await rows.rowOf(letter!, letter!.items[1]!), await rows.rowAt("file:///letters/none.txt", { line, character: 0 })].map((row) => row && keys([row])[0]);
    };
    deepStrictEqual(await found({}, 24), ["5.txt#1/item-1", "5.txt#1/item-1", null]);
    deepStrictEqual(await found({}, 0), ["5.txt#1", "5.txt#1/item-1", null]);
    deepStrictEqual(await found({ grouping: "outcome" }, 24), ["outcome/overturned/5.txt#1/item-1", "outcome/overturned/5.txt#1/item-1", null]);
    deepStrictEqual(await found({ grouping: "outcome", filters: ["findings"] }, 24), [null, null, null]);
  });

  it("stand for items: a group's, a letter's, one's own or that which they tell of", async () => {
    const { rows } = thousandLetters({ filters: ["overturned"] });
    const [letter] = rows.roots();
    const [item, dates] = await rows.below(letter!);
    const [statement] = await rows.below(item!);
    const names = (row: Row) => rows.membersOf(row).map((member) => `${member.letter.file.name} ${member.item.name}`);
    const mri = "0.txt MRI of the left knee";
    deepStrictEqual([names(letter!), names(item!), names(statement!), names(dates!)], [[mri], [mri], [mri], []]);
    const grouped = thousandLetters({ grouping: "outcome" }).rows;
    deepStrictEqual(grouped.membersOf(grouped.roots()[1]!).length, 1000);
  });
});
