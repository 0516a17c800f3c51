import type { Reading } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import { readAge } from "./patient/age";
import { readAges } from "./patient/ages";
import { readInjuryDate } from "./patient/injury";
import { readSex } from "./patient/sex";
import { readSexWords } from "./patient/sex-words";
import type { Patient } from "./model";

/** The section's set opener, which runs on into the first sentence where no blank line parts them. */
const OPENER = /^The expert reviewer developed the following[^:]{0,160}:\s*/i;

function withoutOpener(reading: Reading, sentence: Sentence): Sentence {
  const opener = OPENER.exec(reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240)));
  return { start: sentence.start + (opener?.[0].length ?? 0), end: sentence.end };
}

/**
 * Reads what the case summary says of the patient: the present age, the sex as stated (else by the pronouns used of the patient),
 * and the date of injury as it is stated first. Each is null where the summary does not say. The other ages and words for the sex
 * are those of the rationales too, whose sentences are given.
 */
export function readPatient(reading: Reading, start: number, end: number, rationales: readonly Sentence[], pivotYear: number): Patient {
  const sentences = sentencesOf(reading.text, start, end)
    .filter((sentence) => !reading.text.startsWith("Disclaimer:", sentence.start))
    .map((sentence) => withoutOpener(reading, sentence))
    .filter((sentence) => sentence.start < sentence.end);
  const age = readAge(reading, sentences);
  const dateOfInjury = readInjuryDate(reading, sentences, pivotYear);
  return {
    age,
    sex: readSex(reading, sentences),
    dateOfInjury,
    ages: readAges(reading, sentences, rationales, age, dateOfInjury?.value ?? null, pivotYear),
    sexWords: readSexWords(reading, sentences, rationales),
  };
}
