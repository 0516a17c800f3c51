import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { createTreeRows, type TreeRows } from "../../src/editor/item-tree-rows";
import type { RowSource } from "../../src/editor/tree-listing";
import { letterRows, NO_REVIEW, type RowReview } from "../../src/present/item-tree";
import { DEFAULT_CHOICE, type ListChoice } from "../../src/present/list-choice";
import { listedLetters } from "../../src/present/listed-letter";
import type { Row } from "../../src/present/tree-row";
import { itemAnchorOf } from "../../src/review/item-reviews";
import type { Dismissal, ItemReview } from "../../src/review/records";
import type { Severity } from "../../src/rules/rule";
import { LineIndex } from "../../src/text/lines";
import { analyzed } from "../present/letter";
import { fileNamed } from "../present/listed";
import { REVIEW_LETTER } from "../present/review-letter";
import { ONE_FINDING_LETTER } from "../present/short-letter";

const BY = { id: "1", person: "A. Nyman", date: "2026-01-01T00:00:00.000Z", sha256: "aa" };

/** A file as it is listed once it was read: its text, whether its first item was reviewed or its first finding dismissed, and how grave findings are. */
function source(name: string, text: string, { isReviewed = false, isDismissed = false, severity }: { isReviewed?: boolean; isDismissed?: boolean; severity?: Severity } = {}): RowSource {
  const file = fileNamed(name);
  const lines = new LineIndex(text);
  const letters = analyzed(text).map(({ findings, ...one }) => ({ ...one, findings: severity === undefined ? findings : findings.map((finding) => ({ ...finding, severity })) }));
  const { letter, findings } = letters[0]!;
  const [item, finding] = [letter.items[0]!, findings[0]!];
  const tick: ItemReview = { ...BY, kind: "reviewed", item: itemAnchorOf(letter, item) };
  const dismissal = { ...BY, kind: "dismissal", status: "known", reason: "", finding: { rule: finding.rule, quoted: "" } } as unknown as Dismissal;
  const review: RowReview = {
    ...NO_REVIEW,
    itemReviews: isReviewed ? new Map([[item, [tick]]]) : NO_REVIEW.itemReviews,
    reviewed: isDismissed ? { ...NO_REVIEW.reviewed, dismissals: new Map([[finding, dismissal]]) } : NO_REVIEW.reviewed,
  };
  return { letters: listedLetters(file, letters, lines, review), other: null, rows: async (hints) => letterRows(file, letters, lines, { ...review, hints }) };
}

/** A tree of ten letters, of which the eighth is opened with everything below it, and so are all groups. */
async function openedTree(choice: ListChoice = DEFAULT_CHOICE): Promise<{ readonly rows: TreeRows; readonly files: readonly RowSource[]; readonly all: ReadonlyMap<string, Row> }> {
  const files = Array.from({ length: 10 }, (_, at) => source(`${at}.txt`, at === 7 ? REVIEW_LETTER : ONE_FINDING_LETTER));
  const rows = createTreeRows();
  rows.show(files, choice);
  const all = new Map<string, Row>();
  const open = async (row: Row): Promise<void> => {
    all.set(row.key, row);
    if (row.kind === "group" || row.key.includes("/7.txt#1")) for (const one of await rows.below(row)) await open(one);
  };
  for (const row of rows.roots()) await open(row);
  deepStrictEqual(await rows.changes(), "all");
  deepStrictEqual(await rows.changes(), []);
  return { rows, files, all };
}

/** The rows that changed, by their keys; each is the object that was known before. */
async function changedBy(files: readonly RowSource[], { rows, all }: Awaited<ReturnType<typeof openedTree>>, choice: ListChoice = DEFAULT_CHOICE): Promise<unknown> {
  rows.show(files, choice);
  const changed = await rows.changes();
  if (changed === "all") return changed;
  for (const row of changed) strictEqual(row, all.get(row.key));
  return changed.map(({ key }) => key.replace("file:///letters/", ""));
}

