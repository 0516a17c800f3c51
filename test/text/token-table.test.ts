import assert from "node:assert/strict";
import { numberOf, TokenTable } from "../../src/text/token-table";

/** The tokens of a text; those with letters or figures beyond ASCII's between bars. */
function tokensOf(text: string): readonly string[] {
  const table = new TokenTable(text);
  return Array.from({ length: table.count }, (_, token) => {
    const words = text.slice(table.start(token), table.end(token));
    return table.isForeign(token) ? `|${words}|` : words;
  });
}

function numbersOf(text: string): readonly number[] {
  const table = new TokenTable(text);
  return Array.from({ length: table.count }, (_, token) => table.number(token));
}

describe("token table", () => {
  for (const [text, tokens] of [
    ["", []],
    [" .,-\n", []],
    ["Norco10 mg", ["Norco", "10", "mg"]],
    ["Tylenol #3##", ["Tylenol", "#", "3", "#", "#"]],
    ["naïve Müller’s", ["|naïve|", "|Müller|", "s"]],
    ["10µg, ½ tablet—“c”", ["|10µg|", "|½|", "tablet", "c"]],
    ["a b c d e f g h", ["a", "b", "c", "d", "e", "f", "g", "h"]],
  ] as const) it(`holds those of ${JSON.stringify(text)}`, () => assert.deepEqual(tokensOf(text), tokens));

  it("tells words from figures", () => {
    const table = new TokenTable("Norco 10/325 # ïn");
    assert.deepEqual(Array.from({ length: table.count }, (_, token) => table.isWord(token)), [true, false, false, false, false]);
  });

  it("gives tokens that differ in capitals alone the same number, and others another one", () => {
    const [one, same, longer, longest, longestOfAll, ten, again] = numbersOf("Gabapentin GABAPENTIN gabapentins gabapentingabapentin gabapentingabapentinx 10 10");
    assert.deepEqual([one === same, ten === again, new Set([one, longer, longest, longestOfAll, ten]).size], [true, true, 5]);
    assert.deepEqual(["gabapentin", "gabapentingabapentinx", "10"].map(numberOf), [one, longestOfAll, ten]);
  });

  it("tells by three numbers what a word of no more than seventeen letters is", () => {
    const table = new TokenTable("electromyographic electromyographics");
    assert.deepEqual([table.isShort(0), table.isShort(1), table.middle(0) === table.middle(1), table.rest(0) === table.rest(1)], [true, false, true, false]);
  });

  it("finds the first token behind an index, also beside a near one", () => {
    const table = new TokenTable("one two three");
    assert.deepEqual([0, 2, 3, 7, 12, 13].map((index) => table.firstBehind(index)), [0, 0, 1, 2, 2, 3]);
    assert.deepEqual([1, 2, 3].flatMap((near) => [2, 3, 12, 13].map((index) => table.firstBehind(index, near))), [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]);
  });
});
