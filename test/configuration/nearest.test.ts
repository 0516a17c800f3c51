import { equal } from "node:assert/strict";
import { didYouMean } from "../../src/configuration/nearest";

const WORDS = ["off", "outcome-contradicted", "outcome-missing", "rationale-missing", "text-gap", "gap-text"];

describe("didYouMean", () => {
  for (const [word, question] of [
    ["outcome-mising", ' Did you mean "outcome-missing"?'],
    ["of", ' Did you mean "off"?'],
    ["outcome", ' Did you mean "outcome-contradicted" or "outcome-missing"?'],
    ["miss", ' Did you mean "outcome-missing" or "rationale-missing"?'],
    ["gap", ' Did you mean "text-gap" or "gap-text"?'],
    ["sing", ""],
    ["ou", ' Did you mean "off"?'],
    ["nonsense", ""],
    ["", ""],
    [null, ""],
  ] as const) it(`asks ${question === "" ? "nothing" : question} of ${JSON.stringify(word)}`, () => equal(didYouMean(word, WORDS), question));

  it("names several that are as near, and no long list", () => {
    equal(didYouMean("a-c", ["a-b", "a-d", "a-ef"]), ' Did you mean "a-b" or "a-d"?');
    const many = Array.from({ length: 7 }, (_, at) => `citation-${at}-of-many`);
    equal(didYouMean("citation", many), "");
    equal(didYouMean("citation", many.slice(1)), ` Did you mean ${many.slice(1, 6).map((word) => `"${word}"`).join(", ")} or "citation-6-of-many"?`);
  });
});