describe("the rows that are drawn anew", () => {
  it("are none where a letter was read again and says the same", async () => {
    const tree = await openedTree();
    deepStrictEqual(await changedBy(tree.files.with(7, source("7.txt", REVIEW_LETTER)), tree), []);
  });

  it("are the row of an item that is ticked, in its letter, and in each of its groups", async () => {
    const ticked = source("7.txt", REVIEW_LETTER, { isReviewed: true });
    const tree = await openedTree();
    deepStrictEqual(await changedBy(tree.files.with(7, ticked), tree), ["7.txt#1/item-0"]);
    strictEqual(tree.all.get("file:///letters/7.txt#1/item-0")!.item!.reviewed.length, 1);
    const byRule = { ...DEFAULT_CHOICE, grouping: "rule" } as const;
    const grouped = await openedTree(byRule);
    deepStrictEqual(await changedBy(grouped.files.with(7, ticked), grouped, byRule), ["rule/strength-mismatch/7.txt#1/item-0", "rule/absence-contradicted/7.txt#1/item-0"]);
  });

  it("are the rows that count a finding that is dismissed, and it is below them", async () => {
    const tree = await openedTree();
    deepStrictEqual(await changedBy(tree.files.with(7, source("7.txt", REVIEW_LETTER, { isDismissed: true })), tree), ["7.txt#1"]);
  });

  it("are the rows of which the badge counts findings that are graver, and these are below them", async () => {
    const tree = await openedTree();
    deepStrictEqual(await changedBy(tree.files.with(7, source("7.txt", REVIEW_LETTER, { severity: "error" })), tree), ["7.txt#1"]);
  });

  it("are what a word that is typed has to do with", async () => {
    const tree = await openedTree();
    const typed = source("7.txt", REVIEW_LETTER.replace("for the left knee are medically necessary.", "for that knee are medically necessary."));
    deepStrictEqual(await changedBy(tree.files.with(7, typed), tree), ["7.txt#1/item-1/rationale", "7.txt#1/item-1/comparison"]);
  });

  it("are those of a letter that is closed, without reading it", async () => {
    const tree = await openedTree();
    const unread: RowSource = { ...source("3.txt", ONE_FINDING_LETTER.replace("knee: Overturned", "knee: Upheld")), rows: () => Promise.reject(new Error("It was read.")) };
    deepStrictEqual(await changedBy(tree.files.with(3, unread), tree), ["3.txt#1"]);
  });

  it("are the groups that an item comes into or leaves, and no others", async () => {
    const choice = { ...DEFAULT_CHOICE, grouping: "outcome" } as const;
    const tree = await openedTree(choice);
    deepStrictEqual(await changedBy(tree.files.with(3, source("3.txt", ONE_FINDING_LETTER.replace("knee: Overturned", "knee: Upheld"))), tree, choice), ["outcome/overturned", "outcome/upheld"]);
  });

  it("are all where a letter comes or goes, and where others are chosen; rows that stay are the same objects", async () => {
    const tree = await openedTree();
    deepStrictEqual(await changedBy(tree.files.slice(1), tree), "all");
    strictEqual(tree.rows.roots()[0], tree.all.get("file:///letters/1.txt#1"));
    deepStrictEqual(await changedBy(tree.files, tree, { ...DEFAULT_CHOICE, filters: ["overturned"] }), "all");
    strictEqual(tree.rows.roots()[1], tree.all.get("file:///letters/1.txt#1"));
  });

  it("know their parents and lose what they say no longer", async () => {
    const tree = await openedTree();
    await changedBy(tree.files.with(7, source("7.txt", REVIEW_LETTER, { isDismissed: true })), tree);
    await changedBy(tree.files, tree);
    const [item] = await tree.rows.below(tree.rows.roots()[7]!);
    const rows = await tree.rows.below(item!);
    deepStrictEqual(rows.map(({ parent, dismissal }) => [parent === item, dismissal]), rows.map(() => [true, undefined]));
  });
});
