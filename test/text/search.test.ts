import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { startOfRun } from "../../src/text/range";
import { anyOf, atEnd, followedBy, holds, matching, near, rangesOf, type Search, startBehind, withMark } from "../../src/text/search";

/** A search, and the pattern that it stands for. */
const PAIRS: readonly (readonly [string, Search, RegExp])[] = [
  ["matching", matching(/\bno\b/gi), /\bno\b/gi],
  ["withMark", withMark(";", matching(/\bno ?;/gi)), /\bno ?;/gi],
  ["near", near(matching(/\bno\b/gi), matching(/\bpain\b/gi), 6, ".;"), /\bno\b[^.;]{0,6}?\bpain\b/gi],
  ["near, with words that overlap", near(matching(/\bno(?:-no)?\b/gi), matching(/no|\b(?=is\b)|$/gi), 3, ","), /(?=(\bno(?:-no)?\b))\1[^,]{0,3}?(?:no|\b(?=is\b)|$)/gi],
  ["near, three words", near(matching(/\bno\b/gi), near(matching(/\bis\b/gi), matching(/\bpain\b/gi), 6, ".,"), 9, ".;"), /\bno\b[^.;]{0,9}?\bis\b[^.,]{0,6}?\bpain\b/gi],
  ["followedBy", followedBy(matching(/\bno\b/gi), /,? (?:pain|is)/iy), /\bno\b,? (?:pain|is)/gi],
  ["atEnd", atEnd(matching(/\bno\b/gi), 9, ".;"), /\bno\b(?=[^.;]{0,9}$)/gi],
  ["near, atEnd", near(matching(/\bno\b/gi), atEnd(matching(/\bis\b/gi), 9, "."), 9, ".;"), /\bno\b[^.;]{0,9}?\bis\b(?=[^.]{0,9}$)/gi],
  ["anyOf", anyOf(matching(/\bno is\b/gi), matching(/\b(?:is|no)\b/gi), near(matching(/\bpain\b/gi), matching(/\bno\b/gi), 5, "")), /\bno is\b|\b(?:is|no)\b|\bpain\b[^]{0,5}?\bno\b/gi],
];
const anyText = fc.array(fc.constantFrom("no", "No", "is", "pain", "a", " ", " ", " ", "-", ",", ".", ";"), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("searches", () => {
  for (const [name, search, pattern] of PAIRS) {
    it(`find what ${String(pattern)} finds: ${name}`, () => {
      fc.assert(fc.property(anyText, (text) => {
        const expected = [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
        deepStrictEqual(rangesOf(text, search), expected);
        strictEqual(holds(text, search), expected.length > 0);
      }), { numRuns: 300 });
    });
  }

  it("find no more than is wanted", () => deepStrictEqual(rangesOf("no, no, no", matching(/no/g), 2), [{ start: 0, end: 2 }, { start: 4, end: 6 }]));
});

describe("startBehind", () => {
  for (const [text, marks, least, start] of [["a, b", ",;", 0, 2], ["a; b, c", ",;", 0, 5], ["a b", ",;", 0, 0], ["a, b", ",;", 3, 3], ["a,", ",", 0, 2]] as const) {
    it(`of ${JSON.stringify(text)}, from ${least}: ${start}`, () => strictEqual(startBehind(text, text.length, marks, least), start));
  }
});

describe("startOfRun", () => {
  for (const [text, character, start] of [["a word", /\S/, 2], ["word", /\S/, 0], ["a word ", /\S/, 7], ["", /\S/, 0]] as const) {
    it(`of ${JSON.stringify(text)}: ${start}`, () => strictEqual(startOfRun(text, text.length, character), start));
  }
});
