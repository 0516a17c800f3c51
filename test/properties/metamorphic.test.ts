import assert from "node:assert/strict";
import { analyze, type Analysis } from "../../src/analysis";
import type { Item } from "../../src/letter/model";
import type { Finding } from "../../src/rules/rule";
import type { Span } from "../../src/text/span";
import { fixtureLetters } from "../rules/fixtures";

/** With `\n` as line end, as the changes below expect it. */
const LETTERS = fixtureLetters().map(({ name, text }) => ({ name, text: text.replaceAll("\r\n", "\n") }));

/** The letters as they are, to which every change is compared: analysed once. */
const UNCHANGED: ReadonlyMap<string, Analysis> = new Map(LETTERS.map(({ text }) => [text, analyze(text)]));

/** Other line ends are tried in `variants.test.ts`. */
describe("findings stay the same", () => {
  for (const { name, text } of LETTERS) {
    it(`with shorter lines in ${name}`, () => assert.deepEqual(findingsAsWords(wrappedShorter(text)), findingsAsWords(text)));

    it(`with generic names in the case summary of ${name}`, () => {
      assert.deepEqual(findingsAsKinds(withGenericNames(text)), findingsAsKinds(text));
    });
  }
});

describe("a heading's strength that is changed in a letter without findings", () => {
  const clean = LETTERS.filter(({ text }) => findingsOf(text).length === 0);
  const cases = clean.flatMap(({ name, text }) => itemsOf(text).filter(hasStrengthElsewhere).map((item) => ({ name, text, item })));

  it("is tried on enough letters", () => assert.ok(new Set(cases.map(({ name }) => name)).size >= 4 && cases.length >= 8));

  for (const { name, text, item } of cases) {
    it(`is the one finding: ${item.name.value} in ${name}`, () => {
      const { span } = item.treatment.strength!;
      const halved = text.slice(span.start, span.end).replace(/[\d.]+/, (figure) => String(Number(figure) / 2));
      const changed = text.slice(0, span.start) + halved + text.slice(span.end);
      const found = findingsOf(changed).map((finding) => ({ rule: finding.rule, item: finding.item, span: finding.span }));
      assert.deepEqual(found, [{ rule: "strength-mismatch", item: item.index, span: { start: span.start, end: span.start + halved.length } }]);
    });
  }
});

function findingsOf(text: string): readonly Finding[] {
  return analysisOf(text).letters.flatMap(({ findings }) => findings);
}

function itemsOf(text: string): readonly Item[] {
  return analysisOf(text).letters.flatMap(({ letter }) => letter.items);
}

function analysisOf(text: string): Analysis {
  return UNCHANGED.get(text) ?? analyze(text);
}

function hasStrengthElsewhere({ treatment, statements }: Item): boolean {
  const requests = [...statements.physician.filter(({ reviewed }) => reviewed), ...statements.review, ...statements.application];
  return treatment.strength !== null && requests.some((request) => request.treatment.strength !== null);
}

/** Findings with the words they stand on in place of their offsets. */
function findingsAsWords(text: string): readonly unknown[] {
  const wordsAt = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, " ");
  return findingsOf(text).map(({ span, related, ...finding }) => ({
    ...finding,
    at: wordsAt(span),
    related: related.map((place) => ({ message: place.message, at: wordsAt(place.span) })),
  }));
}

/** What a change of names leaves of the findings. */
function findingsAsKinds(text: string): readonly unknown[] {
  return findingsOf(text).map(({ rule, severity, item, related }) => ({ rule, severity, item, places: related.length }));
}

const WIDTH = 60;

/** The lines of the prose, from the case summary on, each broken where it is longer; page footers and double spacing stay. */
function wrappedShorter(text: string): string {
  const from = text.search(/CLINICAL CASE\s+SUMMARY|CASE SUMMARY:/);
  const lineEnd = /\n\n[^\n]+\n\n[^\n]+\n\n/.test(text.slice(0, 600)) ? " \n\n" : "\n";
  return text.slice(0, from) + text.slice(from).split("\n").map((line) => (/^\f?Final Determination Letter/.test(line) ? line : brokenAt(line, lineEnd))).join("\n");
}

function brokenAt(line: string, lineEnd: string): string {
  const words = line.split(/ (?=\S)/);
  let length = 0;
  return words.reduce((before, word) => {
    const breaks = before.trim() !== "" && length + word.length > WIDTH;
    length = breaks ? word.length : length + word.length + 1;
    return before === "" ? word : `${before}${breaks ? lineEnd : " "}${word}`;
  }, "");
}

const GENERIC: Readonly<Record<string, string>> = {
  Norco: "hydrocodone/acetaminophen", Neurontin: "gabapentin", Prilosec: "omeprazole", Lidoderm: "lidocaine", Relafen: "nabumetone", Lunesta: "eszopiclone",
  Restoril: "temazepam", Protonix: "pantoprazole", Nucynta: "tapentadol", Zanaflex: "tizanidine", Flexeril: "cyclobenzaprine", Ultram: "tramadol",
};

function withGenericNames(text: string): string {
  const start = text.search(/CASE\s+SUMMARY/);
  const end = start + text.slice(start).search(/\bIMR (?:ISSUES|DECISION)|DOCUMENTS REVIEWED|INDEPENDENT MEDICAL REVIEW DECISION/);
  if (end <= start) return text;
  const brands = new RegExp(`\\b(?:${Object.keys(GENERIC).join("|")})\\b`, "g");
  return text.slice(0, start) + text.slice(start, end).replace(brands, (brand) => GENERIC[brand]!) + text.slice(end);
}
