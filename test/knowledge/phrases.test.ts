import { deepStrictEqual } from "node:assert/strict";
import { PhraseIndex } from "../../src/knowledge/phrases";

describe("PhraseIndex", () => {
  const index = new PhraseIndex([["cold", 1], ["cold therapy unit", 2], ["unit", 3]], { fillers: new Set(["portable"]), endings: new Set(["rental"]) });

  it("takes the longest phrase at each place, over hyphens, fillers and endings", () => {
    deepStrictEqual(index.find("Cold therapy, a cold-therapy portable unit rental; unit"), [
      { value: 1, start: 0, end: 4 }, { value: 2, start: 16, end: 49 }, { value: 3, start: 51, end: 55 },
    ]);
  });

  it("does not reach over commas, full stops and paragraph ends", () => {
    deepStrictEqual(index.find("cold, therapy\nunit").map(({ value }) => value), [1, 3]);
    deepStrictEqual(index.find(""), []);
  });
});
