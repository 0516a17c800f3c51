import { matchesIn } from "../../text/matches";
import type { Reading } from "../../text/reading";
import { atEnd, holds, matching } from "../../text/search";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import { NUMBER_IN_WORDS, numberOf } from "../numbers";
import { PATIENT, RELATIVE } from "./persons";

const IN_WORDS = new RegExp(`\\b(${NUMBER_IN_WORDS})[ -]years?[ -]old\\b`, "gi");
const AGE = /\b(?:(\d{1,3})[ -]{0,3}(?:years?|yrs?|y)\.?(?:[ -]{1,3}old\b| of age\b|\/o\b|\.? ?o\b\.?)|age,? (?:of |is |now |\(|, )(\d{2})\b|(?<=^age(?:\/sex)?: )(\d\d)\b|aged? (?:of )?(\d{1,3})(?= *(?:[,.;)]|$|years|male|female|and|who|with))|(?<=\bis )(?:now|currently) (\d\d)(?=[,.;]|$| and\b))/gi;
/** What stands before the age of another time. */
const PAST = /(?:\bat(?: the)?|\bwhen|\bsince(?: the)?|\bbefore(?: the)?|\buntil(?: the)?|\bby(?: the)?|\bfrom(?: the)?) {0,2}(?:age|(?:he|she|they|the \w+|\w+) (?:was|were)(?: (?:a|an|only|about))?)?(?: of)? {0,2}$/i;
const THEN = /^,? (?:when|then|at (?:the|that) time)\b/i;
const THING =
  /^[ -]*(?:work(?:-related)? |industrial |prior |left |right |lumbar |cervical )?(?:injury|injuries|claim\b|history|MRI|scan|x-?rays?|study|report(?!s)|record(?!s)|fracture|tear|(?:car|truck|vehicle|building|house)(?! [a-z]+(?:er|or|ic|ist|man|woman|hand|ian)\b)|case|disease|surgery|accident|prescription|marriage|complaint)/i;
const RELATIVE_BEFORE = atEnd(matching(new RegExp(`\\b${RELATIVE}\\b`, "gi")), 30, ".;");
const THEIR = /\b(?:his|her|their|whose) (?:[a-z-]+ )?$/i;
const PATIENT_WORD = new RegExp(`\\b${PATIENT}\\b|^(?:This|The case|According|A|An|He|She)\\b|\\bnow\\b`, "i");

