import { onDemand } from "../text/on-demand";
import { once } from "../text/once";
import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import { readAge } from "./patient/age";
import { readAges } from "./patient/ages";
import { readContrarySex } from "./patient/contrary-sex";
import { readInjuryDate } from "./patient/injury";
import { readSex, readStatedSex } from "./patient/sex";
import { withKinds, type KindedSentence } from "./patient/told-kinds";
import type { Patient } from "./model";

/** The section's set opener, which runs on into the first sentence where no blank line parts them. */
const OPENER = /^The expert reviewer developed the following[^:]{0,160}:\s*/i;

function withoutOpener(reading: Reading, sentence: Sentence): Sentence {
  if (!"Tt".includes(reading.text[sentence.start]!)) return sentence;
  const opener = OPENER.exec(reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240)));
  return opener === null ? sentence : { start: sentence.start + opener[0].length, end: sentence.end };
}

/** What the summary alone says, and where else to look. */
interface Source extends Pick<Patient, "age" | "dateOfInjury" | "sex"> {
  readonly reading: Reading;
  readonly summary: () => readonly KindedSentence[];
  readonly rationales: () => readonly KindedSentence[];
  readonly pivotYear: number;
}

const FurtherStatements = onDemand<Source, Pick<Patient, "ages" | "statedSex" | "contrarySex">>({
  ages: ({ reading, summary, rationales, age, dateOfInjury, sex, pivotYear }, { statedSex }) =>
    readAges(reading, summary(), rationales(), age, dateOfInjury?.value ?? null, (sex ?? statedSex)?.value ?? null, pivotYear),
  statedSex: ({ reading, summary, rationales }) => readStatedSex(reading, summary(), rationales()),
  contrarySex: ({ reading, summary, rationales }, { statedSex }) => statedSex && readContrarySex(reading, summary(), rationales(), statedSex),
});

/**
 * Reads what the case summary says of the patient, by its sentences: the present age, the sex as stated (else by the pronouns used of the
 * patient), and the date of injury as it is stated first. Each is null where the summary does not say; age and sex are then read as a
 * rationale states them. Further ages, and what contradicts the stated sex, may stand in the rationales too, and are looked for when they
 * are first asked for.
 */
export function readPatient(reading: Reading, summary: readonly Sentence[], rationales: () => readonly Sentence[], pivotYear: number): Patient {
  const sentences = summary
    .filter((sentence) => !reading.text.startsWith("Disclaimer:", sentence.start))
    .map((sentence) => withoutOpener(reading, sentence))
    .filter((sentence) => sentence.start < sentence.end);
  const age = readAge(reading, sentences);
  // Without a summary the rationales are all that tells of the patient.
  const dateOfInjury = readInjuryDate(reading, summary.length === 0 ? rationales() : sentences, pivotYear);
  const summarySex = readSex(reading, sentences);
  const kinded = { summary: once(() => withKinds(reading, sentences)), rationales: once(() => withKinds(reading, rationales())) };
  const further = new FurtherStatements({ reading, ...kinded, pivotYear, age, dateOfInjury, sex: summarySex });
  return Object.assign(further, { age: age ?? firstOf(further.ages), sex: summarySex ?? further.statedSex, dateOfInjury });
}

function firstOf(ages: Patient["ages"]): Patient["age"] {
  const [first] = ages;
  return first ? { value: first.value, span: first.span } : null;
}
