import { findDrugs } from "../knowledge/drugs";
import type { Range } from "../text/range";
import { atEnd, holds, matching } from "../text/search";
import { atWords, wordPattern } from "../text/word-pattern";
import { isFirstCare } from "./earlier-care";
import { MANY_IN_WORDS } from "./numbers";
import { PATIENT_NOUN } from "./patient-noun";
import { isHeaded } from "./piece-kind";
import type { Verb } from "./verb";
import { STARTS } from "./verb-patterns";

const PERSON = `(?:him|her|them|(?:the )?${PATIENT_NOUN})`;

export const DOSE_PATTERN = wordPattern(
  STARTS,
  "added advance bumped exchange swapped began begun change continue convert decrease discharge gave given got handed increase initiate introduce issue keeping kept left lower maintain place placing provide put putting raise receive reduce release replace restart resume rotate sent start stepped substitute supply switch titrate written",
  new RegExp(`\\b(?:${[
    "(?:sent|discharged|released) (?:home |out )?(?:in [a-z ]{2,24} )?(?:with|on)", "left with",
    `(?:given|gave|provided|supplied|issued|handed)(?: ${PERSON})?(?: with)?`,
    `(?:started|starts|restarted|resumed|began|begun|initiated|added|introduced)(?: ${PERSON})?(?: (?:back )?on)?`, `(?:placed|put)(?: ${PERSON})?(?: back)? on`, `(?:maintained|kept) ${PERSON} on`,
    `(?<=\\b(?:${PATIENT_NOUN}|he|she) )(?:received|got)`, `(?<=\\b(?:${PATIENT_NOUN}|he|she) (?:was|were) (?:also |then )?)written(?: for)?`, "(?<=\\b(?:was|were) (?:also |then )?)substituted", "replaced(?: [a-z]+)? (?:with|by)", "(?:exchanged|swapped) for", "gave way to",
    `(?:changed|switched|converted|rotated)(?: ${PERSON}| [a-z]+)?(?: from [a-z]+)? to`, "(?:increased|decreased|raised|lowered|reduced|titrated|advanced)", "(?:stepped|bumped)(?= (?:up |down |[^.;:,]{3,40} (?:up|down) )to \\d)", "continued",
    `(?<=\\b(?:am|is|are|was|were) (?:also |now |then )?)(?:starting|putting|placing|keeping)(?: ${PERSON})? on`, "(?<=\\b(?:was|were) (?:also |then )?)kept(?= (?:up|going)\\b)",
  ].join("|")})(?![\\w-])`, "iy"),
);

/**
 * Verbs for a medication's being handed out, begun or changed. With a drug that is counted they tell a prescription (`sent home with Norco 5/325 mg #20`); of
 * anything else they tell only what was done.
 */
export const DOSES = atWords(DOSE_PATTERN);

