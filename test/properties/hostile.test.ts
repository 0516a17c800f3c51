import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { linesOf } from "../../src/text/lines";
import { decode } from "../../src/text/decode";
import { SHORT_LETTER } from "../present/short-letter";
import { fixtureLetters } from "../rules/fixtures";
import { analyzeWell, LIMIT_OF_A_HANG } from "./well-formed";

const fixtures = fixtureLetters();
const anyFixture = fc.constantFrom(...fixtures);
/** Lines of letters, in any order: what a broken extraction looks like. */
const anyLines = fc.array(fc.constantFrom(...new Set(fixtures.flatMap(({ text }) => text.split(/\r\n|\r|\n/)))), { maxLength: 60 });
/** Lone surrogates and control characters among them. */
const anyCodeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 });

/** Names and outcomes of the items in a text. */
function itemsOf(text: string): readonly unknown[] {
  return analyzeWell(text).letters.flatMap(({ letter }) => letter.items.map(({ name, outcome }) => [name.value, outcome?.value ?? null]));
}

describe("reading and checking, whatever the text", function () {
  this.timeout(LIMIT_OF_A_HANG);

  it("takes short letters cut at every line", () => {
    const short = [SHORT_LETTER, ...fixtures.filter(({ name }) => ["f03", "x14"].includes(name)).map(({ text }) => text)];
    const counts = short.map((text) => linesOf(text).map(({ next }) => analyzeWell(text.slice(0, next)).letters.length));
    // The first lines alone are no letter; from some line on it is one, and never two or none again.
    deepStrictEqual(counts.map((each) => each.join("").replace(/^0+1+$/, "0..1..")), short.map(() => "0..1.."));
  });

  it("takes any letter cut at any line", () => {
    fc.assert(fc.property(anyFixture, fc.double({ min: 0, max: 1, noNaN: true }), ({ text }, at) => {
      const lines = linesOf(text);
      analyzeWell(text.slice(0, lines[Math.floor(at * (lines.length - 1))]!.next));
    }), { numRuns: 20 });
  });

  it("finds the same items where page ends are put in", () => {
    fc.assert(fc.property(anyFixture, fc.array(fc.nat({ max: 200 }), { maxLength: 5 }), ({ text }, pages) => {
      const lines = text.split("\n");
      for (const page of pages) lines.splice(page % lines.length, 0, "\f");
      deepStrictEqual(itemsOf(lines.join("\n")), itemsOf(text));
    }), { numRuns: 8 });
  });

  it("takes lines of letters in any order", () => {
    fc.assert(fc.property(anyLines, fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\f"), (lines, lineEnd) => void analyzeWell(lines.join(lineEnd))), { numRuns: 20 });
  });

  it("takes any characters", () => {
    fc.assert(fc.property(anyCodeUnits, (units) => void analyzeWell(String.fromCharCode(...units))), { numRuns: 20 });
  });

  it("takes any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void analyzeWell(decode(bytes).text)), { numRuns: 20 });
  });

  it("says of an empty text and of blanks that it is no letter", () => {
    deepStrictEqual(["", "\ufeff", " \r\n\f\t"].map((text) => analyzeWell(text).letters), [[], [], []]);
  });
});
