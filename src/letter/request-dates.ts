import type { Field } from "../text/span";
import { dayNumber } from "./calendar";
import type { DatedRequest } from "./dated-request";
import type { IsoDate } from "./model";
import { inKinds } from "./same-treatment";
import type { VisitDates } from "./visit-dates";

/**
 * The dates of the request or report that UR decided, each mention once, in order; empty where no request has a date of its own. Those up to the
 * determination are it; when there are none, one after it counts if the letter tells it first, UR decided that very treatment and the sentence of the
 * request (`askedIn`) does not say that it was made once more: a later visit is told later. So does one that the letter itself gives to what UR decided.
 */
export function requestDates(physician: readonly DatedRequest[], review: readonly DatedRequest[], visits: VisitDates, denialDate: IsoDate | null, askedIn: ReadonlyMap<DatedRequest, string>): readonly Field<IsoDate>[] {
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
  const isDecided = inKinds(review.map(({ treatment }) => treatment));
  const first = dated.filter((request) => !REPEATED.test(askedIn.get(request) ?? "")).filter(({ date, treatment }) => date.span.start < toldAt && isDecided(treatment));
  return inOrder([...first.map(({ date }) => date), ...visits.decidedAuthorizations]);
}

/** What was asked for once more, or against a denial: reconsideration is no request that the determination decided. */
const REPEATED =
  /\b(?:reconsider\w*|re-?reviews?|appeal\w*|again|once more|anew|still|re-?request\w*|re-?submi\w*|(?:renew|repeat|reiterat)(?:s|ed|ing) (?:his|her|the|this) request|(?:second|third) (?:time|request)|disput\w*|disagree\w*|contest\w*|object(?:s|ed|ing)|protest\w*|rebut\w*|challeng\w*|(?:after|to|against|with|despite|following) (?:the|this|that|its|UR's|a) (?:UR |utilization review )?(?:denial|non-?certification|modification|determination)|(?:had|has) been (?:denied|non-?certified|modified)|(?:previously|already|earlier) (?:denied|non-?certified|modified))\b/i;

/** UR answers within days, after the fact within 30 (8 CCR 9792.9.1); what stands half a year before its determination is no request that it decided. */
const LONGEST = 180;

/** Each place once, in the order of the letter. */
function inOrder(dates: readonly Field<IsoDate>[]): readonly Field<IsoDate>[] {
  return [...new Map(dates.map(({ value, span }) => [span.start, { value, span }])).values()].sort((one, other) => one.span.start - other.span.start);
}
