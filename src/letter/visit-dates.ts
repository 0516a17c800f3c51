import type { Reading } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import type { Field } from "../text/span";
import { mentionsReview } from "./frames";
import type { Range } from "./heading";
import type { DateMention, IsoDate } from "./model";

/** The dates under which the sentences of a case summary stand. */
export interface VisitDates {
  /** The date of a sentence; for one on UR its own date only, else that of the visit or report it continues. */
  of(sentence: Sentence, onReview: boolean): Field<IsoDate> | null;
  /** The date that a sentence on UR states; the given one where several do and it is among them. */
  review(preferred: IsoDate | null): Field<IsoDate> | null;
  /** Tells which of the given dates belong to the visit or RFA that the determination of a date decided. */
  reviewedBy(dates: readonly IsoDate[], review: IsoDate | null): (date: IsoDate) => boolean;
}

const VISIT = /\b(?:visit|report|note|evaluat|examin|reassess|re-assess|assessment|follow|presented|seen|saw|request|RFA|plan|prescri|form|noted|reported|complain|on)\b/i;
const INJURY = /\b(?:injur\w*|accident|claim|onset|trauma)\b[^.;]{0,30}$|\b(?:DOI|since|until|surgery|operation|underwent|MRI|x-rays?|scan|study|studies|EMG|through|to|between|and|from|performed)\b.{0,12}$/i;
const AUTHORIZATION = /\b(?:requests? for authorization|authorization requests?|RFA)\b/i;

/** Reads them from the dates that stand in the range of the case summary. */
export function visitDates(reading: Reading, range: Range, dates: readonly DateMention[]): VisitDates {
  const own = new Map<number, Field<IsoDate>>();
  const continued = new Map<number, Field<IsoDate>>();
  const reviews: Field<IsoDate>[] = [];
  const authorizations: IsoDate[] = [];
  let current: Field<IsoDate> | null = null;
  for (const sentence of sentencesOf(reading.text, range.start, range.end)) {
    const words = reading.text.slice(sentence.start, sentence.end);
    const onReview = mentionsReview(words);
    const date = eventDate(reading, sentence, dates, onReview);
    if (date) own.set(sentence.start, date);
    if (date && onReview) reviews.push(date);
    if (date && !onReview && VISIT.test(words)) current = date;
    if (date && !onReview && AUTHORIZATION.test(words)) authorizations.push(date.value);
    if (current) continued.set(sentence.start, current);
  }
  return {
    of: (sentence, onReview) => (onReview ? own.get(sentence.start) : own.get(sentence.start) ?? continued.get(sentence.start)) ?? null,
    review: (preferred) => reviews.find((date) => date.value === preferred) ?? reviews[reviews.length - 1] ?? null,
    reviewedBy: (requested, review) => reviewedBy(requested, authorizations, review),
  };
}

/** The first date of a sentence that dates what the sentence tells, not an injury or an operation. */
function eventDate(reading: Reading, sentence: Sentence, dates: readonly DateMention[], onReview: boolean): Field<IsoDate> | null {
  const start = reading.offsetAt(sentence.start);
  const end = reading.offsetAt(Math.max(sentence.start, sentence.end - 1));
  for (let at = firstFrom(dates, start); at < dates.length && dates[at]!.span.start <= end; at += 1) {
    const { value, span } = dates[at]!;
    const before = reading.text.slice(Math.max(sentence.start, reading.indexAt(span.start) - 60), reading.indexAt(span.start));
    if (value !== null && !(onReview ? /\b(?:requested|service|injury|RFA|report)\b.{0,12}$/i : INJURY).test(before)) return { value, span };
  }
  return null;
}

function firstFrom(dates: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An RFA follows its visit by some days. */
const DAYS_BEFORE_AUTHORIZATION = 21;

function reviewedBy(requested: readonly IsoDate[], authorizations: readonly IsoDate[], review: IsoDate | null): (date: IsoDate) => boolean {
  const before = (date: IsoDate): boolean => review === null || date <= review;
  const authorization = authorizations.filter(before).sort().pop();
  if (authorization !== undefined) {
    const inTime = (date: IsoDate): boolean => date <= authorization && dayNumber(authorization) - dayNumber(date) <= DAYS_BEFORE_AUTHORIZATION;
    if (requested.some(inTime)) return inTime;
    return before;
  }
  const latest = requested.filter(before).sort().pop();
  return latest === undefined ? () => true : (date) => date === latest;
}

/** Days since the first of March of the year 0, by the proleptic Gregorian calendar. */
function dayNumber(date: IsoDate): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const shifted = (month + 9) % 12;
  const years = year - Math.floor(shifted / 10);
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + Math.floor((shifted * 306 + 5) / 10) + day - 1;
}
