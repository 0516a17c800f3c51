import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import { referredTo, someOf, type LastRequested } from "./bare-decision";
import { agreeingRequests, decidedTreatments, kindsWithoutAgreement, withEarlierApart, withOthersApart } from "./decided-request";
import { requestOf, undated, type DatedRequest } from "./dated-request";
import { entryRequests, requestsOf } from "./frame-requests";
import { findFrames, tellsOriginalRequest, type Frame } from "./frames";
import { mentionsOf } from "./later-mentions";
import { readLeftOver } from "./left-over";
import type { Application, DateMention, Decision, IsoDate, Request, Review, Treatment } from "./model";
import { isNamed } from "./named-treatment";
import { partialDecision } from "./partial-decision";
import { goesOnWithPlan, opensPlan } from "./plan-notes";
import { requestDates } from "./request-dates";
import { withoutRepeats } from "./repeated-decisions";
import { decidesInPlace, isOnDetermination } from "./review-sentences";
import { determinationUnderReview, markReviewed, reviewDate, withLaterApart } from "./reviewed-requests";
import { inKinds } from "./same-treatment";
import type { SummarySentence } from "./summary-sentences";
import { DECIDED_KIND, ELLIPSIS_KIND, INVERTED_KIND } from "./verb-patterns";
import { tellsEarlierReview, visitDates, type VisitDates } from "./visit-dates";

/** What the case summary tells of the three sources. */
export interface RequestFacts {
  readonly requests: readonly Request[];
  readonly review: Review;
  readonly application: Application;
  /** Where the summary dates the request or report that UR decided. */
  readonly requestDates: () => readonly Field<IsoDate>[];
}

/**
 * Reads the requests of the treating physicians, of UR and of the application from the sentences of the case summary.
 * `denialDate` is the header's, which tells the determination under review from earlier ones; `headings` are the items' treatments.
 */
export function readRequests(reading: Reading, sentences: readonly SummarySentence[], dates: readonly DateMention[], denialDate: IsoDate | null, headings: readonly Treatment[]): RequestFacts {
  const visits = visitDates(reading, sentences, dates, denialDate);
  const found = { physician: [] as DatedRequest[], review: [] as DatedRequest[], application: [] as DatedRequest[] };
  let afterReview = false;
  let afterOriginal = false;
  let afterPlan = false;
  let quotesReview = false;
  let unnamed = false;
  let behindReview = false;
  let lastDecision = null as Decision | null;
  const told: Field<string>[] = [];
  const unnamedRequests = new Set<DatedRequest>();
  const takenBack = new Set<DatedRequest>();
  const askedIn = new Map<DatedRequest, string>();
  let last = null as LastRequested | null;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    const { words, kinds, onReview, listed } = sentence;
    if (listed) continue;
    const decided = entryRequests(reading, sentence, visits);
    const isDecided = decided.review.length > 0;
    if (isDecided) found.review.push(...decided.review);
    if (isDecided) found.physician.push(...decided.physician);
    const frames: readonly Frame[] = isDecided ? [] : findFrames(reading, sentence, { afterReview, afterOriginal, afterPlan, quotesReview, lastDecision });
    let ofAnother = false;
    for (const frame of frames) {
      if (isEarlierDecision(frame, onReview) || (frame.source === "review" && tellsEarlierReview(sentence, frame.verb.start))) continue;
      const requests = requestsOf(reading, sentence, frame, visits);
      const some = frame.source === "review" ? someOf(last, words.slice(frame.object.start, frame.object.end), requests) : null;
      const named = some === null ? requests.filter((request) => isNamed(request.treatment, frame.source) && !(frame.source === "review" && request.apart)) : [];
      const referred = (some ?? (requests.length === 0 ? referredTo(frame, words, at, last) : [])).map((request) => decidedOn(reading, sentence, frame, request, visits));
      // What is denied by `it` was certified before, if at all.
      if (referred.length > 0) for (const request of last?.requests ?? []) takenBack.add(request);
      found[frame.source].push(...named, ...referred);
      for (const request of referred) unnamedRequests.add(request);
      if (frame.source === "physician") for (const request of named) askedIn.set(request, words);
      // What was approved of a request that is set apart (`ordered six visits; UR approved them`) is none of this determination.
      unnamed ||= some === null ? decidesUnnamed(frame, requests) && !(ofAnother && requests.length === 0) : some.length === 0;
      if (frame.source === "physician") ofAnother = named.length > 0 && named.every(({ apart }) => apart);
      const current = named.filter(({ apart }) => !apart);
      if (current.length > 0) last = frame.source === "review" ? grantedLast(frame, current, at) : requestedWith(last, { requests: current, planned: frame.source === "physician" && PLAN.test(words.slice(frame.verb.start, frame.verb.end)), at });
    }
    unnamed ||= ((afterReview || onReview) && (kinds & TOLD_BEFORE_KIND) !== 0 && ELLIPSIS.test(words)) || decidesInPlace(sentence);
    if (isOnDetermination(sentence, behindReview) && mayBeOn(visits.of(sentence, true), denialDate) && !frames.some(({ source }) => source === "physician")) told.push({ value: words, span: reading.spanOf(sentence.start, sentence.end) });
    behindReview = onReview;
    lastDecision = frames.findLast(({ source }) => source === "review")?.decision ?? null;
    const opensQuotation = onReview && /^Disclaimer:/i.test(words);
    quotesReview ||= opensQuotation;
    if ((onReview && !opensQuotation) || visits.datesReview(sentence)) afterReview = true;
    else if (frames.some((frame) => frame.source === "physician" && frame.namesIn === undefined)) afterReview = false;
    afterOriginal = tellsOriginalRequest(sentence);
    afterPlan = opensPlan(sentence) || (afterPlan && goesOnWithPlan(sentence));
  }
  const review = determinationUnderReview(withoutRepeats(withoutReferences(found.review.filter((request) => !takenBack.has(request)), unnamedRequests)), visits, denialDate);
  const date = reviewDate(review, visits);
  const physician = withLaterApart(found.physician, review, date?.value ?? null);
  const decided = decidedTreatments(review, headings);
  const agreeing = agreeingRequests(physician, decided);
  const mentions = agreeingRequests(mentionsOf(reading, sentences, visits, date?.value ?? null, kindsWithoutAgreement(physician, agreeing, decided)), decided);
  return {
    requests: markReviewed(withEarlierApart(withOthersApart(physician, agreeing, review), mentions), visits, date?.value ?? null, agreeing),
    review: { date, requests: review.map(undated), unnamed, sentences: told },
    application: { requests: found.application.map(undated) },
    requestDates: () => requestDates(physician, review, visits, denialDate, askedIn),
  };
}

