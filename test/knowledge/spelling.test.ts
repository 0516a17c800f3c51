import { deepStrictEqual } from "node:assert/strict";
import { correctionOf } from "../../src/knowledge/spelling";
import { OTHER_WORDS } from "../../src/knowledge/spelling/other-words";
import { NOUNS, OTHER_TERMS, PHRASES } from "../../src/knowledge/spelling/terms";

const corrected = (word: string): string | null => correctionOf(word, 0, word.length)?.word ?? null;

describe("correctionOf", () => {
  for (const [word, expected] of Object.entries({
    cyclobenzaprin: "cyclobenzaprine", Hydrocodon: "hydrocodone", omeprazol: "omeprazole", acetominophen: "acetaminophen", Amitryptiline: "amitriptyline", Percoset: "percocet",
    opiod: "opioid", Opoids: "opioids", guidlines: "guidelines", Utilzation: "utilization", rationle: "rationale", accupuncture: "acupuncture", benzodiazapines: "benzodiazepines", Lyrika: "lyrica",
  })) it(`takes ${word} for ${expected}`, () => deepStrictEqual(corrected(word), expected));

  for (const [title, words] of [
    ["words of the vocabulary and their plurals", "hydrocodone Norcos opioids guidelines tramadols"],
    ["forms of a word", "laminectomies prescribing percutaneously neuropathically administrators arthroscopies hyperalgesic"],
    ["words of English", "ability contain ambient concert lyrics maximum administration rational verses"],
    ["other spellings and drugs", "utilisation amoxycillin indometacin"],
    ["services that look like others", "laminotomy diskectomy intralaminar"],
    ["a short drug name in small letters", "lyrika ambein"],
    ["words that nothing is like", "patient Novatrex the x"],
  ] as const) it(`takes ${title} for what they are`, () => deepStrictEqual(words.split(" ").map(corrected), words.split(" ").map(() => null)));

  it("says beside which words an everyday word is meant", () => {
    const { word, beside } = correctionOf("offical", 0, 7)!;
    deepStrictEqual([word, [...beside!]], ["official", ["disability"]]);
  });

  it("knows the sections of ACOEM's chapters", () => deepStrictEqual([...correctionOf("Inital", 0, 6)!.beside!].sort(), ["approach", "approaches", "assessment", "care"]));

  it("takes no word of its own tables for another", () => {
    const words = [...NOUNS, ...OTHER_TERMS, ...OTHER_WORDS, ...PHRASES.flatMap((phrase) => phrase.toLowerCase().match(/[a-z]+/g) ?? [])];
    deepStrictEqual(words.filter((word) => corrected(word) !== null), []);
  });
});

describe("the tables of words", () => {
  it("hold each word once", () => {
    for (const words of [NOUNS, OTHER_TERMS, OTHER_WORDS, PHRASES]) deepStrictEqual([...new Set(words)], words);
  });
});
