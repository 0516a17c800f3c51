import { deepStrictEqual } from "node:assert/strict";
import { findMisspellings } from "../../src/letter/misspellings";
import { readingOf } from "../../src/text/reading";

/** The misspelt words of a text, each with its correction. */
function found(text: string): readonly string[] {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
  return findMisspellings(reading, { start: 0, end: reading.text.length }).map(({ word, correction }) => {
    deepStrictEqual(text.slice(word.span.start, word.span.end), word.value);
    return `${word.value}: ${correction}`;
  });
}

describe("findMisspellings", () => {
  for (const [title, text, expected] of [
    ["of a set phrase, by a word that there is", "transcutaneous electrical nerve simulation; a driving simulation", ["simulation: stimulation"]],
    ["with the word's capitals", "GUIDLINES, Guidlines and guidlines", ["GUIDLINES: GUIDELINES", "Guidlines: Guidelines", "guidlines: guidelines"]],
    ["at slashes, figures and sentences run together", "hydrocodone/acetominophen10 mg.Opiods", ["acetominophen: acetaminophen", "Opiods: Opioids"]],
    ["of a set phrase, beside a word of it", "Chronic Pain Medical Treament, the Offical Disabilty Guidelines", ["Treament: Treatment", "Offical: Official", "Disabilty: Disability"]],
    ["of a set phrase, with small words between", "Occupatonal and Environmental Medicine", ["Occupatonal: Occupational"]],
    ["behind a dash and in brackets", "relief - opiods (antispasmotics)", ["opiods: opioids", "antispasmotics: antispasmodics"]],
    ["of an abbreviation", "ACEOM and AECOM", ["ACEOM: ACOEM"]],
    ["at the text's ends", "opiods", ["opiods: opioids"]],
  ] as const) it(`finds them ${title}`, () => deepStrictEqual(found(text), expected));

  for (const [title, text] of [
    ["hyphenated and broken words", "non-opiod, opiod-induced, opiod- induced, pre- opiod"],
    ["addresses", "www.guidlines.com, guidlines@example.org, guidlines_2015"],
    ["names of persons", "Dr. Percocot, Mr. J. Percocot, Ana M. Percocot, Percocot, M.D., and Percocot DO"],
    ["everyday words out of their phrases", "a conservative treament, the offical record, an occupatonal hazard"],
    ["forms with an apostrophe", "the opioid's effect, opioids' use"],
    ["words with letters beyond ASCII", "opiodś and śopiods"],
    ["an empty text", ""],
  ] as const) it(`finds none in ${title}`, () => deepStrictEqual(found(text), []));
});
