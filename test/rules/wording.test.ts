import { equal } from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { bothSaid, listed, quoted } from "../../src/rules/wording";
import { SHORT_LETTER } from "../present/short-letter";

describe("listed", () => {
  for (const [texts, words] of [
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
    [["a", "b", "c", "d"], "a, b, c and 1 more"],
    [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
  ] as const) it(words || "nothing", () => equal(listed(texts), words));

  it("names as many as asked for", () => equal(listed(["a", "b", "c"], 1), "a and 2 more"));
});

describe("quoted", () => {
  it("is the letter's words in one line, over paragraph ends too", () => {
    const { letter } = analyze(SHORT_LETTER, { rules: [] }).letters[0]!;
    const start = SHORT_LETTER.indexOf("It said no more.");
    equal(quoted(letter, { start, end: SHORT_LETTER.indexOf(", DECISIONS") }), "It said no more. IMR ISSUES");
  });
});

describe("bothSaid", () => {
  const { letter } = analyze(SHORT_LETTER, { rules: [] }).letters[0]!;
  const at = (words: string) => ({ start: SHORT_LETTER.indexOf(words), end: SHORT_LETTER.indexOf(words) + words.length });
  for (const [one, other, words] of [
    ["man", "Baclofen 5mg", 'the case summary says both "man" and "Baclofen 5mg"'],
    ["man", "No spasm", 'the case summary says "man", the rationale of item 1 "No spasm"'],
    ["No spasm", "The joint", 'the rationale of item 1 says "No spasm", the rationale of item 2 "The joint"'],
    ["Ohio", "man", 'the letter says "Ohio", the case summary "man"'],
  ] as const) it(words, () => equal(bothSaid(letter, at(one), at(other)), words));
});
