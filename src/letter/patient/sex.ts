import { matchesIn } from "../../text/matches";
import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { CLINICIAN, PATIENT, RELATIVE } from "./persons";

const SEX_WORD = /(?<!\/)\b(?:(male|man|gentleman)|(female|woman|lady))\b(?!\/| (?:and|or) (?:fe)?male)/gi;
const NOT_THE_PATIENT = new RegExp(`^ (?:${CLINICIAN}|${RELATIVE}|genital|pattern|hormone)`, "i");
const OTHER_BEFORE = new RegExp(`\\b(?:${RELATIVE}|another|other)\\b[^.;]{0,20}$`, "i");
/** Behind an age, a profession is the patient's own (`45-year-old female nurse`). */
const AGE_BEFORE = /\bold,? (?:[a-z]+-handed )?$/i;
const STATED = new RegExp(`\\b${PATIENT}\\b|\\b(?:\\d|year|yr|old|y\\/?o)\\b|^(?:This|He|She)\\b`, "i");
/** Who is spoken of, and the pronouns, in the order of the text. */
const MENTION = new RegExp(
  `\\b(?:(${PATIENT})|(${CLINICIAN}|${RELATIVE})|(Mr)|(Ms|Mrs|Miss)|(he|him|his|himself)|(she|her|hers|herself))\\b(?!\\/)`,
  "gi",
);
/** What a person under treatment has, or does. */
const OWN =
  /^ (?:(?:(?:left|right|lower?|upper|mid|bilateral|chronic|current|usual|daily) )*(?:neck|back|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumbs?|hips?|knees?|legs?|ankles?|foot|feet|spine|pain|symptoms?|injury|job|work|sleep|condition|complaints?)|(?:complain|rate|underwent|undergo|suffer|sustain|injured|fell|slipped|takes?|took|was (?:injured|diagnosed|struck)|has been (?:treated|diagnosed|taking))[a-z]*)\b/i;

/** The patient's sex as first stated, else by most of the pronouns used of the patient; null where neither tells. */
export function readSex(reading: Reading, sentences: readonly Sentence[]): Field<Sex> | null {
  return stated(reading, sentences) ?? byPronouns(reading, sentences);
}

function stated(reading: Reading, sentences: readonly Sentence[]): Field<Sex> | null {
  for (const sentence of sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    for (const match of matchesIn(text, SEX_WORD)) {
      const before = text.slice(Math.max(0, match.index - 90), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
      if (OTHER_BEFORE.test(before) || !STATED.test(before) || (NOT_THE_PATIENT.test(after) && !AGE_BEFORE.test(before))) continue;
      const at = sentence.start + match.index;
      return { value: match[1] ? "male" : "female", span: reading.spanOf(at, at + match[0].length) };
    }
  }
  return null;
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
    for (const match of matchesIn(text, MENTION)) {
      if (match[1] ?? match[2]) {
        ofPatient = match[1] !== undefined;
      } else if (text[match.index - 1] !== "/") {
        const end = match.index + match[0].length;
        const sex = (match[3] ?? match[5]) === undefined ? "female" : "male";
        pronouns.push({ sex, start: sentence.start + match.index, end: sentence.start + end, ofPatient: ofPatient || OWN.test(text.slice(end, end + 60)) });
      }
    }
  }
  return pronouns;
}
