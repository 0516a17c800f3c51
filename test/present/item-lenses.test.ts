import { deepStrictEqual } from "node:assert/strict";
import { findingsAbove, itemLenses } from "../../src/present/item-lenses";
import { NONE } from "../../src/review/dismissals";
import type { Dismissal } from "../../src/review/records";
import { analyzed, wordsAt } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const drawn = (text: string, reviewed = NONE) =>
  itemLenses(analyzed(text), reviewed).map(({ heading, title, leadsTo }) => `${wordsAt(text, heading)} | ${title} | ${typeof leadsTo === "string" ? leadsTo : leadsTo.map((place) => wordsAt(text, place)).join("; ")}`);

describe("the lenses of items", () => {
  it("tell outcome, mentions and findings", () => {
    deepStrictEqual(drawn(SHORT_LETTER), [
      "Baclofen 20 mg #45: Upheld | Upheld · 4 mentions | Baclofen 5mg #45; Baclofen 20 mg #45; Baclofen 20 mg #45; Baclofen",
      "Baclofen 20 mg #45: Upheld | 1 finding | findings",
      "MRI of the left knee: Overturned | Overturned · 3 mentions | MRI of the left knee; MRI of the left knee; The MRI",
    ]);
  });

  it("tell what was dismissed, and that an outcome is missing", () => {
    const text = SHORT_LETTER.replace("#45: Upheld", "#45");
    const letters = analyzed(text);
    const mismatch = letters[0]!.findings.find(({ rule }) => rule === "strength-mismatch")!;
    const lenses = itemLenses(letters, { dismissals: new Map([[mismatch, {} as Dismissal]]), unmatched: [] });
    deepStrictEqual(lenses.slice(0, 3).map(({ title, leadsTo }) => [title, typeof leadsTo === "string" ? leadsTo : leadsTo.length]), [["No outcome · 4 mentions", 4], ["1 finding", "findings"], ["1 dismissed", "dismissed"]]);
  });

  it("lead to the findings that they count, of their item alone", () => {
    const letters = analyzed(SHORT_LETTER);
    const [baclofen, knee] = letters[0]!.letter.items;
    deepStrictEqual(findingsAbove(letters, baclofen!.heading).map(({ rule, span }) => [rule, wordsAt(SHORT_LETTER, span)]), [["strength-mismatch", "20 mg"]]);
    deepStrictEqual([findingsAbove(letters, knee!.heading), findingsAbove(letters, { start: 0, end: 1 })], [[], []]);
  });

  it("are none without letter", () => deepStrictEqual(drawn("Call the adjuster."), []));
});
