import { deepStrictEqual, throws } from "node:assert/strict";
import { DOSE_PATTERN } from "../../src/letter/dose-verbs";
import { OPINION_PATTERN } from "../../src/letter/opinion-verbs";
import { DECIDES, FURTHER_REQUEST_PATTERN, NEEDED_TO_DECIDE, PLAN_PATTERN, REQUEST_PATTERN, REVIEW_PATTERN } from "../../src/letter/verb-patterns";
import { firstWordsOf } from "./first-words";

const beginningsOf = (words: string): readonly string[] => [...new Set(words.split(" ").map((word) => word.slice(0, 5)))].sort();

describe("the words at which patterns of verbs are tried", () => {
  for (const [name, { words, pattern }] of Object.entries({ REVIEW_PATTERN, DECIDES, REQUEST_PATTERN, FURTHER_REQUEST_PATTERN, PLAN_PATTERN, DOSE_PATTERN, OPINION_PATTERN })) {
    it(`are those with which its matches begin: ${name}`, () => {
      deepStrictEqual(beginningsOf(words), [...firstWordsOf(pattern)].sort());
    });
  }

  it("are one of those that all that decides needs, or stand before one of them", () => {
    const before = "also and be but could did do does however medical medically to was were will would".split(" ");
    deepStrictEqual(beginningsOf(NEEDED_TO_DECIDE), [...firstWordsOf(DECIDES.pattern, before)].sort());
  });
});

describe("the first words of a pattern", () => {
  for (const [pattern, words] of [
    [/\b(?:den(?:ied|ying)|not? certified)\b/i, ["denie", "denyi", "no", "not"]],
    [/(?<=he )(?:was|is) to/, ["is", "was"]],
    [/non[- ]{0,2}cert/, ["non", "nonce"]],
    [/plans?\b[^.]/, ["plan", "plans"]],
    [/(?:the )?[ab]cd /, ["acd", "bcd", "the"]],
  ] as const) it(`${String(pattern)}: ${words.join(", ")}`, () => deepStrictEqual([...firstWordsOf(pattern)].sort(), words));

  it("are those behind words that are passed over", () => {
    deepStrictEqual([...firstWordsOf(/(?:was|would(?:, however,)?) (?:be )?(?:not|never|without)/, ["be", "however", "was", "would"])].sort(), ["never", "not", "witho"]);
  });

  for (const pattern of [/\w+ed/, /re[^ ]/, /, which/, /(?:that )?/]) it(`are not known: ${String(pattern)}`, () => throws(() => firstWordsOf(pattern)));
});
