import { deepStrictEqual } from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { itemAnchorOf, reviewedItems } from "../../src/review/item-reviews";
import type { ItemReview } from "../../src/review/records";
import { exampleText } from "../../src/rules/example";

const LETTER = exampleText({
  summary: "The patient is a 52-year-old female. The utilization review determination dated 06/12/2014 denied Norco, Soma and Norco.",
  items: [{ heading: "Norco: Upheld" }, { heading: "Soma: Upheld" }, { heading: "Norco: Overturned" }],
});
const lettersOf = (text: string) => analyze(text, { rules: [] }).letters.map(({ letter }) => letter);
const reviewOf = (at: number, person: string, text = LETTER): ItemReview => {
  const [letter] = lettersOf(text);
  return { id: `${at} ${person}`, kind: "reviewed", person, date: "2026-01-01", sha256: "aa", item: itemAnchorOf(letter!, letter!.items[at]!) };
};

/** The items of a text by their indices, with the persons who have reviewed them. */
function read(text: string, reviews: readonly ItemReview[]) {
  return [...reviewedItems(lettersOf(text), reviews)].map(([{ index }, by]) => [index, by.map(({ person }) => person).join(" ")]).sort();
}

describe("a reviewed item", () => {
  it("is the one that was reviewed, by each person", () => {
    deepStrictEqual(read(LETTER, [reviewOf(0, "A"), reviewOf(1, "A"), reviewOf(1, "B")]), [[0, "A"], [1, "A B"]]);
  });

  it("is told from another one of the same name", () => deepStrictEqual(read(LETTER, [reviewOf(2, "A")]), [[2, "A"]]));

  it("is found again after changes around it", () => {
    const changed = LETTER.replaceAll("\n", "\r\n").replace("Norco: Upheld", "Valium: Upheld\r\n\r\nNorco: Upheld").replace("52-year-old", "53 year old").replace("Soma: Upheld", "Soma: Overturned");
    deepStrictEqual(read(changed, [reviewOf(1, "A"), reviewOf(1, "B", LETTER.replace("Soma: Upheld", "Soma: Overturned"))]), [[2, "A B"]]);
  });

  it("is none where its name is another, or where nothing was reviewed", () => deepStrictEqual([read(LETTER.replace("Soma: Upheld", "Valium: Upheld"), [reviewOf(1, "A")]), read(LETTER, [])], [[], []]));
});
