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

  it("knows whoever decides by each of his names", () => {
    deepStrictEqual(read("The physician reviewer found that no section applied.\n\nThe IMR Reviewer's decision rationale: No."), [
      ["reviewer", "The physician reviewer"], ["rationale", "The IMR Reviewer's decision rationale:"],
    ]);
  });

  it("knows the sentences with which either side says that the MTUS was not applicable", () => {
    deepStrictEqual(read("The Claims Administrator found that no section applied.\n\nThe Expert Reviewer found that no section applied."), [
      ["claims-administrator", "The Claims Administrator"], ["reviewer", "The Expert Reviewer"],
    ]);
  });

  for (const [sentence, label] of [
    ["The Claims Administrator relied on the MTUS.", "The Claims Administrator relied on"],
    ["The Claims Administrator's decision was based on the MTUS.", "The Claims Administrator's decision was based on"],
    ["The Claims Administrator based the determination upon the MTUS.", "The Claims Administrator based the determination upon"],
    ["The Claims Administrator cited the MTUS.", "The Claims Administrator cited"],
    ["The Claims Administrator stated that no section applied.", "The Claims Administrator"],
  ] as const) {
    it(`reads ${label}`, () => deepStrictEqual(read(sentence), [["claims-administrator", label]]));
  }

  for (const [sentence, label] of [
    ["The Expert Reviewer relied upon the MTUS.", "The Expert Reviewer relied upon"],
    ["The Physician Reviewer based her decision on the MTUS.", "The Physician Reviewer based her decision on"],
    ["The Expert Reviewer also cited the ODG.", "The Expert Reviewer also cited"],
    ["The Expert Reviewer also determined that the MTUS applied.", "The Expert Reviewer"],
  ] as const) {
    it(`reads ${label} (${sentence})`, () => deepStrictEqual(read(sentence), [["reviewer", label]]));
  }

  it("finds none in the middle of a sentence that a line's end cuts", () => deepStrictEqual(read("These are the guidelines that\nthe Expert Reviewer cited."), []));

  it("takes a sentence for no label where labels have colons", () => {
    deepStrictEqual(read("MAXIMUS guideline: ODG\n\nThe Expert Reviewer did not agree."), [["reviewer", "MAXIMUS guideline:"]]);
  });

  it("finds none within a line", () => deepStrictEqual(read("See the Decision rationale: it is long."), []));
});

describe("groupLabels", () => {
  const label = (kind: Label["kind"], start: number, sentence: Label["sentence"] = null): Label => ({ kind, start, end: start + 5, sentence });
  const [administrator, reviewer, rationale] = [label("claims-administrator", 0), label("reviewer", 10), label("rationale", 20)];

  it("opens an item at a label of an earlier or the same kind", () => {
    const [next, last] = [label("reviewer", 30), label("reviewer", 40)];
    deepStrictEqual(groupLabels([administrator, reviewer, rationale, next, last], () => false), [[administrator, reviewer, rationale], [next], [last]]);
  });

  it("opens an item where a heading stands before a label", () => {
    deepStrictEqual(groupLabels([administrator, rationale], (from, to) => from === 5 && to === 20), [[administrator], [rationale]]);
  });

  it("opens no item at a sentence that goes on with a block or is a rationale's", () => {
    const again = [label("reviewer", 12, "opening"), label("reviewer", 14, "within")];
    const prose = [label("claims-administrator", 30, "within"), label("reviewer", 40, "following")];
    const [next, last] = [label("claims-administrator", 50, "opening"), label("reviewer", 60, "within")];
    deepStrictEqual(groupLabels([administrator, reviewer, ...again, rationale, ...prose, next, last], () => false), [[administrator, reviewer, rationale], [next, last]]);
  });

  it("opens an item at a sentence of the reviewer behind a heading without outcome", () => {
    const next = label("reviewer", 30, "opening");
    deepStrictEqual(groupLabels([administrator, reviewer, rationale, next], () => false), [[administrator, reviewer, rationale], [next]]);
  });

  it("tells a sentence that begins a paragraph behind a heading from others", () => {
    const reading = plainReading("Soma\n\nThe Expert Reviewer cited the MTUS.\n\nThe Expert Reviewer relied on the ODG.\nThe Expert Reviewer found that it applied.");
    deepStrictEqual(findLabels(reading, 0, reading.text.length).map(({ sentence }) => sentence), ["opening", "following", "within"]);
  });

  it("makes no item of no label", () => deepStrictEqual(groupLabels([], () => false), []));
});
