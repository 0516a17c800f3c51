import assert from "node:assert/strict";
import { figureEnd, letterEnd, tokenEnd, tokenStart } from "../../src/text/tokens";

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  for (let start = tokenStart(text, 0); start < text.length; ) {
    const end = tokenEnd(text, start);
    tokens.push(text.slice(start, end));
    start = tokenStart(text, end);
  }
  return tokens;
}

const CASES: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ["", []],
  [" .,-\n", []],
  ["Norco10 mg", ["Norco", "10", "mg"]],
  ["Tylenol #3##", ["Tylenol", "#", "3", "#", "#"]],
  ["naïve Müller’s", ["naïve", "Müller", "s"]],
  ["µg über–alles", ["µg", "über", "alles"]],
  ["½ tablet", ["½", "tablet"]],
  ["pain 🙂 here", ["pain", "here"]],
  ["a—b “c”", ["a", "b", "c"]],
];

describe("tokens", () => {
  for (const [text, tokens] of CASES) it(JSON.stringify(text), () => assert.deepEqual(tokensOf(text), tokens));

  it("are what the pattern for letters, figures and number signs finds", () => {
    for (let code = 0; code < 0x3000; code += 1) {
      const text = `a${String.fromCharCode(code)}b 1${String.fromCharCode(code)}2`;
      assert.deepEqual(tokensOf(text), text.match(/#|\p{L}+|\p{N}+/gu), `U+${code.toString(16)}`);
    }
  });
});

describe("runs of ASCII", () => {
  it("end before what is of another kind, at the text's end and at a given one", () => {
    assert.deepEqual(["Norco10", "naïve", "10", "", "abc"].map((text) => letterEnd(text, 0)), [5, 2, 0, 0, 3]);
    assert.deepEqual(["10/325", "x1", "", "325"].map((text) => figureEnd(text, 0)), [2, 0, 0, 3]);
    assert.deepEqual([letterEnd("abc", 1, 2), figureEnd("325", 1, 2)], [2, 2]);
  });
});
