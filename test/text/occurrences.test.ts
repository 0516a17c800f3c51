import assert from "node:assert/strict";
import { occurrencesOf } from "../../src/text/occurrences";

describe("occurrencesOf", () => {
  const ranges = [[0, 2], [1, 3], [3, 5], [5, 8], [8, 9], [0, 3], [6, 8]] as const;

  it("tells which ranges of a text hold some words, in any order", () => {
    const areIn = occurrencesOf("a19 19b20", "19");
    assert.deepEqual(ranges.map(([start, end]) => areIn({ start, end })), [false, true, false, false, false, true, false]);
  });

  it("tells none of a text without them", () => {
    const areIn = occurrencesOf("one two", "19");
    assert.deepEqual(ranges.map(([start, end]) => areIn({ start, end })), ranges.map(() => false));
  });
});
