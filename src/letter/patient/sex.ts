import { matchesIn } from "../../text/matches";
import type { Reading } from "../../text/reading";
import { atEnd, holds, matching } from "../../text/search";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { CLINICAL_ACT, OWN_BODY, UNDER_CARE } from "./acts";
import { CLINICIAN, PATIENT, RELATIVE } from "./persons";
import { SEX_KIND, type KindedSentence } from "./told-kinds";

const SEX_WORD = /(?<!\/)\b(?:(male|man|gentleman)|(female|woman|lady))\b(?!\/| (?:and|or) (?:fe)?male)/gi;
/** The same in notes, which abbreviate it: `38 y/o F`. */
const SHORT_SEX = /(?<=\b\d\d[ -]?(?:y\/?o|y\.o\.|yr old|years?[- ]old),? )(?:(M)|(F))\b(?![/.])/g;
const SHORT_AGE = /\by\/o\b|\by\.o\.|\bold,? [MF]\b/;
const NOT_THE_PATIENT = new RegExp(`^ (?:${CLINICIAN}|${RELATIVE}|genital|pattern|hormone)`, "i");
const OTHER_BEFORE = atEnd(matching(new RegExp(`\\b(?:${RELATIVE}|another|other)\\b`, "gi")), 20, ".;");
/** Behind an age, a profession is the patient's own (`45-year-old female nurse`). */
const AGE_BEFORE = /\bold,? (?:[a-z]+-handed )?$/i;
/** Somebody whom the patient met with. */
const MISHAP = /\b(?:when|by|from|after|while|against|assisting|transferring|lifting|restraining|helping) (?:an?|another|the) (?:[a-z-]+ ){0,2}$/i;
const STATED = new RegExp(`\\b${PATIENT}\\b|\\b(?:\\d|year|yr|old|y\\/?o)\\b|^(?:(?:This|He|She)\\b|Pt: )`, "i");
const THIS = /\bthis (?:[a-z]{3,10} )?$/i;
const THE = /(?:^|[^a-z])(?:the|this) (?:[a-z]{3,10} )?$/i;
const PATIENT_NEXT = new RegExp(`^ ${PATIENT}\\b`, "i");
/** Who is spoken of, and the pronouns, in the order of the text. */
const MENTION = new RegExp(
  `\\b(?:(${PATIENT})|(${CLINICIAN}|${RELATIVE})|(Mr)|(Ms|Mrs|Miss)|(he|him|his|himself)|(she|her|hers|herself))\\b(?!\\/)`,
  "gi",
);
/** Who has a body of his own, and complaints. */
const A_RELATIVE = new RegExp(`^${RELATIVE}$`, "i");
/** What a person under treatment does, or has beside a body. */
const OWN = /^ (?:work|(?:also |then )?(?:had|underwent) (?:an? )?(?:[a-z]+ ){0,2}(?:fusion|surgery|operation|laminectomy|discectomy|arthroscopy|replacement|repair)\b|(?:is|was|has been) (?:still |no longer |currently |not |also )?(?:taking|using|off work|working|married|single|divorced|widowed|pregnant|(?:right|left)-handed)|(?:complain|rate|underwent|undergo|suffer|sustain|injured|fell|slipped|takes?|took|was (?:injured|diagnosed|struck)|has been (?:treated|diagnosed|taking))[a-z]*|report(?:s|ed) (?:[a-z]+ ){0,3}(?:pain|numbness|weakness|stiffness|spasms?|headaches?|tingling))\b/i;

/** `her chiropractor`: whoever is treated is meant. */
const OWN_CLINICIAN = new RegExp(`^ (?:(?:treating|primary|own|current|new|former|family|secondary) ){0,2}${CLINICIAN}`, "i");

/** The patient's sex as first stated, else by most of the pronouns used of the patient; null where neither tells. */
export function readSex(reading: Reading, sentences: readonly Sentence[]): Field<Sex> | null {
  for (const sentence of sentences) {
    const [first] = wordsIn(reading, sentence, isStated);
    if (first) return { value: first.value, span: first.span };
  }
  return byPronouns(reading, sentences);
}

/** Words behind which a sex is the patient's in any sentence: an age that is pointed at, `this`, or what the patient is. */
const OF_THE_PATIENT = new RegExp(
  `\\b(?:this|the)(?: [a-z]{2,12})? (?:\\d\\d|[a-z]{1,12}ty[- ]?[a-z]{0,12})[- ]?(?:years?|yrs?|y)[- .\\/]{0,2}(?:old|o|of age),? (?:[a-z-]{2,20} ){0,3}$|\\bthis (?:pleasant )?$|\\b(?:${PATIENT}|he|she|this) (?:is|remains) (?!not\\b)(?:now )?(?:an? )?(?:[a-z-]{2,20} |\\d\\d[- ]years?[- ]old,? (?:[a-z-]{2,20} ){0,2}){0,2}$`,
  "i",
);

