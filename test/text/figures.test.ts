import assert from "node:assert/strict";
import { holdsFigures } from "../../src/text/figures";

describe("holdsFigures", () => {
  const ranges = [[0, 2], [1, 3], [3, 5], [5, 6], [6, 8], [0, 1], [4, 8]] as const;

  it("tells which ranges of a text hold figures, in any order", () => {
    const hasFigures = holdsFigures("a1 bc 23");
    assert.deepEqual(ranges.map(([start, end]) => hasFigures({ start, end })), [true, true, false, false, true, false, true]);
  });

  it("tells none of a text without them", () => {
    const hasFigures = holdsFigures("one, two");
    assert.deepEqual(ranges.map(([start, end]) => hasFigures({ start, end })), ranges.map(() => false));
  });
});
