import { deepStrictEqual } from "node:assert/strict";
import { PhraseIndex } from "../../src/knowledge/phrases";
import { TokenTable } from "../../src/text/token-table";

describe("PhraseIndex", () => {
  const index = new PhraseIndex([["cold", 1], ["cold therapy unit", 2], ["unit", 3]], { fillers: new Set(["portable"]), endings: new Set(["rental"]) });

  it("takes the longest phrase at each place, over hyphens, fillers and endings", () => {
    deepStrictEqual(index.find("Cold therapy, a cold-therapy portable unit rental; unit"), [
      { value: 1, start: 0, end: 4 }, { value: 2, start: 16, end: 49 }, { value: 3, start: 51, end: 55 },
    ]);
  });

  it("finds what begins in a range of a text whose tokens are known", () => {
    const text = "unit, naïve cold therapy unit, cold ½unit";
    const find = (start: number, end: number): readonly unknown[] => index.findIn(text, new TokenTable(text), { start, end }).map(({ value, start: at }) => [value, at]);
    deepStrictEqual(find(0, text.length), index.find(text).map(({ value, start }) => [value, start]));
    deepStrictEqual(find(0, text.length), [[3, 0], [2, 12], [1, 31], [3, 37]]);
    deepStrictEqual(find(4, 14), [[2, 12]]);
    deepStrictEqual(find(30, 30), []);
  });

  it("does not reach over commas, full stops and paragraph ends", () => {
    deepStrictEqual(index.find("cold, therapy\nunit").map(({ value }) => value), [1, 3]);
    deepStrictEqual(index.find(""), []);
  });
});
