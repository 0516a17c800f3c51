import { deepStrictEqual } from "node:assert/strict";
import type { Analysis } from "../../src/analysis";
import { factsOf } from "./facts";

const span = (start: number, end: number) => ({ start, end });
const treatment = { kind: "medication", span: span(20, 30), strength: { value: { text: "5 mg", parts: [] }, span: span(25, 29) }, quantity: null, quantityUnspecified: false, sides: [] };
/** As much of a letter as shows every kind of node. */
const analysis = {
  reason: null,
  letters: [{
    letter: {
      part: 1,
      span: span(0, 90),
      reading: { text: "is left out" },
      header: { caseNumber: { value: "CM15-1", span: span(1, 7) }, priority: null },
      items: [{
        index: 0, span: span(18, 80), heading: span(20, 38), treatment, associatedService: true,
        rationale: { label: span(40, 50), words: [{ span: span(50, 52) }] },
        statements: { physician: [{ treatment: { span: span(8, 16) } }], review: [] },
      }],
      dates: [{ value: null, span: span(60, 70) }, { value: "2015-03-02", span: span(70, 80) }],
      drugs: [{ drug: { name: "baclofen", products: [] }, name: "Lioresal", span: span(20, 28) }],
      gaps: [span(85, 88), span(85, 88)],
    },
    findings: [{ rule: "text-gap", severity: "information", message: "Words are missing.", item: null, span: span(85, 88), related: [{ message: "Here.", span: span(1, 2) }] }],
    failures: [{ rule: "date-order", message: "broken" }],
  }],
} as unknown as Analysis;

describe("factsOf", () => {
  it("tells every part of the model by kind, words and place", () => {
    deepStrictEqual(factsOf(analysis).map(({ kind, text }) => `${kind}: ${text}`), [
      "part: 1 0-90",
      "span: 0-90",
      "header.caseNumber: CM15-1 1-7",
      "items.span: 18-80",
      "items.heading: 20-38",
      "items.treatment.kind: medication 20-30",
      "items.treatment.span: 20-30",
      'items.treatment.strength: {"text":"5 mg","parts":[]} 25-29',
      "items.associatedService: true 18-80",
      "items.rationale.label: 40-50",
      "items.statements.physician: 8-16 of the item at 18-80",
      "dates: null 60-70",
      "dates: 2015-03-02 70-80",
      "drugs: Lioresal = baclofen 20-28",
      "gaps: 85-88",
      "gaps: 85-88 (2)",
      "finding text-gap: information Words are missing. 85-88 ~ 1-2",
      "failure date-order: broken",
    ]);
  });

  it("is empty for a file that is no letter", () => deepStrictEqual(factsOf({ letters: [], reason: "It is empty." }), []));
});
