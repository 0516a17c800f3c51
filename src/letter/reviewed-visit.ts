import { MONTH_NAME, MONTHS } from "./dates";
import { isNear } from "./decided-request";
import type { IsoDate } from "./model";

const OF_MONTH = String.raw`(?:the|his|her) (${MONTH_NAME}) (?:prescriptions?|requests?|orders?|visit|report|note|plan|RFA)`;
const REVIEWED = "(?:the )?(?:UR|utilization review)";
/** `It is the May prescriptions that went to utilization review` */
const MONTH_WENT = new RegExp(String.raw`\b${OF_MONTH}(?:,? (?:that|which))? (?:went|came|(?:is|are|was|were) (?:what went|(?:the )?ones? (?:that|which) went|sent|submitted|put|forwarded)) (?:up )?(?:to|before) ${REVIEWED}\b`, "i");
/** `UR decided on the May prescriptions` */
const DECIDED_MONTH = new RegExp(String.raw`\b${REVIEWED} (?:decided(?: on)?|reviewed|dealt with|concerned|was (?:of|on|about)|took up|had before it) ${OF_MONTH}\b`, "i");

/** The month of whose visit a sentence says that utilization review decided the prescriptions, in two figures; null where it says none. */
export function monthDecided(words: string): string | null {
  const month = (MONTH_WENT.exec(words) ?? DECIDED_MONTH.exec(words))?.[1];
  return month === undefined ? null : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
}

/** Whether an RFA was made long before a request that agrees with the determination, and goes with none that does. */
export function isOutdated(authorization: IsoDate, agreeing: readonly IsoDate[]): boolean {
  return !agreeing.some((date) => isNear(authorization, date)) && agreeing.some((date) => date > authorization);
}

/** Tells which of the requested dates belong to the visit or RFA that a determination decided: those near the last RFA before it, else the last visit, or one with clearly more requests that agree. */
export function reviewedBy(requested: readonly IsoDate[], authorizations: readonly IsoDate[], review: IsoDate | null, agreeing: readonly IsoDate[]): (date: IsoDate) => boolean {
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
