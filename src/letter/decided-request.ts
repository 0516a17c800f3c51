import { gathered } from "../text/gathered";
import { dayNumber } from "./calendar";
import type { DatedRequest } from "./dated-request";
import type { IsoDate, Treatment } from "./model";
import { kindKey } from "./same-treatment";
import { dosesConflict, placesConflict, treatmentsConflict } from "./treatment-conflicts";

/** What was decided, by the kind of treatment: by utilization review, and by the letter's items, as their headings name what was requested. */
export interface DecidedTreatments {
  readonly review: ReadonlyMap<string, readonly Treatment[]>;
  readonly headings: ReadonlyMap<string, readonly Treatment[]>;
}

/** What utilization review decided on, and the treatments of the headings. */
export function decidedTreatments(review: readonly DatedRequest[], headings: readonly Treatment[]): DecidedTreatments {
  return { review: byKind(review.map(({ treatment }) => treatment), (treatment) => treatment), headings: byKind(headings, (treatment) => treatment) };
}

/** More statements on one kind of treatment than any letter has; those behind them are left as they are. */
const MOST = 100;

/** The kinds of the decided treatments of which no request agrees with what was decided, though some were made. */
export function kindsWithoutAgreement(requests: readonly DatedRequest[], agreeing: readonly DatedRequest[], { review, headings }: DecidedTreatments): ReadonlySet<string> {
  const agreed = new Set(agreeing.map(({ treatment }) => kindKey(treatment)));
  const kinds = new Set<string>();
  for (const { apart, treatment } of requests) {
    const kind = apart ? null : kindKey(treatment);
    if (kind !== null && !agreed.has(kind) && (review.has(kind) || headings.has(kind))) kinds.add(kind);
  }
  return kinds;
}

/**
 * Of the physicians' requests those that agree with all that utilization review and a heading say of their treatment, or with utilization review alone
 * where none agrees with both: the request that it decided is among them. None of a kind of which another decided treatment has no such request.
 */
export function agreeingRequests(requests: readonly DatedRequest[], { review, headings }: DecidedTreatments): readonly DatedRequest[] {
  const candidates = byKind(requests.filter(({ apart }) => !apart), ({ treatment }) => treatment);
  if (candidates.size === 0) return [];
  return gathered([...candidates], ([kind, rivals]) => {
    const [ofReview, ofHeadings] = [review.get(kind), headings.get(kind)];
    if (ofReview === undefined && ofHeadings === undefined) return [];
    const byReview = rivals.filter(({ treatment }) => agrees(treatment, ofReview));
    const byBoth = byReview.filter(({ treatment }) => agrees(treatment, ofHeadings));
    const found = byBoth.length > 0 || ofReview === undefined ? byBoth : byReview;
    return (ofHeadings ?? []).length < 2 || ofHeadings!.every((heading) => found.some(({ treatment }) => !treatmentsConflict(treatment, heading))) ? found : [];
  });
}

function byKind<Value>(values: readonly Value[], treatmentOf: (value: Value) => Treatment): ReadonlyMap<string, readonly Value[]> {
  const kinds = new Map<string, Value[]>();
  for (const value of values) {
    const kind = kindKey(treatmentOf(value));
    const group = kind === null ? undefined : kinds.get(kind);
    if (group === undefined && kind !== null) kinds.set(kind, [value]);
    else if (group !== undefined && group.length < MOST) group.push(value);
  }
  return kinds;
}

/** Whether a treatment conflicts in nothing with one of those that were decided, if any were. */
function agrees(treatment: Treatment, decided: readonly Treatment[] | undefined): boolean {
  return decided === undefined || decided.some((other) => !treatmentsConflict(treatment, other));
}

/** Sets apart the requests that conflict with a mention of a later visit that agrees with what was decided. */
export function withEarlierApart(requests: readonly DatedRequest[], mentions: readonly DatedRequest[]): readonly DatedRequest[] {
  const anchors = byKind(mentions, ({ treatment }) => treatment);
  if (anchors.size === 0) return requests;
  return requests.map((request) => {
    const kind = kindKey(request.treatment);
    const rivals = kind === null || request.date === null ? [] : anchors.get(kind) ?? [];
    const isEarlier = rivals.some(({ treatment, date }) => (request.date!.value < date!.value || request.elsewhere()) && treatmentsConflict(request.treatment, treatment));
    return isEarlier ? { ...request, apart: true } : request;
  });
}

