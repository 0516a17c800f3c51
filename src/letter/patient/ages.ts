import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import type { IsoDate, Sex, StatedAge } from "../model";
import { agesIn, type AgeMatch } from "./age";
import { isOfReport, lastDate } from "./age-dates";
import { PATIENT, RELATIVE } from "./persons";
import { INTRODUCTORY } from "./sex";
import { AGE_KIND, type KindedSentence } from "./told-kinds";

const SEX = "(?:male|female|man|woman|gentleman|lady)";
const RELATIVE_NEAR = new RegExp(`\\b${RELATIVE}\\b`, "i");
/** What may stand before an age: `this pleasant, right-handed 55-year-old`. */
const QUALITIES =
  "(?: (?:now|currently|presently|still|very|pleasant|unfortunate|otherwise|healthy|obese|morbidly|overweight|retired|married|single|divorced|injured|disabled|(?:right|left)(?: |-)?(?:hand(?:ed)?)?(?: |-)?(?:dominant)?|caucasian|hispanic|white|black|asian|african-american),?){0,4}";
/** `this 55-year-old supervisor`, `the now 55-year-old`. */
const POINTED_AT = new RegExp(`\\b(this|the)(?: (?:case|claim|request|matter) (?:involves|concerns|is (?:for|of)) an?| is an?)?${QUALITIES} $`, "i");
/** `The patient is a`, `He is now`, `who is currently a`. */
const SAID_OF = new RegExp(`\\b(?:${PATIENT}|(he|she|who)|this)(?: \\([^)]{1,12}\\))? (?:is|remains|presents as)(?: (?:an?|a\\(n\\)))?${QUALITIES}(?: an?)? $`, "i");
/** `the patient, aged 58`, `the claimant, a pleasant 58-year-old` */
const NEXT_TO = new RegExp(`\\b${PATIENT},? \\(?(?:an?|now)?${QUALITIES} ?$`, "i");
/** In a rationale: `in a 55-year-old with depression`, and its first words: `A 55-year-old man`. */
const AS_OF_THIS_CASE = new RegExp(`\\b(?:in|for) an?${QUALITIES} $`, "i");
/** What a rationale says in the patient's case, before the age (`weakness in a man 51 years of age`). */
const IN_SOMEBODY = /\bin an? (?:[a-z-]+ )?(?:(man|gentleman|male)|woman|lady|female) (?:of )?$/i;
const AT_THE_START = new RegExp(`^(?:Here )?an?${QUALITIES} $`, "i");
const HERE_IS = new RegExp(`^(?:Here|This) is an?${QUALITIES} $`, "i");
/** A patient who is a parent (`a poor choice for a 39-year-old mother who drives`), unless it is one whom the patient cares for. */
const A_PARENT = /^(?:[ -]years?[ -]old)? (?:(?:single|working|young) )?(?:(mother|grandmother)|father|grandfather)(?: who\b| of (?:\w+ )?(?:\w+)\b|[.,;])/i;
const CARES_FOR = /\b(?:car(?:e|es|ed|ing)|look(?:s|ed|ing)? after|provid(?:es?|ed|ing)|responsible|cook(?:s|ed|ing)?) for an? $/i;
/** What is said of others, or of anybody. */
const OF_ANYBODY = /\b(?:if|should|any|typical\w*|common\w*|expected|usual\w*|normal\w*|example|e\.g|such as|rare\w*|often|generally|older|younger|unlike|compared?|versus|average|another|literature|(?:recommended|indicated|appropriate|advised|reserved|approved|considered|contraindicated) (?:in|for)|safe|hypothetical\w*)\b/i;
/** What is said of the age of a person, within a few words of it. */
const PERSON = new RegExp(`^,?(?: [a-z-]{2,20}){0,4}? (?:${SEX}|${PATIENT})\\b`, "i");
/** `the 55-year-old meets these criteria` */
const IS_SUBJECT = /^ (?:would|should|is|was|has|had|does|did|can|cannot|could|fits?|fitted|meets?|met|takes?|took|needs?|reports?|reported|works?|worked|walks?|lives?)\b/i;
const SEX_WORD = /^,?(?: [a-z-]{2,20}){0,3}? (?:(male|man|gentleman)|(?:female|woman|lady))\b/i;
/** `her age of 55`, `the patient's age (55)` */
const AGE_OF = new RegExp(`\\b(?:${PATIENT}(?:['’]s)?|his|her) (?:(?:current|present|young|advanced|relatively|stated|chronological) ){0,2}$`, "i");
const AGE_WORD = /^age\b/i;
const NO_PERSON = /^[ -]*(?:drug|medication|medicine|device|technique|technology|treatment|procedure|implant|hardware|prosthesis|evidence|trial|data|dispute|matter|problem|condition|pain|event|fusion|(?:(?:left|right|lumbar|cervical|thoracic|lower|upper|low|mid|degenerative|worn|arthritic|painful|old|mri|ct) ){0,2}(?:spines?|back|neck|knees?|shoulders?|hips?|ankles?|foot|feet|hands?|wrists?|elbows?|dis[ck]s?|joints?|scars?|tears?|fractures?|wounds?|injur(?:y|ies)|claim|tendons?|bones?|teeth|tooth|grafts?|lesions?|findings?|films?|x-rays?|mri|scans?|stud(?:y|ies)|report|note|record|images?)\b|guidelines?|policy|rule|practice|son|denial|request|or (?:older|over|more)|and (?:older|over))\b/i;
/** What is said of patients in general. */
const GENERAL = /\b(?:patients|persons|people|adults|guidelines?|MTUS|ODG|ACOEM|study|studies|trials?|cohort)\b/i;
const ANOTHER_TIME = /\b(?:at (?:the|that) time|then|back in|formerly|would be|will be|turns?|turned|when|over|under|above|below|than|least|between|ages?)[ -]*$/i;
/** Whoever works with patients may be hurt by one (`A patient whom she was lifting`). */
const ANOTHER_PATIENT = /(?:^A|\b(?:a|another|one|by the|his|her)) patient (?:whom?|she|he|was|had|grabbed|fell|struck|kicked|hit|bit)\b/;
const AT_THE_TIME = /^[^.;]{0,40}\b(?:at (?:the|that) time|when (?:he|she) was|back then)\b/i;
const SUPPOSED = /\b(?:would|could|may|might|can|will)\b/i;
const NEAR = 60;

