import { deepStrictEqual } from "node:assert/strict";
import { csvOf } from "../../src/present/csv";
import { itemCitations, itemsCsv, itemsMarkdown } from "../../src/present/item-copies";
import type { Member } from "../../src/present/item-list";
import { listed } from "./listed";
import { ONE_FINDING_LETTER } from "./short-letter";

const membersOf = (text: string): readonly Member[] => listed("a_1.txt", text).letters.flatMap((letter) => letter.items.map((item) => ({ letter, item })));
const DATED = ONE_FINDING_LETTER.replace("CM15-0012345\n", "CM15-0012345\nDecision Date: 02/06/2015\n\nMAXIMUS FEDERAL SERVICES, INC.\n").replace("MRI of the left knee: Overturned", "MRI of the *left* knee:");

describe("copied items", () => {
  it("are a Markdown list with what was found, and no marks out of a letter", () => {
    deepStrictEqual(itemsMarkdown(membersOf(DATED)), `- **Baclofen 20 mg #45**: Upheld (CM15-0012345, item 1, letters/a\\_1.txt:18)
  - Baclofen: the item says 20 mg, the treating physician prescribed 5mg.
- **MRI of the \\*left\\* knee**: No outcome (CM15-0012345, item 2, letters/a\\_1.txt:27)
  - MRI of the \\*left\\* knee: the item has no outcome.
`);
  });

  it("are citations with what the letter states", () => {
    deepStrictEqual(itemCitations(membersOf(DATED)), `CM15-0012345 (MAXIMUS Federal Services, Feb. 6, 2015), item 1: Baclofen 20 mg #45 — Upheld
CM15-0012345 (MAXIMUS Federal Services, Feb. 6, 2015), item 2: MRI of the *left* knee — No outcome
`);
    deepStrictEqual(itemCitations(membersOf(ONE_FINDING_LETTER.replace("Case Number: CM15-0012345\n", "")).slice(0, 1)), "a_1.txt, item 1: Baclofen 20 mg #45 — Upheld\n");
  });

  it("are records of CSV, with the columns of imr items as far as they are known", () => {
    deepStrictEqual(itemsCsv(membersOf(DATED)).split("\r\n"), [
      "path,part,caseNumber,item,line,heading,outcome,decisionDate,page,category,findings,reviewed",
      "letters/a_1.txt,1,CM15-0012345,1,18,Baclofen 20 mg #45,upheld,2015-02-06,,Pharmaceuticals: muscle relaxant,strength-mismatch,",
      "letters/a_1.txt,1,CM15-0012345,2,27,MRI of the *left* knee,,2015-02-06,,Diagnostic Testing,outcome-missing,",
      "",
    ]);
  });

  it("are nothing for no items", () => deepStrictEqual([itemsMarkdown([]), itemCitations([])], ["", ""]));
});

describe("a record of CSV", () => {
  const cells = ["", "plain", "a, b", 'a "b"', "two\nlines", "=1+1", "-5", "＝1"];

  it("quotes what has to be quoted, and is one line", () => deepStrictEqual(csvOf([cells], { spreadsheet: false }), ',plain,"a, b","a ""b""",two lines,=1+1,-5,＝1\r\n'));

  it("has no formulas where it is for spreadsheet programs", () => deepStrictEqual(csvOf([cells], { spreadsheet: true }), ',plain,"a, b","a ""b""",two lines,\'=1+1,\'-5,\'＝1\r\n'));
});
