import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { CHRONIC_PAIN_LENGTH, chapterOf, findGuidelines, TOPICS, topicOf } from "../../src/knowledge/guidelines";
import { DRUGS } from "../../src/knowledge/drugs";
import { SERVICES } from "../../src/knowledge/services";

const names = (text: string) => findGuidelines(text).map(({ start, end, source }) => [text.slice(start, end), source]);

describe("findGuidelines", () => {
  it("finds names in prose", () =>
    deepStrictEqual(names("The MTUS and ODG agree; the ACOEM Practice Guidelines, Chapter 9, do not. See the Chronic Pain Medical Treatment Guidelines."), [
      ["MTUS", "mtus"], ["ODG", "odg"], ["ACOEM Practice Guidelines, Chapter 9", "mtus-acoem"], ["Chronic Pain Medical Treatment Guidelines", "mtus-chronic-pain"],
    ]));
  it("finds none in everyday words", () => deepStrictEqual(names("Chronic pain treatment with opioids, prevention, and shoulder disorders; outside of the MTUS."), []));
});

describe("chapterOf", () => {
  it("knows a title in any punctuation", () => strictEqual(chapterOf("FOREARM, WRIST & HAND COMPLAINTS")?.number, 11));
  it("is null for another title", () => strictEqual(chapterOf("Low Back Pain"), null));
});

describe("TOPICS", () => {
  it("lie within the guideline", () => deepStrictEqual(TOPICS.filter(({ pages }) => pages && (pages[0] < 1 || pages[1] < pages[0] || pages[1] > CHRONIC_PAIN_LENGTH)), []));
  it("are each found by all their titles", () => {
    const lost = TOPICS.flatMap((topic) => [topic.title, ...topic.wordings].filter((title) => topicOf(title) !== topic));
    deepStrictEqual(lost, []);
  });
  it("name services that exist", () => {
    const kinds = new Set(SERVICES.map(({ kind }) => kind));
    deepStrictEqual(TOPICS.flatMap(({ services }) => services).filter((kind) => !kinds.has(kind)), []);
  });
  it("hold every topic that a drug names", () => {
    deepStrictEqual([...new Set(DRUGS.flatMap(({ topics }) => topics))].filter((title) => topicOf(title) === null), []);
  });
});
