import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { analyze, type Analysis } from "../../src/analysis";
import type { Item } from "../../src/letter/model";
import type { Finding } from "../../src/rules/rule";
import type { Span } from "../../src/text/span";
import { fixtureLetters } from "../rules/fixtures";
import { aYearEarlier, halved, lettersIn, replaced, withAnotherDrug, withGenericNames, withHalfTheStrength, withPageEnds, wrapped, type Rewriting } from "./rewritten";

const FURTHER = "test/fixtures/further-letters";

/** With `\n` as line end, as the rewritings expect it; other line ends are tried in `variants.test.ts`. */
const LETTERS = fixtureLetters().map(({ name, text }) => ({ name, text: text.replaceAll("\r\n", "\n") }));
const FURTHER_LETTERS = readdirSync(FURTHER).filter((file) => file.endsWith(".txt")).sort().map((file) => ({ name: file.slice(0, -".txt".length), text: readFileSync(`${FURTHER}/${file}`, "utf8").replaceAll("\r\n", "\n") }));
const ANALYSES = new Map<string, Analysis>();
const CLEAN = [...LETTERS, ...FURTHER_LETTERS].filter(({ text }) => findingsOf(text).length === 0);

/** What is the same letter in other words, or one of the same shape about another case: the same findings, on the same words where they stay. */
const REWRITINGS: readonly (readonly [name: string, rewriting: Rewriting, leastChanged: number])[] = [
  ["wrapped at 60 characters", wrapped(60), 12],
  ["wrapped at 120 characters", wrapped(120), 6],
  ["with page ends put in", withPageEnds, 12],
  ["with generic names in the case summary", withGenericNames, 2],
  ["with another drug of the class throughout", withAnotherDrug, 6],
  ["with all dates a year earlier", aYearEarlier, 12],
];

describe("a letter in good order", function () {
  // All letters in one test, on a machine that may be busy.
  this.timeout(120_000);
  it("is there often enough", () => assert.ok(CLEAN.length >= 14, String(CLEAN.length)));

  for (const [name, rewriting, leastChanged] of REWRITINGS) {
    it(`has no finding ${name}`, () => {
      const rewritten = CLEAN.map(({ name: letter, text }) => ({ letter, text, other: rewriting(text) })).filter(({ text, other }) => text !== other);
      assert.deepEqual(rewritten.flatMap(({ letter, other }) => findingsOf(other).map((finding) => `${letter}: ${finding.rule} ${finding.message}`)), []);
      assert.ok(rewritten.length >= leastChanged, `${rewritten.length} letters changed`);
    });
  }
});

describe("the findings of a letter", () => {
  for (const { name, text } of LETTERS) {
    it(`are the same with shorter lines in ${name}`, () => assert.deepEqual(findingsAsWords(wrapped(60)(text)), findingsAsWords(text)));

    it(`are of the same kinds with generic names in the case summary of ${name}`, () => {
      assert.deepEqual(findingsAsKinds(withGenericNames(text)), findingsAsKinds(text));
    });
  }
});

describe("the strength of an item in a letter in good order", () => {
  const cases = CLEAN.flatMap(({ name, text }) => lettersIn(text).flatMap((letter) => letter.items.filter(hasStrengthElsewhere).map((item) => ({ name, text, letter, item }))));

  it("is tried on enough letters", () => assert.ok(new Set(cases.map(({ name }) => name)).size >= 6 && cases.length >= 12));

  for (const { name, text, letter, item } of cases) {
    it(`is the one finding where the heading alone is changed: ${item.name.value} in ${name}`, () => {
      const { span } = item.treatment.strength!;
      const words = halved(text.slice(span.start, span.end));
      const found = findingsOf(replaced(text, [{ ...span, words }])).map((finding) => ({ rule: finding.rule, item: finding.item, span: finding.span }));
      assert.deepEqual(found, [{ rule: "strength-mismatch", item: item.index, span: { start: span.start, end: span.start + words.length } }]);
    });

    it(`is no finding where it is changed everywhere: ${item.name.value} in ${name}`, () => {
      assert.deepEqual(findingsOf(withHalfTheStrength(letter, item.index)(text)), []);
    });
  }
});

/** The findings that a reader is to look at: those above hint. */
function findingsOf(text: string): readonly Finding[] {
  return analysisOf(text).letters.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== "hint");
}

/** A letter as it is, or the same rewritten, is compared in several ways and analysed once. */
function analysisOf(text: string): Analysis {
  const analysis = ANALYSES.get(text) ?? analyze(text);
  ANALYSES.set(text, analysis);
  return analysis;
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
