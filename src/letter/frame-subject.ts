import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import { DAY } from "./day";
import { MONTH_NAME } from "./dates";
import { clauseColon } from "./frame-object";
import { beforePassive } from "./last-subject";
import { SMALL_NUMBER } from "./numbers";
import { leadLength } from "./patterns";
import { endBeforePart } from "./part-granted";
import { isHeaded } from "./piece-kind";
import { bracketBefore } from "./verb-overlaps";
import { treatmentsIn } from "./treatment-list";
import { AUXILIARY, ITS_VERB, type Verb } from "./verb";
import { LEAD_TO_SUBJECT } from "./wordings/subject-lead";

/** A phrase before the subject; the comma of a date (`May 6, 2015`) does not end it. */
const LEADS_SUBJECT = /^(?:on|in|at|by|under|according|per|as|after|while|although|since|because|once|with|additionally|furthermore|however|also|thus|therefore)\b[^,]*(?:, \d{4}\b[^,]*)?, /i;

const SAME_REASON = /^ ?for (?:the same|that|this|like|similar) reasons?,? /i;

/** Where a subject's clause starts: after a passive verb at the next clause, after an active one and its list at the last one. */
function subjectStart(sentence: string, verb: Verb, previous: Verb | undefined): number {
  const semicolon = sentence.lastIndexOf(";", verb.start) + 1;
  if (previous?.decision === null && verb.decision !== null && isToldOfAll(sentence, previous.end, verb.start)) return verb.start;
  if (!previous) return Math.max(semicolon, behindAnnouncement(sentence, semicolon, verb.start) ?? behindContrast(sentence, semicolon, verb.start));
  if (!previous.passive) return Math.max(semicolon, behindColon(sentence, previous.end, verb.start) ?? beforePassive(sentence, previous, previous.end, verb));
  const colon = behindColon(sentence, previous.end, verb.start);
  if (colon !== null && colon > semicolon && isHeaded(sentence.slice(colon, verb.start).split(/,| and /, 1)[0]!)) return colon;
  const left = previous.decision === "modified" ? LEFT_AND.exec(sentence.slice(previous.end, verb.start)) : null;
  return listStart(sentence, previous.end + (left?.[0].length ?? 0), verb.start);
}

/** What tells the next verb of what was asked for before it. */
const THAT_LAST = /[^,] that (?:was|were)(?: (?:then|later|subsequently|also))? $/i;

/** Whether a relative clause tells what became of all that was asked for, which is one treatment (`a request was received for X, at Y, with Z that was denied`). */
function isToldOfAll(sentence: string, start: number, end: number): boolean {
  const that = THAT_LAST.exec(sentence.slice(start, end));
  return that !== null && treatmentsIn(sentence, start, start + that.index).length < 2;
}

/** What a treatment was modified to, before the next one (`was modified to 8 visits and the brace was denied`). */
const LEFT_AND = new RegExp(`^(?: to)?(?: only)? (?:#? ?\\d{1,4}|${SMALL_NUMBER})(?: [a-z]{4,12})?,? and `, "i");

/** Behind a colon that follows an active verb, a clause of its own stands (`it allowed a part: X was modified`); null where none does. */
function behindColon(sentence: string, start: number, end: number): number | null {
  const at = clauseColon(sentence, start, end);
  return at === null ? null : at + 1;
}

/** `The review was a mixed one: X was certified`; null where no colon stands behind a clause with a verb, nor before the name of a treatment without one. */
function behindAnnouncement(sentence: string, start: number, end: number): number | null {
  const colon = clauseColon(sentence, start, end);
  if (colon === null) return null;
  const before = sentence.slice(start, colon);
  if (HAS_SUBJECT.test(before)) return colon + 1;
  if (isHeaded(before)) return null;
  return CLAUSE_VERB.test(before) || isHeaded(sentence.slice(colon + 1, end).split(/,| and /, 1)[0]!) ? colon + 1 : null;
}

