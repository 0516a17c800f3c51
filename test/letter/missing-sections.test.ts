import { deepStrictEqual } from "node:assert/strict";
import { readLetters } from "../../src/letter/read";

const PARTS = {
  methodology: "HOW THE IMR FINAL DETERMINATION WAS MADE\nThe reviewer has no affiliation with the employer.\n",
  summary: "CLINICAL CASE SUMMARY\nThe expert reviewer developed the following clinical case summary:\nHe fell.\n",
  issues: "IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\nMRI: Upheld\n",
};

function read(...parts: readonly string[]) {
  const text = parts.join("\n");
  return readLetters(text).letters.map(({ missingSections, firstLine }) => [missingSections, text.slice(firstLine.start, firstLine.end)]);
}

describe("the sections that a letter lacks", () => {
  const { methodology, summary, issues } = PARTS;
  it("are those that it has in no way", () => {
    deepStrictEqual(read("  Case Number: CM14-1  ", summary, issues), [[["methodology"], "Case Number: CM14-1"]]);
    deepStrictEqual(read(methodology, issues), [[["case-summary"], "HOW THE IMR FINAL DETERMINATION WAS MADE"]]);
    deepStrictEqual(read(methodology, summary), [[["issues"], "HOW THE IMR FINAL DETERMINATION WAS MADE"]]);
  });
  it("are none where only the heading is worded otherwise", () => deepStrictEqual(read(methodology, summary.replace("CLINICAL CASE SUMMARY", "THE CASE"), issues), [[[], "HOW THE IMR FINAL DETERMINATION WAS MADE"]]));
  it("are none in a whole letter", () => deepStrictEqual(read(methodology, summary, issues), [[[], "HOW THE IMR FINAL DETERMINATION WAS MADE"]]));
});
