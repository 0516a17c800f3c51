import { deepStrictEqual, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { analyze } from "../../src/analysis";
import { RULES } from "../../src/rules/index";
import { WordKinds } from "../../src/text/word-kinds";
import { lettersOf } from "../properties/plain";
import { patternsBelow } from "./patterns";
import { samplesOf } from "./samples";

const LIMIT = 300_000;
/** As many texts of patterns stand in one letter at first; of a letter that is read otherwise, halves are. */
const AT_ONCE = 8;
/** Longer texts are no wordings. */
const LONGEST = 200;

/** Runs an action as if every text might hold all kinds of words, so that every pattern is tried. */
function withAllKinds<Value>(action: () => Value): Value {
  const { of, ofEach } = WordKinds.prototype;
  WordKinds.prototype.of = () => -1;
  WordKinds.prototype.ofEach = (_, ranges) => ranges.map(() => -1);
  try {
    return action();
  } finally {
    Object.assign(WordKinds.prototype, { of, ofEach });
  }
}

function isReadAlike(text: string): boolean {
  const read = (): readonly unknown[] => lettersOf(text, analyze(text, { rules: RULES }));
  return isDeepStrictEqual(read(), withAllKinds(read));
}

/** Those of some words with which a letter is read otherwise when every pattern is tried. */
function readOtherwise(words: readonly string[], letterWith: (words: readonly string[]) => string): readonly string[] {
  if (words.length === 0 || isReadAlike(letterWith(words))) return [];
  if (words.length === 1) return words;
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)].flatMap((some) => readOtherwise(some, letterWith));
}

function letterOf({ summary = "The physician requested Norco.", items = ["Norco 10/325 mg #60"], rationale = "There was no relief." }): string {
  const decided = items.map((item) => `${item}: Upheld\n\nClaims Administrator guideline: Decision based on MTUS ACOEM.\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines Opioids.\n\nDecision rationale: ${rationale} The request is not medically necessary.`);
  return ["Case Number: CM15-0000001 Date Assigned: 01/02/2015", "HOW THE IMR FINAL DETERMINATION WAS MADE", "MAXIMUS Federal Services sent the complete case file to an expert reviewer.", "CLINICAL CASE SUMMARY", "The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:", summary, "IMR ISSUES, DECISIONS AND RATIONALES", "The Final Determination was based on decisions for the disputed items/services set forth below:", ...decided].join("\n\n");
}

/** Small letters go on with the sentence before, in which other words may be of the same kinds. */
function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const PLACES: Readonly<Record<string, (words: readonly string[]) => string>> = {
  "a case summary": (words) => letterOf({ summary: words.map((each) => `${asSentence(each)} Norco 10/325 mg #60. The patient is a 46 year old man. On 5/6/2015 the patient ${each} physical therapy 6 visits.`).join("\n\n") }),
  "a rationale": (words) => letterOf({ rationale: words.map((each) => `${asSentence(each)} physical therapy. The patient is a 46 year old man. Physical therapy ${each}.`).join("\n\n") }),
  "an item": (words) => letterOf({ items: words.flatMap((each) => [`Naproxen ${each}`, `Physical therapy ${each}`, `X-ray ${each}`]) }),
};

describe("a letter is read as if all patterns were tried on all of its words", function () {
  this.timeout(LIMIT);
  const samples = samplesOfLetters();

  for (const [place, letterWith] of Object.entries(PLACES)) {
    it(`with the words of each pattern of src/letter in ${place}`, async () => {
      const all = await samples;
      ok(all.length > 10_000);
      const stretches = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
      deepStrictEqual(stretches.flatMap((words) => readOtherwise(words, letterWith)), []);
    });
  }

  for (const folder of ["test/fixtures/letters", "test/fixtures/further-letters", "media/samples"]) {
    it(`with those of ${folder}`, () => {
      const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
      ok(names.length > 0);
      deepStrictEqual(names.filter((name) => !isReadAlike(readFileSync(`${folder}/${name}`, "utf8"))), []);
    });
  }
});

/** Texts of all patterns of the recognizers, each once. */
async function samplesOfLetters(): Promise<readonly string[]> {
  const { patterns } = await patternsBelow(process.cwd());
  const samples = patterns.filter(({ place }) => place.startsWith("src/letter/")).flatMap(({ pattern }) => samplesOf(pattern));
  return [...new Set(samples.map((text) => text.replace(/\s+/g, " ").trim()))].filter(({ length }) => length > 0 && length < LONGEST);
}

describe("texts of a pattern", () => {
  it("take each alternative and have and leave out what need not be there", () => {
    deepStrictEqual(samplesOf(/\b(?:one|two) (?:very )?(?:large )?tablets?(?= \d)/i), ["one tablet 3", "two tablet 3", "one very tablet 3", "one large tablet 3", "one tablets 3"]);
    deepStrictEqual(samplesOf(/[x×] ?\d{2}(?!mg)/i), ["x 33"]);
  });
});
