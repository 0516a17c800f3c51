import { gathered } from "../text/gathered";
import type { Field } from "../text/span";
import { dayNumber, differsLittle } from "./calendar";
import type { DatedRequest } from "./dated-request";
import type { IsoDate, Request } from "./model";
import { kindKey } from "./same-treatment";
import type { VisitDates } from "./visit-dates";

/** So many days before the header's day it was another determination; fewer may lie between a decision and its letter. */
const ANOTHER = 60;

/** Of several determinations the one that the header dates, else the latest. Undated requests stay, alone where the dated ones are of a day long before the header's that is no slip of it. */
export function determinationUnderReview(requests: readonly DatedRequest[], visits: VisitDates, denialDate: IsoDate | null): readonly DatedRequest[] {
  const dates = datesOf(requests).sort();
  const stated = visits.review()?.value;
  const latest = dates[dates.length - 1];
  // A later date that is told of no decision of its own is that of the undated ones.
  const isUndated = stated !== undefined && latest !== undefined && stated > latest && requests.some(({ date }) => date === null);
  const chosen = stated === denialDate || isUndated ? stated : latest;
  if (denialDate !== null && chosen !== undefined && dayNumber(denialDate) - dayNumber(chosen) > ANOTHER && !differsLittle(chosen, denialDate) && requests.some(({ date }) => date === null)) return requests.filter(({ date }) => date === null);
  return requests.filter((request) => request.date === null || request.date.value === chosen);
}

function datesOf(requests: readonly DatedRequest[]): IsoDate[] {
  return gathered(requests, ({ date }) => (date ? [date.value] : []));
}

/** Utilization review answers within days: what it certified so long before it was asked for was another request; a day or a few are a slip of one of the dates. */
const LONG_BEFORE = 30;

/** Decisions without what was certified long before any physician asked for such a treatment. */
export function withoutGrantsBefore(physician: readonly DatedRequest[], decided: readonly DatedRequest[]): readonly DatedRequest[] {
  const firstAsked = new Map<string, number>();
  for (const { treatment, date } of physician) {
    const kind = kindKey(treatment);
    if (kind !== null) firstAsked.set(kind, Math.min(firstAsked.get(kind) ?? Infinity, date === null ? -Infinity : dayNumber(date.value)));
  }
  return decided.filter(({ treatment, decision, date }) => {
    const asked = decision?.value === "certified" && date !== null ? firstAsked.get(kindKey(treatment) ?? "") : undefined;
    return asked === undefined || asked - dayNumber(date!.value) <= LONG_BEFORE;
  });
}

/** The date of the determination: that of its requests, else the one that the summary states; null where it states none. */
export function reviewDate(requests: readonly DatedRequest[], visits: VisitDates): Field<IsoDate> | null {
  return requests.find((request) => request.date)?.date ?? visits.review();
}

/** Sets the requests apart that are dated after the determination, and told after what it decided: a request that is told first may bear a wrong date. */
export function withLaterApart(requests: readonly DatedRequest[], decided: readonly DatedRequest[], review: IsoDate | null): readonly DatedRequest[] {
  const [first] = decided;
  if (first === undefined || review === null) return requests;
  return requests.map((request) => (request.date !== null && request.date.value > review && request.treatment.span.start > first.treatment.span.start ? { ...request, apart: true } : request));
}

/** Marks the requests of the visit or RFA that UR decided; without dates all of them are, and no RFA is that was made before those that agree with what it decided. */
export function markReviewed(requests: readonly DatedRequest[], visits: VisitDates, review: IsoDate | null, agreeing: readonly DatedRequest[]): readonly Request[] {
  if (requests.length === 0) return [];
  const isReviewed = visits.reviewedBy(datesOf(requests), review, datesOf(agreeing));
  const lists = new Map([...new Set(requests.map((request) => request.list))].map((list, index) => [list, index]));
  return requests.map(({ treatment, decision, modifiedTo, list, apart, date }) => ({ treatment, decision, modifiedTo, list: lists.get(list)!, reviewed: !apart && (date === null || isReviewed(date.value)) }));
}
