import { matchesIn } from "../text/matches";
import type { Totals } from "./model";

/** `Up to 3 times a week for 6 weeks`, `not to exceed 12 visits`. */
const LIMIT = /\b(?:up to|max(?:imum)?|at (?:the )?most|(?:not|never) (?:to )?exceed(?:ing)?|no(?:t)? more than|as (?:often|many|much) as|within|limited to)\b/i;
const AT_LEAST = /\b(?:at least|minimum|or more)\b/i;
/** Visits of their own beside those of the schedule. */
const EVALUATION = /\b(?:re-?)?(?:eval(?:uat(?:ions?|e|ed|ing))?|assess(?:ments?)?|screenings?|consultations?|examinations?)\b/gi;
/** A number that counts what was granted or had, not what the schedule gives. */
const OTHER_COUNT = /\b(?:authorized|approved|certified|allowed|granted|completed|attended|used|received|remaining|to date|already|previously)\b/i;

/** The totals that agree with a schedule that gives so many sessions, by the words of the treatment around it. */
export function totalsOf(text: string, sessions: number): Totals {
  if (OTHER_COUNT.test(text)) return { least: 1, most: Number.POSITIVE_INFINITY };
  return { least: LIMIT.test(text) ? 1 : sessions, most: AT_LEAST.test(text) ? Number.POSITIVE_INFINITY : sessions + matchesIn(text, EVALUATION).length };
}