/** A count; `Tylenol #3` is a name. */
const COUNT = new RegExp(String.raw`(?<!\b(?:tylenol|codeine|apap)[ -]?)#\s?\d|\b(?:qty|quantity)\b|\b(?:\d+|${MANY_IN_WORDS}) (?:tablets|tabs|capsules|caps|pills|patches)\b`, "i");
const LONGEST = 160;
/** What a subject is raised or lowered to. */
const TO_DOSE = /^(?: up| down)?(?: from [^,;:]{1,30}?)? to (?=\d[^,;]{0,40}#\s?\d)/i;
const CHANGES = /^(?:increas|decreas|rais|lower|reduc|titrat|advanc|stepped|bumped)/i;
/** Before what was not done. */
const NEGATED = atEnd(matching(/\b(?:not|never|refused|declined|if|unless|without)\b/gi), 40, ",;.");
/** Before what is only to be done by the advice of somebody (`should be reduced`). */
const ADVISED = /(?<!\b(?:will|is to|are to) )\b(?:be|being) $/i;
/** Who tells of what was dispensed without having prescribed it. */
const TOLD = /\b(?:CURES|PDMP|pharmacy|pharmacies|drug monitoring)\b/i;

/** Whether what a verb is about is a drug with a count: before a passive verb, behind an active one at once. */
export function givesDose(sentence: string, { start, end, passive }: Range & { readonly passive: boolean }): boolean {
  if (TOLD.test(around(sentence, { start, end })) || isUndone(sentence.slice(Math.max(0, start - 60), start))) return false;
  if (passive && CHANGES.test(sentence.slice(start, end))) return changedDose(sentence, { start, end }) !== null;
  if (passive && start > 1) return isCountedDrug(clauseBefore(sentence, start));
  const behind = sentence.slice(end, end + LONGEST).split(";", 1)[0]!;
  return isCountedDrug(behind) && (start < 2 || isHeadedByDrug(behind));
}

/** How far from a verb its sentence tells where and when: so that time is linear in a sentence without end. */
const FAR = 500;

function around(sentence: string, { start, end }: Range): string {
  return sentence.slice(Math.max(0, start - FAR), end + FAR);
}

/** Whether the last drug that words name stands in them without a count. */
export function lacksCount(words: string): boolean {
  const drug = findDrugs(words).at(-1);
  return drug !== undefined && !COUNT.test(words.slice(drug.start));
}

function clauseBefore(sentence: string, start: number): string {
  const before = sentence.slice(Math.max(0, start - LONGEST), start);
  return before.slice(before.lastIndexOf(";") + 1);
}

function isUndone(before: string): boolean {
  return ADVISED.test(before) || holds(before, NEGATED);
}

/** Whether words name a drug and hold a count. */
export function isCountedDrug(words: string): boolean {
  return COUNT.test(words) && findDrugs(words).length > 0;
}

function isHeadedByDrug(words: string): boolean {
  const [drug] = findDrugs(words);
  return drug !== undefined && isHeaded(words.slice(0, drug.end));
}

/** `Lyrica was increased to 75 mg #60`: from the drug's name to the end of what it is changed to; null where a verb does not tell that. */
export function changedDose(sentence: string, { start, end }: Range): Range | null {
  const to = TO_DOSE.exec(sentence.slice(end, end + LONGEST));
  if (to === null) return null;
  const before = clauseBefore(sentence, start);
  const drug = findDrugs(before).at(-1);
  return drug === undefined || COUNT.test(before.slice(drug.start)) ? null : { start: start - before.length + drug.start, end: end + to[0].length };
}

/** `The retrospective request for Motrin 600 mg #30 provided on 5/6/2015 was denied` */
const REQUEST_FOR = atEnd(matching(/\brequests? for /gi), LONGEST, ";:");
const AUXILIARY = / (?:was|were|is|are) /i;
const COUNT_BEFORE = /#\s?\d+,? $/;

/** Whether a verb is a participle without auxiliary between a count and the end of its clause (`Motrin 600 mg #30 dispensed`). */
export function isHandedOut(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - LONGEST), start);
  const request = REQUEST_FOR(before, 0);
  if (request !== null && !AUXILIARY.test(before.slice(request.start))) return false;
  return /ed$|^given$/i.test(sentence.slice(start, end)) && COUNT_BEFORE.test(before.slice(-8)) && /^(?:[,;.]|$| (?:and|on|at) )/.test(sentence.slice(end, end + 5));
}

const PAST_YEAR = /\b(?:in|since|during) (?:[a-z]+ ){0,2}(?:19|20)\d\d\b/i;
const ON_OR_TO = / (?:on|to|with|by|for)$/i;

/** Whether a verb of requesting tells only what was handed out (`Norco #60 was dispensed`). */
export function tellsDispensed(sentence: string, verb: Verb): boolean {
  return verb.passive && /^dispensed/i.test(sentence.slice(verb.start, verb.end)) && !FOLLOWING.test(sentence.slice(Math.max(0, verb.start - 80), verb.start).trimEnd());
}

/** What is handed out at the end of a stay is no prescription of a visit. */
const AT_DISCHARGE = /\b(?:on|upon|at|when|before) (?:he |she |his |her |the )?(?:leaving (?:the |that )?(?:[a-z]+ )?(?:unit|ward|hospital|facility|center|ER|ED|emergency|rehabilitation)|left (?:the )?(?:[a-z]+ )?(?:unit|ward|hospital|facility)|(?:hospital )?discharge\b(?! (?:plan|summary|instructions)))/i;

/** A verb of giving. What was given in the first days after an injury, at the end of a stay, or years before, is none of what UR decided. */
export function doseVerb(sentence: string, verb: Verb): Verb {
  const passive = verb.passive && !ON_OR_TO.test(sentence.slice(verb.start, verb.end));
  return { ...verb, passive, earlier: verb.earlier || isFirstCare(around(sentence, verb)) || AT_DISCHARGE.test(around(sentence, verb)) || PAST_YEAR.test(sentence.slice(Math.max(0, verb.start - FAR), verb.start)), dose: true };
}

/** `The following were dispensed on 3/12/2015: X` tells what a retrospective review is about. */
const FOLLOWING = /\bthe following(?: [a-z]{1,20}){0,2} (?:was|were)$/i;
