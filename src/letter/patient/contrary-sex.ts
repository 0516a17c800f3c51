import { matchesIn } from "../../text/matches";
import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { ANY_ACT, ANY_CLINICAL, CLINICAL_ACT, COMPLAINT, OF_OTHERS, OPENING, OWN_BODY, PATIENT_ACT, TELLS } from "./acts";
import { ANYONE, PATIENT_WORD, Told } from "./told";

/** A visit is somebody's, who may be the subject of the next clause. */
const IS_SEEN = /\b(?:was|were|been|is) (?:seen|examined|evaluated|assessed|told|advised|informed|referred|treated|interviewed|asked|given)\b/i;
const AGE = /\b\d\d[- ]years?[- ]old\b/i;
const PRONOUNS: Readonly<Record<Sex, RegExp>> = {
  male: /(?<![\w/])(?:he|him|his|himself)(?![\w/])/gi,
  female: /(?<![\w/])(?:she|her|hers|herself)(?![\w/])/gi,
};

/** Without one of these a sentence tells no sex; they are looked for in every sentence, which the patterns for them would take longer for. */
const TELLS_SEX: Readonly<Record<Sex, RegExp>> = {
  male: /\b(?:[Hh](?:e|is|im|imself)|[Mm]an|[Mm]ale|[Gg]entleman)\b/,
  female: /\b(?:[Ss]he|[Hh]er(?:s|self)?|[Ww]oman|[Ff]emale|[Ll]ady)\b/,
};
/** As far as it is read what the subject does. */
const NEAR = 40;

/**
 * The first word of the other sex than the stated one that can mean nobody but the patient: another statement, or a pronoun. Null where there is none;
 * where a physician, a relative or anybody else may be meant it is none.
 */
export function readContrarySex(reading: Reading, summary: readonly Sentence[], rationales: readonly Sentence[], stated: Field<Sex>): Field<Sex> | null {
  const other = stated.value === "male" ? "female" : "male";
  return firstContrary(new Told(reading, summary, true), other) ?? firstContrary(new Told(reading, rationales, false), other);
}

function firstContrary(told: Told, other: Sex): Field<Sex> | null {
  for (let at = 0; at < told.length; at += 1) {
    if (!TELLS_SEX[other].test(told.text(at))) continue;
    const pronoun = contraryPronoun(told, at, other);
    const found = [...told.statedSexes(at).filter(({ value }) => value === other), ...(pronoun ? [pronoun] : [])];
    if (found.length > 0) return found.reduce((first, each) => (each.span.start < first.span.start ? each : first));
  }
  return null;
}

function contraryPronoun(told: Told, at: number, other: Sex): Field<Sex> | null {
  const text = told.text(at);
  const pronouns = matchesIn(text, PRONOUNS[other]);
  if (pronouns.length === 0 || ANYONE.test(text) || told.namesOther(at)) return null;
  const match = pronouns.find(({ 0: word, index }) => isOfPatient(told, at, word, index));
  return match ? { value: other, span: told.spanOf(at, match.index, match[0].length) } : null;
}

function isOfPatient(told: Told, at: number, word: string, index: number): boolean {
  const before = told.text(at).slice(0, index);
  const after = told.text(at).slice(index + word.length, index + word.length + 3 * NEAR);
  const ofPatient = PATIENT_WORD.test(before) || (told.introduces(at) && AGE.test(before));
  if (/self$/i.test(word)) return ofPatient;
  if (/^(?:his|her)$/i.test(word)) return OWN_BODY.test(after) && !told.followsRelative(at);
  if (!/^s?he$/i.test(word)) return false;
  if (ofPatient) return !CLINICAL_ACT.test(after) && (!IS_SEEN.test(before) || PATIENT_ACT.test(after));
  if (ANY_ACT.test(after) && !OF_OTHERS.test(after) && !ANY_CLINICAL.test(after.slice(0, NEAR)) && told.continuesOnPatient(at)) return true;
  return OPENING.test(before) && !told.followsRelative(at) && isPatientsAct(told, at, after);
}

/** Whether what the subject of a sentence does, or says, is the patient's. */
function isPatientsAct(told: Told, at: number, after: string): boolean {
  if (PATIENT_ACT.test(after)) return true;
  const text = told.text(at);
  return TELLS.test(after) && COMPLAINT.test(text) && !ANY_CLINICAL.test(text) && !PATIENT_WORD.test(text) && !told.followsVisit(at);
}
