import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { failureRow } from "../../src/present/item-tree";
import { itemList, type ListedFile } from "../../src/present/item-list";
import { DEFAULT_CHOICE, type ListChoice } from "../../src/present/list-choice";
import { inEnglish } from "../../src/present/translate";
import type { ItemReview } from "../../src/review/records";
import { itemAnchorOf } from "../../src/review/item-reviews";
import { analyzed } from "./letter";
import { fileNamed, listed } from "./listed";
import { REVIEW_LETTER } from "./review-letter";
import { ONE_FINDING_LETTER, SHORT_LETTER } from "./short-letter";

const FILES = files();

/** Three letters: of 2014 with a reviewed item and a treatment that nobody knows, without date, of 2015; and a file that is none. */
function files(): readonly ListedFile[] {
  const text = ONE_FINDING_LETTER.replace("Case Number: CM15-0012345\n", "Case Number: CM14-0000001\nDecision Date: 12/30/2014\n")
    .replace("MRI of the left knee: Overturned", "Moon dust: Partly overturned")
    .replace("MAXIMUS guideline: Decision based on Official Disability Guidelines, Knee.", "MAXIMUS guideline: The reviewer did not cite any evidence.");
  const letters = analyzed(text);
  const { letter } = letters[0]!;
  const review: ItemReview = { id: "1", kind: "reviewed", person: "A. Nyman", date: "2026-01-01T00:00:00.000Z", sha256: "aa", item: itemAnchorOf(letter, letter.items[0]!) };
  return [
    listed("a.txt", text, { itemReviews: new Map([[letter.items[0]!, [review]]]) }, letters),
    { letters: [], other: failureRow(fileNamed("b.imr"), "no letter") },
    listed("c.txt", SHORT_LETTER),
    listed("d.txt", REVIEW_LETTER),
  ];
}

/** The rows of the first level, and the items of groups below them. */
function drawn(choice: Partial<ListChoice>): readonly string[] {
  const list = itemList(FILES, { ...DEFAULT_CHOICE, ...choice });
  return list.roots.flatMap((row) => [row, ...list.below(row)].map(({ parent, label, description, icon }) => `${parent ? "  " : ""}${icon.id}: ${label} | ${description}`));
}

