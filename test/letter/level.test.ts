import { deepStrictEqual } from "node:assert/strict";
import { levelsConflict, levelsIn } from "../../src/letter/level";

/** The levels in a text as `from-to`. */
function levels(text: string): readonly string[] {
  return levelsIn(text).map(({ level }) => `${level.from}-${level.to}`);
}

describe("levelsIn", () => {
  it("reads single levels, segments and ranges", () => {
    deepStrictEqual(levels("L4-5 and L5-S1; C5-C6, right L4, L4-L5-S1, C5- C6"), ["L4-L5", "L5-S1", "C5-C6", "L4-L4", "L4-S1", "C5-C6"]);
  });

  it("finds none in codes, strengths and vertebrae that do not exist", () => {
    deepStrictEqual(levels("L3908, HbA1C, B12, S9, T13, #4-5"), []);
  });
});

describe("levelsConflict", () => {
  const pairs: readonly [string, string, boolean][] = [
    ["L4-5", "L4-L5", false], ["L4-5", "L3-S1", false], ["L4-S1", "L4-5 and L5-S1", false], ["C5-6", "C4-C7", false], ["L4-5", "L5-S1", true], ["L3-4, L4-5", "L4-5, L5-S1", true],
    ["C6-7", "C7-T1", true], ["L4-5", "C4-5", true], ["L5", "L4", true], ["L4-5", "L5", false], ["L4-5, L5-S1", "L3, L4, L5", false], ["L4-5", "L3", false], ["L4-5", "L1", true], ["L4-5", "", false],
  ];
  for (const [one, other, expected] of pairs) {
    const [first, second] = [one, other].map((text) => levelsIn(text).map(({ level }) => level));
    it(`${one} and ${other || "none"}: ${expected}`, () => deepStrictEqual([levelsConflict(first!, second!), levelsConflict(second!, first!)], [expected, expected]));
  }
});
