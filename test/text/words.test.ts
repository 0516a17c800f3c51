import { deepStrictEqual } from "node:assert/strict";
import { wordsOf } from "../../src/text/words";
import { plainReading } from "../letter/plain-reading";

describe("words", () => {
  for (const [text, keys] of [
    ["The pain, e.g. of L4-5.", ["the", "pain", "e", "g", "of", "l45"]],
    ["Norco 10/325mg #60, 0.5 mg", ["norco", "10/325mg", "60", "0.5", "mg"]],
    ["first-line patient’s pain.The and/or", ["firstline", "patients", "pain", "the", "and", "or"]],
    ["naïve µg 🙂 Müller", ["naïve", "µg", "müller"]],
    [" - ( )", []],
  ] as const) {
    it(JSON.stringify(text), () => {
      const reading = plainReading(text);
      const words = wordsOf(reading, 0, reading.text.length);
      deepStrictEqual(words.map(({ key }) => key), keys);
      deepStrictEqual(words.map(({ span }) => reading.textOf(span).toLowerCase().replace(/['’-]/g, "")), keys);
    });
  }

  it("are those of a stretch, cut at its end", () => {
    const reading = plainReading("one two-three four");
    deepStrictEqual(wordsOf(reading, 4, 9).map(({ key }) => key), ["twot"]);
  });
});
