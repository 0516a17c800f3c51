import assert from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { sourcesIn } from "../../src/rules/sources";

/** The earliest form of the letter, in which all items have one rationale. */
function withOneRationale(items: readonly string[], rationale: string): string {
  return `MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:
${items.map((item, at) => `${at + 1}. ${item}`).join("\n")}

CASE SUMMARY:
The patient is a 33-year-old female who was injured on 01/07/2013.

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:
${rationale}

MEDICAL REVIEWER QUALIFICATIONS:
The professional reviewer is Board Certified in Family Medicine and is licensed to practice in California.
`;
}

/** What the rationale's conclusions name, item by item, as far as it is taken for a source of the item. */
function concludedOn(text: string): readonly (readonly string[])[] {
  const { letter } = analyze(text, { rules: [] }).letters[0]!;
  const sourcesOf = sourcesIn(letter);
  return letter.items.map((item) => sourcesOf(item).filter(({ kind }) => kind === "conclusion").map(({ treatment }) => treatment.text));
}

describe("the sources of an item", () => {
  it("hold of a rationale of several items the conclusions on its own kind of treatment", () => {
    const text = withOneRationale(["Tizanidine 4 mg #60", "Baclofen 10 mg #30"], "No spasm was found. Baclofen 20 mg #30 is not medically necessary. Tizanidine 4 mg #60 is not medically necessary.");
    assert.deepEqual(concludedOn(text), [["Tizanidine 4 mg #60"], ["Baclofen 20 mg #30"]]);
  });

  it("hold no conclusion that may be on another item of the same rationale", () => {
    const text = withOneRationale(["Baclofen 20 mg #60", "Baclofen 10 mg #30", "Tizanidine 4 mg #60"], "No spasm was found. Baclofen 20 mg #60 is not medically necessary. Tizanidine 4 mg #60 is not medically necessary.");
    assert.deepEqual(concludedOn(text), [[], [], ["Tizanidine 4 mg #60"]]);
  });
});
