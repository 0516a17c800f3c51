import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { FIXTURES, type Fixture } from "./fixtures";
import { lettersOf } from "./plain";
import { analyzeWell } from "./well-formed";

const withLineFeeds = FIXTURES.map(({ name, text }) => ({ name, text: text.replace(/\r\n?/g, "\n") }));
const anyPair = fc.tuple(fc.constantFrom(...withLineFeeds), fc.constantFrom(...withLineFeeds));

/** Where each offset of a text with `\r\n` lies in the same text with `\n`. */
function withoutReturns(text: string): (offset: number) => number {
  const before = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) before[at + 1] = before[at]! + (text[at] === "\r" ? 1 : 0);
  return (offset) => offset - before[offset]!;
}

/** The letters of a text, with offsets mapped to those of another one. */
function read(text: string, map?: (offset: number) => number): readonly unknown[] {
  return lettersOf(text, analyzeWell(text), map);
}

/** A test for each fixture. */
function everyFixture(test: (fixture: Fixture) => void): void {
  for (const fixture of withLineFeeds) it(fixture.name, () => test(fixture));
}

describe("the same letter, written in another way", () => {
  describe("with \\r\\n", () => everyFixture(({ text }) => {
    const other = text.replaceAll("\n", "\r\n");
    deepStrictEqual(read(other, withoutReturns(other)), read(text));
  }));

  describe("with lone \\r", () => everyFixture(({ text }) => deepStrictEqual(read(text.replaceAll("\n", "\r")), read(text))));

  describe("with a byte order mark", () => everyFixture(({ text }) => deepStrictEqual(read(`\ufeff${text}`, (offset) => offset - 1), read(text))));

  describe("behind an emoji", () => everyFixture(({ text }) => deepStrictEqual(read(`😀\n${text}`, (offset) => offset - 3), read(text))));

  it("behind another letter", () => {
    fc.assert(fc.property(anyPair, ([one, other]) => {
      const before = `${one.text}\n`;
      const text = before + other.text;
      const { letters } = analyzeWell(text);
      const first = lettersOf(text, { letters: letters.slice(0, 1), reason: null });
      const second = lettersOf(text, { letters: letters.slice(1), reason: null }, (offset) => offset - before.length);
      deepStrictEqual([first, second], [read(one.text), read(other.text)]);
    }), { numRuns: 20 });
  });
});
