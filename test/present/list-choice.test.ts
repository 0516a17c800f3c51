import { deepStrictEqual } from "node:assert/strict";
import { choiceFrom, DEFAULT_CHOICE, leavesOut, showsHints } from "../../src/present/list-choice";

describe("how the list is shown", () => {
  it("is as it was kept", () => {
    const kept = { grouping: "rule", sorting: "date", filters: ["overturned", "hints"] } as const;
    deepStrictEqual(choiceFrom(kept), kept);
  });

  it("is as usual where nothing was kept, or what makes no sense", () => {
    deepStrictEqual([undefined, null, 3, { grouping: "moon", sorting: 4, filters: "hints" }].map(choiceFrom), Array(4).fill(DEFAULT_CHOICE));
    deepStrictEqual(choiceFrom({ filters: ["hints", "moon", "overturned"] }).filters, ["overturned", "hints"]);
  });

  it("leaves items out by filters, of which hints are none", () => {
    const choices = [[], ["hints"], ["findings"], ["findings", "hints"]].map((filters) => choiceFrom({ filters }));
    deepStrictEqual(choices.map((choice) => [leavesOut(choice), showsHints(choice)]), [[false, false], [false, true], [true, false], [true, true]]);
  });
});
