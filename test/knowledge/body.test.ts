import { deepStrictEqual } from "node:assert/strict";
import { findBodyRegions, findSides, placeInRegion, regionsConflict, regionsDiffer } from "../../src/knowledge/body";

describe("findBodyRegions", () => {
  it("finds regions by their words, the longest first", () => {
    deepStrictEqual(findBodyRegions("low back, cervical spine, wrists and RUE").map(({ value, start, end }) => [value, start, end]), [
      ["lumbar", 0, 8], ["cervical", 10, 24], ["wrist", 26, 32], ["arm", 37, 40],
    ]);
  });
});

describe("findBodyRegions of two limbs", () => {
  it("finds the first one by its first word", () => {
    deepStrictEqual(findBodyRegions("both upper and lower extremities").map(({ value, start, end }) => [value, start, end]), [["arm", 5, 10], ["leg", 15, 32]]);
    deepStrictEqual(findBodyRegions("lower and left upper extremity, upper arm").map(({ value }) => value), ["leg", "arm", "arm"]);
  });
});

describe("findSides", () => {
  it("finds sides by words and by the short forms of limbs", () => {
    deepStrictEqual(findSides("Left knee, RUE, both hips").map(({ value }) => value), ["left", "right", "bilateral"]);
    deepStrictEqual(findSides("the remaining leftover"), []);
    deepStrictEqual(findSides("both of the patient's legs, both sides").map(({ value }) => value), ["bilateral", "bilateral"]);
    deepStrictEqual(findSides("MRI L knee, (R) shoulder, L spine, L4-5, L/R hip").map(({ value, start }) => [value, start]), [["left", 4], ["right", 13]]);
    deepStrictEqual(findSides("both studies of the knee, and both"), []);
  });
});

describe("regionsConflict", () => {
  it("conflicts only where no region fits any other; wider words fit what they hold", () => {
    deepStrictEqual(
      [regionsConflict(["cervical"], ["lumbar"]), regionsConflict(["cervical"], ["spine"]), regionsConflict(["shoulder"], ["arm"]), regionsConflict(["knee"], ["arm"]),
        regionsConflict([], ["knee"]), regionsConflict(["cervical", "lumbar"], ["lumbar"]), regionsConflict(["lumbar"], ["back"]), regionsConflict(["cervical"], ["back"])],
      [true, false, false, true, false, false, false, true],
    );
  });
});

describe("regionsDiffer", () => {
  it("takes a limb for the part of the spine that supplies it", () => {
    deepStrictEqual([regionsDiffer(["lumbar"], ["leg"]), regionsDiffer(["arm"], ["cervical"]), regionsDiffer(["lumbar"], ["arm"]), regionsDiffer(["knee"], ["hip"]), regionsDiffer([], ["hip"])], [false, false, true, true, false]);
  });
});

describe("placeInRegion", () => {
  it("gives the first name of a place, and nothing for a whole region", () => {
    deepStrictEqual(["right ac joint", "acromioclavicular", "toes", "si joint", "low back", "knee", ""].map(placeInRegion), ["acromioclavicular", "acromioclavicular", "toe", "sacroiliac", null, null, null]);
  });
});
