import { firstIndex } from "../text/first-index";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { atEnd, holds, matching, near } from "../text/search";
import type { Sentence } from "../text/sentences";
import type { Field } from "../text/span";
import { DAY } from "./day";
import { MONTH_NAME, MONTHS } from "./dates";
import { isNear } from "./decided-request";
import type { DateMention, IsoDate } from "./model";
import type { SummarySentence } from "./summary-sentences";
import { AUTHORIZATION_KIND, DECIDED_KIND, EARLIER_KIND, REVIEW } from "./verb-patterns";

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
const INJURY = /\b(?:injur\w*|accident|claim|onset|trauma)\b[^.;]{0,30}$|\b(?:DOI|surgery|operation|underwent|MRI|x-rays?|scan|study|studies|EMG|performed)\b.{0,12}$|\b(?:since|until|through|to|between|and|from)\b(?!.{0,12}\bdated\b).{0,12}$|\b(?:before|prior to|ahead of|no later than|in time for|to be (?:done|held|performed|completed|obtained|finished)|(?:scheduled|planned|set|slated) (?:for|on))\b[^.;,]{0,30}$|\b(?:transport\w*|appointments?|rides?|trips?|travel|attendance)\b[^.;]{0,50} (?:on|for) $|\bby $/i;
/** A physician's letter tells as a report does; any other may be that of a determination. */
const PHYSICIANS_LETTER = /\b(?:dr\. [a-z'’-]{2,20}|physician|doctor|surgeon|provider|psychiatrist|psychologist|chiropractor|specialist)['’]s (?:[a-z]{3,12} )?letter\b/i;
/** A sentence after one on UR that dates the determination (`The letter bears the date of ...`). */
const DATES_LETTER = /^(?:The|This|That|Its) (?:letter|determination|decision|denial|notice)\b.{0,30}\b(?:dated?|issued|is of|was of|sent)\b/i;
/** A decision with its own date, which may be an earlier one. */
const DECIDED_ON = /\b(?:denied|non[- ]{0,2}certified|certified|approved|authorized|modified) on \b/i;
const AUTHORIZATION = /\b(?:requests? for authorization|authorization requests?|RFA)\b/i;

/** What may be dated that is UR's answer, where it has the header's date. */
const ANSWER = /\b(?:letter|answer|reply|response|decision|determination|notice|denial)\b(?: [a-z]+)?(?: (?:of|dated|on|from))+ $/i;
/** What stands before and behind the date of a request in a sentence that goes on to tell of UR's answer (`On 5/6/2014 a request was received for X, which UR denied on 5/13/2014`). */
const REQUEST_BEFORE = /\b(?:requests?(?: for authorization)?|RFA)(?: (?:was|were|dated|of|on|from|received|submitted|made)){1,3} $/i;
const REQUEST_BEHIND = /^(?:,? (?:an?|the|this|his|her) (?:[a-z]{1,20} ){0,2}(?:request|RFA)| (?:RFA|request for authorization))\b/i;
/** Before the date of the request for what UR is said to have decided. */
const OF_DECIDED = /\b(?:requests? for authorization|RFA)(?: form)? (?:(?:for|of) (?:it|them|this|these|that|those|both|which)|(?:to which|that|which) (?:it|they|UR|utilization review|the (?:determination|decision|reviewer)) (?:responded|replied|answered|decided|reviewed|addressed|was addressed),?)(?: (?:was|were|is|are))? (?:dated|of|from|bears the date of|made on|submitted on|sent on) $/i;
/** The same by what it decided (`It decided the prescriptions of the visit of 5/6/2014`). */
const OF_VISIT = /\b(?:it|UR|utilization review|the (?:determination|decision)) (?:decided|reviewed|concerned|dealt with|answered) the (?:prescriptions?|requests?|orders?|plan|report|RFA)(?: (?:of|from) the (?:visit|report|note))? (?:of|dated|from) $/i;
/** How far before its verb a determination is named. */
const LONGEST_BEFORE = 160;
/** An earlier determination, or that on another request; the set phrase `a prior determination` means the one under review. */
const EARLIER_REVIEW = atEnd(matching(/\b(?:an? (?:earlier|former|first|second|previous)|another|(?<=^|\. )earlier)(?: [a-z]+){0,2}? (?:reviews?|UR|determinations?|decisions?|denials?)\b|\banother (?:claims administrator|carrier|insurer|adjuster)\b/gi), LONGEST_BEFORE, ".;");

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
    const onReview = sentence.onReview || ((kinds & DECIDED_KIND) !== 0 && DECIDED_ON.test(words)) || (behindReview && DATES_LETTER.test(words));
    this.afterReview = onReview;
    const candidates = this.datesIn(sentence);
    const date = onReview ? determinationDate(words, candidates, this.denialDate) : visitDate(candidates);
    if (date) (onReview ? this.determinations : this.own).set(start, date);
    if (onReview || behindReview) this.decidedAuthorizations.push(...candidates.filter((candidate) => !(onReview && candidate === date) && (OF_DECIDED.test(candidate.before) || OF_VISIT.test(candidate.before))).map(fieldOf));
    if (onReview) this.decidedMonth ??= monthDecided(words);
    if (onReview) this.takeReview(sentence, candidates, date);
    else this.takeVisit(sentence, candidates, date);
    if (this.current) this.continued.set(start, this.current);
  }

  private takeReview(sentence: SummarySentence, candidates: readonly Candidate[], date: Candidate | null): void {
    const asked = candidates.find((candidate) => candidate !== date && (datesRequest(sentence.words, candidate) || opensVisit(sentence.words, candidate)));
    if (asked) this.own.set(sentence.start, asked);
    if (date && !tellsEarlierReview(sentence, date.at + AFTER)) this.reviews.push(date);
  }

  private takeVisit({ words, kinds, start }: SummarySentence, candidates: readonly Candidate[], date: Candidate | null): void {
    const answer = this.denialDate === null ? undefined : candidates.find(({ value, before }) => value === this.denialDate && ANSWER.test(before));
    if (answer) this.answers.set(start, answer);
    if (date && (VISIT.test(words) || PHYSICIANS_LETTER.test(words) || opensNote(words, date))) this.current = date;
    if (date && (kinds & AUTHORIZATION_KIND) !== 0 && AUTHORIZATION.test(words)) this.authorizations.push(fieldOf(date));
  }

  of({ start }: Sentence, onReview: boolean): Field<IsoDate> | null {
    return (onReview ? this.determinations.get(start) : this.own.get(start) ?? this.continued.get(start)) ?? null;
  }

  at(sentence: Sentence, place: Range): Field<IsoDate> | null {
    const candidates = this.own.has(sentence.start) ? this.datesIn(sentence).filter(({ before }) => OPENS_CLAUSE.test(before) || !INJURY.test(before)) : [];
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

  private datesIn(sentence: Sentence): readonly Candidate[] {
    return datesIn(this.reading, sentence, this.dates);
  }
}

