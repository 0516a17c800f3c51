import { deepStrictEqual } from "node:assert/strict";
import { NearWords } from "../../src/text/near-words";

const words = new NearWords(["baclofen", "tramadol", "acetaminophen", "occupational"], ["baclofen", "acetaminophen"], new Set(["tramadol", "bacloten"]));
const near = (word: string): readonly string[] => {
  const { one, two } = words.nearTo(`the ${word}!`, 4, 4 + word.length);
  return [...one, ...two.map((other) => `${other} (two)`)];
};

describe("NearWords", () => {
  for (const [title, word, expected] of [
    ["the word itself, in any capitals, if it is not known", "BacloFen", ["baclofen"]],
    ["no word near a known one", "Bacloten", []],
    ["no known word", "tramadol", []],
    ["a missing letter", "baclofn", ["baclofen"]],
    ["a missing last letter", "tramado", ["tramadol"]],
    ["an added letter", "bacclofen", ["baclofen"]],
    ["another letter", "bacloven", ["baclofen"]],
    ["two letters exchanged", "balcofen", ["baclofen"]],
    ["two slips in a long word", "acetominophin", ["acetaminophen (two)"]],
    ["one slip in a long word", "acetominophen", ["acetaminophen"]],
    ["two slips in a long word that is not distinct", "ocupationel", []],
    ["two slips in a short word", "baklovfen", []],
    ["two slips at the beginning of a long word", "ecteaminophen", []],
    ["another first letter", "taclofen", []],
    ["another word", "patient", []],
    ["a short word", "bac", []],
    ["a very long word", "b".repeat(1000), []],
  ] as const) it(`tells ${title}`, () => deepStrictEqual(near(word), expected));
});
