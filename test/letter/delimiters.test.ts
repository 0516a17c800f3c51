import { deepStrictEqual } from "node:assert/strict";
import { findLoneDelimiters } from "../../src/letter/delimiters";
import { readingOf } from "../../src/text/reading";

/** The text with `⟦` and `⟧` around each mark without partner. */
function marked(text: string): string {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
  let marks = "";
  let at = 0;
  for (const { mark } of findLoneDelimiters(reading, [{ start: 0, end: reading.text.length }])) {
    marks += `${text.slice(at, mark.span.start)}⟦${mark.value}⟧`;
    at = mark.span.end;
  }
  return marks + text.slice(at);
}

describe("findLoneDelimiters", () => {
  for (const [title, expected] of [
    ["none of a list that a guideline's name opens", "Decision based on Chronic Pain Treatment Guidelines 4) On-Going Management, page 78."],
    ["a bracket that is not closed", "this class ⟦(⟧sedative, anxiolytic, is (often) given"],
    ["the outer one of two brackets that open", "care ⟦(⟧(exercises, heat); then rest"],
    ["a bracket that was not opened", "given daily⟦)⟧ and ⟦[⟧at night, as told⟦}⟧"],
    ["two faults that have the right number", "given daily⟦)⟧ and ⟦(⟧at night"],
    ["a bracket behind a figure that is no list marker", "see page 2⟦)⟧ of it"],
    ["a bracket before which a list goes on", "shows: 1) strain; 2) sciatica ⟦(⟧L5; 3) insomnia (mild)"],
    ["brackets too far apart", `⟦(⟧a ${"word ".repeat(400)}b⟦)⟧ c`],
    ["a quotation that is not closed, others being", 'says ⟦"⟧the lowest dose. He "could not sleep" and "ate little."'],
    ["a quotation that was not opened", 'the lowest dose⟦"⟧ and "no more"'],
    ["two marks in the wrong directions", 'the lowest dose⟦"⟧ and ⟦"⟧no more'],
    ["a curly mark", "says ⟦“⟧the lowest dose. He “slept” well"],
    ["a single mark that opens and has none behind it", "says ⟦'⟧not recommended. The patient's file"],
    ["a quotation that is not closed before one without a blank", 'says ⟦"⟧the lowest dose. ODG states:"Not for long." So'],
    ["a quotation behind closed ones with inches", 'a "6" wedge" and ⟦"⟧more'],
  ] as const) it(`finds ${title}`, () => deepStrictEqual(marked(expected.replace(/[⟦⟧]/g, "")), expected));

  for (const [title, text] of [
    ["list markers", "asks for: 1) Norco; 2) Soma 3) heat; a.) ice, b) rest and iv) sleep. ii) More"],
    ["the marker of the next part", "pages 1-3 #2) "],
    ["list markers that name an entry of before", "lists: 1) Norco; 2) Soma; 3) a brace. It denied 1) and 2), namely Norco; it certified 3), the brace"],
    ["list markers in brackets", "the criteria (any of 1) age; 2) dose (daily), 3) sex) and (a) or (1) and [2]"],
    ["a figure that ends a bracket", "the guideline (see page 2) and (part 1) and 1) (grades 1, 2) and 2) (levels 2 and 3) hold"],
    ["smileys and comparisons", "doing well :) and ;-) and BMI <30, >16 weeks :("],
    ["feet and inches", `he is 5'10" tall, 5' 11.5" in shoes, with a 6" wedge and a 3" x 5" pad`],
    ["inches by inches within a quotation", 'says "a scar about 2 inches long (2" x 0.5") that itches" and "it burns"'],
    ["inches within a quotation", 'says "a 6" wedge is best" for him, "more than 10" of them'],
    ["nested quotations", 'says "the "lowest" dose," and “take ‘one’ a day” (“see “below””)'],
    ["apostrophes", "the patients' files, 'til '08, the doctor's 'usual' note, rock 'n' roll, workers 'compensation, O 'Brien"],
    ["blanks within quotation marks, or none before them", 'states, " Recommended as an option. " The MTUS;"Not for long."He'],
    ["an ellipsis at a quotation's start", '"...the dose" and "… more" and ("IMR") and "red flag"-like'],
    ["a quotation that each paragraph opens anew", '"One is enough.\n\n"Two is more.\n\n"Three is too much." So it is.'],
    ["a bracket of another kind within", "the (first [or second) third] one"],
    ["an empty text", ""],
  ] as const) it(`finds none in ${title}`, () => deepStrictEqual(marked(text), text));

  it("finds as many as there are", () => {
    const text = "(".repeat(150_000);
    const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
    deepStrictEqual(findLoneDelimiters(reading, [{ start: 0, end: text.length }]).length, 150_000);
  });
});
