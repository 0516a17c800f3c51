import { gathered } from "../text/gathered";
import type { Field } from "../text/span";
import type { DatedRequest } from "./dated-request";
import type { IsoDate, Request } from "./model";
import type { VisitDates } from "./visit-dates";

/** Of several determinations the one that the header dates, else the latest. Undated requests stay. */
export function determinationUnderReview(requests: readonly DatedRequest[], visits: VisitDates, denialDate: IsoDate | null): readonly DatedRequest[] {
  const dates = datesOf(requests).sort();
  const chosen = visits.review()?.value === denialDate ? denialDate : dates[dates.length - 1];
  return requests.filter((request) => request.date === null || request.date.value === chosen);
}

function datesOf(requests: readonly DatedRequest[]): IsoDate[] {
  return gathered(requests, ({ date }) => (date ? [date.value] : []));
}

/** The date of the determination: that of its requests, else the one that the summary states; null where it states none. */
export function reviewDate(requests: readonly DatedRequest[], visits: VisitDates): Field<IsoDate> | null {
  return requests.find((request) => request.date)?.date ?? visits.review();
}

/** Marks the requests of the visit or RFA that UR decided; without dates all of them are. */
export function markReviewed(requests: readonly DatedRequest[], visits: VisitDates, review: IsoDate | null): readonly Request[] {
  if (requests.length === 0) return [];
  const isReviewed = visits.reviewedBy(datesOf(requests), review);
  const lists = new Map([...new Set(requests.map((request) => request.list))].map((list, index) => [list, index]));
  return requests.map(({ treatment, decision, modifiedTo, list, earlier, date }) => ({ treatment, decision, modifiedTo, list: lists.get(list)!, reviewed: !earlier && (date === null || isReviewed(date.value)) }));
}
