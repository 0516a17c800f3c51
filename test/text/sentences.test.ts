import { deepStrictEqual } from "node:assert/strict";
import { sentencesOf } from "../../src/text/sentences";

function read(text: string, start = 0, end = text.length): readonly string[] {
  return sentencesOf(text, start, end).map((sentence) => text.slice(sentence.start, sentence.end));
}

describe("sentencesOf", () => {
  for (const [text, expected] of [
    ["He fell. He rested! Did he heal?", ["He fell.", "He rested!", "Did he heal?"]],
    ["He takes 0.5 mg of X, e.g. at night. Dr. Doe agrees.", ["He takes 0.5 mg of X, e.g. at night.", "Dr. Doe agrees."]],
    ["It hurts at 5 p.m. The knee does.", ["It hurts at 5 p.m.", "The knee does."]],
    ["He has pain.The knee is stiff.", ["He has pain.", "The knee is stiff."]],
    ['He said "yes." Then he left.', ['He said "yes."', "Then he left."]],
    ["A heading\nand a text without full stop", ["A heading", "and a text without full stop"]],
    ["See www.example.org for more", ["See www.example.org for more"]],
    [" \n \n", []],
    ["", []],
  ] as const) it(JSON.stringify(text), () => deepStrictEqual(read(text), expected));

  it("stays in its stretch", () => {
    deepStrictEqual(read("He fell. He rested!!! He left.", 9, 20), ["He rested!!"]);
  });

  it("parts a text without full stops at blanks, losing no word", () => {
    const parts = read("knee ".repeat(2_500));
    deepStrictEqual(parts.join(" ").split(" "), new Array(2_500).fill("knee"));
    deepStrictEqual(parts.length, 4);
  });

  it("parts a text without blanks anywhere", () => {
    deepStrictEqual(read("a".repeat(9_000)).map((part) => part.length), [4_000, 4_000, 1_000]);
  });
});
