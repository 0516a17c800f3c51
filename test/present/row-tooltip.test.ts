import { deepStrictEqual } from "node:assert/strict";
import { letterRows } from "../../src/present/item-tree";
import { rowTooltip } from "../../src/present/row-tooltip";
import { LineIndex } from "../../src/text/lines";
import { analyzed } from "./letter";
import { fileNamed } from "./listed";
import { SHORT_LETTER } from "./short-letter";

const [letter] = letterRows(fileNamed("a.txt"), analyzed(SHORT_LETTER), new LineIndex(SHORT_LETTER));
const [item] = letter!.children;
const dates = letter!.children.find(({ label }) => label === "Dates")!;
const step = (label: string) => dates.children.find((row) => row.label === label)!;

describe("rowTooltip", () => {
  it("tells of a finding its message, its rule, how grave it is, and why it matters", () => {
    const message = "Baclofen: the item says 20 mg, the treating physician prescribed 5mg. (strength-mismatch)";
    const title = "**Two sources of an item state different strengths of the same drug** · warning";
    const [finding] = item!.children;
    deepStrictEqual([rowTooltip(finding!, "It *matters*."), rowTooltip(finding!, null)], [`${message}\n\n${title}\n\nIt *matters*.`, `${message}\n\n${title}`]);
  });

  it("tells of a step of the case the times that the law gives, with links to it", () => {
    const assignment = step("Assignment");
    const time = "- 1 business day from the finding that the dispute is eligible ([8 CCR 9792.10.4(b)](https://www.dir.ca.gov/t8/9792_10_4.html))";
    deepStrictEqual([assignment, assignment.children[0]!].map((row) => rowTooltip(row, null)), [`Assignment: not stated\n\n${time}\n\nThe time runs from the finding of eligibility, which the letter does not state.`, time]);
  });

  it("keeps the lines of other rows, and makes no marks of a letter's words", () => {
    deepStrictEqual([item!, { tooltip: "*a* [b](c)\nd\n- e" }].map((row) => rowTooltip(row, null)), [
      "Baclofen 20 mg #45\n\n1 finding · Upheld  \nBaclofen: the item says 20 mg, the treating physician prescribed 5mg.",
      "\\*a\\* \\[b\\](c)\n\nd  \n\\- e",
    ]);
  });
});
