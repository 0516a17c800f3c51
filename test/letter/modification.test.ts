import { deepStrictEqual } from "node:assert/strict";
import { splitModification } from "../../src/letter/modification";

/** What was asked, and what UR left of it; null where the words tell of no modification. */
function read(words: string): readonly [string, string | null] {
  const { first, modifiedTo } = splitModification(words, { start: 0, end: words.length });
  return [words.slice(first.start, first.end), modifiedTo && words.slice(modifiedTo.start, modifiedTo.end)];
}

describe("splitModification", () => {
  for (const [words, expected] of [
    ["Soma 350 mg #60 to #20", ["Soma 350 mg #60", "#20"]],
    ["Soma 350 mg #60 from #60 to 20 tablets", ["Soma 350 mg #60", "20 tablets"]],
    ["twelve sessions of acupuncture to six sessions", ["twelve sessions of acupuncture", "six sessions"]],
    ["EMG and NCV of both legs to NCV", ["EMG and NCV of both legs", "NCV"]],
    ["acupuncture 2 to 3 times a week", ["acupuncture 2 to 3 times a week", null]],
    ["a referral to pain management", ["a referral to pain management", null]],
    ["", ["", null]],
  ] as const) it(words || "an empty text", () => deepStrictEqual(read(words), expected));

  it("gives ranges of the whole text", () => {
    deepStrictEqual(splitModification("It cut Soma #60 to #20.", { start: 7, end: 22 }), { first: { start: 7, end: 15 }, modifiedTo: { start: 19, end: 22 } });
  });
});
