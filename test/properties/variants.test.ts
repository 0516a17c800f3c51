import { deepStrictEqual } from "node:assert/strict";
import type { Span } from "../../src/text/span";
import { SHORT_LETTER } from "../present/short-letter";
import { fixtureLetters } from "../rules/fixtures";
import { lettersOf } from "./plain";
import { analyzeWell, LIMIT_OF_A_HANG } from "./well-formed";

/** With `\n` as line end, as the changes below expect it, and as they are read so. */
const fixtures = fixtureLetters().map(({ name, text }) => {
  const withLineFeeds = text.replace(/\r\n?/g, "\n");
  return { name, text: withLineFeeds, letters: read(withLineFeeds) };
});

/** The letters of a text, with offsets mapped to those of another one. */
function read(text: string, map?: (offset: number) => number): readonly unknown[] {
  return lettersOf(text, analyzeWell(text), map);
}

/** Where each offset of a text with `\r\n` lies in the same text with `\n`. */
function withoutReturns(text: string): (offset: number) => number {
  const before = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) before[at + 1] = before[at]! + (text[at] === "\r" ? 1 : 0);
  return (offset) => offset - before[offset]!;
}

describe("the same letter, written in another way", function () {
  this.timeout(LIMIT_OF_A_HANG);

  for (const { name, text, letters } of fixtures) {
    it(`${name} with \\r\\n behind a byte order mark and an emoji`, () => {
      const other = `\ufeff😀\n${text}`.replaceAll("\n", "\r\n");
      const toLineFeeds = withoutReturns(other);
      deepStrictEqual(read(other, (offset) => toLineFeeds(offset) - "\ufeff😀\n".length), letters);
    });

    it(`${name} with lone \\r`, () => deepStrictEqual(read(text.replaceAll("\n", "\r")), letters));
  }

  it("an emoji before a heading", () => {
    const at = SHORT_LETTER.indexOf("IMR ISSUES, DECISIONS AND RATIONALES");
    const other = `${SHORT_LETTER.slice(0, at)}😀\n\n${SHORT_LETTER.slice(at)}`;
    const inserted = other.length - SHORT_LETTER.length;
    const sectionsOf = (text: string, map?: (offset: number) => number): unknown => {
      const [letter] = read(text, map) as [{ sections: readonly { kind: string; span: Span }[]; items: unknown }];
      return [letter.sections.filter(({ kind }) => kind === "issues"), letter.items];
    };
    deepStrictEqual(sectionsOf(other, (offset) => (offset >= at + inserted ? offset - inserted : offset)), sectionsOf(SHORT_LETTER));
  });

  it("all of them in one file", () => {
    const text = fixtures.map((fixture) => fixture.text).join("\n");
    const { letters } = analyzeWell(text);
    let start = 0;
    const apart = fixtures.map((fixture, at) => {
      const from = start;
      start += fixture.text.length + 1;
      return lettersOf(text, { letters: letters.slice(at, at + 1), reason: null }, (offset) => offset - from);
    });
    deepStrictEqual(apart, fixtures.map((fixture) => fixture.letters));
  });
});
