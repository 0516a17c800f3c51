import { deepStrictEqual } from "node:assert/strict";
import { findingPlaces, itemPlaces, nextPlace } from "../../src/present/next-place";
import { analyzed, wordsAt } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const places = [20, 10, 30].map((start) => ({ start, end: start + 5 }));
const starts = (direction: "next" | "previous") => [0, 10, 12, 30, 40].map((offset) => nextPlace(places, offset, direction)?.start);

describe("the next place", () => {
  it("is the one that starts next, and behind the last the first", () => deepStrictEqual(starts("next"), [10, 20, 20, 10, 10]));
  it("backwards is the one that starts before, and before the first the last", () => deepStrictEqual(starts("previous"), [30, 30, 10, 20, 30]));
  it("is none among none", () => deepStrictEqual([nextPlace([], 3, "next"), nextPlace([], 3, "previous")], [undefined, undefined]));
  it("is a finding that is no hint, or an item", () => {
    const words = (spans: ReturnType<typeof itemPlaces>) => spans.map((span) => wordsAt(SHORT_LETTER, span));
    deepStrictEqual(words(findingPlaces(analyzed(SHORT_LETTER))), ["a   ", "20 mg"]);
    deepStrictEqual(words(itemPlaces(analyzed(SHORT_LETTER))), ["Baclofen 20 mg #45", "MRI of the left knee"]);
  });
});
