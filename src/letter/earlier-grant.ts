import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { isoDate } from "./calendar";
import { MONTH_NAME, monthOf } from "./dates";
import { DAY } from "./day";
import type { IsoDate, Treatment } from "./model";
import { SMALL_NUMBER } from "./numbers";
import type { SummarySentence } from "./summary-sentences";
import type { VisitDates } from "./visit-dates";

const SOME = `(?:an?|${SMALL_NUMBER}|several|some|many|(?:an?|the) few|\\d{1,2})`;
const AGO = `(?:last (?:year|month|week|time|spring|summer|fall|autumn|winter|${MONTH_NAME})|the (?:year|month|week|time) (?:before|prior)|${SOME} (?:days?|weeks?|months?|years?) (?:earlier|before|ago|prior|previously)|in the past|once before|(?:on|at) an? (?:earlier|prior|previous) (?:occasion|time|date)|in (?:early |late )?(?:19|20)\\d\\d)`;
/** Behind a treatment: when it was granted, which is no day of this determination. */
const LONG_AGO = new RegExp(` (?:${AGO}|before|earlier|previously|initially|originally|at first|at one time)$`, "i");
/** Behind the verb of a sentence that names the treatment before it (`X was certified in 2012`). */
const BEHIND_VERB = new RegExp(`^ ${AGO}\\b`, "i");
/** What was granted is another request than the one at issue. */
const OTHER_REQUEST = /^(?:(?:an?|the|his|her) )?(?:prior|previous|earlier|former|first|initial|preceding) (?:(?:[a-z]+ )?(?:requests?|prescriptions?|refills?|orders?|courses?|trials?|supply)\b)/i;
/** Before a verb: who granted it was another reviewer, or it was at another time. */
const OTHER_REVIEW = new RegExp(`\\b(?:(?:prior|previous|earlier|former|first|initial|last|preceding|older)(?: [a-z]+){0,2} (?:reviews?|reviewer|UR|determinations?|decisions?|carrier|insurer|adjuster|examiner|administrator)|initially|originally|formerly|at first|once|${AGO}|in ${MONTH_NAME})\\b[^.;]{0,40}$`, "i");
const IN_MONTH = new RegExp(` in ${MONTH_NAME}$`, "i");
const BY = "(?: by (?:the )?(?:UR|utilization review|carrier|insurer|claims administrator|adjuster))?";
/** The month of a decision, behind its verb and at the end of a treatment. */
const MONTH_BEHIND = new RegExp(`^${BY} in (?:early |late )?(${MONTH_NAME})(?:,? (\\d{4}))?(?!,? \\d)`, "i");
const MONTH_LAST = new RegExp(` in (?:early |late )?(${MONTH_NAME})(?:,? (\\d{4}))?$`, "i");
const AGO_BEHIND = new RegExp(`^${BY},? (?:${AGO})\\b|^${BY} in an? (?:earlier|separate|former) (?:decision|determination|review|letter)\\b`, "i");
const AGO_LAST = new RegExp(` (?:${AGO})$`, "i");
/** `the tests had been denied in 2013` */
const HAD_BEEN = / had (?:already |once )?been $/i;
const IN_YEAR = /^ in (?:19|20)\d\d\b/i;
/** Before a verb that denies: another determination than the one under review, or another time. */
const OTHER_TIME = new RegExp(`\\bseparate (?:UR|utilization review|review|determination|decision|letter)\\b|^(?:in|during) (?:the (?:spring|summer|fall|autumn|winter) of |early |late )?(?:${MONTH_NAME},? )?(?:19|20)\\d\\d,? |^${AGO},? `, "i");
/** A determination that the words before a verb date, beside another one (`UR of 5/6/2014 certified X, that of 6/7/2014 denied Y`). */
const DATED_REVIEW = /\b(?:UR|review|determination|decision)(?: (?:report|letter|decision|determination))? (?:of|dated|from|on) (\d{1,2})[-/](\d{1,2})[-/](\d{4}),? (?:had )?$/i;
const OTHER_DATED = /[,;] (?:(?:and|but|while|whereas) )?(?:that|the one) (?:of|dated|from) \d/i;
/** The day of a sentence that does not name utilization review (`On 5/6/2014 a brace was certified`). */
const OPENS_ON_DAY = new RegExp(`^(?:On|As of) ${DAY}\\b`, "i");
/** A determination that is dated is the one under review by its date alone. */
const FULL_DATE = new RegExp(DAY, "i");

/**
 * Whether a treatment that a sentence calls certified was certified at an earlier time than that of the determination under review. Words that are
 * also said of that one (`the prior determination`) tell it only where the summary dates the determination elsewhere.
 */
export function isEarlierGrant(reading: Reading, sentence: SummarySentence, verb: Range, { text, span }: Treatment, visits: VisitDates): boolean {
  const behind = sentence.words.slice(verb.end, verb.end + 80);
  if (LONG_AGO.test(text) || OTHER_REQUEST.test(text) || BEHIND_VERB.test(behind)) return true;
  const reviewed = visits.review()?.value;
  if (reviewed === undefined) return false;
  const opening = sentence.onReview || !OPENS_ON_DAY.test(sentence.words) ? null : visits.of(sentence, false);
  if (opening !== null) return opening.value < reviewed;
  const day = visits.dayBehind(sentence, reading.indexAt(span.end) - sentence.start);
  if (day !== null) return day.value !== reviewed;
  const before = sentence.words.slice(0, verb.start);
  const dated = DATED_REVIEW.exec(before.slice(-60));
  if (dated && OTHER_DATED.test(sentence.words.slice(verb.end)) && isoDate(Number(dated[3]), Number(dated[1]), Number(dated[2])) !== reviewed) return true;
  if (isOther(MONTH_BEHIND.exec(behind), reviewed)) return true;
  return IN_MONTH.test(text) || (!FULL_DATE.test(before) && OTHER_REVIEW.test(before.slice(-120)));
}

/** Whether a denial, whose verb is at a range of a sentence, was that of another determination than the one under review. Its set phrases (`was previously denied`) tell none. */
export function isEarlierDenial(sentence: SummarySentence, verb: Range, { text }: Treatment, visits: VisitDates): boolean {
  const behind = sentence.words.slice(verb.end, verb.end + 80);
  const before = sentence.words.slice(0, verb.start);
  if (HAD_BEEN.test(before) && IN_YEAR.test(behind)) return true;
  if (FULL_DATE.test(before) || FULL_DATE.test(behind)) return false;
  if (AGO_LAST.test(text) || AGO_BEHIND.test(behind)) return true;
  const reviewed = visits.review()?.value;
  return reviewed !== undefined && (OTHER_TIME.test(before) || isOther(MONTH_LAST.exec(text), reviewed) || isOther(MONTH_BEHIND.exec(behind), reviewed));
}

/** Whether a month that words name is not that of a day; no month is not. */
function isOther(named: RegExpExecArray | null, day: IsoDate): boolean {
  if (named === null) return false;
  return Number(day.slice(5, 7)) !== monthOf(named[1]!) || (named[2] !== undefined && day.slice(0, 4) !== named[2]);
}