/** Utilization review as the subject of a verb in a clause that a treatment heads (`For Soma it would go no further than #60: the request was modified`). */
const HAS_SUBJECT = /\b(?:it|they|he|she|UR|utilization review|the reviewer) (?:would|could|did|had|was|were|went|got|stopped|drew|saw|took)\b/i;
const CLAUSE_VERB = /\b(?:was|were|is|are|had|has|did|[a-z]{3,10}(?<!follow|request)ed) (?!(?:as follows|the following|following)\b)/i;

/** `He was placed off work while X and Y were renewed`: what the verb is about stands behind the last such word, where a treatment heads it. */
function behindContrast(sentence: string, start: number, end: number): number {
  const last = matchesIn(sentence.slice(start, end), WHILE).at(-1);
  const from = last ? start + last.index + last[0].length : start;
  return last && isHeaded(sentence.slice(from, end).split(",", 1)[0]!) ? from : start;
}

const WHILE = /[, ](?:while|whereas|although|though) /g;

const CLAUSE = /[,;](?: (?:while|but|whereas)\b)?| (?:while|but|whereas)\b| and (?=the\b)/;

/** What follows a decision in brackets (`X (certified), Y (denied)`). */
const BEHIND_BRACKET = /^(?:\)|\]|(?: to| by| on|:|,) [^()[\]]{1,120}[)\]])[,;]?(?: (?:and|but|&))?/;

/** Where the list before a passive verb starts that follows another one: behind the bracket in which that one stands, at the next clause; behind a reason, at the semicolon from which all parts are headed by a treatment. */
function listStart(sentence: string, start: number, end: number): number {
  const behindBracket = sentence.slice(start, end).match(BEHIND_BRACKET);
  if (behindBracket) return start + behindBracket[0].length;
  const clause = CLAUSE.exec(sentence.slice(start, end));
  const first = start + (clause ? clause.index + clause[0].length : 0);
  let from = sentence.lastIndexOf(";", end - 1) + 1;
  if (from <= first) return first;
  while (from > first) {
    const before = Math.max(first, sentence.lastIndexOf(";", from - 2) + 1);
    if (!isHeaded(sentence.slice(before, from - 1))) break;
    from = before;
  }
  return from;
}

/** `UR: 5/6/2015 - a brace denied` */
const DATE_FIRST = new RegExp(`^ ?${DAY} ?[-–—:] `, "i");
/** `In the determination of 12/19/2016 Percocet was ...`, `In the 12/19/2016 determination Percocet was ...`, without a comma. */
const DATED_LEAD = /^(?:in|by|on|with|at|during|under|per|through) (?:(?:the|its|a|an) )?[^,]{0,60}?(?:\d{1,2}[-/]\d{2,4}|\d{1,2}, \d{4}),? (?:(?:UR |utilization review |review )?(?:determination|decision|denial|letter|report|notice|review|RFA(?: form)?|request for authorization(?: form)?),? )?/i;

/** A verb that shares the subject of the one before (`A request was made for X and Y, and was denied`). */
const SHARED = /[ ,]and $/i;

/** `X and Y, both denied 3/4/2014` */
const ALL_LAST = /, (?:both|all|each)$/i;
/** `X could not be certified`: the verb is *not be certified*. */
const MODAL = /\b(?:could|would|should|can)$/i;