describe("the list of items", () => {
  it("has the letters in the order of their files, with those that are none", () => {
    deepStrictEqual(drawn({}), [
      "file-text: a.txt | 1 upheld, 1 partly overturned · 2 findings",
      "warning: b.imr | no letter",
      "file-text: c.txt | 1 upheld, 1 overturned · 2 findings",
      "file-text: d.txt | 1 upheld, 1 overturned · 3 findings",
    ]);
  });

  it("groups items by outcome", () => {
    deepStrictEqual(drawn({ grouping: "outcome" }), [
      "pass: Overturned | 2 items",
      "  pass: MRI of the left knee | Overturned · c.txt",
      "  pass: six sessions of physical therapy for the left knee | Overturned · d.txt",
      "color-mode: Partly overturned | 1 item",
      "  color-mode: Moon dust | Partly overturned · a.txt",
      "circle-slash: Upheld | 3 items",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · a.txt",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · c.txt",
      "  circle-slash: Norco 10/325 mg #60 | Upheld · 2 findings · d.txt",
    ]);
  });

  it("groups items by the categories of the public search, in plain words", () => {
    deepStrictEqual(drawn({ grouping: "category" }), [
      "beaker: Drugs: muscle relaxants | Pharmaceuticals: muscle relaxant · 2 items",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · a.txt",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · c.txt",
      "beaker: Drugs: opioids | Pharmaceuticals: opioid · 1 item",
      "  circle-slash: Norco 10/325 mg #60 | Upheld · 2 findings · d.txt",
      "beaker: Rehabilitation: physical therapy, chiropractic, acupuncture | Rehabilitation · 1 item",
      "  pass: six sessions of physical therapy for the left knee | Overturned · d.txt",
      "beaker: Tests and imaging | Diagnostic Testing · 1 item",
      "  pass: MRI of the left knee | Overturned · c.txt",
      "beaker: Other or unknown kind | Other · 1 item",
      "  color-mode: Moon dust | Partly overturned · a.txt",
    ]);
  });

  it("groups items by the guidelines that the reviewer cites", () => {
    deepStrictEqual(drawn({ grouping: "guideline" }), [
      "book: MTUS: Chronic Pain Medical Treatment Guidelines | mtus-chronic-pain · 4 items",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · a.txt",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · c.txt",
      "  circle-slash: Norco 10/325 mg #60 | Upheld · 2 findings · d.txt",
      "  pass: six sessions of physical therapy for the left knee | Overturned · d.txt",
      "book: Official Disability Guidelines | odg · 1 item",
      "  pass: MRI of the left knee | Overturned · c.txt",
      "circle-outline: No guideline cited | 1 item",
      "  color-mode: Moon dust | Partly overturned · a.txt",
    ]);
  });

  it("groups items by the rules of their findings, each with its title, with hints where they are shown", () => {
    deepStrictEqual(drawn({ grouping: "rule" }), [
      "warning: The dates of the case run backwards | date-order · 1 letter",
      "  file-text: a.txt | 1 finding",
      "warning: The injury, or the utilization review determination, has two dates in the letter | date-mismatch · 1 letter",
      "  file-text: d.txt | 1 finding",
      "warning: The rationale misses something that the case summary reports | absence-contradicted · 1 item",
      "  circle-slash: Norco 10/325 mg #60 | Upheld · 2 findings · d.txt",
      "warning: Two sources of an item state different strengths of the same drug | strength-mismatch · 3 items",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · a.txt",
      "  circle-slash: Baclofen 20 mg #45 | Upheld · 1 finding · c.txt",
      "  circle-slash: Norco 10/325 mg #60 | Upheld · 2 findings · d.txt",
      "warning: Words are missing in a sentence | text-gap · 1 letter",
      "  file-text: c.txt | 1 finding",
      "circle-outline: No findings | 3 items",
      "  color-mode: Moon dust | Partly overturned · a.txt",
      "  pass: MRI of the left knee | Overturned · c.txt",
      "  pass: six sessions of physical therapy for the left knee | Overturned · d.txt",
    ]);
    const groups = (...filters: ListChoice["filters"]) => drawn({ grouping: "rule", filters }).filter((line) => /^(?:warning|circle-outline): /.test(line));
    deepStrictEqual(groups("hints").filter((line) => !groups().includes(line)), ["warning: The MTUS Chronic Pain guidelines of 2009 are cited without a page | citation-without-pages · 1 item"]);
  });

  it("keeps the findings of letters that are about no item where findings are asked for, and leaves them out where items are", () => {
    const groups = (...filters: ListChoice["filters"]) => drawn({ grouping: "rule", filters }).flatMap((line) => /^warning.*\| (\S+ · .*)/.exec(line)?.[1] ?? []);
    deepStrictEqual(groups("findings"), ["date-order · 1 letter", "date-mismatch · 1 letter", "absence-contradicted · 1 item", "strength-mismatch · 3 items", "text-gap · 1 letter"]);
    deepStrictEqual(groups("findings", "not-reviewed"), ["absence-contradicted · 1 item", "strength-mismatch · 2 items"]);
  });

  it("counts items and letters where a rule found something in both", () => {
    const both = [FILES[2]!, { ...FILES[3]!, letters: FILES[3]!.letters.map((letter) => ({ ...letter, findingsOfNoItem: letter.items[0]!.findings })) }];
    const list = itemList(both, { ...DEFAULT_CHOICE, grouping: "rule" });
    const row = list.roots.find(({ key }) => key === "rule/strength-mismatch")!;
    deepStrictEqual([row.description, list.below(row).map(({ key, tooltip }) => [key, tooltip.split("\n")[0]])], ["strength-mismatch · 2 items · 1 letter", [
      ["rule/strength-mismatch/file:///letters/c.txt#1/item-0", "Baclofen 20 mg #45"],
      ["rule/strength-mismatch/file:///letters/d.txt#1/item-0", "Norco 10/325 mg #60"],
      ["rule/strength-mismatch/file:///letters/d.txt#1", "letters/d.txt"],
    ]]);
  });

  it("sorts letters by their decision, the newest first, and by findings, the most first", () => {
    const labels = (choice: Partial<ListChoice>) => itemList(FILES, { ...DEFAULT_CHOICE, ...choice }).roots.map(({ label }) => label);
    deepStrictEqual([labels({ sorting: "date" }), labels({ sorting: "findings" })], [["d.txt", "a.txt", "b.imr", "c.txt"], ["d.txt", "a.txt", "c.txt", "b.imr"]]);
  });

  it("sorts the items of a group in the same way", () => {
    const upheld = (sorting: ListChoice["sorting"]) => drawn({ grouping: "outcome", sorting }).slice(-3).map((line) => line.slice(-5));
    deepStrictEqual([upheld("file"), upheld("date"), upheld("findings")], [["a.txt", "c.txt", "d.txt"], ["d.txt", "a.txt", "c.txt"], ["d.txt", "a.txt", "c.txt"]]);
  });

  it("leaves out what the filters leave out, and letters of which nothing is left", () => {
    const left = (...filters: ListChoice["filters"]) => ({
      letters: drawn({ filters }).map((line) => /\w+(?=\.)/.exec(line)![0]).join(" "),
      items: drawn({ grouping: "outcome", filters }).filter((line) => line.startsWith(" ")).map((line) => /(?<=: )\w+/.exec(line)![0]).join(" "),
    });
    deepStrictEqual(left("overturned"), { letters: "a c d", items: "MRI six Moon" });
    deepStrictEqual(left("findings"), { letters: "a c d", items: "Baclofen Baclofen Norco" });
    deepStrictEqual(left("no-evidence"), { letters: "a", items: "Moon" });
    deepStrictEqual(left("not-reviewed"), { letters: "a c d", items: "MRI six Moon Baclofen Norco" });
    deepStrictEqual(left("overturned", "no-evidence"), { letters: "a", items: "Moon" });
    deepStrictEqual(left("overturned", "findings"), { letters: "", items: "" });
  });

  it("counts items, those that were reviewed, whatever is left out, and those that are left", () => {
    const counts = (...filters: ListChoice["filters"]) => {
      const { items, reviewed, shown } = itemList(FILES, { ...DEFAULT_CHOICE, filters });
      return { items, reviewed, shown };
    };
    deepStrictEqual([counts(), counts("overturned"), counts("overturned", "findings"), counts("hints")], [6, 3, 0, 6].map((shown) => ({ items: 6, reviewed: 1, shown })));
  });

  it("has keys of their own for items that are in several groups, and finds the row of an item", () => {
    const [letter] = FILES[3]!.letters;
    const list = itemList(FILES, { ...DEFAULT_CHOICE, grouping: "rule" });
    const keys = list.roots.flatMap((row) => [row, ...list.below(row)]).map(({ key }) => key);
    strictEqual(new Set(keys).size, keys.length);
    const row = list.rowOf(letter!, letter!.items[0]!);
    deepStrictEqual([row?.key, row?.parent?.key], ["rule/absence-contradicted/file:///letters/d.txt#1/item-0", "rule/absence-contradicted"]);
  });

  it("finds the row of an item that was listed before its file was read again", () => {
    const [before] = listed("d.txt", REVIEW_LETTER).letters;
    const list = itemList(FILES, { ...DEFAULT_CHOICE, grouping: "outcome" });
    deepStrictEqual(list.rowOf(before!, before!.items[0]!)?.key, "outcome/upheld/file:///letters/d.txt#1/item-0");
    deepStrictEqual(list.rowOf({ ...before!, part: 2 }, before!.items[0]!), null);
  });

  it("has groups of categories in the words of the user, the unknown last whatever it is called", () => {
    const words: Readonly<Record<string, string>> = { "Other or unknown kind": "Andere", "Tests and imaging": "Bilder", "Drugs: opioids": "Other" };
    const { roots } = itemList(FILES, { ...DEFAULT_CHOICE, grouping: "category" }, (message, ...values) => inEnglish(words[message] ?? message, ...values));
    deepStrictEqual(roots.map(({ key, label }) => [key, label]), [
      ["category/Diagnostic Testing", "Bilder"],
      ["category/muscle relaxant", "Drugs: muscle relaxants"],
      ["category/opioid", "Other"],
      ["category/Rehabilitation", "Rehabilitation: physical therapy, chiropractic, acupuncture"],
      ["category/Other", "Andere"],
    ]);
  });

  it("lists nothing of nothing", () => {
    const list = itemList([], { ...DEFAULT_CHOICE, grouping: "category" });
    deepStrictEqual([list.roots, list.items, list.reviewed], [[], 0, 0]);
  });
});
