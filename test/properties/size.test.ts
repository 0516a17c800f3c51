import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { FIXTURES } from "./fixtures";
import { analyzeWell } from "./well-formed";

describe("reading and checking, whatever the size", () => {
  it("takes a thousand items", () => {
    const { text } = FIXTURES.find(({ name }) => name === "d02.txt")!;
    const heading = text.indexOf("Gabapentin 600 mg #90: Overturned");
    const next = text.indexOf("Omeprazole 20 mg, Qty: 60: Overturned");
    const item = text.slice(heading, next);
    const many = text.slice(0, heading) + Array.from({ length: 1000 }, (_, at) => item.replaceAll("600 mg #90", `600 mg #${at + 1}`)).join("");
    const { letters } = analyzeWell(many);
    deepStrictEqual(letters[0]!.letter.items.slice(1).map(({ name }) => name.value), Array.from({ length: 1000 }, (_, at) => `Gabapentin 600 mg #${at + 1}`));
  });

  it("takes ten megabytes of one line", () => {
    strictEqual(analyzeWell("The injured worker was prescribed Baclofen 20 mg #60. ".repeat(190_000)).letters.length, 0);
  });
});
