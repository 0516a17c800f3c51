import { deepStrictEqual } from "node:assert/strict";
import { findLabels, groupLabels, type Label } from "../../src/letter/blocks";
import { plainReading } from "./plain-reading";

function read(text: string): readonly (readonly [Label["kind"], string])[] {
  const reading = plainReading(text);
  return findLabels(reading, 0, reading.text.length).map(({ kind, start, end }) => [kind, reading.text.slice(start, end)] as const);
}

describe("findLabels", () => {
  it("finds labels with a colon at the start of a line", () => {
    deepStrictEqual(read("Claims Administrator guideline: MTUS\nMAXIMUS guideline: MTUS\nDecision\nrationale: No."), [
      ["claims-administrator", "Claims Administrator guideline:"], ["reviewer", "MAXIMUS guideline:"], ["rationale", "Decision rationale:"],
    ]);
  });

  it("leaves the verb of a label that is a sentence to what it says", () => {
    deepStrictEqual(read("The Claims Administrator did not cite any evidence.\n\nThe Expert Reviewer’s decision rationale: No."), [
      ["claims-administrator", "The Claims Administrator"], ["rationale", "The Expert Reviewer’s decision rationale:"],
    ]);
  });

  it("knows the sentences with which either side says that the MTUS was not applicable", () => {
    deepStrictEqual(read("The Claims Administrator found that no section applied.\n\nThe Expert Reviewer found that no section applied."), [
      ["claims-administrator", "The Claims Administrator"], ["reviewer", "The Expert Reviewer"],
    ]);
  });

  it("takes a sentence for no label where labels have colons", () => {
    deepStrictEqual(read("MAXIMUS guideline: ODG\n\nThe Expert Reviewer did not agree."), [["reviewer", "MAXIMUS guideline:"]]);
  });

  it("finds none within a line", () => deepStrictEqual(read("See the Decision rationale: it is long."), []));
});

describe("groupLabels", () => {
  const label = (kind: Label["kind"], start: number): Label => ({ kind, start, end: start + 5 });
  const [administrator, reviewer, rationale] = [label("claims-administrator", 0), label("reviewer", 10), label("rationale", 20)];

  it("opens an item at a label of an earlier or the same kind", () => {
    const [next, last] = [label("reviewer", 30), label("reviewer", 40)];
    deepStrictEqual(groupLabels([administrator, reviewer, rationale, next, last], () => false), [[administrator, reviewer, rationale], [next], [last]]);
  });

  it("opens an item where a heading stands before a label", () => {
    deepStrictEqual(groupLabels([administrator, rationale], (from, to) => from === 5 && to === 20), [[administrator], [rationale]]);
  });

  it("makes no item of no label", () => deepStrictEqual(groupLabels([], () => false), []));
});
