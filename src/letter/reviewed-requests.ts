import { gathered } from "../text/gathered";
import type { Field } from "../text/span";
import type { DatedRequest } from "./dated-request";
import { levelsConflict } from "./level";
import type { IsoDate, Request, SpinalLevel, Treatment } from "./model";
import { sameKindOfTreatment } from "./same-treatment";
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

/** A treatment is told again shortly after it was told first. */
const MOST_BETWEEN_REPEATS = 100;

/** A treatment that UR is said to have decided once more, without anything new, is the same decision. */
export function withoutRepeats(requests: readonly DatedRequest[]): readonly DatedRequest[] {
  return requests.filter((request, at) => {
    const { treatment } = request;
    if (treatment.strength || treatment.quantity) return true;
    return !requests.slice(Math.max(0, at - MOST_BETWEEN_REPEATS), at).some((earlier) => sameKindOfTreatment(earlier.treatment, treatment) && earlier.decision?.value === request.decision?.value && treatment.bodyParts.length === 0 && !namesOtherPlace(treatment, earlier.treatment));
  });
}

/** Whether a treatment has a side or a level that the one before did not have. */
function namesOtherPlace(treatment: Treatment, before: Treatment): boolean {
  return treatment.sides.some(({ value }) => before.sides.every((side) => side.value !== value)) || (treatment.levels.length > 0 && levelsConflict(levelsOf(treatment), levelsOf(before)));
}

function levelsOf({ levels }: Treatment): readonly SpinalLevel[] {
  return levels.map(({ value }) => value);
}

/** Marks the requests of the visit or RFA that UR decided; without dates all of them are. */
export function markReviewed(requests: readonly DatedRequest[], visits: VisitDates, review: IsoDate | null): readonly Request[] {
  if (requests.length === 0) return [];
  const isReviewed = visits.reviewedBy(datesOf(requests), review);
  const lists = new Map([...new Set(requests.map((request) => request.list))].map((list, index) => [list, index]));
  return requests.map(({ treatment, decision, modifiedTo, list, earlier, date }) => ({ treatment, decision, modifiedTo, list: lists.get(list)!, reviewed: !earlier && (date === null || isReviewed(date.value)) }));
}
