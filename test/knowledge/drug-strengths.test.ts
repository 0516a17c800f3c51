import { deepStrictEqual } from "node:assert/strict";
import { solidStrengths } from "../../src/knowledge/drug-strengths";
import { findDrugs } from "../../src/knowledge/drugs";

function strengthsOf(name: string): unknown {
  return solidStrengths(findDrugs(name)[0]!.drug);
}

describe("solidStrengths", () => {
  it("gives the amounts in milligrams, of a combination the smallest first", () => {
    deepStrictEqual(strengthsOf("Lioresal"), { amounts: [[5], [10], [20]], inTubes: false });
    deepStrictEqual(strengthsOf("Trezix"), { amounts: [[16, 30, 320.5], [16, 30, 356.4], [16, 30, 325], [32, 60, 712.8]], inTubes: false });
    deepStrictEqual(strengthsOf("Cataflam"), { amounts: [[25], [50], [75], [100], [18], [25], [35], [50]], inTubes: true });
  });

  it("gives the strengths of every release, of every row with these ingredients, and beside a cream", () => {
    deepStrictEqual(strengthsOf("Opana"), { amounts: [[5], [7.5], [10], [15], [20], [30], [40]], inTubes: false });
    deepStrictEqual(strengthsOf("Elepsia XR"), { amounts: [[250], [500], [750], [1000], [1500]], inTubes: false });
    deepStrictEqual(strengthsOf("Roxicodone"), strengthsOf("OxyContin"));
    deepStrictEqual(strengthsOf("Zonalon"), { amounts: [[3], [6], [10], [25], [50], [75], [100], [150]], inTubes: true });
    deepStrictEqual(strengthsOf("Amitiza"), { amounts: [[0.008], [0.024]], inTubes: false });
  });

  it("leaves out drugs of which letters state doses and sums as if they were strengths, or of which mcg and mg are made", () => {
    deepStrictEqual(["methadone", "Kadian", "acetaminophen", "Belbuca"].map(strengthsOf), [null, null, null, null]);
  });

  it("knows none of drugs that nobody looked up, that are not swallowed, or that are injected as a rule", () => {
    deepStrictEqual(["lactulose", "Bengay", "Duragesic", "dexamethasone"].map(strengthsOf), [null, null, null, null]);
  });
});
