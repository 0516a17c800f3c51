import { deepStrictEqual } from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { checkedRecord, recordQuestions } from "../../src/review/record-checks";
import type { RecordCheck } from "../../src/review/records";
import { exampleText } from "../../src/rules/example";
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
    const toldOf = (summary: string, rationale: string) => {
      const [letter] = lettersOf(text.replace("33-year-old female.", `33-year-old female. ${summary}`).replace("There is no documentation of spasm.", rationale));
      return recordQuestions(letter!)[0]!.map(({ reported, onSubject }) => [reported, onSubject].map((places) => places.map(({ sentence }) => letter!.reading.textOf(sentence))));
    };
    deepStrictEqual(toldOf("She has spasm.", "There is no documentation of spasm."), [[["She has spasm."], []]]);
    deepStrictEqual(toldOf("Norco improved her function.", "There is no documentation of functional improvement."), [[[], []]]);
  });
});

/** What the case summary reports of what the rationale of an item misses, and says on the same subject. */
function told(heading: string, summary: string, rationale: string): readonly (readonly (readonly string[])[])[] {
  const [letter] = lettersOf(exampleText({ summary, items: [{ heading, rationale }] }));
  return recordQuestions(letter!).flat().map(({ reported, onSubject }) => [reported, onSubject].map((places) => places.map(({ sentence }) => letter!.reading.textOf(sentence))));
}

describe("what the case summary says on it", () => {
  const therapy = "Treatment to date has included physical therapy and acupuncture.";
  for (const [title, heading, summary, rationale, reported, onSubject] of [
    ["is a report where it meets the statement", "Massage x 6", "Physical therapy failed.", "There is no documentation of failed conservative care.", ["Physical therapy failed."], []],
    ["is on the same subject where it does not meet it, each sentence once", "Massage x 6", therapy, "There is no documentation of failed conservative care.", [], [therapy]],
    ["is on the same subject where the statement is narrower", "Massage x 6", therapy, "There is no record of the number of physical therapy sessions.", [], [therapy]],
    ["is on the same subject where the summary denies the thing as well", "Massage x 6", "There is spasm. There was no spasm in May.", "There is no documentation of spasm.", [], ["There is spasm."]],
    ["is nothing where it tells of help, and failure is missed", "Massage x 6", "Prior physical therapy improved his symptoms.", "There is no documentation of failed conservative care.", [], []],
    ["is nothing of another part of the body", "Brace for the left knee", "X-rays of the shoulder dated 03/01/2013 showed narrowing.", "There is no X-ray.", [], []],
    ["is nothing of the other side", "Brace for the left knee", "X-rays of the right knee dated 03/01/2013 showed narrowing.", "There is no X-ray.", [], []],
    ["is nothing of what another treatment brought", "Massage x 6", "Norco improved his function.", "There is no documentation of functional improvement.", [], []],
    ["is nothing where a reason for the thing is missed", "Massage x 6", therapy, "There is no clear rationale for additional physical therapy.", [], []],
    ["is nothing where what came of it is missed", "Massage x 6", therapy, "There is no documentation of the response to prior acupuncture.", [], []],
    ["is nothing where the thing is what a study would prove", "Massage x 6", "The diagnosis is lumbar radiculopathy.", "There is no recent MRI supporting a diagnosis of radiculopathy.", [], []],
    ["is nothing where another clause names the thing", "Massage x 6", therapy, "There is no documentation of continued use as acupuncture is for flares.", [], []],
    ["is nothing where it is only asked for", "Massage x 6", "The physician requested physical therapy x 6.", "There is no documentation of failed physical therapy.", [], []],
  ] as const) it(title, () => deepStrictEqual(told(`${heading}: Upheld`, summary, rationale), [[reported, onSubject]]));
});

describe("a statement within the words of another one", () => {
  const rationale = "He is fifty, uses no such drug, and reports no dyspepsia.";
  const [letter] = lettersOf(exampleText({ summary: "He has dyspepsia.", items: [{ heading: "Massage x 6: Upheld", rationale }] }));
  const [question, ...others] = recordQuestions(letter!).flat();

  it("is asked with it, and told with it", () => {
    deepStrictEqual([others, letter!.reading.textOf(question!.shown)], [[], rationale]);
    deepStrictEqual([question!.anchor.quoted, question!.within.map(({ quoted }) => quoted)], ["no such drug", ["no dyspepsia"]]);
    deepStrictEqual(question!.reported.map(({ span }) => letter!.reading.textOf(span)), ["dyspepsia"]);
  });

  it("has what was looked up of it told with it", () => {
    const check = { ...checkOn(0), statement: question!.within[0]! };
    deepStrictEqual(checkedRecord([letter!], [check]), { checks: new Map([[question!.absence, check]]), unmatched: [] });
  });

  it("is asked by itself where the words that hold it are others'", () => {
    const [separate] = lettersOf(exampleText({ summary: "He has pain.", items: [{ heading: "Massage x 6: Upheld", rationale: "There is no spasm and there is no dyspepsia." }] }));
    deepStrictEqual(recordQuestions(separate!).flat().map(({ shown }) => separate!.reading.textOf(shown)), ["There is no spasm", "there is no dyspepsia"]);
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
