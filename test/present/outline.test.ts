import { deepStrictEqual } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { foldings } from "../../src/present/folding";
import { outline, type OutlineNode } from "../../src/present/outline";
import { LineIndex } from "../../src/text/lines";
import { contains } from "../../src/text/span";
import { lettersOf, variantsOf, wordsAt } from "./letter";
import { SHORT_LETTER } from "./short-letter";

/** Nodes as lines: kind, name, detail, first and last line; indented by depth. */
function drawn(text: string): readonly string[] {
  const lines = new LineIndex(text);
  const draw = (node: OutlineNode, depth: number): readonly string[] => [
    `${"  ".repeat(depth)}${node.kind} ${node.name}${node.detail && ` (${node.detail})`} ${lines.lineAt(node.span.start)}-${lines.lineAt(node.span.end)}`,
    ...node.children.flatMap((child) => draw(child, depth + 1)),
  ];
  return outline(lettersOf(text)).flatMap((node) => draw(node, 0));
}

function faultsOf(text: string): readonly string[] {
  const check = (node: OutlineNode): readonly string[] => [
    ...(node.name.trim() === "" || /[\r\n]/.test(node.name) ? [`name of ${node.kind}: "${node.name}"`] : []),
    ...(contains(node.span, node.selection) ? [] : [`selection of ${node.name} lies outside`]),
    ...node.children.filter((child) => !contains(node.span, child.span)).map((child) => `${child.name} lies outside ${node.name}`),
    ...node.children.flatMap(check),
  ];
  return outline(lettersOf(text)).flatMap(check);
}

describe("outline", () => {
  it("has sections, items, guidelines and rationales", () => {
    deepStrictEqual(drawn(SHORT_LETTER), [
      "section Header 0-0",
      "section HOW THE IMR FINAL DETERMINATION WAS MADE 2-4",
      "section CLINICAL CASE SUMMARY 6-9",
      "section IMR ISSUES, DECISIONS AND RATIONALES 11-30",
      "  item Baclofen 20 mg #45 (Upheld) 14-21",
      "    guidelines Claims administrator's guideline 16-17",
      "    guidelines Reviewer's guideline 19-19",
      "    rationale Rationale 21-21",
      "  item MRI of the left knee (Overturned) 23-30",
      "    guidelines Claims administrator's guideline 25-26",
      "    guidelines Reviewer's guideline 28-28",
      "    rationale Rationale 30-30",
    ]);
  });

  it("has a node for each of several letters", () => {
    deepStrictEqual(outline(lettersOf(`${SHORT_LETTER}\n${SHORT_LETTER.replace("0012345", "0067890")}`)).map(({ kind, name }) => [kind, name]), [
      ["letter", "Letter 1: CM15-0012345"],
      ["letter", "Letter 2: CM15-0067890"],
    ]);
  });

  it("selects an item's name", () => {
    const item = outline(lettersOf(SHORT_LETTER))[3]!.children[0]!;
    deepStrictEqual(wordsAt(SHORT_LETTER, item.selection), "Baclofen 20 mg #45");
  });

  it("lists the reasons of a notice where they stand, by their items", async () => {
    const notice = await readFile("test/fixtures/letters/f02.txt", "utf8");
    deepStrictEqual(drawn(notice).map((line) => line.replace(/ \d+-\d+$/, "")), [
      "section Notice of Independent Medical Review Determination",
      "section INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE",
      "  item cyclobenzaprine 7.5 mg #60 (Upheld)",
      "  item EMG/NCV of the bilateral upper extremities (Overturned)",
      "  item six (6) visits of acupuncture for the neck (Upheld)",
      "section Medical Qualifications of the Expert Reviewer",
      "section Case Summary",
      "section Documents Reviewed for Determination",
      ...["cyclobenzaprine 7.5 mg #60", "EMG/NCV of the bilateral upper extremities", "six (6) visits of acupuncture for the neck"].flatMap((item) => [
        `  guidelines Claims administrator's guideline (${item})`,
        `  guidelines Reviewer's guideline (${item})`,
        `  rationale Rationale (${item})`,
      ]),
    ]);
  });

  it("is empty for no letter", () => deepStrictEqual(outline([]), []));

  for (const [name, text] of variantsOf(SHORT_LETTER)) {
    it(`nests, with names of one line: ${name}`, () => deepStrictEqual(faultsOf(text), []));
  }
});

describe("folding", () => {
  it("folds what takes more than one line", () => {
    const ranges = foldings(lettersOf(SHORT_LETTER), new LineIndex(SHORT_LETTER)).map(({ start, end }) => [start, end]);
    deepStrictEqual(ranges, [[2, 4], [6, 9], [11, 30], [14, 21], [16, 17], [23, 30], [25, 26]]);
  });

  it("folds nothing in no letter", () => deepStrictEqual(foldings([], new LineIndex("")), []));
});
