import { deepStrictEqual } from "node:assert/strict";
import { NUMBER_IN_WORDS, NUMBER_PATTERN, NUMBER_WORDS, RANGE_PATTERN, SMALL_NUMBER, SMALL_NUMBERS, numberOf } from "../../src/letter/numbers";

describe("numberOf", () => {
  const numbers: readonly [string, number][] = [
    ["6", 6], ["6.00", 6], ["six", 6], ["Six", 6], ["sixteen", 16], ["sixty", 60], ["sixty-two", 62], ["sixty two", 62], ["once", 1], ["twice", 2], ["single", 1],
    ["a hundred", 100], ["two hundred", 200], ["one hundred twenty", 120], ["one hundred and five", 105], ["six (6)", 6], ["two to three", 3], ["2-3", 3], ["one or two", 2], ["six–eight", 8], ["some", NaN], ["", NaN],
  ];
  for (const [words, expected] of numbers) it(`is ${expected} of ${JSON.stringify(words)}`, () => deepStrictEqual(numberOf(words), expected));

  it("knows every word that stands in a number", () => {
    deepStrictEqual(NUMBER_WORDS.filter((word) => Number.isNaN(numberOf(word))), []);
    deepStrictEqual(SMALL_NUMBERS.map(numberOf), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe("the patterns of numbers", () => {
  const matched = (source: string, words: readonly string[]): readonly (string | null)[] => words.map((each) => new RegExp(source, "i").exec(each)?.[0] ?? null);

  it("match whole numbers, in figures and words", () => {
    deepStrictEqual(matched(NUMBER_PATTERN, ["12 visits", "sixteen visits", "six (6) visits", "6 (6) visits", "one hundred and twenty", "1/2", "sixths", "3.5"]), ["12", "sixteen", "six (6)", "6 (6)", "one hundred and twenty", null, null, null]);
    deepStrictEqual(matched(RANGE_PATTERN, ["two to three times", "2-3 times", "2 times"]), ["two to three", "2-3", "2"]);
  });

  it("match small numbers and those below a hundred", () => {
    deepStrictEqual(matched(`^${SMALL_NUMBER}$`, ["seven", "eleven", "twelve", "thirteen", "a"]), ["seven", "eleven", "twelve", null, null]);
    deepStrictEqual(matched(`^${NUMBER_IN_WORDS}$`, ["seven", "nineteen", "ninety", "forty-five", "forty five", "once", "hundred"]), ["seven", "nineteen", "ninety", "forty-five", "forty five", null, null]);
  });
});
