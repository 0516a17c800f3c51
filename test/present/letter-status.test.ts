import { deepStrictEqual } from "node:assert/strict";
import { letterStatus } from "../../src/present/letter-status";
import { analyzed, lettersOf } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const letters = lettersOf(SHORT_LETTER);

describe("the status of a letter", () => {
  it("tells its kind, its items and its findings without hints", () => {
    deepStrictEqual(letterStatus(letters, analyzed(SHORT_LETTER), null), { text: "Final determination, 2 items, 2 findings", detail: "", isWarning: false });
  });

  it("says nothing of findings before the rules have run", () => {
    deepStrictEqual(letterStatus(letters, null, null), { text: "Final determination, 2 items", detail: "", isWarning: false });
  });

  it("counts several letters together", () => {
    deepStrictEqual(letterStatus([...letters, ...letters], [], null), { text: "2 letters, 4 items, 0 findings", detail: "", isWarning: false });
  });

  it("tells every limit that was hit", () => {
    const [letter] = letters;
    const many = { ...letter!, items: Array(201).fill(letter!.items[0]!), gaps: Array(5001).fill(letter!.gaps[0]!) };
    const finding = analyzed(SHORT_LETTER)[0]!.findings[0]!;
    deepStrictEqual(letterStatus([many], [{ letter: many, findings: Array(1001).fill(finding), failures: [] }], null), {
      text: "Final determination, 201 items, 1001 findings",
      detail: "The first 1000 of 1001 findings are shown. The first 5000 of 5001 gaps are marked. Of each treatment the first 200 items are compared with their sources.",
      isWarning: true,
    });
  });

  it("says why a file is no letter", () => {
    deepStrictEqual(letterStatus([], [], "It is empty."), { text: "No determination letter", detail: "It is empty.", isWarning: true });
  });
});
