import { deepStrictEqual } from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { checkedRecord, recordQuestions } from "../../src/review/record-checks";
import type { RecordCheck } from "../../src/review/records";
import { REVIEW_LETTER } from "../present/review-letter";

const lettersOf = (text: string) => analyze(text, { rules: [] }).letters.map(({ letter }) => letter);
const questionsOf = (text: string) => lettersOf(text).flatMap(recordQuestions).flat();
const checkOn = (at: number): RecordCheck => ({ id: String(at), kind: "record-check", person: "A. Nyman", date: "2026-01-01", sha256: "aa", verdict: "found", place: `page ${at}`, statement: questionsOf(REVIEW_LETTER)[at]!.anchor });
const CHECKS = [checkOn(0), checkOn(1)];

/** What was looked up of which statement, by its words, and what of it is found no longer. */
function read(text: string, checks: readonly RecordCheck[] = CHECKS) {
  const { checks: found, unmatched } = checkedRecord(lettersOf(text), checks);
  return { found: [...found.values()].map(({ place }) => place).sort(), unmatched: unmatched.map(({ place }) => place) };
}

describe("what is to be looked up in the record", () => {
  it("is each statement of absence, with the places where the case summary reports the thing", () => {
    const [letter] = lettersOf(REVIEW_LETTER);
    const words = letter!.items.map(({ index }) => recordQuestions(letter!)[index]!.map(({ span, reported }) => [letter!.reading.textOf(span), reported.map((one) => letter!.reading.textOf(one.sentence))]));
    deepStrictEqual(words, [[["There is no documentation of side effects", ["He denied side effects of Norco."]], ["No agreement was signed", []]], []]);
  });

  it("is asked once where several items have one rationale", () => {
    const text = `MEDICAL PROFESSIONAL REVIEW\n\nISSUE AT DISPUTE:\n1. Baclofen 10 mg #30\n2. Norco 10/325 mg #60\n\nCASE SUMMARY:\nThe patient is a 33-year-old female.\n\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:\nThere is no documentation of spasm. Baclofen is not medically necessary.\n\nMEDICAL REVIEWER QUALIFICATIONS:\nThe reviewer is Board Certified in Family Medicine and is licensed to practice in California.\n`;
    const [first, second] = recordQuestions(lettersOf(text)[0]!);
    deepStrictEqual([first!.map(({ anchor }) => anchor.item), first === second], [[null], true]);
  });
});

describe("what was looked up in the record", () => {
  it("is found in the letter that it was said of", () => deepStrictEqual(read(REVIEW_LETTER), { found: ["page 0", "page 1"], unmatched: [] }));

  it("is found again after changes around it", () => {
    deepStrictEqual(read(REVIEW_LETTER.replaceAll("\n", "\r\n").replace("Norco 10/325 mg #60 is not medically", "It is not medically")), { found: ["page 0", "page 1"], unmatched: [] });
  });

  it("is told where the statement is found no longer", () => {
    deepStrictEqual(read(REVIEW_LETTER.replace("No agreement was signed. ", "")), { found: ["page 0"], unmatched: ["page 1"] });
  });

  it("is nothing where nobody looked", () => deepStrictEqual(read(REVIEW_LETTER, []), { found: [], unmatched: [] }));
});