/** Whether a sentence may tell of the determination that the header dates, by the date of the one it tells of; either may be unknown. */
function mayBeOn(date: Field<IsoDate> | null, denialDate: IsoDate | null): boolean {
  return date === null || denialDate === null || date.value === denialDate;
}

/** The one treatment that UR certified, as a denial may refer to it (`UR approved X. UR denied it`); null after other decisions. */
function grantedLast({ decision }: Frame, requests: readonly DatedRequest[], at: number): LastRequested | null {
  return decision === "certified" && requests.length === 1 ? { requests, planned: true, at } : null;
}

/** What was requested last; all that one sentence requests goes together. */
function requestedWith(before: LastRequested | null, next: LastRequested): LastRequested {
  return before?.at === next.at ? { ...next, requests: [...before.requests, ...next.requests] } : next;
}

/** `Six visits had been approved in 2018`: what was granted before, or decided before by nobody who is named. */
function isEarlierDecision({ source, earlier, decision }: Frame, onReview: boolean): boolean {
  return source === "review" && earlier && (decision === "certified" || !onReview);
}

/** Decisions without those on a request that was only referred to, where one on its kind of treatment names it. */
function withoutReferences(requests: readonly DatedRequest[], references: ReadonlySet<DatedRequest>): readonly DatedRequest[] {
  if (references.size === 0) return requests;
  const isNamedToo = inKinds(requests.filter((request) => !references.has(request)).map(({ treatment }) => treatment));
  return requests.filter((request) => !references.has(request) || !isNamedToo(request.treatment));
}

const PLAN = /\b(?:plans?|recommendations?)\b/i;

/** What was requested, as UR decided it without naming it. */
function decidedOn(reading: Reading, sentence: SummarySentence, frame: Frame, request: DatedRequest, visits: VisitDates): DatedRequest {
  const { decision, verb } = frame;
  const left = decision === "modified" ? partialDecision(sentence, frame).leftOver : null;
  const span = reading.spanOf(sentence.start + verb.start, sentence.start + verb.end);
  return requestOf(request.treatment, decision && { value: decision, span }, left && readLeftOver(reading, left), 0, visits.of(sentence, true));
}

/** The kinds of words one of which stands in such a decision. */
const TOLD_BEFORE_KIND = ELLIPSIS_KIND | INVERTED_KIND | DECIDED_KIND;
/** A decision that is told by the one before it (`So was the request for Soma`); what it names is not read. */
const ELLIPSIS = /(?:^\s*|[,;] (?:and )?)(?:so|as|nor|neither) (?:was|were)(?![\w-])|\bthe (?:trial|surgery|procedure|operation|study|studies|tests?|injections?|device|drugs?|medications?|therapy|others?) (?:(?:was|were) )?(?:denied|non-?certified|modified)\b/i;

/** Whether UR decided on something in a frame that the frame does not name. */
function decidesUnnamed(frame: Frame, requests: readonly DatedRequest[]): boolean {
  if (frame.source !== "review" || frame.namesIn === "assumed") return false;
  if (frame.bare && frame.object.end === frame.object.start) return false;
  return requests.length === 0 || requests.some((request) => !isNamed(request.treatment, frame.source));
}
