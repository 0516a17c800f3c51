import type { Field } from "../text/span";
import { dayNumber } from "./calendar";
import type { DatedRequest } from "./dated-request";
import type { IsoDate } from "./model";
import { sameKindOfTreatment } from "./same-treatment";
import type { VisitDates } from "./visit-dates";

/**
 * The dates of the request or report that UR decided, each mention once, in order; empty where no request has a date of its own. Those up to the
 * determination are it; when there are none, one after it counts if the letter tells it first and UR decided that very treatment: a later visit is told later.
 */
export function requestDates(physician: readonly DatedRequest[], review: readonly DatedRequest[], visits: VisitDates, denialDate: IsoDate | null): readonly Field<IsoDate>[] {
  const told = visits.review();
  const decided = told?.value ?? denialDate;
  const dated = physician.filter((request): request is DatedRequest & { readonly date: Field<IsoDate> } => request.date !== null && !request.apart);
  const all = [...dated.map(({ date }) => date), ...visits.authorizations];
  const upTo = all.filter(({ value }) => decided === null || value <= decided);
  if (upTo.length > 0) {
    const isReviewed = visits.reviewedBy(dated.map(({ date }) => date.value), decided);
    return inOrder(upTo.filter(({ value }) => isReviewed(value) && (decided === null || dayNumber(decided) - dayNumber(value) <= LONGEST)));
  }
  const toldAt = told?.span.start ?? review[0]?.treatment.span.start;
  if (toldAt === undefined) return [];
  const first = dated.filter(({ date, treatment }) => date.span.start < toldAt && review.some((other) => sameKindOfTreatment(treatment, other.treatment)));
  return inOrder(first.map(({ date }) => date));
}

/** UR answers within days, after the fact within 30 (8 CCR 9792.9.1); what stands half a year before its determination is no request that it decided. */
const LONGEST = 180;

/** Each place once, in the order of the letter. */
function inOrder(dates: readonly Field<IsoDate>[]): readonly Field<IsoDate>[] {
  return [...new Map(dates.map(({ value, span }) => [span.start, { value, span }])).values()].sort((one, other) => one.span.start - other.span.start);
}
