import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { endsAsHeading, headingBefore, headingsWithoutBlocks } from "../../src/letter/item-headings";
import { plainReading } from "./plain-reading";

/** The heading before the end of a text. */
function read(text: string, isFirst = false): string {
  const reading = plainReading(text);
  const { start, end } = headingBefore(reading, 0, reading.text.length, isFirst);
  return reading.text.slice(start, end);
}

describe("headingBefore", () => {
  it("takes the last paragraph", () => strictEqual(read("The request is not medically necessary.\n\nSoma 350 mg #30: Upheld\n"), "Soma 350 mg #30: Upheld"));

  it("takes the lines after the last sentence where no blank line parts them", () => {
    strictEqual(read("The request is not medically necessary.\nSoma 350 mg\n#30: Upheld"), "Soma 350 mg #30: Upheld");
  });

  it("takes all of it where nothing else stands there", () => strictEqual(read("Soma 350 mg #30.\nOne a day: Upheld", true), "Soma 350 mg #30. One a day: Upheld"));

  it("takes an outcome on a line of its own with the paragraph before it", () => strictEqual(read("No.\n\nSoma 350 mg #30\n\nUpheld"), "Soma 350 mg #30\nUpheld"));

  it("is empty before nothing", () => strictEqual(read(""), ""));
});

describe("headingsWithoutBlocks", () => {
  it("finds later paragraphs that end with an outcome", () => {
    const text = "It is not necessary.\nSoma 350 mg #30: Upheld\nSome words.\nA knee brace: Overturned";
    deepStrictEqual(headingsWithoutBlocks(text, 0, text.length).map(({ start, end }) => text.slice(start, end)), ["Soma 350 mg #30: Upheld", "A knee brace: Overturned"]);
  });

  it("finds none in an empty text", () => deepStrictEqual(headingsWithoutBlocks("", 0, 0), []));
});

describe("endsAsHeading", () => {
  for (const [text, expected] of [
    ["A knee brace: Upheld", true],
    ["Some words.\n1. A knee brace is not medically necessary.", true],
    ["Therefore a knee brace is not medically necessary.", false],
    ["", false],
  ] as const) it(JSON.stringify(text), () => strictEqual(endsAsHeading(text, 0, text.length), expected));
});
