import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { atEnd, holds, matching } from "../text/search";
import type { Sentence } from "../text/sentences";
import type { Field } from "../text/span";
import { DAY } from "./day";
import type { DateMention, IsoDate } from "./model";
import { PRESCRIBER } from "./prescriber";
import { isOutdated, monthDecided, reviewedBy } from "./reviewed-visit";
import { AFTER, dateOfClause, datesIn, datesOfVisits, datesRequest, determinationDate, fieldOf, opensNote, opensVisit, visitDate, type SentenceDate } from "./sentence-dates";
import type { SummarySentence } from "./summary-sentences";
import { AUTHORIZATION_KIND, DECIDED_KIND, EARLIER_KIND } from "./verb-patterns";
import { DECIDED, LETTER_DECIDED } from "./wordings/reviewer";

/** The dates under which the sentences of a case summary stand. */
export interface VisitDates {
  /** The date of a sentence; for one on UR its own date only, else that of the visit or report it continues. */
  of(sentence: Sentence, onReview: boolean): Field<IsoDate> | null;
  /** The date of what a range of a sentence that does not speak of UR names, where the sentence tells of several visits. */
  at(sentence: Sentence, place: Range): Field<IsoDate> | null;
  /** The date that a sentence on UR states; the header's where several do and it is among them. */
  review(): Field<IsoDate> | null;
  /** Whether a sentence that does not name UR gives the header's date to a letter or an answer. */
  datesReview(sentence: Sentence): boolean;
  /** The day that stands right behind a place of a sentence (`approved X on 5/6/2014`); null where none does. */
  dayBehind(sentence: Sentence, at: number): Field<IsoDate> | null;
  /** The same of what a sentence on UR decided, where no service is dated there; `bare`: nothing need stand between (`approved 5/6/2014`). */
  decidedOn(sentence: Sentence, at: number, bare: boolean): Field<IsoDate> | null;
  /** The dates of requests for authorization, as the summary states them. */
  readonly authorizations: readonly Field<IsoDate>[];
  /** The dates of those that sentences on UR give to what it decided (`UR denied an MRI; the RFA for it is dated 5/6/2014`). */
  readonly decidedAuthorizations: readonly Field<IsoDate>[];
  /** Tells which of the given dates belong to the visit or RFA that the determination of a date decided; `agreeing` are those of requests that agree with it, a date for each. */
  reviewedBy(dates: readonly IsoDate[], review: IsoDate | null, agreeing?: readonly IsoDate[]): (date: IsoDate) => boolean;
}

const VISIT = /\b(?:visits?|appointments?|PR-?2|states|stated|reports?|notes?|evaluat\w*|examin\w*|re-?assess\w*|follow\w*|presented|seen|saw|requests?|requested|RFA|plans?|prescri(?:be[ds]?|ptions?)|form|noted|reported|complain\w*|on)\b/i;
/** A physician's letter tells as a report does; any other may be that of a determination. */
const PHYSICIANS_LETTER = new RegExp(String.raw`\b(?:dr\. [a-z'’-]{2,20}|${PRESCRIBER})['’]s (?:[a-z]{3,12} )?letter\b`, "i");
/** A sentence after one on UR that dates the determination (`The letter bears the date of ...`). */
const DATES_LETTER = /^(?:The|This|That|Its) (?:letter|determination|decision|denial|notice)\b.{0,30}\b(?:dated?|issued|is of|was of|sent)\b/i;
/** A decision with its own date, which may be an earlier one. */
const DECIDED_ON = /\b(?:denied|non[- ]{0,2}certified|certified|approved|authorized|modified) on \b/i;
/** The same behind a sentence that names utilization review. */
const IT_DECIDED = new RegExp(String.raw`^(?:In another,? (?:of|dated|from) ${DAY}|(?:On|By letter of|In a letter of) ${DAY},? it ${DECIDED})\b`, "i");
/** Behind a sentence on a determination one that goes on with it (`It approved docusate`). */
const GOES_ON = /^(?:It|They) /;
/** One of several determinations, as a note of its day (`9/2/2015: therapy, modified to 6`). */
const DECIDED_NOTE = new RegExp(String.raw`^(?:On )?${DAY} ?[:–-] (?=[^.;]{0,160}\b(?:denied|non[- ]?certified|certified|approved|authorized|modified)\b)`, "i");
const AUTHORIZATION = /\b(?:requests? for authorization|authorization requests?|RFA)\b/i;

