import assert from "node:assert/strict";
import { TokenTable } from "../../src/text/token-table";
import { WordKinds } from "../../src/text/word-kinds";

const KINDS = new WordKinds();
const UNIT = KINDS.kind("tablet patch");
const SIGN = KINDS.kind("# qty");

function kindsOf(text: string): Record<string, boolean> {
  const found = KINDS.of(text);
  return { figure: (found & KINDS.figure) !== 0, unit: (found & UNIT) !== 0, sign: (found & SIGN) !== 0 };
}

describe("kinds of words", () => {
  it("are those that the text holds", () => {
    assert.deepEqual(kindsOf(""), { figure: false, unit: false, sign: false });
    assert.deepEqual(kindsOf("one of them"), { figure: false, unit: false, sign: false });
    assert.deepEqual(kindsOf("Norco 10/325"), { figure: true, unit: false, sign: false });
    assert.deepEqual(kindsOf("#60 TABLETS"), { figure: true, unit: true, sign: true });
  });

  it("are told by the first five letters of a word: a longer word may be meant, a shorter one is not", () => {
    assert.deepEqual(kindsOf("patches, patchy"), { figure: false, unit: true, sign: false });
    assert.deepEqual(kindsOf("pat tab q"), { figure: false, unit: false, sign: false });
  });

  it("may all be there in a text with letters beyond ASCII's", () => {
    assert.deepEqual(kindsOf("naïve"), { figure: true, unit: true, sign: true });
    assert.deepEqual(kindsOf("“quoted” — 🙂"), { figure: false, unit: false, sign: false });
  });

  it("are those of each of some ranges, all there are where a range cuts a word or holds letters beyond ASCII's", () => {
    const text = "two tablets, no patch. Naïve #60";
    const ranges = [[0, 11], [13, 15], [13, 22], [4, 7], [6, 11], [23, 28], [29, 32], [0, 3], [32, 32]] as const;
    assert.deepEqual(
      KINDS.ofEach(new TokenTable(text), ranges.map(([start, end]) => ({ start, end }))),
      [UNIT, 0, UNIT, -1, -1, -1, SIGN, 0, 0].map((kinds) => kinds | KINDS.figure),
    );
  });

  it("are found from one place to the next", () => {
    const placesOf = (text: string, kinds: number): readonly string[] => {
      const places: string[] = [];
      for (let at = KINDS.next(text, 0, kinds); at < text.length; at = KINDS.next(text, at + 1, kinds)) places.push(text.slice(at));
      return places;
    };
    assert.deepEqual(placesOf("a Patch x12, naïve 3 tab", KINDS.figure | UNIT), ["Patch x12, naïve 3 tab", "12, naïve 3 tab", "2, naïve 3 tab", "3 tab"]);
    assert.deepEqual(placesOf("12 tablets", UNIT), ["tablets"]);
    assert.deepEqual(placesOf("none", KINDS.figure), []);
    assert.deepEqual(placesOf("", UNIT), []);
  });

  it("are those of a stretch", () => {
    assert.equal(KINDS.of("10 tablets", 3), UNIT);
  });
});