const OF_MONTH = String.raw`(?:the|his|her) (${MONTH_NAME}) (?:prescriptions?|requests?|orders?|visit|report|note|plan|RFA)`;
const REVIEWED = "(?:the )?(?:UR|utilization review)";
/** `It is the May prescriptions that went to utilization review` */
const MONTH_WENT = new RegExp(String.raw`\b${OF_MONTH}(?:,? (?:that|which))? (?:went|came|(?:is|are|was|were) (?:what went|(?:the )?ones? (?:that|which) went|sent|submitted|put|forwarded)) (?:up )?(?:to|before) ${REVIEWED}\b`, "i");
/** `UR decided on the May prescriptions` */
const DECIDED_MONTH = new RegExp(String.raw`\b${REVIEWED} (?:decided(?: on)?|reviewed|dealt with|concerned|was (?:of|on|about)|took up|had before it) ${OF_MONTH}\b`, "i");

/** The month of whose visit a sentence says that utilization review decided the prescriptions, in two figures; null where it says none. */
function monthDecided(words: string): string | null {
  const month = (MONTH_WENT.exec(words) ?? DECIDED_MONTH.exec(words))?.[1];
  return month === undefined ? null : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
}

function fieldOf({ value, span }: Candidate): Field<IsoDate> {
  return { value, span };
}