/** `A meter reader of 52 was bitten`, `a mail handler of 58 years`, in the sentence that introduces the patient. */
const INTRODUCED = /^(?:This (?:is|concerns|case \w+)|The|An?|M(?:r|rs|s)\. [A-Z][\w.'-]{0,20} (?:is|was))\b.{0,80}? (of (\d{2})(?: years)?)(?= *[,.]| (?:who|whose|was|is|has|had|with|and an? (?:widow(?:er)?|single|married|mother|father|(?:wo)?man|(?:fe)?male))\b)/;

/** `Male, 64.`, `PT: male, 64.`, `Man of 49.`, `Patient is a right-handed man of 60 with`, as notes begin. */
const NOTED = /^(?:(?:the |this )?(?:pt|patient|claimant|applicant|employee|injured worker)(?::| is an?) (?:[a-z-]+ ){0,2}?)?(?:(?:fe)?male|(?:wo)?man)(,? (?:aged? |of )?(\d\d))(?=[.,;]| (?:who|with)\b|$)/i;

/** `Injured worker (female, 36, warehouse)`, `The employee, now 57, a woman who`, `Claimant is thirty-nine, a woman`, `This worker is 52.`, in the sentence that introduces the patient. */
const BETWEEN_COMMAS = new RegExp(`^(?:M(?:r|rs|s)\\. [A-Z](?:[\\w'’-]{1,20}|\\.)|(?:The |This )?(?:injured )?${PATIENT}(?: \\((?:fe)?male)?)(,? (?:is |now |currently )*(\\d\\d|${NUMBER_IN_WORDS}))(?=[,).]| and (?:an?|has|was|is|the|(?:fe)?male)\\b)`, "i");

/** `A woman, 58, once a stagehand`, `The injured worker, a female clerk now 29,`, in the same. */
const BEHIND_SEX = /^(?:[^,.;]{0,40}[,:] )?an? (?:[a-z-]+ ){0,3}?(?:(?:fe)?male|(?:wo)?man|gentleman|lady)(?: [a-z-]+){0,3}?(,? (?:now |currently |aged )?(\d\d))(?=[,.;)])/i;

/** Without this no age is told; it is looked for in every sentence, which the whole patterns would take longer for. */
const NAMES_AGE = /\d\d(?<=\b(?:now|currently) \d\d)|\d.{0,6}[yY](?:[eE][aA]|[rR]|[oO]\b|\/|\.)|\b[Aa]ge(?:d|,|(?:\/sex)?:)? |t(?:y|een)[- ](?:[a-z]{3,5}[- ])?year/;

/** An age, by its indices in a text. */
export interface AgeMatch {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The patient's present age, as first stated; null where the sentences state none of the patient. */
export function readAge(reading: Reading, sentences: readonly Sentence[]): Field<number> | null {
  let other: Field<number> | null = null;
  for (const sentence of sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    const first = agesIn(text)[0] ?? subjectsAge(text);
    if (!first) continue;
    const age = { value: first.value, span: reading.spanOf(sentence.start + first.start, sentence.start + first.end) };
    if (PATIENT_WORD.test(text)) return age;
    other ??= age;
  }
  return other ?? introducedAge(reading, sentences[0]);
}

/** `She is 48 now.`, where nothing else is told of an age. */
const SUBJECT_AGE = /\b[Ss]?[Hh]e is (\d\d)(?: now)?(?=[,.;]|$)/;

function subjectsAge(text: string): AgeMatch | null {
  const match = SUBJECT_AGE.exec(text);
  if (match === null || Number(match[1]) < 14) return null;
  const start = match.index + match[0].indexOf(match[1]!);
  return { value: Number(match[1]), start, end: start + match[1]!.length };
}

/** The ages that a sentence states as present ones of no relative and no thing; those in figures first. */
export function agesIn(text: string): readonly AgeMatch[] {
  if (!NAMES_AGE.test(text)) return [];
  return [...matchesIn(text, AGE), ...matchesIn(text, IN_WORDS)]
    .filter((match) => isPresentAge(valueOf(match), text, match))
    .map((match) => ({ value: valueOf(match), start: match.index, end: match.index + match[0].length }));
}

function introducedAge(reading: Reading, sentence: Sentence | undefined): Field<number> | null {
  if (sentence === undefined) return null;
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = INTRODUCED.exec(words) ?? NOTED.exec(words) ?? BETWEEN_COMMAS.exec(words) ?? BEHIND_SEX.exec(words);
  if (match === null) return null;
  const at = sentence.start + match[0].length - match[1]!.length;
  return { value: numberOf(match[2]!), span: reading.spanOf(at, at + match[1]!.length) };
}

function valueOf(match: RegExpMatchArray): number {
  return numberOf(match.slice(1).find((number) => number !== undefined)!);
}

/** `He is now 43`, `The employee, who was 40 when he fell, is now 43`; not `the score is now 43`. */
function isSubjectsAge(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return SUBJECT_IS.test(before) || (/, is $/.test(before) && OPENS_WITH_PATIENT.test(text));
}

const SUBJECT_IS = new RegExp(`(?:\\b(?:he|she)|\\b${PATIENT}(?:, who)?) is $`, "i");
const OPENS_WITH_PATIENT = new RegExp(`^(?:The |This )?${PATIENT}, (?:who|an?)\\b`, "i");

function isPresentAge(value: number, text: string, match: RegExpMatchArray): boolean {
  const before = text.slice(Math.max(0, match.index! - 60), match.index);
  const after = text.slice(match.index! + match[0].length, match.index! + match[0].length + 60);
  if (value < 14 || value > 110 || (/^(?:now|currently)/i.test(match[0]) && !isSubjectsAge(text, match.index!))) return false;
  const isAge = /^age/i.test(match[0]);
  if (isAge && /(?:\bat|\bsince|\bfrom|\bby|\bthe) *$/i.test(before)) return false;
  return !PAST.test(before) && !THEN.test(after) && !THING.test(after) && !holds(before, RELATIVE_BEFORE) && (isAge || !THEIR.test(before));
}
