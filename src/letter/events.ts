import type { Reading } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import type { Field } from "../text/span";
import { datesIn, type Days } from "./dates";
import { datedSentences, fullDates, type DatedSentence } from "./events/dated-sentences";
import { determinationsIn } from "./events/determinations";
import { injuriesIn } from "./events/injuries";
import { proceedingsIn } from "./events/proceedings";
import type { DatedEvent, DateMention, EventKind, Header, IsoDate, SectionKind } from "./model";
import type { SectionRange } from "./sections";

/** What of a letter has been read already and tells its events. */
export interface EventSources {
  readonly header: Header;
  readonly sections: readonly SectionRange[];
  /** The sentences of the case summary and of the rationales. */
  readonly summary: readonly Sentence[];
  readonly rationales: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly requestDates: readonly Field<IsoDate>[];
  /** The date of the determination as the summary's sentences on it give it. */
  readonly review: Field<IsoDate> | null;
  /** The date of injury as the summary first states it. */
  readonly injury: Field<IsoDate> | null;
  readonly pivotYear: number;
}

/** The dates of a letter with the events they belong to, in its order; empty where it names none. */
export function readEvents(reading: Reading, sources: EventSources): readonly DatedEvent[] {
  const { header, injury, requestDates } = sources;
  const sentences = sentencesWithDates(reading, sources);
  const inText = (kind: EventKind, mentions: readonly (readonly [DatedSentence, Days])[]): readonly DatedEvent[] =>
    mentions.map(([{ start }, days]) => ({ kind, first: days.first, last: days.last, span: reading.spanOf(start + days.start, start + days.end), inHeader: false }));
  const determinations = inText("determination", determinationsIn(sentences, header.reviewDenialDate?.value ?? null, sources.review?.value ?? null));
  const undated = sources.review && isAsInHeader(sources) ? [onDay("determination", sources.review)] : [];
  const events = [
    ...headerEvents(reading, sources),
    ...inText("injury", injuriesIn(sentences, introduced(reading, sources), header.dateOfInjury?.value ?? null)),
    ...requestDates.filter(({ value }) => value !== header.dateOfInjury?.value && value !== injury?.value).map((date) => onDay("request", date)),
    ...(determinations.length > 0 ? determinations : undated),
    ...inText("application", proceedingsIn(sentences, "application")),
    ...inText("assignment", proceedingsIn(sentences, "assignment")),
  ];
  return events.sort((one, other) => one.span.start - other.span.start);
}

function onDay(kind: EventKind, { value, span }: Field<IsoDate>): DatedEvent {
  return { kind, first: value, last: value, span, inHeader: false };
}

/** Whether nothing contradicts the date of the determination as its sentences were read. */
function isAsInHeader({ header, review }: EventSources): boolean {
  return header.reviewDenialDate === null || header.reviewDenialDate.value === review?.value;
}

/** A notice of 2013 tells of the application and its assignment where the issues begin. */
const OTHER_SECTIONS: readonly SectionKind[] = ["issues", "methodology", "documents"];

function sentencesWithDates(reading: Reading, { sections, summary, rationales, dates }: EventSources): readonly DatedSentence[] {
  const firstRationale = rationales[0]?.start ?? Infinity;
  const others = sections.filter(({ kind }) => OTHER_SECTIONS.includes(kind)).flatMap(({ kind, bodyStart, end }) => {
    const range = { start: bodyStart, end: firstRationale > bodyStart ? Math.min(end, firstRationale) : end };
    const hasDates = range.start < range.end && fullDates(reading, range, dates).length > 0;
    return hasDates ? datedSentences(reading, sentencesOf(reading.text, range.start, range.end), kind, dates) : [];
  });
  return [...others, ...datedSentences(reading, summary, "case-summary", dates), ...datedSentences(reading, rationales, "rationale", dates)];
}

/** As far as a summary introduces the patient: the first sentences, the set opener among them. */
const INTRODUCTION = 3;

/** Where an injury stands that introduces the patient, as an index of the reading; null for any other. */
function introduced(reading: Reading, { summary, injury }: EventSources): number | null {
  const last = summary[Math.min(INTRODUCTION, summary.length) - 1];
  if (!last || !injury) return null;
  const at = reading.indexAt(injury.span.start);
  return at < last.end ? at : null;
}

const HEADER_EVENTS: readonly (readonly [EventKind, (header: Header) => Field<IsoDate> | null])[] = [
  ["injury", (header) => header.dateOfInjury],
  ["determination", (header) => header.reviewDenialDate],
  ["application", (header) => header.applicationReceived],
  ["assignment", (header) => header.dateAssigned],
  ["decision", (header) => header.decisionDate],
];

function headerEvents(reading: Reading, { header, pivotYear }: EventSources): readonly DatedEvent[] {
  return HEADER_EVENTS.flatMap(([kind, fieldOf]): readonly DatedEvent[] => {
    const field = fieldOf(header);
    if (field === null) return [];
    const last = kind === "injury" ? rangeEnd(reading, field, pivotYear) : field.value;
    return [{ kind, first: field.value, last, span: field.span, inHeader: true }];
  });
}

/** The last day of an injury over time, whose header gives its first and last one; else the day itself. */
function rangeEnd(reading: Reading, { value, span }: Field<IsoDate>, pivotYear: number): IsoDate {
  const end = reading.indexAt(span.end - 1) + 1;
  const rest = reading.text.slice(end, end + 30);
  const joint = /^ ?(?:-|–|—|to|through|thru) ?/i.exec(rest);
  const next = joint ? datesIn(rest, pivotYear)[0] : undefined;
  return next && next.value !== null && next.start <= joint![0].length && next.value > value ? next.value : value;
}
