import { deepStrictEqual } from "node:assert/strict";
import { letterStatus } from "../../src/present/letter-status";
import { analyzed, lettersOf } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const letters = lettersOf(SHORT_LETTER);

describe("the status of a letter", () => {
  it("tells its kind, its items and its findings without hints", () => {
    deepStrictEqual(letterStatus(letters, analyzed(SHORT_LETTER), null), { text: "Final determination, 2 items, 2 findings", isLetter: true, limits: [] });
  });

  it("says nothing of findings before the rules have run", () => {
    deepStrictEqual(letterStatus(letters, null, null), { text: "Final determination, 2 items", isLetter: true, limits: [] });
  });

  it("counts several letters together", () => {
    deepStrictEqual(letterStatus([...letters, ...letters], [], null), { text: "2 letters, 4 items, 0 findings", isLetter: true, limits: [] });
  });

  it("tells every limit that was hit", () => {
    const [letter] = letters;
    const many = { ...letter!, items: Array(201).fill(letter!.items[0]!), gaps: Array(5001).fill(letter!.gaps[0]!) };
    const finding = analyzed(SHORT_LETTER)[0]!.findings[0]!;
    deepStrictEqual(letterStatus([many], [{ letter: many, findings: Array(1001).fill(finding), failures: [] }], null), {
      text: "Final determination, 201 items, 1001 findings",
      isLetter: true,
      limits: ["1000 of 1001 findings shown", "5000 of 5001 gaps marked", "First 200 items of a treatment compared"],
    });
  });

  it("says why a file is no letter", () => {
    deepStrictEqual([letterStatus([], [], "It is empty."), letterStatus([], [], null)], ["It is empty.", "No determination letter"].map((text) => ({ text, isLetter: false, limits: [] })));
  });
});
