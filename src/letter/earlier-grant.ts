import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Treatment } from "./model";
import type { SummarySentence } from "./summary-sentences";
import type { VisitDates } from "./visit-dates";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const SOME = "(?:an?|one|two|three|four|five|six|several|some|many|(?:an?|the) few|\\d{1,2})";
const AGO = `(?:last (?:year|month|week|time|spring|summer|fall|autumn|winter|${MONTH})|the (?:year|month|week|time) (?:before|prior)|${SOME} (?:days?|weeks?|months?|years?) (?:earlier|before|ago|prior|previously)|in the past|once before|(?:on|at) an? (?:earlier|prior|previous) (?:occasion|time|date)|in (?:early |late )?(?:19|20)\\d\\d)`;
/** Behind a treatment: when it was granted, which is no day of this determination. */
const LONG_AGO = new RegExp(` (?:${AGO}|before|earlier|previously|initially|originally|at first|at one time)$`, "i");
/** Behind the verb of a sentence that names the treatment before it (`X was certified in 2012`). */
const BEHIND_VERB = new RegExp(`^ ${AGO}\\b`, "i");
/** What was granted is another request than the one at issue. */
const OTHER_REQUEST = /^(?:(?:an?|the|his|her) )?(?:prior|previous|earlier|former|first|initial|preceding) (?:(?:[a-z]+ )?(?:requests?|prescriptions?|refills?|orders?|courses?|trials?|supply)\b)/i;
/** Before a verb: who granted it was another reviewer, or it was at another time. */
const OTHER_REVIEW = new RegExp(`\\b(?:(?:prior|previous|earlier|former|first|initial|last|preceding|older)(?: [a-z]+){0,2} (?:reviews?|reviewer|UR|determinations?|decisions?|carrier|insurer|adjuster|examiner|administrator)|initially|originally|formerly|at first|once|${AGO}|in ${MONTH})\\b[^.;]{0,40}$`, "i");
const IN_MONTH = new RegExp(` in ${MONTH}$`, "i");
/** A determination that is dated is the one under review by its date alone. */
const FULL_DATE = /\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\b\d{1,2}, \d{4}\b/;

/**
 * Whether a treatment that a sentence calls certified was certified at an earlier time than that of the determination under review. Words that are
 * also said of that one (`the prior determination`) tell it only where the summary dates the determination elsewhere.
 */
export function isEarlierGrant(reading: Reading, sentence: SummarySentence, verb: Range, { text, span }: Treatment, visits: VisitDates): boolean {
  if (LONG_AGO.test(text) || OTHER_REQUEST.test(text) || BEHIND_VERB.test(sentence.words.slice(verb.end, verb.end + 40))) return true;
  const reviewed = visits.review()?.value;
  if (reviewed === undefined) return false;
  const day = visits.dayBehind(sentence, reading.indexAt(span.end) - sentence.start);
  if (day !== null) return day !== reviewed;
  const before = sentence.words.slice(0, verb.start);
  return IN_MONTH.test(text) || (!FULL_DATE.test(before) && OTHER_REVIEW.test(before.slice(-120)));
}
