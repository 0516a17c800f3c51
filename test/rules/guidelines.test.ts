import assert from "node:assert/strict";
import { analyze } from "../../src/analysis";
import type { Letter } from "../../src/letter/model";
import { exampleText } from "../../src/rules/example";
import { blocksOf, completed, itemOf } from "../../src/rules/guidelines";
import { professionalReview } from "./professional-review";

/** Of each guideline block of a letter, the pages it cites, the items it stands under, and the item that a finding in it is about. */
function blocksIn(letter: Letter): readonly unknown[] {
  return blocksOf(letter).map((place) => [place.block.citations.flatMap(({ pages }) => pages.map(({ value }) => value[0])), place.items.map(({ index }) => index), itemOf(place)]);
}

function read(text: string): Letter {
  return analyze(text, { rules: [] }).letters[0]!.letter;
}

describe("the guideline blocks of a letter", () => {
  it("come in order", () => {
    const cited = (page: number): string => `Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): ${page}.`;
    const text = exampleText({
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
      items: [
        { heading: "Norco 10/325 mg #60: Upheld", claimsAdministrator: cited(75), reviewer: cited(76) },
        { heading: "Norco 5/325 mg #60: Upheld", claimsAdministrator: cited(77), reviewer: cited(78) },
      ],
    });
    assert.deepEqual(blocksIn(read(text)), [[[75], [0], 0], [[76], [0], 0], [[77], [1], 1], [[78], [1], 1]]);
  });

  it("come once where several items have one", () => {
    const text = professionalReview(["1. Soma 350 mg #60", "2. Baclofen 10 mg #60"], "Neither is medically necessary.", { guidelines: "MTUS Chronic Pain Treatment Guidelines, Muscle relaxants, Page(s): 63." });
    assert.deepEqual(blocksIn(read(text)), [[[63], [0, 1], null]]);
  });
});

describe("a range of pages", () => {
  it("has its last page in full", () => {
    const ranges = [[303, 5], [113, 18], [63, 66], [98, 101], [9, 12], [78, 78]] as const;
    assert.deepEqual(ranges.map(completed), [[303, 305], [113, 118], [63, 66], [98, 101], [9, 12], [78, 78]]);
  });
});
