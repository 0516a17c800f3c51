import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import { datesIn } from "../dates";
import type { IsoDate, StatedAge } from "../model";
import { agesIn } from "./age";
import { PATIENT, RELATIVE } from "./persons";

const SEX = "(?:male|female|man|woman|gentleman|lady)";
const RELATIVE_NEAR = new RegExp(`\\b${RELATIVE}\\b`, "i");
/** `this 55-year-old supervisor`, `the now 55-year-old`. */
const POINTED_AT = /\b(this|the)(?: (?:pleasant|now|currently|presently|case (?:involves|concerns) an?(?: now)?|is an?(?: now)?))? $/i;
/** `The patient is a`, `He is now`, `who is currently a`. */
const SAID_OF = new RegExp(`\\b(?:${PATIENT}|he|she|who|this)(?: \\([^)]{1,12}\\))? (?:is|remains)(?: (?:now|currently|presently|still))?(?: (?:an?|a\\(n\\)))?(?: (?:now|pleasant|very pleasant))? $`, "i");
/** `the patient, aged 58` */
const NEXT_TO = new RegExp(`\\b${PATIENT},? \\(?(?:an?|now)? ?$`, "i");
/** What is said of the age of a person, within a few words of it. */
const PERSON = new RegExp(`^,?(?: [a-z-]{2,20}){0,4}? (?:${SEX}|${PATIENT})\\b`, "i");
const NO_PERSON = /^[ -]*(?:drug|medication|medicine|device|technique|technology|treatment|procedure|implant|hardware|prosthesis|evidence|trial|data|dispute|matter|problem|condition|pain|event|fusion|guidelines?|policy|rule|practice|son|denial|request|or (?:older|over|more)|and (?:older|over))\b/i;
/** What is said of patients in general. */
const GENERAL = /\b(?:patients|persons|people|adults|guidelines?|MTUS|ODG|ACOEM|study|studies|trials?|cohort)\b/i;
const ANOTHER_TIME = /\b(?:at (?:the|that) time|then|back in|formerly|would be|will be|turns?|turned|when|over|under|above|below|than|least|between|ages?)[ -]*$/i;
const AT_THE_TIME = /^[^.;]{0,40}\b(?:at (?:the|that) time|when (?:he|she) was|back then)\b/i;
/** The sentences that introduce the patient. */
const INTRODUCTORY = 2;
const NEAR = 60;

/**
 * Every present age that sentences state of the patient and of nobody else, in order; empty where they state none. `introduced` is the
 * age as the summary first states it. An age that a dated report gives is as of that day; `injury` is the day on which nobody writes a report.
 */
export function readAges(reading: Reading, summary: readonly Sentence[], rationales: readonly Sentence[], introduced: Field<number> | null, injury: IsoDate | null, pivotYear: number): readonly StatedAge[] {
  const introduction = summary.slice(0, INTRODUCTORY).map(({ end }) => reading.offsetAt(end - 1)).pop() ?? -1;
  const ages: StatedAge[] = introduced && introduced.span.start <= introduction ? [{ ...introduced, asOf: null }] : [];
  for (const sentence of [...summary, ...rationales]) {
    const text = reading.text.slice(sentence.start, sentence.end);
    for (const { value, start, end } of agesIn(text)) {
      if (!isOfPatient(text, start, end) || GENERAL.test(text)) continue;
      const span = reading.spanOf(sentence.start + start, sentence.start + end);
      if (ages[0]?.span.start !== span.start) ages.push({ value, span, asOf: lastDate(text, injury, pivotYear) });
    }
  }
  return ages;
}

function isOfPatient(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (RELATIVE_NEAR.test(before) || ANOTHER_TIME.test(before) || AT_THE_TIME.test(after)) return false;
  if (SAID_OF.test(before) || NEXT_TO.test(before)) return !NO_PERSON.test(after);
  const pointer = POINTED_AT.exec(before);
  if (pointer === null) return false;
  return /this/i.test(pointer[1]!) ? !NO_PERSON.test(after) : PERSON.test(after) && !RELATIVE_NEAR.test(after.slice(0, NEAR / 2));
}

/** The latest day that a sentence names, the day of injury apart. */
function lastDate(text: string, injury: IsoDate | null, pivotYear: number): IsoDate | null {
  const days = datesIn(text, pivotYear).flatMap(({ value }) => (value !== null && value !== injury ? [value] : []));
  return days.sort().pop() ?? null;
}
