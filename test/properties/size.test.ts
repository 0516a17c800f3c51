import { deepStrictEqual } from "node:assert/strict";
import { exampleText } from "../../src/rules/example";
import { analyzeWell, LIMIT_OF_A_HANG } from "./well-formed";

describe("reading and checking, whatever the size", function () {
  this.timeout(LIMIT_OF_A_HANG);

  it("takes a thousand items", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `Gabapentin 600 mg #${at + 1}`);
    const summary = "The patient is a 52-year-old female. The utilization review determination dated 06/12/2014 denied gabapentin.";
    const { letters } = analyzeWell(exampleText({ summary, items: names.map((name) => ({ heading: `${name}: Upheld`, claimsAdministrator: null, reviewer: null })) }));
    deepStrictEqual(letters.map(({ letter }) => letter.items.map(({ name }) => name.value)), [names]);
  });

  it("takes ten megabytes of one line", () => {
    deepStrictEqual(analyzeWell("The injured worker was prescribed Baclofen 20 mg #60. ".repeat(190_000)).letters, []);
  });

  it("takes a letter with a line of a hundred thousand characters", () => {
    const text = exampleText({ summary: "He felt no better than before. ".repeat(3_500), items: [{ heading: "Baclofen 20 mg #60: Upheld" }] });
    deepStrictEqual(analyzeWell(text).letters.map(({ letter }) => letter.items.length), [1]);
  });
});
