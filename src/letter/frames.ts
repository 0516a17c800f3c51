import type { Range } from "../text/range";
import type { Decision } from "./model";
import { AUXILIARY, verbsOf, type SentenceContext, type StatementSource, type Verb } from "./verbs";

/** A verb of requesting or deciding in a sentence, and the range of the words that name what it is about. */
export interface Frame {
  readonly source: StatementSource;
  readonly decision: Decision | null;
  /** The verb, as a range of the sentence. */
  readonly verb: Range;
  /** The list of treatments, as a range of the sentence. */
  readonly object: Range;
  /** Whether it tells of an earlier time than what UR decided (`had asked for`). */
  readonly earlier: boolean;
  /**
   * Set where the object is no plain list. `reason`: it is UR's reason, and the drugs that it names are what UR decided.
   * `assumed`: no known verb stands before it; only drugs with a strength or a count are taken out of it.
   */
  readonly namesIn?: "reason" | "assumed";
}

const APPLICATION = /\b(?:application|appeal)\b[^.;]{0,120}?\b(?:requested an appeal (?:for|of) the non-certification of|requested|requests|listed|lists|disputed|disputes|disputing|named|names|for review of|to review)\b/i;

/** The frames of a sentence, in order; empty where nobody requests or decides anything in it. */
export function findFrames(sentence: string, context: SentenceContext): readonly Frame[] {
  const application = APPLICATION.exec(sentence);
  if (application) return [applicationFrame(sentence, application)];
  const original = ORIGINAL.exec(sentence);
  if (original) return [originalFrame(sentence, original)];
  if (context.afterOriginal && AUTHORIZED.test(sentence)) return [];
  const verbs = verbsOf(sentence, context);
  if (verbs.length === 0) return assumedFrames(sentence);
  return verbs.map((verb, at) => frameOf(sentence, verb, verbs[at - 1], verbs[at + 1])).filter((frame) => sentence.slice(frame.object.start, frame.object.end).trim() !== "");
}

function applicationFrame(sentence: string, match: RegExpExecArray): Frame {
  const verb = { start: match.index, end: match.index + match[0].length };
  return { source: "application", decision: null, earlier: false, verb, object: { start: verb.end, end: objectEnd(sentence, verb.end, sentence.length) } };
}

const REVIEW_SUBJECT = /\b(?:utilization review(?:er)?|UR)\b/i;
/** A sentence on UR that has none of the known verbs. A determination under review has mostly denied, so that is what is assumed. */
function assumedFrames(sentence: string): readonly Frame[] {
  const subject = REVIEW_SUBJECT.exec(sentence);
  if (!subject) return [];
  const verb = { start: subject.index, end: subject.index + subject[0].length };
  const object = { start: verb.end, end: objectEnd(sentence, verb.end, sentence.length) };
  return [{ source: "review", decision: "denied", earlier: false, namesIn: "assumed", verb, object }];
}

/** The template of `domain.md` 1.4, as a case summary repeats it. */
const ORIGINAL = / (?:was|were) the original request\b/i;
const AUTHORIZED = / (?:was|were) authorized by the Claims Administrator\b/i;
const DATED_REVIEW = /^.{0,80}\b(?:utilization review|UR|determination|review)\b.{0,40}?\d{1,2}[-/]\d{2,4}[,:]? /i;

/** Whether a sentence tells an original request of which UR authorised a part. */
export function tellsOriginalRequest(sentence: string): boolean {
  return ORIGINAL.test(sentence);
}

function originalFrame(sentence: string, match: RegExpExecArray): Frame {
  const lead = DATED_REVIEW.exec(sentence.slice(0, match.index))?.[0].length ?? 0;
  return { source: "review", decision: "modified", earlier: false, verb: { start: match.index + 1, end: match.index + match[0].length }, object: { start: lead, end: match.index } };
}

/** `A prior determination was found not medically necessary due to ...` names what it decided only in its reason. */
const DETERMINATION_FOUND = /\b(?:determination|review|decision)\b.{0,40}\bfound not medically necessary$/i;

function frameOf(sentence: string, verb: Verb, previous: Verb | undefined, next: Verb | undefined): Frame {
  const inverted = /^ (?:was|were|is|are):? /i.exec(sentence.slice(verb.end));
  const frame = { source: verb.source, decision: verb.decision, earlier: verb.earlier, verb: { start: verb.start, end: verb.end } };
  const reason = DETERMINATION_FOUND.test(sentence.slice(0, verb.end)) ? / due to /i.exec(sentence.slice(verb.end)) : null;
  if (reason) return { ...frame, namesIn: "reason", object: { start: verb.end + reason.index, end: sentence.length } };
  const listed = verb.passive ? followingList(sentence, verb) : null;
  if (verb.passive && !listed) return { ...frame, object: subjectBefore(sentence, verb, previous) };
  const start = verb.end + ((inverted ?? listed)?.[0].length ?? 0);
  const limit = next && !next.passive ? beforeConjunction(sentence, start, next.start) : (next ? beforePassive(sentence, start, next.start) : sentence.length);
  return { ...frame, object: { start, end: objectEnd(sentence, start, limit) } };
}

const BARE_REQUEST = /\b(?:authorization|approval|certification|requests?|orders?|prescriptions?|referrals?)(?: (?:was|were|is|are|has been|have been))?(?: (?:also|then))?$/i;