/** The words of a sentence that state the patient's sex; one that introduces the patient speaks of nobody else, any other sentence must say so. */
export function statedSexes(reading: Reading, sentence: Sentence, introduces: boolean): readonly Field<Sex>[] {
  return wordsIn(reading, sentence, (text, start, end) => {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    return isStated(text, start, end) && ((introduces && !MISHAP.test(before)) || OF_THE_PATIENT.test(before) || isPointedAt(text, start, end));
  });
}

/** The sex as the letter first states it in so many words of the patient; null where only pronouns tell it. */
export function readStatedSex(reading: Reading, summary: readonly KindedSentence[], rationales: readonly KindedSentence[]): Field<Sex> | null {
  for (const [at, sentence] of [...summary, ...rationales].entries()) {
    if ((sentence.kinds & SEX_KIND) === 0) continue;
    const [first] = statedSexes(reading, sentence, at < Math.min(INTRODUCTORY, summary.length));
    if (first) return first;
  }
  return null;
}

/** The sentences of a summary that introduce the patient and tell what happened. */
export const INTRODUCTORY = 2;
const BEFORE = 90;

function wordsIn(reading: Reading, sentence: Sentence, counts: (text: string, start: number, end: number) => boolean): readonly Field<Sex>[] {
  const text = reading.text.slice(sentence.start, sentence.end);
  const words = matchesIn(text, SEX_WORD);
  const found = words.length === 0 && SHORT_AGE.test(text) ? matchesIn(text, SHORT_SEX) : words;
  return found.filter(({ 0: word, index }) => counts(text, index, index + word.length)).map((match) => {
    const start = sentence.start + match.index;
    return { value: match[1] ? "male" : "female", span: reading.spanOf(start, start + match[0].length) };
  });
}

function isStated(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return !holds(before, OTHER_BEFORE) && (STATED.test(before) || isPointedAt(text, start, end) || (/^(?:An? )?$/.test(text.slice(0, start)) && AGE_NEXT.test(text.slice(end, end + 12))) || NOW_AGED.test(text.slice(end, end + 12))) && (!NOT_THE_PATIENT.test(text.slice(end, end + 30)) || AGE_BEFORE.test(before));
}

/** Notes begin with both: `Male, 64.`, `Man of 49.`, `A woman, 58, once a clerk` */
const AGE_NEXT = /^,? (?:aged? |of )?\d\d\b/i;
/** `a woman now 43 years old` */
const NOW_AGED = /^,? now \d\d\b/i;

/** `this gentleman`, `the female patient` */
function isPointedAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return THIS.test(before) || (THE.test(before) && !MISHAP.test(before) && PATIENT_NEXT.test(text.slice(end, end + 20)));
}

interface Pronoun {
  readonly sex: Sex;
  readonly start: number;
  readonly end: number;
  readonly ofPatient: boolean;
}

function byPronouns(reading: Reading, sentences: readonly Sentence[]): Field<Sex> | null {
  const pronouns = pronounsOf(reading, sentences);
  const own = pronouns.filter((pronoun) => pronoun.ofPatient);
  const male = own.filter((pronoun) => pronoun.sex === "male");
  const female = own.filter((pronoun) => pronoun.sex === "female");
  if (male.length === female.length) return null;
  const first = (male.length > female.length ? male : female)[0]!;
  return { value: first.sex, span: reading.spanOf(first.start, first.end) };
}

/** A sentence that tells the patient's age speaks of the patient, whatever else it calls him (`a 59 year old former lineman`). */
const INTRODUCES = /^(?:This|The|A|An|Mr|Ms|Mrs)\b.{0,60}?\d{2}[ -]years?[ -]old\b/i;

/** Each pronoun goes to the person named last, unless it is followed by what only a patient has or does. */
function pronounsOf(reading: Reading, sentences: readonly Sentence[]): readonly Pronoun[] {
  const pronouns: Pronoun[] = [];
  let ofPatient = true;
  for (const sentence of sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    if (INTRODUCES.test(text)) ofPatient = true;
    let ofRelative = false;
    for (const match of matchesIn(text, MENTION)) {
      if (match[1] ?? match[2]) {
        ofPatient = match[1] !== undefined;
        ofRelative ||= A_RELATIVE.test(match[0]);
      } else if (text[match.index - 1] !== "/") {
        const end = match.index + match[0].length;
        const after = text.slice(end, end + 60);
        const sex = (match[3] ?? match[5]) === undefined ? "female" : "male";
        pronouns.push({ sex, start: sentence.start + match.index, end: sentence.start + end, ofPatient: isOfPatient(after, ofPatient, ofRelative) });
      }
    }
  }
  return pronouns;
}

/** Whether a pronoun is the patient's by what stands behind it, else by who was named last; never that of somebody who asks for treatment. */
function isOfPatient(after: string, ofPatient: boolean, ofRelative: boolean): boolean {
  if (!ofRelative && [OWN_BODY, OWN, UNDER_CARE, OWN_CLINICIAN].some((pattern) => pattern.test(after))) return true;
  return ofPatient && !CLINICAL_ACT.test(after);
}
