import { deepStrictEqual } from "node:assert/strict";
import { findItems } from "../../src/present/item-search";
import type { ListedLetter } from "../../src/present/listed-letter";
import { listed } from "./listed";
import { REVIEW_LETTER } from "./review-letter";
import { ONE_FINDING_LETTER } from "./short-letter";

const LETTERS = [listed("a.txt", ONE_FINDING_LETTER), listed("b.txt", REVIEW_LETTER)].flatMap(({ letters }) => letters);
const found = (query: string, most = 10) => findItems(LETTERS, query, most).map(({ label }) => label.split(" ")[0]);

describe("finding an item", () => {
  it("tells treatment, outcome, letter, case number and date", () => {
    deepStrictEqual(findItems(LETTERS, "norco", 10), [{
      letter: LETTERS[1],
      item: LETTERS[1]!.items[0],
      label: "Norco 10/325 mg #60",
      description: "Upheld · b.txt",
      detail: "CM15-0054321 · decided 04/17/2015 · letters/b.txt",
      icon: "circle-slash",
    }]);
  });

  it("goes by all words, in any order, of treatment, outcome, case number, date and file", () => {
    deepStrictEqual([found("knee overturned"), found("54321"), found("2015-04-17 UPHELD"), found("b.txt six"), found("moon")], [["MRI", "six"], ["Norco", "six"], ["Norco"], ["six"], []]);
  });

  it("goes by the date of decision however it is typed, and by outcome words", () => {
    deepStrictEqual(["04/17/2015", "4/17/2015", "2015-04-17", "4/18/2015", "upheld 4/17/2015", "no outcome"].map((query) => found(query)), [["Norco", "six"], ["Norco", "six"], ["Norco", "six"], [], ["Norco"], []]);
    const partly = listed("c.txt", ONE_FINDING_LETTER.replace("MRI of the left knee: Overturned", "MRI of the left knee: Partly overturned")).letters;
    deepStrictEqual(["partly", "modified"].map((query) => findItems(partly, query, 10).map(({ label }) => label)), [["MRI of the left knee"], ["MRI of the left knee"]]);
  });

  it("goes by every name of a drug, brand or generic, and says which one was found that the item does not say", () => {
    const brand = listed("e.txt", ONE_FINDING_LETTER.replaceAll("Baclofen", "Lioresal")).letters;
    const details = (letters: readonly ListedLetter[], query: string) => findItems(letters, query, 10).map(({ label, detail }) => `${label} | ${detail.split(" · ")[0]}`);
    deepStrictEqual([details(LETTERS, "lioresal"), details(LETTERS, "baclofen"), details(brand, "baclofen"), details(LETTERS, "hydrocodone")], [
      ["Baclofen 20 mg #45 | Lioresal"],
      ["Baclofen 20 mg #45 | CM15-0012345"],
      ["Lioresal 20 mg #45 | baclofen"],
      ["Norco 10/325 mg #60 | hydrocodone/acetaminophen"],
    ]);
  });

  it("has those first whose name begins with the query, and at most so many", () => {
    deepStrictEqual([found("m"), found("m", 1), found(""), found(" ", 3)], [["MRI", "Baclofen", "Norco", "six"], ["MRI"], ["Baclofen", "MRI", "Norco", "six"], ["Baclofen", "MRI", "Norco"]]);
  });
});
