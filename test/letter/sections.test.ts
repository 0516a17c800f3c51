import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { holdsLetter, readLetters } from "../../src/letter/read";
import { findLetters, sectionsOf } from "../../src/letter/sections";
import { plainReading } from "./plain-reading";

const letter = readFileSync("test/fixtures/letters/d02.txt", "utf8");
const withHeader = readFileSync("test/fixtures/letters/f05.txt", "utf8");

describe("holdsLetter", () => {
  it("tells what readLetters would find", () => {
    const texts = [letter, withHeader, `${letter}\n${withHeader}`, "", "\ufeff", " \n\t", "The CASE SUMMARY says that he fell.", "CASE SUMMARY\n\nHe fell."];
    deepStrictEqual(texts.map(holdsLetter), texts.map((text) => readLetters(text).letters.length > 0));
    deepStrictEqual(texts.map(holdsLetter), [true, true, true, false, false, false, false, false]);
  });
});

describe("readLetters", () => {
  it("finds each section with its heading, from the heading to the next section", () => {
    const { sections } = readLetters(withHeader).letters[0]!;
    deepStrictEqual(sections.map((section) => [section.kind, section.heading?.value ?? null]), [
      ["header", null],
      ["methodology", "HOW THE IMR FINAL DETERMINATION WAS MADE"],
      ["case-summary", "CLINICAL CASE SUMMARY"],
      ["issues", "IMR ISSUES, DECISIONS AND RATIONALES"],
    ]);
    sections.slice(1).forEach((section) => strictEqual(withHeader.slice(section.span.start, section.span.start + 20), section.heading!.value.slice(0, 20)));
  });

  it("joins a heading that its line end broke", () => {
    const broken = letter.replace("HOW THE IMR FINAL DETERMINATION WAS MADE", "HOW THE IMR FINAL\nDETERMINATION WAS MADE");
    strictEqual(readLetters(broken).letters[0]!.sections[0]!.heading!.value, "HOW THE IMR FINAL DETERMINATION WAS MADE");
  });

  it("parts two letters in one file", () => {
    const { letters } = readLetters(`${withHeader}\n\n${letter}`);
    deepStrictEqual(letters.map(({ part, items }) => [part, items.length]), [[1, 3], [2, 4]]);
    strictEqual(letters[1]!.span.start > withHeader.length, true);
  });

  for (const [title, text, reason] of [
    ["an empty file", "", "The file is empty."],
    ["blanks", " \r\n\t\n", "The file is empty."],
    ["another text", "Meeting notes\n\nWe met.", "It has no sections of a final determination letter."],
    ["an article that quotes a heading in a sentence", "The part HOW THE IMR FINAL DETERMINATION WAS MADE comes before CLINICAL CASE SUMMARY.", "It has no sections of a final determination letter."],
    ["an article that has headings for its own", "CLINICAL CASE SUMMARY\n\nThis part tells the story.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nThis part decides.", "It has headings of a final determination letter, but none of its set phrases."],
    ["a letter that is cut before its summary", letter.slice(0, letter.indexOf("CLINICAL CASE SUMMARY")), 'It has the section "HOW THE IMR FINAL DETERMINATION WAS MADE" of a final determination letter, but neither the case summary nor the issues and decisions: it may be a part of one.'],
    ["the end of a letter", letter.slice(letter.indexOf("IMR ISSUES")), 'It has the section "IMR ISSUES, DECISIONS AND RATIONALES" of a final determination letter, but neither how the determination was made nor the case summary: it may be a part of one.'],
    ["a letter that is cut before its sections", "MAXIMUS FEDERAL SERVICES, INC.\nIMR Case Number: CM13-0000001\n\nDear Employee:\n", "It opens as a final determination letter, but has none of its sections: it may be cut off."],
    ["the documents of a letter", "DOCUMENTS REVIEWED FOR DETERMINATION\n\nMedical records.\n", "It has no sections of a final determination letter."],
  ] as const) it(`says why it reads no letter: ${title}`, () => deepStrictEqual(readLetters(text), { letters: [], reason }));
});

/** Kind, heading and body of each section, by letter. */
function read(text: string): readonly (readonly (readonly [string, string | null, string])[])[] {
  const reading = plainReading(text);
  return findLetters(reading).map(({ sections }) =>
    sectionsOf(reading, sections).map(({ kind, heading, body }) => [kind, heading?.value ?? null, reading.textOf(body)] as const),
  );
}

describe("findLetters", () => {
  it("finds header and cover before the first heading", () => {
    deepStrictEqual(read("Case Number: CM14-0000001\n\nDear Reader:\n\nCASE SUMMARY\n\nHe fell.\n"), [[
      ["header", null, "Case Number: CM14-0000001"], ["cover", null, "Dear Reader:"], ["case-summary", "CASE SUMMARY", "He fell."],
    ]]);
  });

  it("finds a cover whose salutation is blackened", () => {
    deepStrictEqual(read("Case Number: CM14-0000001\nACME Review Services has completed the Independent Medical Review.\nCASE SUMMARY\nHe fell."), [[
      ["header", null, "Case Number: CM14-0000001"], ["cover", null, "ACME Review Services has completed the Independent Medical Review."], ["case-summary", "CASE SUMMARY", "He fell."],
    ]]);
  });
  it("takes a notice's title for the heading of its cover", () => {
    deepStrictEqual(read("Notice of Independent Medical Review Determination\n\nUpheld.\n\nCASE SUMMARY:\nHe fell.\n"), [[
      ["cover", "Notice of Independent Medical Review Determination", "Upheld."], ["case-summary", "CASE SUMMARY", "He fell."],
    ]]);
  });

  it("finds the table that stands in the cover of a notice", () => {
    deepStrictEqual(read("Notice of Independent Medical Review Determination\n\nDated: 11/21/2013\n\nDate of UR Decision: 8/6/2013\nMAXIMUS Case Number: CM13-0000001\n\nCASE SUMMARY:\nHe fell.\n"), [[
      ["cover", "Notice of Independent Medical Review Determination", "Dated: 11/21/2013"], ["header", null, "Date of UR Decision: 8/6/2013 MAXIMUS Case Number: CM13-0000001"], ["case-summary", "CASE SUMMARY", "He fell."],
    ]]);
  });

  it("opens the next letter at a heading that the letter has already", () => {
    deepStrictEqual(read("CASE SUMMARY\n\nHe fell.\n\nCASE SUMMARY\n\nShe fell."), [[["case-summary", "CASE SUMMARY", "He fell."]], [["case-summary", "CASE SUMMARY", "She fell."]]]);
  });

  it("takes words in a line for no heading", () => deepStrictEqual(read("The CASE SUMMARY says that he fell."), []));
});