/**
 * Sets apart the requests that conflict with one that agrees with what was decided and are no statement of it: of another time or person, or of
 * another visit whose request for authorization they are not. A later visit than its stays, since utilization review may have decided on an outdated request.
 */
export function withOthersApart(requests: readonly DatedRequest[], agreeing: readonly DatedRequest[], review: readonly DatedRequest[]): readonly DatedRequest[] {
  if (agreeing.length === 0) return requests;
  const agrees = new Set(agreeing);
  const anchors = byKind(agreeing, ({ treatment }) => treatment);
  const visits = byKind(requests.filter(({ authorization, date }) => !authorization && date !== null), ({ treatment }) => treatment);
  const toldFrom = review[0]?.treatment.span.start ?? Infinity;
  return requests.map((request) => {
    const kind = kindKey(request.treatment);
    const rivals = kind === null || agrees.has(request) ? [] : (anchors.get(kind) ?? []).filter(({ treatment }) => treatmentsConflict(request.treatment, treatment));
    return rivals.length === 0 || rivals.some((anchor) => belongTogether(request, anchor, visits.get(kind!) ?? [], toldFrom)) ? request : { ...request, apart: true };
  });
}

/** A sentence in which a physician corrects requests, and how many of them were told before it. */
export interface Correction {
  readonly words: string;
  readonly before: number;
}

const FIGURES = /\d+(?:\.\d+)?/g;

/** Sets apart the requests that were corrected afterwards, by words that have the figure of what utilization review decided in accord with the heading. */
export function withCorrectedApart(requests: readonly DatedRequest[], corrections: readonly Correction[], { review, headings }: DecidedTreatments): readonly DatedRequest[] {
  if (corrections.length === 0) return requests;
  return requests.map((request, nth) => {
    const kind = kindKey(request.treatment);
    const decided = kind === null ? [] : (review.get(kind) ?? []).filter((treatment) => treatmentsConflict(request.treatment, treatment) && agrees(treatment, headings.get(kind)));
    const isCorrected = corrections.some(({ words, before }) => nth < before && decided.some((treatment) => statesFigure(words, treatment)));
    return isCorrected ? { ...request, apart: true } : request;
  });
}

function statesFigure(words: string, { quantity, strength }: Treatment): boolean {
  const stated = new Set(words.match(FIGURES));
  return [quantity?.value, ...(strength?.value.parts.map(({ amount }) => amount) ?? [])].some((figure) => figure !== undefined && stated.has(String(figure)));
}

/** Whether a request may be another statement of the one that agrees with what was decided; `visits` are the dated requests of that treatment at visits. */
function belongTogether(request: DatedRequest, anchor: DatedRequest, visits: readonly DatedRequest[], toldFrom: number): boolean {
  const [date, agreed] = [request.date?.value, anchor.date?.value];
  if (request.elsewhere() || (dosesConflict(request.treatment, anchor.treatment) && placesConflict(request.treatment, anchor.treatment))) return false;
  if (anchor.amends && date !== undefined && agreed !== undefined && date < agreed) return false;
  if (request.authorization) return date === undefined || agreed === undefined || isNear(date, agreed);
  if (date === undefined) return agreed === undefined || (anchor.authorization && isNextTo(request, anchor));
  if (agreed === undefined || date > agreed) return true;
  // The RFA is that of the last visit before it.
  if (anchor.authorization) return isNear(agreed, date) && !visits.some((visit) => visit.date!.value > date && visit.date!.value <= agreed);
  return date === agreed && !isToldOn(request, anchor, toldFrom);
}

/** How far apart the sentence of a plan and that of its RFA are, in code units. */
const NEXT = 400;

function isNextTo({ list }: DatedRequest, anchor: DatedRequest): boolean {
  return Math.abs(list - anchor.list) < NEXT;
}

/** Whether a request is told behind the determination, without a date of its own, and the other one before it: what is done then is done later. */
function isToldOn(request: DatedRequest, anchor: DatedRequest, toldFrom: number): boolean {
  return request.treatment.span.start > toldFrom && request.date!.span.start < toldFrom && anchor.treatment.span.start < toldFrom;
}

/** Whether an RFA's date is that of a visit's request: it follows by some days, or bears a date shortly before it. */
export function isNear(authorization: IsoDate, visit: IsoDate): boolean {
  const days = dayNumber(authorization) - dayNumber(visit);
  return days >= -7 && days <= 30;
}