/**
 * Every present age that sentences state of the patient and of nobody else, in order; empty where they state none. `introduced` is the
 * age as the summary first states it. An age that a dated report gives is as of that day, and that of a report without a date is left out, unless it is higher than the present one by more than a year; `injury` is the day on which nobody writes a
 * report. Somebody of another sex than `sex` is not the patient.
 */
export function readAges(reading: Reading, summary: readonly KindedSentence[], rationales: readonly KindedSentence[], introduced: Field<number> | null, injury: IsoDate | null, sex: Sex | null, pivotYear: number): readonly StatedAge[] {
  const introduction = summary.slice(0, INTRODUCTORY).map(({ end }) => reading.offsetAt(end - 1)).pop() ?? -1;
  const first: readonly StatedAge[] = introduced && introduced.span.start <= introduction ? [{ ...introduced, asOf: null }] : [];
  const called = calledBehind(reading, first[0]);
  const stated = [...patientsAges(reading, summary, null, called), ...patientsAges(reading, rationales, sex ?? "unknown", called)];
  const others = stated.filter(({ age }) => age.span.start !== first[0]?.span.start);
  return [...first, ...others.flatMap(({ age, text }): readonly StatedAge[] => {
    const asOf = lastDate(text, injury, pivotYear);
    // Nobody was older in an earlier report; a birthday may lie between the two.
    const isOlder = first.length > 0 && age.value > first[0]!.value + 1;
    return asOf === null && isOfReport(text) && !isOlder ? [] : [{ ...age, asOf }];
  })];
}

/** What the patient is called where the summary introduces him or her (`a 38-year-old male electrician`): the words behind the age, up to the sentence's end. */
function calledBehind(reading: Reading, age: Field<number> | undefined): ReadonlySet<string> {
  if (!age) return NOBODY;
  const at = reading.indexAt(age.span.end);
  const words = /^(?:[ -]years?[ -]old)?((?: [a-z-]+){0,5})/i.exec(reading.text.slice(at, at + NEAR))![1]!;
  return new Set((words.split(/ (?:who|with|that|and|has|had|was|is|of|at|on|in|for|working|employed)\b/i)[0]!.match(/[a-z-]{4,}/gi) ?? []).map((word) => word.toLowerCase()));
}

const NOBODY: ReadonlySet<string> = new Set();
/** The word behind an age (`36-year-old electrician`). */
const NOUN = /^(?:[ -]years?[ -]old)? ([a-z-]{4,})/i;

