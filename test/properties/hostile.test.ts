import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { linesOf } from "../../src/text/lines";
import { decode } from "../../src/text/decode";
import { FIXTURES } from "./fixtures";
import { analyzeWell } from "./well-formed";

const anyFixture = fc.constantFrom(...FIXTURES);
/** Lines of letters, in any order: what a broken extraction looks like. */
const anyLines = fc.array(fc.constantFrom(...new Set(FIXTURES.flatMap(({ text }) => text.split(/\r\n|\r|\n/)))), { maxLength: 60 });
/** Lone surrogates and control characters among them. */
const anyCodeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 });

describe("reading and checking, whatever the text", () => {
  it("takes every fixture", () => {
    for (const { text } of FIXTURES) strictEqual(analyzeWell(text).letters.length, 1);
  });

  it("takes a letter cut at any line", () => {
    fc.assert(fc.property(anyFixture, fc.double({ min: 0, max: 1, noNaN: true }), ({ text }, at) => {
      const lines = linesOf(text);
      analyzeWell(text.slice(0, lines[Math.floor(at * (lines.length - 1))]!.next));
    }), { numRuns: 60 });
  });

  it("takes lines of letters in any order", () => {
    fc.assert(fc.property(anyLines, fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\f"), (lines, lineEnd) => void analyzeWell(lines.join(lineEnd))), { numRuns: 60 });
  });

  it("takes any characters", () => {
    fc.assert(fc.property(anyCodeUnits, (units) => void analyzeWell(String.fromCharCode(...units))), { numRuns: 60 });
  });

  it("takes any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void analyzeWell(decode(bytes).text)), { numRuns: 60 });
  });

  it("says of an empty text and of blanks that it is no letter", () => {
    deepStrictEqual(["", "\ufeff", " \r\n\f\t"].map((text) => analyzeWell(text).letters), [[], [], []]);
  });
});
