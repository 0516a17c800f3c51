import { firstIndex } from "../text/first-index";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { atEnd, holds, matching, near } from "../text/search";
import type { Sentence } from "../text/sentences";
import type { Field } from "../text/span";
import type { DateMention, IsoDate } from "./model";
import { REVIEW } from "./verb-patterns";

/** What stands before a date that dates no visit. */
const INJURY = /\b(?:injur\w*|accident|claim|onset|trauma)\b[^.;]{0,30}$|\b(?:DOI|surgery|operation|underwent|MRI|x-rays?|scan|study|studies|EMG|performed)\b.{0,12}$|\b(?:since|until|through|to|between|and|from)\b(?!.{0,12}\bdated\b).{0,12}$|\b(?:before|prior to|ahead of|no later than|in time for|to be (?:done|held|performed|completed|obtained|finished)|(?:scheduled|planned|set|slated) (?:for|on))\b[^.;,]{0,30}$|\b(?:transport\w*|appointments?|rides?|trips?|travel|attendance)\b[^.;]{0,50} (?:on|for) $|\bby $/i;
/** What stands before and behind the date of a request in a sentence that goes on to tell of UR's answer (`On 5/6/2014 a request was received for X, which UR denied on 5/13/2014`). */
const REQUEST_BEFORE = /\b(?:requests?(?: for authorization)?|RFA)(?: (?:was|were|dated|of|on|from|received|submitted|made)){1,3} $/i;
const REQUEST_BEHIND = /^(?:,? (?:an?|the|this|his|her) (?:[a-z]{1,20} ){0,2}(?:request|RFA)| (?:RFA|request for authorization))\b/i;

/** A date and the words before it in its sentence. */
export interface SentenceDate extends Field<IsoDate> {
  readonly before: string;
  /** Where it stands in its sentence. */
  readonly at: number;
  readonly length: number;
}

/** Behind a date stands whose determination it is: `(dated) July 9, 2014, another carrier modified`. */
export const AFTER = 60;

const BEFORE = 80;
const NONE: readonly SentenceDate[] = [];

/** The dates of a sentence, of all those of a letter in order. */
export function datesIn(reading: Reading, sentence: Sentence, dates: readonly DateMention[]): readonly SentenceDate[] {
  const start = reading.offsetAt(sentence.start);
  const end = reading.offsetAt(Math.max(sentence.start, sentence.end - 1));
  let at = firstIndex(dates.length, (index) => dates[index]!.span.start >= start);
  if (at === dates.length || dates[at]!.span.start > end) return NONE;
  const found: SentenceDate[] = [];
  for (; at < dates.length && dates[at]!.span.start <= end; at += 1) {
    const { value, span } = dates[at]!;
    const index = reading.indexAt(span.start);
    if (value !== null) found.push({ value, span, before: reading.text.slice(Math.max(sentence.start, index - BEFORE), index), at: index - sentence.start, length: reading.indexAt(span.end) - index });
  }
  return found;
}

/** Whether the date is that of a request, by the words on either side of it. */
export function datesRequest(words: string, { before, at, length }: SentenceDate): boolean {
  return REQUEST_BEFORE.test(before) || REQUEST_BEHIND.test(words.slice(at + length, at + length + BEFORE));
}

/** Whether a sentence begins with the date of a visit and goes on to what UR decided (`On 5/6/2014 Dr. Doe ordered X-rays; on 5/9/2014 UR certified them`). */
export function opensVisit(words: string, { at, length }: SentenceDate): boolean {
  if (at > LONGEST_OPENING) return false;
  const review = REVIEW(words, 0);
  return review !== null && review.start > at && holds(words.slice(at + length, review.start), VISITS);
}

/** A note of a day (`5/6/2014 - Pain 6/10.`), not what was done or found on it. */
const NOTE = /^ ?(?:[-–—]|:)(?! ?(?:the )?(?:date|DOI|DOS|injur|accident|MRI|CT|x-?ray|EMG|NCS|NCV|EKG|ultrasound|surg|operat|arthroscop|underwent|UDS|urine|CURES|lab|claim|hired?|born|deposition)\w*\b)/i;

