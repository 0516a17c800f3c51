import { deepStrictEqual } from "node:assert/strict";
import { levelsFit, levelsIn } from "../../src/letter/level";

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

describe("levelsFit", () => {
  it("holds where one lies in the other", () => {
    const [wide, inner, other] = levelsIn("L4-S1, L5, C5-6").map(({ level }) => level);
    deepStrictEqual([levelsFit(wide!, inner!), levelsFit(inner!, wide!), levelsFit(wide!, other!)], [true, true, false]);
  });
});
