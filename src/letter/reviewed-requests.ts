import type { Field } from "../text/span";
import { undated, type DatedRequest } from "./dated-request";
import type { IsoDate, Request } from "./model";
import type { VisitDates } from "./visit-dates";

/** Of several determinations the one that the header dates, else the latest. Undated requests stay. */
export function determinationUnderReview(requests: readonly DatedRequest[], visits: VisitDates, denialDate: IsoDate | null): readonly DatedRequest[] {
  const dates = requests.flatMap((request) => (request.date ? [request.date.value] : [])).sort();
  const chosen = visits.review()?.value === denialDate ? denialDate : dates[dates.length - 1];
  return requests.filter((request) => request.date === null || request.date.value === chosen);
}

/** The date of the determination: that of its requests, else the one that the summary states; null where it states none. */
export function reviewDate(requests: readonly DatedRequest[], visits: VisitDates): Field<IsoDate> | null {
  return requests.find((request) => request.date)?.date ?? visits.review();
}

/** Marks the requests of the visit or RFA that UR decided; without dates all of them are. */
export function markReviewed(requests: readonly DatedRequest[], visits: VisitDates, review: IsoDate | null): readonly Request[] {
  const isReviewed = visits.reviewedBy(requests.flatMap((request) => (request.date ? [request.date.value] : [])), review);
  const lists = new Map([...new Set(requests.map((request) => request.list))].map((list, index) => [list, index]));
  return requests.map((request) => ({ ...undated(request), list: lists.get(request.list)!, reviewed: !request.earlier && (request.date === null || isReviewed(request.date.value)) }));
}
