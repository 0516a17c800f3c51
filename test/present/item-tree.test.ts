import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { failureRow, letterRows, type LetterFile } from "../../src/present/item-tree";
import { rowAt, type Row } from "../../src/present/tree-row";
import { anchored } from "../../src/review/anchors";
import type { Dismissal } from "../../src/review/records";
import { LineIndex } from "../../src/text/lines";
import { analyzed, variantsOf } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const FILE: LetterFile = { uri: "file:///letters/a.txt", name: "a.txt", path: "letters/a.txt" };

const rowsOf = (text: string): readonly Row[] => letterRows(FILE, analyzed(text), new LineIndex(text));

function all(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}

/** Rows as lines: icon, label, description, where a click goes; indented by depth. */
function drawn(rows: readonly Row[], depth = 0): readonly string[] {
  return rows.flatMap(({ icon, label, description, place, children }) => [
    `${"  ".repeat(depth)}${icon.id}${icon.color ? ` (${icon.color})` : ""}: ${label}${description && ` | ${description}`} @${place!.start.line}:${place!.start.character}`,
    ...drawn(children, depth + 1),
  ]);
}

describe("item tree", () => {
  it("tells what a letter says of each item, and the findings", () => {
    deepStrictEqual(drawn(rowsOf(SHORT_LETTER)), [
      "file-text: a.txt | 1 upheld, 1 overturned · 2 findings @0:0",
      "  circle-slash (charts.red): Baclofen 20 mg #45 | Upheld · 1 finding @14:0",
      "    person: Requested | Baclofen 5mg #45 @7:59",
      "    law: UR denied | Baclofen 20 mg #45 @8:76",
      "    milestone: Decided | Upheld @14:20",
      "    book: Claims administrator's guideline | Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Muscle relaxants, page 63. @16:32",
      "    book: Reviewer's guideline | Decision based on MTUS Chronic Pain Medical Treatment Guidelines. @19:19",
      "    comment: Rationale | Baclofen is not medically necessary. @21:40",
      "    warning (problemsWarningIcon.foreground): Baclofen: the item says 20 mg, the treating physician prescribed 5mg. | strength-mismatch @14:9",
      "      references: The treating physician prescribed 5mg @7:68",
      "  pass (charts.green): MRI of the left knee | Overturned @23:0",
      "    law: UR denied | MRI of the left knee @9:7",
      "    milestone: Decided | Overturned @23:22",
      "    book: Claims administrator's guideline | The Claims Administrator did not cite any medical evidence for its decision. @25:32",
      "    book: Reviewer's guideline | Decision based on Official Disability Guidelines, Knee. @28:19",
      "    comment: Rationale | The MRI is medically necessary. @30:37",
      '  info (problemsInfoIcon.foreground): Words are missing between "a" and "of". Redaction is the usual cause. | text-gap @7:90',
    ]);
  });

  it("lists what was dismissed last, does not count it, and tells what is found no longer and what is wrong with the review file", () => {
    const letters = analyzed(SHORT_LETTER);
    const { finding, anchor } = letters.flatMap(anchored).find((one) => one.finding.rule === "strength-mismatch")!;
    const dismissal: Dismissal = { id: "1f2e", kind: "dismissal", person: "A. Nyman", date: "2026-01-01T00:00:00.000Z", sha256: "aa", status: "known", reason: "as told", finding: anchor };
    const gone: Dismissal = { ...dismissal, id: "3d4c", finding: { ...anchor, rule: "text-gap", quoted: "the" } };
    const [letter] = letterRows(FILE, letters, new LineIndex(SHORT_LETTER), { reviewed: { dismissals: new Map([[finding, dismissal]]), unmatched: [gone] }, record: UNCHECKED, notices: ["It is damaged."] });
    const item = letter!.children[1]!;
    const told = (row: Row) => [row.kind, row.icon.id, row.label, row.description, row.tooltip, row.dismissal];
    deepStrictEqual([letter!.description, item.description, item.children.map(({ kind }) => kind).lastIndexOf("dismissed") === item.children.length - 1], ["1 upheld, 1 overturned · 1 finding", "Upheld", true]);
    const message = "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.";
    deepStrictEqual(told(item.children.at(-1)!), ["dismissed", "check", message, "known · A. Nyman", `${message}\nDismissed as known by A. Nyman on 2026-01-01: as told`, dismissal]);
    deepStrictEqual(told(letter!.children.at(-1)!), ["unmatched", "check", 'Dismissed before: "the"', "text-gap · found no longer", 'A finding of text-gap on "the" was dismissed. It is found no longer.\nDismissed as known by A. Nyman on 2026-01-01: as told', gone]);
    deepStrictEqual(told(letter!.children[0]!), ["notice", "warning", "It is damaged.", "", "It is damaged.", undefined]);
  });

  it("tells an item without outcome, and one without anything", () => {
    const [letter] = rowsOf(SHORT_LETTER.replace(": Overturned", ":"));
    const item = letter!.children[1]!;
    deepStrictEqual([letter!.description, item.label, item.icon, item.description], [
      "1 upheld, 1 without outcome · 3 findings",
      "MRI of the left knee",
      { id: "question", color: "charts.yellow" },
      "No outcome · 1 finding",
    ]);
  });

  it("names the letters of a file that holds several", () => {
    deepStrictEqual(rowsOf(`${SHORT_LETTER}\n${SHORT_LETTER}`).map(({ label, key }) => [label, key]), [
      ["a.txt (letter 1)", "file:///letters/a.txt#1"],
      ["a.txt (letter 2)", "file:///letters/a.txt#2"],
    ]);
  });

  it("says why a file has no letter", () => {
    const { key, label, description, tooltip, uri, place } = failureRow(FILE, "cannot be read:\nno permission");
    deepStrictEqual({ key, label, description, tooltip, uri, place }, {
      key: "file:///letters/a.txt/failure",
      label: "a.txt",
      description: "cannot be read: no permission",
      tooltip: "letters/a.txt\ncannot be read:\nno permission",
      uri: "file:///letters/a.txt",
      place: null,
    });
  });

  it("finds the row of a place", () => {
    const rows = rowsOf(SHORT_LETTER);
    deepStrictEqual([14, 18, 23, 7, 99].map((line) => rowAt(rows, { line, character: 3 })?.label ?? null), [
      "Baclofen 20 mg #45", "Baclofen 20 mg #45", "MRI of the left knee", "a.txt", null,
    ]);
  });

  it("finds the item of which something is said elsewhere", () => {
    const rows = rowsOf(SHORT_LETTER);
    deepStrictEqual([{ line: 7, character: 70 }, { line: 9, character: 12 }].map((at) => rowAt(rows, at)?.label), ["Baclofen 20 mg #45", "MRI of the left knee"]);
  });

  it("keeps its keys when the text before changes", () => {
    const keys = (text: string): readonly string[] => all(rowsOf(text)).map(({ key }) => key);
    deepStrictEqual(keys(`👍\n\n${SHORT_LETTER}`), keys(SHORT_LETTER));
  });

  for (const [name, text] of variantsOf(SHORT_LETTER)) {
    it(`has its own key, one line and the right parent in every row: ${name}`, () => {
      const rows = all(rowsOf(text));
      strictEqual(new Set(rows.map(({ key }) => key)).size, rows.length);
      deepStrictEqual(rows.filter(({ label }) => label.trim() === "" || /[\r\n]/.test(label)), []);
      deepStrictEqual(rows.filter((row) => row.children.some((child) => child.parent !== row)), []);
    });
  }
});
