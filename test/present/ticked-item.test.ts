import { deepStrictEqual } from "node:assert/strict";
import { tickedItem } from "../../src/present/ticked-item";
import { inEnglish } from "../../src/present/translate";
import { analyzed } from "./letter";
import { ONE_FINDING_LETTER } from "./short-letter";

const letters = (text: string) => analyzed(text).map(({ letter }) => letter);
const KNEE = { part: 1, index: 1, name: "MRI of the left knee" };

describe("tickedItem", () => {
  it("is the item of the row", () => {
    const [letter] = letters(ONE_FINDING_LETTER);
    deepStrictEqual(tickedItem([letter!], KNEE, inEnglish), { letter, item: letter!.items[1] });
  });

  it("is none where another item is in its place by now, and where none is", () => {
    const renamed = letters(ONE_FINDING_LETTER.replace("MRI of the left knee: Overturned", "MRI of the right knee: Overturned"));
    deepStrictEqual([tickedItem(renamed, KNEE, inEnglish), tickedItem(renamed, { ...KNEE, index: 2 }, inEnglish), tickedItem(renamed, { ...KNEE, part: 2 }, inEnglish), tickedItem([], KNEE, inEnglish)], [null, null, null, null]);
  });
});
