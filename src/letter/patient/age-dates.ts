import { datesIn, partialDatesIn } from "../dates";
import type { IsoDate } from "../model";
import { PRESCRIBER } from "../prescriber";

const RECORD = "(?:reports?|evaluations?|re-?evaluations?|consultations?|consults?|examinations?|exams?|assessments?|notes?|records?|visits?|summary|form|intake|questionnaire|history|chart|letter|file)";
const AUTHOR = `(?:dr\\.? [a-z]+|QME|AME|PQME|IME|(?:treating |orthopedic |evaluating )?(?:${PRESCRIBER}|evaluator|examiner))`;
const OF_REPORT = new RegExp(
  `\\b(?:per|according to|as of|(?:in|from|on|at|of) (?:the|his|her|an?|that|this|one) (?:[a-z-]+(?:'s)? ){0,3}${RECORD}(?! of this\\b)|in the (?:words|opinion) of|on that (?:day|date|visit)|last (?:year|month|spring|summer|fall|winter)|as (?:noted|described|recorded|reported|stated|documented) (?:by|in)|${RECORD} (?:(?:also|further|then|still|only) )?(?:states?|stated|describes?|described|says?|said|gives?|gave|notes?|noted|calls?|called|lists?|listed|reads?|tells?|documents?|documented|indicates?|indicated)|${AUTHOR}(?:'s)? (?:(?:also|further|then|still|only|first) )?(?:words|writes|wrote|states?|stated|describes?|described|says?|said|notes?|noted|calls?|called|finds?|found|saw|records?|recorded|report(?:s|ed)))\\b|'s (?:[a-z]+ ){0,2}${RECORD}\\b`,
  "i",
);

/** Whether a sentence tells what somebody else said of the patient at another time (`Per the QME report, he is ...`). */
export function isOfReport(sentence: string): boolean {
  return OF_REPORT.test(sentence);
}

/** The latest day that a sentence names, the day of injury apart; of a month or a year the last one, but of none in which the injury was; null where it names none. */
export function lastDate(text: string, injury: IsoDate | null, pivotYear: number): IsoDate | null {
  const days = datesIn(text, pivotYear).flatMap(({ value }) => (value !== null && value !== injury ? [value] : []));
  if (days.length === 0) for (const { start, first, last } of partialDatesIn(text)) if (!isInjury(text.slice(0, start), injury, first, last)) days.push(last);
  return days.sort().pop() ?? null;
}

const INJURY_BEFORE = /\b(?:injur\w*|accident|incident|claim|since|hurt|fell|trauma|strain\w*|onset)\b[^.;]{0,30}$/i;

function isInjury(before: string, injury: IsoDate | null, first: IsoDate, last: IsoDate): boolean {
  return (injury !== null && first <= injury && injury <= last) || INJURY_BEFORE.test(before);
}
