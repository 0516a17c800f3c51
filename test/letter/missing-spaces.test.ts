import { deepStrictEqual } from "node:assert/strict";
import { findMissingSpaces } from "../../src/letter/missing-spaces";
import { plainReading } from "./plain-reading";

const found = (text: string, start = 0, end?: number): readonly string[] => {
  const reading = plainReading(text);
  return findMissingSpaces(reading, start, end ?? reading.text.length).map((span) => text.slice(span.start, span.end));
};

describe("findMissingSpaces", () => {
  it("finds the punctuation with the word behind it", () => deepStrictEqual(found('He has pain.The "knee."Then? Yes.It'), [".The", '."Then', ".It"]));
  it("finds none over a line's end, nor outside of its stretch", () => deepStrictEqual([found("He has pain.\nThe knee hurts."), found("pain.The knee.It is", 8)], [[], [".It"]]));
  it("finds none in a text in good order, or in none", () => deepStrictEqual([found("Dr. Roe, M.D., saw 0.5 mg. It helps."), found("")], [[], []]));
});
