import { matchesIn } from "../../text/matches";
import type { Reading } from "../../text/reading";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { isPatientsObject, isPatientsPossessive, isPatientsSubject, isPatientsTitle, isPossessive } from "./pronouns";
import { Told } from "./told";
import { PERSON_KINDS, type KindedSentence } from "./told-kinds";

/** The pronouns of a sex, its titles, and what a man or a woman is called of whom it was told. */
const CONTRARY: Readonly<Record<Sex, RegExp>> = {
  male: /(?<![\w/])(?:he|him|his|himself)(?![\w/])|\bMr\b|(?<=\b(?:the|this)(?: [a-z]{3,10})? )(?:gentleman|man)\b/gi,
  female: /(?<![\w/])(?:she|her|hers|herself)(?![\w/])|\bM(?:r?s|iss)\b|(?<=\b(?:the|this)(?: [a-z]{3,10})? )(?:lady|woman)\b/gi,
};

/** Without one of these a sentence tells no sex. */
const TELLS_SEX: Readonly<Record<Sex, RegExp>> = {
  male: /\b(?:[Hh](?:e|is|im|imself)|[Mm]an|[Mm]ale|[Gg]entleman|Mr)\b/,
  female: /\b(?:[Ss]he|[Hh]er(?:s|self)?|[Ww]oman|[Ff]emale|[Ll]ady|Ms|Mrs|Miss)\b/,
};

/**
 * The first word of the other sex than the stated one that can mean nobody but the patient: another statement, a title, or a pronoun.
 * Null where there is none; where a physician, a relative or anybody else may be meant it is none.
 */
export function readContrarySex(reading: Reading, summary: readonly KindedSentence[], rationales: readonly KindedSentence[], stated: Field<Sex>): Field<Sex> | null {
  const other = stated.value === "male" ? "female" : "male";
  return firstContrary(new Told(reading, summary, true, other), other) ?? firstContrary(new Told(reading, rationales, false, other), other);
}

function firstContrary(told: Told, other: Sex): Field<Sex> | null {
  for (let at = 0; at < told.length; at += 1) {
    if (!told.holds(at, PERSON_KINDS[other]) || !TELLS_SEX[other].test(told.text(at))) continue;
    const stated = told.followsRelative(at) && !/\d/.test(told.text(at)) ? [] : told.statedSexes(at).filter(({ value }) => value === other);
    const word = contraryWord(told, at, other);
    const found = [...stated, ...(word ? [word] : [])];
    if (found.length > 0) return found.reduce((first, each) => (each.span.start < first.span.start ? each : first));
  }
  return null;
}

/** More words of the other sex are in no sentence; each of them is held against the whole sentence. */
const MOST_WORDS = 24;

/** The first pronoun or title of a sentence that is the patient's; those before it are somebody else's. */
function contraryWord(told: Told, at: number, other: Sex): Field<Sex> | null {
  for (const { 0: word, index } of matchesIn(told.text(at), CONTRARY[other]).slice(0, MOST_WORDS)) {
    const end = index + word.length;
    if (!told.isOfAnyone(at, index) && isOfPatient(told, at, word, index, end)) return { value: other, span: told.spanOf(at, index, word.length) };
    told.addOther(at, index, end);
  }
  return null;
}

function isOfPatient(told: Told, at: number, word: string, index: number, end: number): boolean {
  if (/^s?he$/i.test(word)) return isPatientsSubject(told, at, index, end);
  if (/^(?:his|her)$/i.test(word) && isPossessive(told.text(at), end)) return isPatientsPossessive(told, at, index, end);
  if (/^h/i.test(word)) return isPatientsObject(told, at, index, /self$/i.test(word));
  return isPatientsTitle(told, at, end);
}
