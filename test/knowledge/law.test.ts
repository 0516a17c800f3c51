import { deepStrictEqual, match } from "node:assert/strict";
import { APPEAL_WORDS, TIME_LIMITS, UNSTATED_START } from "../../src/knowledge/law";

describe("the times that the law gives", () => {
  it("name a provision, and the page where it was read", () => {
    for (const { provision, source } of Object.values(TIME_LIMITS).flat()) {
      match(provision, /^(?:8 CCR \d{4,5}(?:\.\d+)*|Labor Code \d{4}(?:\.\d)?)(?:\([a-z0-9A-Z]+\))*(?:; Labor Code 4610\(i\)\(3\))?$/);
      match(source, /^https?:\/\/\S+$/);
    }
  });

  it("run from something that no letter states", () => {
    deepStrictEqual([...Object.keys(UNSTATED_START), "appeal"], Object.keys(TIME_LIMITS));
    for (const words of Object.values(UNSTATED_START)) match(words, /^The time runs from .*, which the letter does not state\.$/);
  });

  it("leave the last day to appeal to be counted by the reader", () => {
    for (const words of [/earliest possible/, /runs from mailing/, /8 CCR 10605/, /Count it yourself/]) match(APPEAL_WORDS, words);
  });
});