/** What may be dated that is UR's answer, where it has the header's date. */
const ANSWER = /\b(?:letter|answer|reply|response|decision|determination|notice|denial)\b(?: [a-z]+)?(?: (?:of|dated|on|from))+ $/i;
/** Before the date of the request for what UR is said to have decided. */
const OF_DECIDED = /\b(?:requests? for authorization|RFA)(?: form)? (?:(?:for|of) (?:it|them|this|these|that|those|both|which)|(?:to which|that|which) (?:it|they|UR|utilization review|the (?:determination|decision|reviewer)) (?:responded|replied|answered|decided|reviewed|addressed|was addressed),?)(?: (?:was|were|is|are))? (?:dated|of|from|bears the date of|made on|submitted on|sent on) $/i;
/** The same by what it decided (`It decided the prescriptions of the visit of 5/6/2014`). */
const OF_VISIT = /\b(?:it|UR|utilization review|the (?:determination|decision)) (?:decided|reviewed|concerned|dealt with|answered) the (?:prescriptions?|requests?|orders?|plan|report|RFA)(?: (?:of|from) the (?:visit|report|note))? (?:of|dated|from) $/i;
/** How far before its verb a determination is named. */
const LONGEST_BEFORE = 160;
/** An earlier determination, or that on another request; the set phrase `a prior determination` means the one under review. */
const EARLIER_REVIEW = atEnd(matching(/\b(?:an? (?:earlier|former|first|second|previous)|another|(?<=^|\. )earlier)(?: [a-z]+){0,2}? (?:reviews?|UR|determinations?|decisions?|denials?)\b|\b(?:reviews|determinations|decisions|denials) of (?:earlier|former|previous|past) years\b|\b(?:an earlier|a (?:former|previous)) request for\b|\b(?:another|an? (?:different|previous|former|earlier|other)) (?:reviewer|claims administrator|carrier|insurer|adjuster)\b/gi), LONGEST_BEFORE, ".;");

/** A determination that is told of as one of several. */
const ANOTHER_REVIEW = new RegExp(String.raw`^An? (?:UR |utilization review )?(?:denial|determination|decision|review)(?: letter)? (?:of|dated|from) ${DAY},? (?:had|concerned|dealt|related|was (?:on|about|for))\b`, "i");

/** Whether the decision at a place in a sentence is that of an earlier review. */
export function tellsEarlierReview({ words, kinds }: SummarySentence, at: number): boolean {
  return ANOTHER_REVIEW.test(words) || (kinds & EARLIER_KIND) !== 0 && holds(words.slice(Math.max(0, at - LONGEST_BEFORE), at), EARLIER_REVIEW);
}

/** Reads them from the dates that stand in the sentences of the case summary; `denialDate` is the header's. */
export function visitDates(reading: Reading, sentences: readonly SummarySentence[], dates: readonly DateMention[], denialDate: IsoDate | null): VisitDates {
  const dated = new DatedSentences(reading, dates, denialDate);
  for (const sentence of sentences) if (!sentence.listed) dated.take(sentence);
  return dated;
}

