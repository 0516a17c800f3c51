import { firstIndex } from "../../text/first-index";
import { occurrencesOf } from "../../text/occurrences";
import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import { partialDatesIn, type Days } from "../dates";
import type { DateMention, SectionKind } from "../model";

/** A sentence that names days. */
export interface DatedSentence {
  /** Its words. */
  readonly text: string;
  /** Where it starts in the reading. */
  readonly start: number;
  readonly section: SectionKind;
  /** Its place among the sentences of the section, those without days counted. */
  readonly at: number;
  /** Days that exist, by their indices in `text`; two that a range joins are one. */
  readonly days: readonly Days[];
}

/** What joins the ends of a range. */
const RANGE = /^ ?(?:-|–|—|to|through|thru|until) ?$/i;
/** What runs from a day that has a name is no range of days of that name (`used from the injury of 3/20/2011 until 2013`). */
const SINCE_INJURY = /\b(?:from|since) (?:the|his|her) (?:[a-z]+ )?(?:injury|accident) (?:of|on) $/i;
const BETWEEN = /\bbetween (?:about )?$/i;
/** Where a month or a year may be that of an injury. */
const INJURY = ["injur", "Injur", "DOI", "trauma", "claim", "ccident"];

/** The sentences with dates, in order; months and years without a day are read where an injury is spoken of. */
export function datedSentences(reading: Reading, sentences: readonly Sentence[], section: SectionKind, dates: readonly DateMention[]): readonly DatedSentence[] {
  const dated: DatedSentence[] = [];
  // What a year begins with, without which there is neither month nor year; looked for in all of the text, as most sentences have none.
  const holds19 = occurrencesOf(reading.text, "19");
  const holds20 = occurrencesOf(reading.text, "20");
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    const full = fullDates(reading, sentence, dates);
    const namesCentury = holds19(sentence) || holds20(sentence);
    if (full.length === 0 && !namesCentury) continue;
    const text = reading.text.slice(sentence.start, sentence.end);
    const isOnInjury = namesCentury && INJURY.some((word) => text.includes(word));
    const partial = isOnInjury ? partialDatesIn(text).filter(({ start, end }) => full.every((day) => end <= day.start || start >= day.end)) : [];
    const days = joined(text, [...full, ...partial].sort((one, other) => one.start - other.start));
    if (days.length > 0) dated.push({ text, start: sentence.start, section, at, days });
  }
  return dated;
}

const NO_DAYS: readonly Days[] = [];

/** The dates that exist among those of a letter in a sentence, or in any other range of it. */
export function fullDates(reading: Reading, sentence: Sentence, dates: readonly DateMention[]): readonly Days[] {
  const from = reading.offsetAt(sentence.start);
  const to = reading.offsetAt(sentence.end - 1);
  let days: Days[] | null = null;
  for (let at = firstIndex(dates.length, (index) => dates[index]!.span.start >= from); at < dates.length && dates[at]!.span.start <= to; at += 1) {
    const { value, span } = dates[at]!;
    const start = reading.indexAt(span.start) - sentence.start;
    if (value !== null) (days ??= []).push({ start, end: reading.indexAt(span.end - 1) + 1 - sentence.start, first: value, last: value });
  }
  return days ?? NO_DAYS;
}

/** Two days that are the ends of a range as one. */
function joined(text: string, days: readonly Days[]): readonly Days[] {
  const kept: Days[] = [];
  for (const day of days) {
    const before = kept[kept.length - 1];
    const between = before ? text.slice(before.end, day.start) : "";
    const isRange = before && before.first <= day.last && ((RANGE.test(between) && !SINCE_INJURY.test(text.slice(0, before.start))) || (between === " and " && BETWEEN.test(text.slice(0, before.start))));
    if (isRange) kept[kept.length - 1] = { start: before.start, end: day.end, first: before.first, last: day.last };
    else kept.push(day);
  }
  return kept;
}
