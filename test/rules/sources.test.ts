import assert from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { sourcesIn } from "../../src/rules/sources";
import { professionalReview } from "./professional-review";

/** What the rationale's conclusions name, item by item, as far as it is taken for a source of the item. */
function concludedOn(text: string): readonly (readonly string[])[] {
  const { letter } = analyze(text, { rules: [] }).letters[0]!;
  const sourcesOf = sourcesIn(letter);
  return letter.items.map((item) => sourcesOf(item).filter(({ kind }) => kind === "conclusion").map(({ treatment }) => treatment.text));
}

describe("the sources of an item", () => {
  it("hold of a rationale of several items the conclusions on its own kind of treatment", () => {
    const text = professionalReview(["1. Tizanidine 4 mg #60", "2. Baclofen 10 mg #30"], "No spasm was found. Baclofen 20 mg #30 is not medically necessary. Tizanidine 4 mg #60 is not medically necessary.");
    assert.deepEqual(concludedOn(text), [["Tizanidine 4 mg #60"], ["Baclofen 20 mg #30"]]);
  });

  it("hold no conclusion that may be on another item of the same rationale", () => {
    const text = professionalReview(["1. Baclofen 20 mg #60", "2. Baclofen 10 mg #30", "3. Tizanidine 4 mg #60"], "No spasm was found. Baclofen 20 mg #60 is not medically necessary. Tizanidine 4 mg #60 is not medically necessary.");
    assert.deepEqual(concludedOn(text), [[], [], ["Tizanidine 4 mg #60"]]);
  });
});
