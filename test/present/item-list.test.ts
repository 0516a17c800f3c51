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
      "file-text: a.txt | 2 findings · 1 upheld, 1 partly overturned",
      "warning: b.imr | no letter",
      "file-text: c.txt | 2 findings · 1 upheld, 1 overturned",
      "file-text: d.txt | 3 findings · 1 upheld, 1 overturned",
    ]);
  });

  it("groups items by outcome, which their rows do not repeat", () => {
    deepStrictEqual(drawn({ grouping: "outcome" }), [
      "pass: Overturned | 2 items",
      "  pass: MRI of the left knee | c.txt",
      "  pass: six sessions of physical therapy for the left knee | d.txt",
      "color-mode: Partly overturned | 1 item",
      "  color-mode: Moon dust | a.txt",
      "circle-slash: Upheld | 3 items",
      "  circle-slash: Baclofen 20 mg #45 | a.txt · 1 finding",
      "  circle-slash: Baclofen 20 mg #45 | c.txt · 1 finding",
      "  circle-slash: Norco 10/325 mg #60 | d.txt · 2 findings",
    ]);
  });

  it("groups items by the categories of the public search, in plain words", () => {
    deepStrictEqual(drawn({ grouping: "category" }), [
      "beaker: Drugs: muscle relaxants | 2 items",
      "  circle-slash: Baclofen 20 mg #45 | a.txt · 1 finding · Upheld",
      "  circle-slash: Baclofen 20 mg #45 | c.txt · 1 finding · Upheld",
      "beaker: Drugs: opioids | 1 item",
      "  circle-slash: Norco 10/325 mg #60 | d.txt · 2 findings · Upheld",
      "beaker: Rehabilitation: physical therapy, chiropractic, acupuncture | 1 item",
      "  pass: six sessions of physical therapy for the left knee | d.txt · Overturned",
      "beaker: Tests and imaging | 1 item",
      "  pass: MRI of the left knee | c.txt · Overturned",
      "beaker: Other or unknown kind | 1 item",
      "  color-mode: Moon dust | a.txt · Partly overturned",
    ]);
  });

  it("groups items by the guidelines that the reviewer cites", () => {
    deepStrictEqual(drawn({ grouping: "guideline" }), [
      "book: MTUS: Chronic Pain Medical Treatment Guidelines | 4 items",
      "  circle-slash: Baclofen 20 mg #45 | a.txt · 1 finding · Upheld",
      "  circle-slash: Baclofen 20 mg #45 | c.txt · 1 finding · Upheld",
      "  circle-slash: Norco 10/325 mg #60 | d.txt · 2 findings · Upheld",
      "  pass: six sessions of physical therapy for the left knee | d.txt · Overturned",
      "book: Official Disability Guidelines | 1 item",
      "  pass: MRI of the left knee | c.txt · Overturned",
      "circle-outline: No guideline cited | 1 item",
      "  color-mode: Moon dust | a.txt · Partly overturned",
    ]);
  });

  it("groups items by the editions of a guideline, where the letter prints them", () => {
    const [{ letters }] = [FILES[2]!];
    const item = letters[0]!.items[0]!;
    const cited = (...years: readonly (number | null)[]): ListedFile => ({ letters: [{ ...letters[0]!, items: [{ ...item, guidelines: years.map((year) => ({ source: "mtus-acoem", year })) }] }], other: null });
    const { roots } = itemList([cited(2004), cited(2019, null), cited(2004)], { ...DEFAULT_CHOICE, grouping: "guideline" });
    deepStrictEqual(roots.map(({ key, label, description, tooltip }) => [key, label, description, tooltip]), [
      ["guideline/mtus-acoem", "MTUS: ACOEM Practice Guidelines", "1 item", "MTUS: ACOEM Practice Guidelines\n1 item · mtus-acoem"],
      ["guideline/mtus-acoem-2004", "MTUS: ACOEM, edition of 2004", "2 items", "MTUS: ACOEM, edition of 2004\n2 items · MTUS: ACOEM Practice Guidelines · mtus-acoem"],
      ["guideline/mtus-acoem-2019", "MTUS: ACOEM, edition of 2019", "1 item", "MTUS: ACOEM, edition of 2019\n1 item · MTUS: ACOEM Practice Guidelines · mtus-acoem"],
    ]);
    const printed = listed("e.txt", ONE_FINDING_LETTER.replace("Decision based on Official Disability Guidelines, Knee.", "Decision based on MTUS ACOEM Knee Disorders 2019 Section(s): Imaging. Decision based on MTUS ACOEM Knee Disorders 2019 Section(s): Tests."));
    deepStrictEqual(printed.letters[0]!.items[1]!.guidelines, [{ source: "mtus-acoem", year: 2019 }]);
  });

  it("groups items by the rules of their findings, the gravest first, each by its title, with hints where they are shown", () => {
    deepStrictEqual(drawn({ grouping: "rule" }), [
      "warning: The dates of the case run backwards | 1 letter · date-order",
      "  file-text: a.txt | 1 finding",
      "warning: The injury, or the utilization review determination, has two dates in the letter | 1 letter · date-mismatch",
      "  file-text: d.txt | 1 finding",
      "warning: Two sources of an item state different strengths of the same drug | 3 items · strength-mismatch",
      "  circle-slash: Baclofen 20 mg #45 | a.txt · 1 finding · Upheld",
      "  circle-slash: Baclofen 20 mg #45 | c.txt · 1 finding · Upheld",
      "  circle-slash: Norco 10/325 mg #60 | d.txt · 2 findings · Upheld",
      "info: The rationale says that something is absent, but the case summary reports it | 1 item · absence-contradicted",
      "  circle-slash: Norco 10/325 mg #60 | d.txt · 2 findings · Upheld",
      "info: Words are missing in a sentence | 1 letter · text-gap",
      "  file-text: c.txt | 1 finding",
      "circle-outline: No findings | 3 items",
      "  color-mode: Moon dust | a.txt · Partly overturned",
      "  pass: MRI of the left knee | c.txt · Overturned",
      "  pass: six sessions of physical therapy for the left knee | d.txt · Overturned",
    ]);
    const groups = (...filters: ListChoice["filters"]) => drawn({ grouping: "rule", filters }).filter((line) => /^(?:warning|info|lightbulb|circle-outline): /.test(line));
    deepStrictEqual(groups("hints").filter((line) => !groups().includes(line)), ["lightbulb: The MTUS Chronic Pain guidelines of 2009 are cited without a page | 1 item · citation-without-pages"]);
  });

  it("gives the group of a rule the icon and the place of the gravest of its findings", () => {
    const graver: readonly ListedFile[] = FILES.with(2, { letters: FILES[2]!.letters.map((letter) => ({ ...letter, items: letter.items.map((item) => ({ ...item, findings: [{ rule: "absence-contradicted", message: "", severity: "error" as const }] })), findingsOfNoItem: letter.findingsOfNoItem.map((finding) => ({ ...finding, severity: "error" as const })) })), other: null });
    const { roots } = itemList(graver, { ...DEFAULT_CHOICE, grouping: "rule" });
    deepStrictEqual(roots.slice(0, 3).map(({ key, icon }) => [key, icon.id]), [["rule/absence-contradicted", "error"], ["rule/text-gap", "error"], ["rule/date-order", "warning"]]);
  });

  it("tells in the tooltip of a group what others call it", () => {
    const tooltips = (grouping: ListChoice["grouping"]) => itemList(FILES, { ...DEFAULT_CHOICE, grouping }).roots.slice(0, 1).map(({ tooltip }) => tooltip);
    deepStrictEqual([...tooltips("category"), ...tooltips("guideline"), ...tooltips("rule")], [
      "Drugs: muscle relaxants\n2 items · Pharmaceuticals: muscle relaxant",
      "MTUS: Chronic Pain Medical Treatment Guidelines\n4 items · mtus-chronic-pain",
      "The dates of the case run backwards\n1 letter · date-order",
    ]);
  });

  it("keeps the findings of letters that are about no item where findings are asked for, and leaves them out where items are", () => {
    const groups = (...filters: ListChoice["filters"]) => drawn({ grouping: "rule", filters }).flatMap((line) => /^(?:warning|info): .* \| (.*)/.exec(line)?.[1] ?? []);
    deepStrictEqual(groups("findings"), ["1 letter · date-order", "1 letter · date-mismatch", "3 items · strength-mismatch", "1 item · absence-contradicted", "1 letter · text-gap"]);
    deepStrictEqual(groups("findings", "not-reviewed"), ["2 items · strength-mismatch", "1 item · absence-contradicted"]);
  });

  it("counts items and letters where a rule found something in both", () => {
    const both = [FILES[2]!, { ...FILES[3]!, letters: FILES[3]!.letters.map((letter) => ({ ...letter, findingsOfNoItem: letter.items[0]!.findings })) }];
    const list = itemList(both, { ...DEFAULT_CHOICE, grouping: "rule" });
    const row = list.roots.find(({ key }) => key === "rule/strength-mismatch")!;
    deepStrictEqual([row.description, list.below(row).map(({ key, tooltip }) => [key, tooltip.split("\n")[0]])], ["2 items · 1 letter · strength-mismatch", [
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
    const upheld = (sorting: ListChoice["sorting"]) => drawn({ grouping: "outcome", sorting }).slice(-3).map((line) => line.split(" | ")[1]!.slice(0, 5));
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

  it("counts items, those that were reviewed, errors and warnings, whatever is left out, and the items that are left", () => {
    const counts = (...filters: ListChoice["filters"]) => {
      const { items, reviewed, shown, grave } = itemList(FILES, { ...DEFAULT_CHOICE, filters });
      return { items, reviewed, shown, grave };
    };
    deepStrictEqual([counts(), counts("overturned"), counts("overturned", "findings"), counts("hints")], [6, 3, 0, 6].map((shown) => ({ items: 6, reviewed: 1, shown, grave: { errors: 0, warnings: 5 } })));
    strictEqual(itemList([], DEFAULT_CHOICE).grave, null);
  });

  it("has keys of their own for items that are in several groups, and finds the row of an item", () => {
    const [letter] = FILES[3]!.letters;
    const list = itemList(FILES, { ...DEFAULT_CHOICE, grouping: "rule" });
    const keys = list.roots.flatMap((row) => [row, ...list.below(row)]).map(({ key }) => key);
    strictEqual(new Set(keys).size, keys.length);
    const row = list.rowOf(letter!, letter!.items[0]!);
    deepStrictEqual([row?.key, row?.parent?.key], ["rule/strength-mismatch/file:///letters/d.txt#1/item-0", "rule/strength-mismatch"]);
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
