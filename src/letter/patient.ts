import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import { readAge } from "./patient/age";
import { readAges } from "./patient/ages";
import { readContrarySex } from "./patient/contrary-sex";
import { readInjuryDate } from "./patient/injury";
import { readSex, readStatedSex } from "./patient/sex";
import type { Patient } from "./model";

/** The section's set opener, which runs on into the first sentence where no blank line parts them. */
const OPENER = /^The expert reviewer developed the following[^:]{0,160}:\s*/i;

function withoutOpener(reading: Reading, sentence: Sentence): Sentence {
  const opener = OPENER.exec(reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240)));
  return { start: sentence.start + (opener?.[0].length ?? 0), end: sentence.end };
}

/**
 * Reads what the case summary says of the patient, by its sentences: the present age, the sex as stated (else by the pronouns used of the
 * patient), and the date of injury as it is stated first. Each is null where the summary does not say; age and sex are then
 * read as a rationale states them. Further ages, and what contradicts the stated sex, may stand in the rationales too.
 */
export function readPatient(reading: Reading, summary: readonly Sentence[], rationales: readonly Sentence[], pivotYear: number): Patient {
  const sentences = summary
    .filter((sentence) => !reading.text.startsWith("Disclaimer:", sentence.start))
    .map((sentence) => withoutOpener(reading, sentence))
    .filter((sentence) => sentence.start < sentence.end);
  const age = readAge(reading, sentences);
  const dateOfInjury = readInjuryDate(reading, sentences, pivotYear);
  const statedSex = readStatedSex(reading, sentences, rationales);
  const sex = readSex(reading, sentences) ?? statedSex;
  const ages = readAges(reading, sentences, rationales, age, dateOfInjury?.value ?? null, sex?.value ?? null, pivotYear);
  return {
    age: age ?? (ages[0] ? { value: ages[0].value, span: ages[0].span } : null),
    sex,
    dateOfInjury,
    ages,
    statedSex,
    contrarySex: statedSex && readContrarySex(reading, sentences, rationales, statedSex),
  };
}
