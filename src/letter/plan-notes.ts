import { holds, wordsBehind } from "../text/search";
import { isHeaded } from "./piece-kind";
import { REQUEST_LABELS } from "./request-labels";
import type { SentenceWords } from "./summary-sentences";
import { REQUEST_LABEL_KIND, PLAN_KIND, REQUEST_KIND } from "./verb-patterns";

/** A line of notes that opens a plan. */
const LABEL = /^["“'(\s-]{0,3}(?:(?:treatment|tx|current) )?(?:plan|P|Rx|rec(?:ommendation)?s?|orders|requests?)\b[^.;:]{0,30}:/i;
/** The kinds of words one of which stands in such a line; a plan that is quoted has one too. */
const LABEL_KINDS = PLAN_KIND | REQUEST_KIND | REQUEST_LABEL_KIND;
/** What a note of a plan begins with before it names a treatment. */
const NOTE_VERB = /^["“\s]{0,2}(?:(?:start|begin|continue|cont|increase|bump|raise|drop|cut|lower|decrease|refill|renew|order|request|prescribe|dispense|obtain|schedule|add|trial of|trial|rx|refer to|recommend)\b[.:]? )?/i;
/** A sentence with a verb tells something. */
const VERB = /\b(?:is|was|were|are|be|been|has|had|have|will|would|did|does|not|no|shows?|showed|reveal(?:s|ed)?|reports?|reported|noted|notes|states?|stated|complain(?:s|ed)|c[ao]mes?|arrived|bears?|den(?:y|ied|ies)|certified|approved|modified|helped|completed|negative|positive|normal)\b/i;
const LONGEST_NOTE = 120;

/** Whether a sentence of notes opens a plan whose items may stand in sentences of their own (`Plan: Lumbar MRI. UDS.`). */
export function opensPlan({ words, kinds, entries }: SentenceWords): boolean {
  return (kinds & LABEL_KINDS) !== 0 && entries.length === 0 && (LABEL.test(words) || opensQuotedPlan(words) || (kinds & REQUEST_LABEL_KIND) !== 0 && holds(words, REQUEST_LABELS));
}

const MARK = /["“”]/;
/** How far before its quotation a plan is named. */
const LONGEST_LEAD = 70;

/** Whether a sentence opens the quotation of a plan that goes on behind it (`The plan, quoted in full, was: "Refill Norco 10/325 #60. Lumbar MRI."`). */
function opensQuotedPlan(words: string): boolean {
  const mark = words.search(MARK);
  if (mark < 0 || MARK.test(words.slice(mark + 1))) return false;
  return /\bplan\b/i.test(wordsBehind(words, mark, ".;", LONGEST_LEAD));
}

/** Whether a sentence behind such a one only names a treatment, as an item of the plan does. */
export function isPlanNote({ words, onReview }: SentenceWords): boolean {
  return !onReview && isNoteOnPlan(words);
}

/** The same by the words of a sentence that does not speak of utilization review. */
export function isNoteOnPlan(words: string): boolean {
  return isNote(words) && !/^(?:(?:An?|The|This|His|Her|No) )?RFA\b/.test(words) && isHeaded(words.slice(NOTE_VERB.exec(words)![0].length));
}

/** Whether the items of a plan may go on behind a sentence (`Modified duty.`). */
export function goesOnWithPlan({ words, onReview }: SentenceWords): boolean {
  return !onReview && isNote(words);
}

function isNote(words: string): boolean {
  return words.length < LONGEST_NOTE && !words.includes(":") && !VERB.test(words);
}