class DatedSentences implements VisitDates {
  readonly authorizations: Field<IsoDate>[] = [];
  readonly decidedAuthorizations: Field<IsoDate>[] = [];
  /** By where a sentence begins: the date of its own visit, that of the visit it goes on with, that of its determination, and that of an answer which does not name UR. */
  private readonly own = new Map<number, Field<IsoDate>>();
  private readonly continued = new Map<number, Field<IsoDate>>();
  private readonly determinations = new Map<number, Field<IsoDate>>();
  private readonly answers = new Map<number, Field<IsoDate>>();
  private readonly reviews: Field<IsoDate>[] = [];
  private current: Field<IsoDate> | null = null;
  private afterReview = false;
  /** The date of the determination that a sentence told last. */
  private lastReview: Field<IsoDate> | null = null;
  /** The month whose prescriptions are said to have gone to UR, in two figures; null where none is named. */
  private decidedMonth: string | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly dates: readonly DateMention[],
    private readonly denialDate: IsoDate | null,
  ) {}

  /** Takes the dates of the next sentence. */
  take(sentence: SummarySentence): void {
    const { words, kinds, start } = sentence;
    const behindReview = this.afterReview;
    const onReview = sentence.onReview || ((kinds & DECIDED_KIND) !== 0 && DECIDED_ON.test(words)) || (behindReview && (DATES_LETTER.test(words) || IT_DECIDED.test(words) || LETTER_DECIDED.test(words) || DECIDED_NOTE.test(words)));
    this.afterReview = onReview;
    const candidates = this.datesIn(sentence);
    const date = onReview ? determinationDate(words, candidates, this.denialDate) : visitDate(candidates);
    if (date) (onReview ? this.determinations : this.own).set(start, date);
    else if (behindReview && this.lastReview && GOES_ON.test(words)) this.determinations.set(start, this.lastReview);
    if (onReview) this.lastReview = date ?? this.lastReview;
    if (onReview || behindReview) this.decidedAuthorizations.push(...candidates.filter((candidate) => !(onReview && candidate === date) && (OF_DECIDED.test(candidate.before) || OF_VISIT.test(candidate.before))).map(fieldOf));
    if (onReview) this.decidedMonth ??= monthDecided(words);
    if (onReview) this.takeReview(sentence, candidates, date);
    else this.takeVisit(sentence, candidates, date);
    if (this.current) this.continued.set(start, this.current);
  }

  private takeReview(sentence: SummarySentence, candidates: readonly SentenceDate[], date: SentenceDate | null): void {
    const asked = candidates.find((candidate) => candidate !== date && (datesRequest(sentence.words, candidate) || opensVisit(sentence.words, candidate)));
    if (asked) this.own.set(sentence.start, asked);
    if (date && !tellsEarlierReview(sentence, date.at + AFTER)) this.reviews.push(date);
  }

  private takeVisit({ words, kinds, start }: SummarySentence, candidates: readonly SentenceDate[], date: SentenceDate | null): void {
    const answer = this.denialDate === null ? undefined : candidates.find(({ value, before }) => value === this.denialDate && ANSWER.test(before));
    if (answer) this.answers.set(start, answer);
    if (date && (VISIT.test(words) || PHYSICIANS_LETTER.test(words) || opensNote(words, date))) this.current = date;
    if (date && (kinds & AUTHORIZATION_KIND) !== 0 && AUTHORIZATION.test(words)) this.authorizations.push(fieldOf(date));
  }

  of({ start }: Sentence, onReview: boolean): Field<IsoDate> | null {
    return (onReview ? this.determinations.get(start) : this.own.get(start) ?? this.continued.get(start)) ?? null;
  }

  at(sentence: Sentence, place: Range): Field<IsoDate> | null {
    const candidates = this.own.has(sentence.start) ? datesOfVisits(this.datesIn(sentence)) : [];
    return (candidates.length < 2 ? null : dateOfClause(this.reading.text.slice(sentence.start, sentence.end), candidates, place)) ?? this.of(sentence, false);
  }

  review(): Field<IsoDate> | null {
    return this.reviews.find((date) => date.value === this.denialDate) ?? [...this.answers.values()][0] ?? this.reviews[this.reviews.length - 1] ?? null;
  }

  datesReview({ start }: Sentence): boolean {
    return this.answers.has(start);
  }

  dayBehind(sentence: Sentence, at: number): Field<IsoDate> | null {
    return this.dayRightBehind(sentence, at, RIGHT_BEHIND);
  }

  decidedOn(sentence: Sentence, at: number, bare: boolean): Field<IsoDate> | null {
    if (SERVICE_BEFORE.test(this.reading.text.slice(sentence.start, sentence.start + at).slice(-24))) return null;
    return this.dayRightBehind(sentence, at, bare ? NEXT_OR_BEHIND : RIGHT_BEHIND);
  }

  private dayRightBehind(sentence: Sentence, at: number, joint: RegExp): Field<IsoDate> | null {
    const day = this.datesIn(sentence).find((date) => date.at > at && joint.test(this.reading.text.slice(sentence.start + at, sentence.start + date.at)));
    return day === undefined ? null : fieldOf(day);
  }

  reviewedBy(requested: readonly IsoDate[], review: IsoDate | null, agreeing: readonly IsoDate[] = []): (date: IsoDate) => boolean {
    const agreeingBefore = agreeing.filter((other) => review === null || other <= review);
    const ofMonth = requested.filter((date) => date.slice(5, 7) === this.decidedMonth && (review === null || date <= review)).sort().at(-1)?.slice(0, 7);
    if (ofMonth !== undefined) return (date) => date.startsWith(ofMonth);
    return reviewedBy(requested, this.authorizations.map(({ value }) => value).filter((date) => !isOutdated(date, agreeingBefore)), review, agreeing);
  }

  private datesIn(sentence: Sentence): readonly SentenceDate[] {
    return datesIn(this.reading, sentence, this.dates);
  }
}

const RIGHT_BEHIND = /^,? \(?(?:on|by (?:letter|notice) of|in an? [a-z]+ (?:of|dated)) $/i;
const NEXT_OR_BEHIND = /^,? \(?(?:(?:on|by (?:letter|notice) of|in an? [a-z]+ (?:of|dated)) )?$/i;
/** The day behind these is that of a service. */
const SERVICE_BEFORE = /\b(?:performed|completed|collected|done|rendered|taken|dispensed|provided|received|given|administered|obtained|seen|held|dated|services?|DOS|visits?|screens?|tests?|stud(?:y|ies)|films?)\s*$/i;