/** The ages of the patient with their sentences. `sex` is that of the patient on whom rationales decide; null for a summary. `called` is what the patient is called. */
function patientsAges(reading: Reading, sentences: readonly KindedSentence[], sex: Sex | "unknown" | null, called: ReadonlySet<string>): readonly { readonly age: Field<number>; readonly text: string }[] {
  return sentences.flatMap((sentence, at) => {
    const opens = sex !== null && reading.text.startsWith("At ", sentence.start);
    if ((sentence.kinds & AGE_KIND) === 0 && !opens) return [];
    const text = textOf(reading, sentence);
    const stated = agesIn(text).filter(({ start, end }) => (!GENERAL.test(text) || isThisPerson(text, start, end)) && isOfPatient(text, start, end, { sentenceBefore: textOf(reading, sentences[at - 1]), sex, called }));
    return [...(opens ? openingAge(text) : []), ...stated].map(({ value, start, end }) => ({ age: { value, span: reading.spanOf(sentence.start + start, sentence.start + end) }, text }));
  });
}

/** `At 58 the patient wants to put surgery off`, `At 61 she is`, in the present. */
const OPENING_AGE = new RegExp(`^At (\\d\\d),? (?:(?:the|this) ${PATIENT}|he|she) (?:is|has|does|remains|wants|needs|hopes|still|works|can|cannot|may)\\b`, "i");

/** The age with which a sentence of a rationale opens; empty where it opens with none. */
function openingAge(text: string): readonly AgeMatch[] {
  const match = OPENING_AGE.exec(text);
  return match === null ? [] : [{ value: Number(match[1]), start: 0, end: "At ".length + match[1]!.length }];
}

function textOf(reading: Reading, sentence: Sentence | undefined): string {
  return sentence ? reading.text.slice(sentence.start, sentence.end) : "";
}

/** `this 55-year-old claimant`: whoever is pointed at is the patient, whatever else the sentence says of guidelines. */
function isThisPerson(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + NEAR);
  return /^this$/i.test(POINTED_AT.exec(text.slice(Math.max(0, start - NEAR), start))?.[1] ?? "") && (PERSON.test(after) || IS_SUBJECT.test(after) || STANDS_ALONE.test(after));
}

function isOfPatient(text: string, start: number, end: number, { sentenceBefore, sex, called }: { readonly sentenceBefore: string; readonly sex: Sex | "unknown" | null; readonly called: ReadonlySet<string> }): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (RELATIVE_NEAR.test(before) || ANOTHER_PATIENT.test(text.slice(0, start)) || ANOTHER_TIME.test(before) || AT_THE_TIME.test(after)) return false;
  const said = SAID_OF.exec(before);
  if (said) return !NO_PERSON.test(after) && (said[1] === undefined || !RELATIVE_NEAR.test(sentenceBefore + text.slice(0, start)));
  if (NEXT_TO.test(before) || (AGE_WORD.test(text.slice(start, end)) && AGE_OF.test(before))) return !NO_PERSON.test(after);
  const pointer = POINTED_AT.exec(before);
  if (pointer) return /this/i.test(pointer[1]!) ? !NO_PERSON.test(after) : (PERSON.test(after) || (sex !== null && IS_SUBJECT.test(after)) || called.has((NOUN.exec(after)?.[1] ?? "").toLowerCase())) && !RELATIVE_NEAR.test(after.slice(0, NEAR / 2));
  return sex !== null && isOfThisCase(text, before, after, sex);
}

/** `has cut this 55-year-old off from friends` */
const STANDS_ALONE = /^(?:[.,;]| (?:off|away|from|in|with|to|for|on|at|of|by|and|who|but|through|into)\b)/i;

/** Whether a rationale speaks of somebody as it can only of the patient whom it decides on. */
function isOfThisCase(text: string, before: string, after: string, sex: Sex | "unknown"): boolean {
  if (OF_ANYBODY.test(text) || NO_PERSON.test(after)) return false;
  const somebody = IN_SOMEBODY.exec(before);
  if (somebody) return sex === (somebody[1] === undefined ? "female" : "male");
  const parent = A_PARENT.exec(after);
  if (parent) return AS_OF_THIS_CASE.test(before) && !CARES_FOR.test(before) && sex === (parent[1] === undefined ? "male" : "female");
  if (RELATIVE_NEAR.test(after.slice(0, NEAR / 2))) return false;
  const named = SEX_WORD.exec(after);
  if (named && sex !== "unknown" && (named[1] === undefined ? "female" : "male") !== sex) return false;
  return AS_OF_THIS_CASE.test(before) || HERE_IS.test(before) || (AT_THE_START.test(before) && PERSON.test(after) && !SUPPOSED.test(text));
}
