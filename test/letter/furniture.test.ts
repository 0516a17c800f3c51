import { deepStrictEqual } from "node:assert/strict";
import { isPageFurniture } from "../../src/letter/furniture";

describe("isPageFurniture", () => {
  it("knows running headers and footers", () => {
    deepStrictEqual(
      ["Final Determination Letter for IMR Case Number CM15-0012345   3", "IMR Case Number CM15-0012345                Page   1", "Page 3 of 7", "3 of 7", "CM15-0012345 - Page 2", "CM15-0012345 Final Determination   1", "Page 2 | Case No. CM15-0012345", "- 2 -"].map(isPageFurniture),
      [true, true, true, true, true, true, true, true],
    );
  });

  it("leaves the case table and prose alone", () => {
    deepStrictEqual(["IMR Case Number: CM15-0012345 Date of Injury: 1/2/2015", "Page 3 of the report", "Five of 7", "CM15-0012345", "Case Number: CM15-0012345 Date: 3", "- 2 visits"].map(isPageFurniture), [false, false, false, false, false, false]);
  });
});
