import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { CLINICIAN, PATIENT, RELATIVE } from "./persons";

const SEX_WORD = /(?<!\/)\b(?:(male|man|gentleman)|(female|woman|lady))\b(?!\/| (?:and|or) (?:fe)?male)/gi;
const NOT_THE_PATIENT = new RegExp(`^ (?:${CLINICIAN}|${RELATIVE}|genital|pattern|hormone)`, "i");
const OTHER_BEFORE = new RegExp(`\\b(?:${RELATIVE}|another|other|young|elderly|old)\\b[^.;]{0,20}$`, "i");
const STATED = new RegExp(`\\b${PATIENT}\\b|\\b(?:\\d|year|yr|old|y\\/?o)\\b|^(?:This|He|She)\\b`, "i");
/** Who is spoken of, and the pronouns, in the order of the text. */
const MENTION = new RegExp(
  `\\b(?:(${PATIENT})|(${CLINICIAN}|${RELATIVE})|(Mr)|(Ms|Mrs|Miss)|(he|him|his|himself)|(she|her|hers|herself))\\b(?!\\/)`,
  "gi",
);
/** What a person under treatment has. */
const OWN = /^ (?:(?:left|right|lower?|upper|mid|bilateral|chronic|current|usual|daily) )*(?:neck|back|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumbs?|hips?|knees?|legs?|ankles?|foot|feet|spine|pain|symptoms?|injury|job|work|date of injury|sleep|condition|complaints?)\b/i;

/** The patient's sex as first stated, else by most of the pronouns used of the patient; null where neither tells. */
export function readSex(reading: Reading, sentences: readonly Sentence[]): Field<Sex> | null {
  return stated(reading, sentences) ?? byPronouns(reading, sentences);
}

function stated(reading: Reading, sentences: readonly Sentence[]): Field<Sex> | null {
  for (const sentence of sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(SEX_WORD)) {
      const before = text.slice(Math.max(0, match.index - 90), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
      if (NOT_THE_PATIENT.test(after) || OTHER_BEFORE.test(before.replace(/[ -]old\b/gi, "")) || !STATED.test(before)) continue;
      const at = sentence.start + match.index;
      return { value: match[1] ? "male" : "female", span: reading.spanOf(at, at + match[0].length) };
    }
  }
  return null;
}

function byPronouns(reading: Reading, sentences: readonly Sentence[]): Field<Sex> | null {
  const found: Record<Sex, { start: number; end: number }[]> = { male: [], female: [] };
  let ofPatient = true;
  for (const sentence of sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(MENTION)) {
      if (match[1]) ofPatient = true;
      else if (match[2]) ofPatient = false;
      else if (text[match.index - 1] !== "/") {
        const sex = match[3] || match[5] ? "male" : "female";
        const end = match.index + match[0].length;
        if (ofPatient || OWN.test(text.slice(end, end + 60))) found[sex].push({ start: sentence.start + match.index, end: sentence.start + end });
      }
    }
  }
  if (found.male.length === found.female.length) return null;
  const value = found.male.length > found.female.length ? "male" : "female";
  const first = found[value][0]!;
  return { value, span: reading.spanOf(first.start, first.end) };
}