/** Of the dates of visits in a sentence that which stands right behind a place (`prescribed X on 5/6/2014 and Y on 6/5/2014`), else that which opens its clause (`X, and on 6/5/2014 Y`). */
function dateOfClause(words: string, candidates: readonly Candidate[], place: Range): Candidate | null {
  const behind = candidates.find(({ at }) => at >= place.end && at - place.end < BEFORE && BEHIND_TREATMENT.test(words.slice(place.end, at)));
  return behind ?? candidates.filter(({ at, before }) => at < place.start && OPENS_CLAUSE.test(before)).at(-1) ?? null;
}

const BEHIND_TREATMENT = /^(?: (?:was|were) [a-z]{4,12}ed)?,? on $/i;
const OPENS_CLAUSE = /(?:^|[,;] |\b(?:and|but|while|whereas) )on $/i;

const RIGHT_BEHIND = /^,? \(?(?:on|by (?:letter|notice) of|in an? [a-z]+ (?:of|dated)) $/i;
const NEXT_OR_BEHIND = /^,? \(?(?:(?:on|by (?:letter|notice) of|in an? [a-z]+ (?:of|dated)) )?$/i;
/** The day behind these is that of a service. */
const SERVICE_BEFORE = /\b(?:performed|completed|collected|done|rendered|taken|dispensed|provided|received|given|administered|obtained|seen|held|dated|services?|DOS|visits?|screens?|tests?|stud(?:y|ies)|films?)\s*$/i;

/** A date and the words before it in its sentence. */
interface Candidate extends Field<IsoDate> {
  readonly before: string;
  /** Where it stands in its sentence. */
  readonly at: number;
  readonly length: number;
}

/** Behind a date stands whose determination it is: `(dated) July 9, 2014, another carrier modified`. */
const AFTER = 60;

const BEFORE = 80;
const NO_CANDIDATES: readonly Candidate[] = [];

function datesIn(reading: Reading, sentence: Sentence, dates: readonly DateMention[]): readonly Candidate[] {
  const start = reading.offsetAt(sentence.start);
  const end = reading.offsetAt(Math.max(sentence.start, sentence.end - 1));
  let at = firstIndex(dates.length, (index) => dates[index]!.span.start >= start);
  if (at === dates.length || dates[at]!.span.start > end) return NO_CANDIDATES;
  const candidates: Candidate[] = [];
  for (; at < dates.length && dates[at]!.span.start <= end; at += 1) {
    const { value, span } = dates[at]!;
    const index = reading.indexAt(span.start);
    if (value !== null) candidates.push({ value, span, before: reading.text.slice(Math.max(sentence.start, index - BEFORE), index), at: index - sentence.start, length: reading.indexAt(span.end) - index });
  }
  return candidates;
}

/** Whether the date is that of a request, by the words on either side of it. */
function datesRequest(words: string, { before, at, length }: Candidate): boolean {
  return REQUEST_BEFORE.test(before) || REQUEST_BEHIND.test(words.slice(at + length, at + length + BEFORE));
}

/** Whether a sentence begins with the date of a visit and goes on to what UR decided (`On 5/6/2014 Dr. Doe ordered X-rays; on 5/9/2014 UR certified them`). */
function opensVisit(words: string, { at, length }: Candidate): boolean {
  if (at > LONGEST_OPENING) return false;
  const review = REVIEW(words, 0);
  return review !== null && review.start > at && holds(words.slice(at + length, review.start), VISITS);
}

/** A note of a day (`5/6/2014 - Pain 6/10.`), not what was done or found on it. */
const NOTE = /^ ?(?:[-–—]|:)(?! ?(?:the )?(?:date|DOI|DOS|injur|accident|MRI|CT|x-?ray|EMG|NCS|NCV|EKG|ultrasound|surg|operat|arthroscop|underwent|UDS|urine|CURES|lab|claim|hired?|born|deposition)\w*\b)/i;

function opensNote(words: string, { at, length }: Candidate): boolean {
  return at === 0 && NOTE.test(words.slice(length, length + 20));
}

const LONGEST_OPENING = 40;
const VISITS = near(matching(/\b(?:provider|physician|doctor|surgeon|psychologist|psychiatrist|chiropractor|podiatrist|dentist|therapist|acupuncturist|PTP|PCP|dr)\b/gi), matching(/\b(?:request|prescrib|dispens|order|ask|recommend|start|gave)/gi), 120, ";");

/** The first date that dates what the sentence tells, not an injury or an operation. */
function visitDate(candidates: readonly Candidate[]): Candidate | null {
  return candidates.find(({ before }) => !INJURY.test(before)) ?? null;
}

const OTHER_EVENT = /\bbetween (?:[\d/-]{6,10} and )?$|\b(?:had|having|read|reading|cited|citing|referenced|referencing|quoted|quoting) (?:the|an?|his|her|this) (?:[a-z-]{2,14} ){1,3}(?:of|dated|from) $|\b(?:requested|service|injury|RFA|authorization|visit|note|exam\w*|provided|received|given|dispensed|prescribed|refilled|filled)\b.{0,16}$/i;
const DETERMINATION = atEnd(matching(/\b(?:utilization review|UR|determination|denial|decision|review)\b/gi), 30, "");

/** Behind the date of a determination (`on 5/9/2014 UR certified them`). */
const REVIEW_NEXT = /^,? (?:the )?(?:UR|utilization review(?:er)?|claims (?:administrator|examiner|adjuster)|carrier|insurer|adjuster)\b/i;

/** The date of the determination that the sentence tells: the header's, else the one next to its name, else the first. */
function determinationDate(words: string, candidates: readonly Candidate[], denialDate: IsoDate | null): Candidate | null {
  const own = candidates.filter(({ before }) => !OTHER_EVENT.test(before));
  return own.find(({ value }) => value === denialDate) ?? own.find(({ before }) => holds(before, DETERMINATION)) ?? own.find(({ at, length }) => REVIEW_NEXT.test(words.slice(at + length, at + length + BEFORE))) ?? own[0] ?? null;
}

/** Whether an RFA was made long before a request that agrees with the determination, and goes with none that does. */
function isOutdated(authorization: IsoDate, agreeing: readonly IsoDate[]): boolean {
  return !agreeing.some((date) => isNear(authorization, date)) && agreeing.some((date) => date > authorization);
}

function reviewedBy(requested: readonly IsoDate[], authorizations: readonly IsoDate[], review: IsoDate | null, agreeing: readonly IsoDate[]): (date: IsoDate) => boolean {
  const before = (date: IsoDate): boolean => review === null || date <= review;
  const authorization = authorizations.filter(before).sort().pop();
  if (authorization !== undefined) return (date) => before(date) && isNear(authorization, date);
  const latest = requested.filter(before).sort().pop();
  if (latest === undefined) return () => true;
  const counts = new Map<IsoDate, number>();
  for (const date of agreeing) counts.set(date, (counts.get(date) ?? 0) + 1);
  const least = (counts.get(latest) ?? 0) + CLEARLY_MORE;
  const agreed = [...counts.keys()].filter((date) => before(date) && counts.get(date)! >= least).sort().pop();
  return (date) => date === (agreed ?? latest);
}

/** By so many more requests that agree with what was decided a visit is taken for the reviewed one before the latest, of which one may have been decided in an outdated form. */
const CLEARLY_MORE = 3;