/** `X was "not medically necessary"` */
const OPENS_QUOTATION = /["“]$/;

/** The words before a passive verb that name what it is about, without what only leads to them; empty where none do. */
export function subjectBefore(sentence: string, verb: Verb, previous: Verb | undefined): Range {
  const from = subjectStart(sentence, verb, previous);
  const bracket = bracketBefore(sentence, verb);
  const subject = sentence.slice(from, bracket < 0 ? verb.start : bracket);
  const request = firstOfList(subject, matchesIn(subject, LEAD_TO_SUBJECT));
  const lead = request ? request.index + request[0].length : leadOfSubject(subject);
  const told = subject.replace(OPENS_QUOTATION, "").trimEnd();
  const auxiliary = AUXILIARY.exec(told) ?? MODAL.exec(told) ?? ALL_LAST.exec(told) ?? ITS_VERB.exec(subject);
  const end = from + (auxiliary?.index ?? subject.length);
  if (previous && auxiliary && SHARED.test(subject.slice(0, auxiliary.index))) return { start: end, end };
  const relative = / (?:could|can|may|might|should|would) (?:wait|stand) and $|, which\b| (?:was|were) found by (?:UR|utilization review)\b| (?:went|came|(?:was|were|had been|has been|have been) (?:sent|referred|forwarded)) (?:up )?(?:to|before) (?:the |a )?(?:UR|utilization review|peer review|physician (?:review|advis[eo]r))\b|,? that\b(?! is\b)| (?:did|does|do|could|would) not\b/.exec(sentence.slice(from + lead, end));
  const part = endBeforePart(sentence.slice(from + lead, verb.start));
  const cut = relative?.index ?? (part < 0 ? null : part);
  return { start: Math.min(from + lead, end), end: cut === null ? end : from + lead + cut };
}

/** Of what leads to a subject, the last; where it is one of a list (`the request for X and the request for Y`), the first of that. */
function firstOfList(subject: string, leads: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  let at = leads.length - 1;
  while (at > 0 && areJoined(subject, leads[at - 1]!, leads[at]!)) at -= 1;
  return leads[at];
}

const REQUEST_LEAD = /^requests? for $/i;
/** A treatment, and what joins the request for it to the next one. */
const JOINS_REQUESTS = /^(?:the |an? )?[^;:.]{3,80}?(?:,|,? and|,? or) (?:(?:the|a|for the) )?$/i;

/** Whether two leads are those of requests, with no more than a treatment between them. */
function areJoined(subject: string, lead: RegExpExecArray, next: RegExpExecArray): boolean {
  return [lead, next].every(([words]) => REQUEST_LEAD.test(words)) && JOINS_REQUESTS.test(subject.slice(lead.index + lead[0].length, next.index));
}

/** A label before a decision without a verb (`UR decision: X denied`). */
const LABEL = /^[^:;,]{0,60}\b(?:decisions?|determinations?|review|UR|outcome)\b(?:[^:;,]{0,30}|[^:;,]{0,20}, (?:under|in|at) ["“][^"”:;]{2,40}["”]): /i;

/** `In April 2014 Topamax 25 mg, #60, was begun`, without a day. */
const MONTH_LEAD = new RegExp(`^(?:in|during|by|since) (?:early |late |mid-?)?(?:${MONTH_NAME}(?: of)? )?(?:19|20)\\d\\d,? `, "i");

/** Whether a list begins behind the date that leads to it, before any comma (`On 5/6/2015 the brace, the cane and ...`). */
function isDatedList(subject: string): boolean {
  const dated = (DATED_LEAD.exec(subject) ?? MONTH_LEAD.exec(subject))?.[0].length ?? 0;
  return dated > 0 && isHeaded(subject.slice(dated).split(",", 1)[0]!);
}

function leadOfSubject(subject: string): number {
  let length = leadLength(subject, isDatedList(subject.trimStart()) ? [LABEL, DATE_FIRST] : [LABEL, DATE_FIRST, SAME_REASON, LEADS_SUBJECT]);
  const dated = DATED_LEAD.exec(subject.slice(length)) ?? MONTH_LEAD.exec(subject.slice(length));
  length += dated?.[0].length ?? 0;
  const conjunction = /^(?:;|,)? ?(?:(?:with|and|but|so|while|whereas|although|though)(?: that)?|that) (?:(?:as such|therefore|thus|hence|accordingly|consequently|for (?:the same|that|this) reason),? )?/i.exec(subject.slice(length));
  return length + (conjunction?.[0].length ?? 0);
}