/** Whether a sentence is a note of the day with which it begins. */
export function opensNote(words: string, { at, length }: SentenceDate): boolean {
  return at === 0 && NOTE.test(words.slice(length, length + 20));
}

const LONGEST_OPENING = 40;
const VISITS = near(matching(/\b(?:provider|physician|doctor|surgeon|psychologist|psychiatrist|chiropractor|podiatrist|dentist|therapist|acupuncturist|PTP|PCP|dr)\b/gi), matching(/\b(?:request|prescrib|dispens|order|ask|recommend|start|gave)/gi), 120, ";");

/** The visit that a letter in the first person tells of, not the day on which it was written. */
const I_SAW = /\bI (?:last |first )?(?:saw|examined|evaluated)\b[^;]{0,24} on $/;

/** The first date that dates what the sentence tells, not an injury or an operation. */
export function visitDate(dates: readonly SentenceDate[]): SentenceDate | null {
  const told = dates.filter(({ before }) => !INJURY.test(before));
  return told.find(({ before }) => I_SAW.test(before)) ?? told[0] ?? null;
}

/** The same of a determination. */
const OTHER_EVENT = /\b(?:reached|came to|went to|got to) (?:the )?(?:UR|utilization review|claims administrator|reviewer) on $|(?:^|[,;] )(?:(?:and|but) )?(?:(?:the|an?) )?retrospective\b(?:(?!\b(?:was|were|is|are|has|had|by|UR|utilization|den|refus|non|certif|approv|modif|deci|determin|review)).){0,70} (?:for|on|of|from) $|\bbetween (?:[\d/-]{6,10} and )?$|\b(?:had|having|read|reading|cited|citing|referenced|referencing|quoted|quoting) (?:the|an?|his|her|this) (?:[a-z-]{2,14} ){1,3}(?:of|dated|from) $|\b(?:requested|service|injury|RFA|authorization|visit|note|exam\w*|provided|received|given|dispensed|prescribed|refilled|filled)\b.{0,16}$/i;
const DETERMINATION = atEnd(matching(/\b(?:utilization review|UR|determination|denial|decision|review)\b/gi), 30, "");

/** Behind the date of a determination (`on 5/9/2014 UR certified them`). */
const REVIEW_NEXT = /^,? (?:the )?(?:UR|utilization review(?:er)?|claims (?:administrator|examiner|adjuster)|carrier|insurer|adjuster)\b/i;

/** The date of the determination that the sentence tells: the header's, else the one next to its name, else the first. */
export function determinationDate(words: string, dates: readonly SentenceDate[], denialDate: IsoDate | null): SentenceDate | null {
  const own = dates.filter(({ before }) => !OTHER_EVENT.test(before));
  return own.find(({ value }) => value === denialDate) ?? own.find(({ before }) => holds(before, DETERMINATION)) ?? own.find(({ at, length }) => REVIEW_NEXT.test(words.slice(at + length, at + length + BEFORE))) ?? own[0] ?? null;
}

/** The date as a field. */
export function fieldOf({ value, span }: SentenceDate): Field<IsoDate> {
  return { value, span };
}

/** Those of a sentence's dates that date what it tells, or a clause of it. */
export function datesOfVisits(dates: readonly SentenceDate[]): readonly SentenceDate[] {
  return dates.filter(({ before }) => OPENS_CLAUSE.test(before) || !INJURY.test(before));
}

/** Of the dates of visits in a sentence that which stands right behind a place (`prescribed X on 5/6/2014 and Y on 6/5/2014`), else that which opens its clause (`X, and on 6/5/2014 Y`). */
export function dateOfClause(words: string, dates: readonly SentenceDate[], place: Range): SentenceDate | null {
  const behind = dates.find(({ at }) => at >= place.end && at - place.end < BEFORE && BEHIND_TREATMENT.test(words.slice(place.end, at)));
  return behind ?? dates.filter(({ at, before }) => at < place.start && OPENS_CLAUSE.test(before)).at(-1) ?? null;
}

const BEHIND_TREATMENT = /^(?: (?:was|were) [a-z]{4,12}ed)?,? on $/i;
const OPENS_CLAUSE = /(?:^|[,;] |\b(?:and|but|while|whereas) )on $/i;
