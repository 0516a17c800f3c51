import { deepStrictEqual } from "node:assert/strict";
import { solidStrengths } from "../../src/knowledge/drug-strengths";
import { findDrugs } from "../../src/knowledge/drugs";

function strengthsOf(name: string): unknown {
  return solidStrengths(findDrugs(name)[0]!.drug);
}

describe("solidStrengths", () => {
  it("gives the amounts in milligrams, of a combination the smallest first", () => {
    deepStrictEqual(strengthsOf("Lioresal"), { amounts: [[5], [10], [20]], inTubes: false });
    deepStrictEqual(strengthsOf("Trezix"), { amounts: [[16, 30, 320.5], [16, 30, 325], [32, 60, 712.8]], inTubes: false });
    deepStrictEqual(strengthsOf("Cataflam"), { amounts: [[25], [50], [75], [100], [18], [25], [35], [50]], inTubes: true });
  });

  it("knows none of drugs that nobody looked up, that are not swallowed, or that are injected as a rule", () => {
    deepStrictEqual(["lactulose", "Bengay", "Duragesic", "dexamethasone"].map(strengthsOf), [null, null, null, null]);
  });
});
