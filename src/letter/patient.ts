import type { Reading } from "../text/reading";
import { sentencesOf } from "../text/sentences";
import { readAge } from "./patient/age";
import { readInjuryDate } from "./patient/injury";
import { readSex } from "./patient/sex";
import type { Patient } from "./model";

/**
 * Reads what the case summary says of the patient: the present age, the sex as stated (else by the pronouns used of the patient),
 * and the date of injury as it is stated first. Each is null where the summary does not say.
 */
export function readPatient(reading: Reading, start: number, end: number, pivotYear: number): Patient {
  const sentences = sentencesOf(reading.text, start, end);
  const age = readAge(reading, sentences);
  return { age, sex: readSex(reading, sentences), dateOfInjury: readInjuryDate(reading, sentences, pivotYear) };
}
