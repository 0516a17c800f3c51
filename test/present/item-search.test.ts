import { deepStrictEqual } from "node:assert/strict";
import { findItems } from "../../src/present/item-search";
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
      detail: "CM15-0054321 · decided 2015-04-17 · letters/b.txt",
      icon: "circle-slash",
    }]);
  });

  it("goes by all words, in any order, of treatment, outcome, case number, date and file", () => {
    deepStrictEqual([found("knee overturned"), found("54321"), found("2015-04-17 UPHELD"), found("b.txt six"), found("moon")], [["MRI", "six"], ["Norco", "six"], ["Norco"], ["six"], []]);
  });

  it("has those first whose name begins with the query, and at most so many", () => {
    deepStrictEqual([found("m"), found("m", 1), found(""), found(" ", 3)], [["MRI", "Baclofen", "Norco", "six"], ["MRI"], ["Baclofen", "MRI", "Norco", "six"], ["Baclofen", "MRI", "Norco"]]);
  });
});
