import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { rangesOf } from "../../src/text/search";
import { WordKinds } from "../../src/text/word-kinds";
import { atWords, matchesAtWords, wordPattern } from "../../src/text/word-pattern";

const KINDS = new WordKinds();
/** A pattern that is tried at some words, and what it stands for. */
const PAIRS = [
  [wordPattern(KINDS, "no not", /\b(no)t? (pain)?|\bno\b/iy), /\b(no)t? (pain)?|\bno\b/gi],
  [wordPattern(KINDS, "certain certify", /\bcertif(?:y|ied)\b/iy), /\bcertif(?:y|ied)\b/gi],
  [wordPattern(KINDS, "is", /(?<=pain )is(?= no)/iy), /(?<=pain )is(?= no)/gi],
] as const;
const anyText = fc.array(fc.constantFrom("no", "No", "not", "is", "pain", "certain", "certified", "ä", "5", "_", " ", " ", " ", "-", "."), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("a pattern that is tried at some words", () => {
  for (const [pattern, global] of PAIRS) {
    it(`finds what ${String(global)} finds`, () => {
      fc.assert(fc.property(anyText, (text) => {
        const expected = [...text.matchAll(global)];
        deepStrictEqual(matchesAtWords(text, pattern).map((match) => [match.index, ...match]), expected.map((match) => [match.index, ...match]));
        deepStrictEqual(rangesOf(text, atWords(pattern)), expected.map(({ 0: words, index }) => ({ start: index, end: index + words.length })));
      }), { numRuns: 300 });
    });
  }
});