/** `the following was requested: X`, `authorization was requested for X`: what a passive verb is about stands behind it. */
function followingList(sentence: string, verb: Verb): RegExpExecArray | null {
  const after = sentence.slice(verb.end);
  const before = sentence.slice(Math.max(0, verb.start - 60), verb.start).trimEnd();
  return /^: ?/.exec(after) ?? (BARE_REQUEST.test(before) ? /^[^.;:,]{0,40}? for /i.exec(after) : null);
}

/** What follows is why, when or how, not what. */
const REASON = /(?:,? (?:stating|noting|citing|saying|reasoning|indicating|explaining|referencing|due to|because|since|based (?:up)?on|on the (?:grounds?|basis)|and (?:he|she|they|it|was|were)|for (?:lack|failure|the reason)|secondary to|in accordance|so that|which|who|where|(?<!, )that (?:was|were|is|are)|by (?:the )?(?:utilization|claims|UR)|(?<=\S )on (?:\d{1,2}[-/]\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d)|as (?!needed|well|directed|of\b|to\b)|to (?:rule out|help|evaluate|address|treat|be (?:medically|necessary|appropriate))|in (?:the )?(?:amount|order))\b|, (?:per|under|using|with (?:the )?(?:rationale|reasoning|note)|and (?:this|the (?:decision|denial|request))|that there|as\b)|[.](?: |$)|: (?=the\b))/i;

function objectEnd(sentence: string, start: number, limit: number): number {
  const reason = REASON.exec(sentence.slice(start, limit));
  return reason ? start + reason.index : limit;
}

function beforeConjunction(sentence: string, start: number, next: number): number {
  const conjunction = /[,;]?(?: (?:and|but|while|it|they|then|also|in addition|she|he|has|have|was|were))*[ ]*$/i.exec(sentence.slice(Math.max(start, next - 30), next));
  return conjunction ? Math.max(start, next - 30) + conjunction.index : next;
}

/** Where a clause with a subject of its own may start. */
const CLAUSE = /;|, (?:and|but) (?=the\b)| and (?=the\b)|, but | (?:and|but) (?=(?:found|deemed|considered|determined|held)\b)/g;

/** Where an object ends when a subject of its own follows it: at the last clause before the passive verb. */
function beforePassive(sentence: string, start: number, next: number): number {
  const last = [...sentence.slice(start, next).matchAll(CLAUSE)].pop();
  return last ? start + last.index : next;
}

/** A phrase before the subject; the comma of a date (`May 6, 2015`) does not end it. */
const LEADS_SUBJECT = /^(?:on|in|at|by|under|according|per|as|after|with|additionally|furthermore|however|also|thus|therefore)\b[^,]*(?:, \d{4}\b[^,]*)?, /i;

/** Where a subject's clause starts: after a passive verb at the next clause, after an active one and its list at the last one. */
function subjectStart(sentence: string, verb: Verb, previous: Verb | undefined): number {
  const semicolon = sentence.lastIndexOf(";", verb.start) + 1;
  if (!previous) return semicolon;
  if (!previous.passive) return Math.max(semicolon, beforePassive(sentence, previous.end, verb.start));
  const clause = /[,;]| (?:while|but|whereas)\b| and (?=the\b)/.exec(sentence.slice(previous.end, verb.start));
  return previous.end + (clause ? clause.index + clause[0].length : 0);
}

/** What leads to the treatment: `the request for`, `a prescription for`, `UR found that`. */
const LEAD_TO_SUBJECT = /\b(?:requests?(?: (?:was|were) (?:received|made|submitted))?(?: for)? |(?:prescriptions?|orders?|referrals?) for |(?:the|a|an) requested |(?:found|determined|concluded|held|stated|decided|deemed|considered)(?: that)? )/gi;

/** `In the determination of 12/19/2016 Percocet was ...`, without a comma. */
const DATED_LEAD = /^(?:in|by|on|with) (?:(?:the|its|a|an) )?[^,]{0,60}?\d{1,2}[-/]\d{2,4},? /i;

function subjectBefore(sentence: string, verb: Verb, previous: Verb | undefined): Range {
  const from = subjectStart(sentence, verb, previous);
  const subject = sentence.slice(from, verb.start);
  const request = [...subject.matchAll(LEAD_TO_SUBJECT)].pop();
  const lead = request ? request.index + request[0].length : leadLength(subject);
  const auxiliary = AUXILIARY.exec(subject.trimEnd());
  const end = from + (auxiliary?.index ?? subject.length);
  const relative = /, which\b|,? that\b(?! is\b)|;/.exec(sentence.slice(from + lead, end));
  return { start: Math.min(from + lead, end), end: relative ? from + lead + relative.index : end };
}

function leadLength(subject: string): number {
  let length = 0;
  for (let found = 1; found > 0; length += found) found = LEADS_SUBJECT.exec(subject.slice(length))?.[0].length ?? 0;
  const dated = DATED_LEAD.exec(subject.slice(length));
  length += dated?.[0].length ?? 0;
  const conjunction = /^(?:;|,)? ?(?:and|but|while|whereas) /i.exec(subject.slice(length));
  return length + (conjunction?.[0].length ?? 0);
}
