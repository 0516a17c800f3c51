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
      const words = wordsOf(reading, 0, reading.text.length).slice();
      deepStrictEqual(words.map(({ key }) => key), keys);
      deepStrictEqual(words.map(({ span }) => reading.textOf(span).toLowerCase().replace(/['’-]/g, "")), keys);
    });
  }

  it("are those of a stretch, cut at its end", () => {
    const reading = plainReading("one two-three four");
    deepStrictEqual(wordsOf(reading, 4, 9).slice().map(({ key }) => key), ["twot"]);
  });

  it("have the same number where they have the same key", () => {
    const words = wordsOf(plainReading("First-line therapy: FIRSTLINE, naïve 10 NAÏVE."), 0, 46);
    const [first, therapy, same, naive, ten, again] = words.numbers();
    deepStrictEqual([first === same, naive === again, new Set([first, therapy, naive, ten]).size], [true, true, 4]);
  });

  it("are found by where they stand in the file", () => {
    const words = wordsOf(plainReading("One two\nthree"), 0, 13);
    deepStrictEqual([words.firstFrom(0), words.firstFrom(1), words.firstFrom(8), words.firstFrom(9)], [0, 1, 2, 3]);
    deepStrictEqual(words.spanOf(0, 2), { start: 0, end: 7 });
  });
});
