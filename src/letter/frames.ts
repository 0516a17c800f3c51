import type { Range } from "./heading";
import type { Decision } from "./model";

/** Who states the treatments of a frame. */
export type StatementSource = "physician" | "review" | "application";

/** A verb of requesting or deciding in a sentence, and the range of the words that name what it is about. */
export interface Frame {
  readonly source: StatementSource;
  readonly decision: Decision | null;
  /** The verb, as a range of the sentence. */
  readonly verb: Range;
  /** The list of treatments, as a range of the sentence. */
  readonly object: Range;
  /** Set where the object is UR's reason instead of a list: the drugs that it names are what UR decided. */
  readonly namesIn?: "reason";
}

/** What the sentences before tell about a sentence. */
export interface FrameContext {
  /** Whether the last sentence was about the UR determination. */
  readonly afterReview: boolean;
  /** Whether the last sentence told an original request, of which this one may tell what was authorised. */
  readonly afterOriginal: boolean;
}

const REVIEW = /\b(?:utilization review(?:er)?|UR|claims administrator|claims examiner|peer review|(?:prior|previous|original|initial|adverse) (?:determination|denial|review|utilization)|previously (?:reviewed|denied|non-certified|modified|certified))\b/i;
const APPLICATION = /\b(?:application|appeal)\b[^.;]{0,120}?\b(?:requested an appeal (?:for|of) the non-certification of|requested|requests|listed|lists|disputed|disputes|disputing|named|names)\b/i;

/** The frames of a sentence, in order; empty where nobody requests or decides anything in it. */
export function findFrames(sentence: string, context: FrameContext): readonly Frame[] {
  const application = APPLICATION.exec(sentence);
  if (application) return [applicationFrame(sentence, application)];
  const original = ORIGINAL.exec(sentence);
  if (original) return [originalFrame(sentence, original)];
  if (context.afterOriginal && AUTHORIZED.test(sentence)) return [];
  const verbs = verbsOf(sentence, context);
  return verbs.map((verb, at) => frameOf(sentence, verb, verbs[at - 1], verbs[at + 1])).filter((frame) => sentence.slice(frame.object.start, frame.object.end).trim() !== "");
}

/** Whether a sentence speaks of a utilization review determination. */
export function mentionsReview(sentence: string): boolean {
  return REVIEW.test(sentence);
}

function applicationFrame(sentence: string, match: RegExpExecArray): Frame {
  const verb = { start: match.index, end: match.index + match[0].length };
  return { source: "application", decision: null, verb, object: { start: verb.end, end: objectEnd(sentence, verb.end, sentence.length) } };
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
  return { source: "review", decision: "modified", verb: { start: match.index + 1, end: match.index + match[0].length }, object: { start: lead, end: match.index } };
}

interface Verb extends Range {
  readonly source: StatementSource;
  readonly decision: Decision | null;
  /** Whether what it is about stands before it (`X was denied`). */
  readonly passive: boolean;
}

const DENIED = "den(?:ied|ying)|denial of|non-?certif(?:ied|ying)|non certified|non-?certification (?:of|for)|(?:did|does|do) not (?:certify|approve|authorize)|fail(?:ed|ing|s) to (?:approve|certify|authorize)|declined to (?:approve|certify|authorize)|declined|rejected|disapproved|non-?approved|not (?:been )?(?:certified|approved|authorized)|found not medically necessary";
const MODIFIED = "modif(?:ied|ying)|modification (?:of|to)|partially (?:approved|certified|authorized|denied)|conditionally (?:approved|certified|authorized)";
const CERTIFIED = "(?:certif|approv|authoriz)(?:ied|ed|ying|ing)|granted";
const DECIDES = new RegExp(`\\b(?:(${DENIED})|(${MODIFIED})|(${CERTIFIED}))(?:/(?:certified|approved|authorized|denied))?(?![\\w-])`, "gi");
const REQUESTS = /\b(?:request(?:ed|s|ing)|request authorization for|(?:was|were|is|are) to (?:receive|undergo)|prescrib(?:ed|es|ing)|ordered|orders|asked for|asks for|asking for|recommend(?:ed|s|ing)|sought|seeks|seeking|refilled|dispensed)(?![\w-])/gi;
const PLANS = /\b(?:treatments? requested\b[^.;:]{0,40}?(?:\b(?:includ(?:ed|es)|was|is|were)|:)|(?:treatment )?plans?\b(?! of (?!care))[^.;:]{0,40}?(?:\b(?:includ(?:ed|es|ing)|consist(?:ed|s) of|(?:was|is|were) for|(?:was|is) to (?:request|order|prescribe|start|continue with)|called for|calls for)|:)|prescriptions?\b[^.;:]{0,40}?\b(?:were|was|includ(?:ed|es)|for|are)|requests? (?:for authorization )?(?:is|are|was|were) for|requests? (?:for authorization )?includ(?:ed|es)(?: the requests?)?(?: for)?)(?![\w-])/gi;
const AUTHORIZATION = /\b(?:requests? for authorization|authorization requests?|RFA)\b[^.;]{0,160}?(?:(?:,|\d|\)) for|\b(?:(?:is|was|are|were) for|named|lists?|listed|(?<!\bwas )(?<!\bwere )includ(?:ed|es)(?: the requests? for)?|requested|asked for|sought))(?![\w-])/gi;

function verbsOf(sentence: string, context: FrameContext): readonly Verb[] {
  const review = mentionsReview(sentence);
  const decisions = review || context.afterReview ? [...sentence.matchAll(DECIDES)].map((match) => decisionVerb(sentence, match)) : [];
  const decided = decisions.filter((verb) => review || verb.passive || /\b(?:it|they|also|while|but)\b[^,;]{0,15}$/i.test(sentence.slice(0, verb.start)));
  const asked = [REQUESTS, PLANS, AUTHORIZATION].flatMap((pattern) => [...sentence.matchAll(pattern)].map((match) => requestVerb(sentence, match)));
  const requests = asked.filter((verb) => isRequest(sentence, verb, decided[0]));
  return withoutOverlaps([...decided, ...requests]);
}

function decisionVerb(sentence: string, match: RegExpMatchArray): Verb {
  const start = match.index!;
  const decision = match[1] !== undefined ? "denied" : match[2] !== undefined ? "modified" : "certified";
  return { start, end: start + match[0].length, source: "review", decision, passive: isPassive(sentence, start) };
}

function requestVerb(sentence: string, match: RegExpMatchArray): Verb {
  const start = match.index!;
  const end = start + match[0].length;
  const passive = /ed$|sought$/i.test(match[0]) && isPassive(sentence, start) && !PERSON_BEFORE.test(sentence.slice(0, start).trimEnd());
  return { start, end, source: "physician", decision: null, passive };
}

const AUXILIARY = /\b(?:was|were|is|are|been|being|(?:to )?be)(?: (?:also|all|both|each|previously|subsequently|initially|recently|then|not|again|likewise|therefore|apparently|reportedly))*$/i;
const PERSON_BEFORE = /\b(?:patient|worker|applicant|claimant|employee|he|she)(?: (?:was|were|is|has been))(?: (?:also|then|again))?$/i;

function isPassive(sentence: string, at: number): boolean {
  return AUXILIARY.test(sentence.slice(Math.max(0, at - 60), at).trimEnd());
}

const HISTORY = /\b(?:recently|previously|currently|formerly|earlier|had (?:also )?been|has been|have been|had|once|never|not)$/i;
const OTHER_SUBJECT = /\b(?:reviewer|utilization review|claims administrator|guidelines?|MTUS|ODG|ACOEM)\b[^.;]*$/i;

const PHYSICIAN = /\b(?:physician|provider|doctor|surgeon|psychiatrist|psychologist|chiropractor|dr\.)\b/i;

/** A clause that only tells when something was requested. */
const SUBORDINATE = /\b(?:time|when|after|before|since|until|once)\b[^,;]{0,40}$/i;

/** Whether a verb of requesting tells what a treating physician asked for, at present and in his own words. */
function isRequest(sentence: string, verb: Verb, decision: Verb | undefined): boolean {
  const before = sentence.slice(Math.max(0, verb.start - 80), verb.start).trimEnd();
  const word = sentence.slice(verb.start, verb.end);
  if (/^request(?:ed|s|ing)/i.test(word) && /\b(?:the|a|previously|as|any|this|these|all)$/i.test(before)) return false;
  if (/^requests\b/i.test(word) && /\bfor\b/.test(sentence.slice(verb.end, verb.end + 5))) return false;
  if (HISTORY.test(before) || /\b(?:which|that) (?:was|were|had been)$/i.test(before)) return false;
  if (/\bby (?:the )?(?:utilization|claims)/i.test(sentence.slice(verb.end, verb.end + 30))) return false;
  if (verb.passive && SUBORDINATE.test(before)) return false;
  const byPhysician = PHYSICIAN.test(before);
  if (decision && verb.start > decision.start && !byPhysician) return false;
  return !OTHER_SUBJECT.test(before) || (byPhysician && decision === undefined);
}

function withoutOverlaps(verbs: readonly Verb[]): readonly Verb[] {
  const kept: Verb[] = [];
  for (const verb of [...verbs].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (verb.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(verb);
  }
  return kept;
}

/** `A prior determination was found not medically necessary due to ...` names what it decided only in its reason. */
const DETERMINATION_FOUND = /\b(?:determination|review|decision)\b.{0,40}\bfound not medically necessary$/i;

function frameOf(sentence: string, verb: Verb, previous: Verb | undefined, next: Verb | undefined): Frame {
  const inverted = /^ (?:was|were|is|are) /i.exec(sentence.slice(verb.end));
  const frame = { source: verb.source, decision: verb.decision, verb: { start: verb.start, end: verb.end } };
  const reason = DETERMINATION_FOUND.test(sentence.slice(0, verb.end)) ? / due to /i.exec(sentence.slice(verb.end)) : null;
  if (reason) return { ...frame, namesIn: "reason", object: { start: verb.end + reason.index, end: sentence.length } };
  const listed = verb.passive ? /^: ?/.exec(sentence.slice(verb.end)) : null;
  if (verb.passive && !listed) return { ...frame, object: subjectBefore(sentence, verb, previous) };
  const start = verb.end + ((inverted ?? listed)?.[0].length ?? 0);
  const limit = next && !next.passive ? beforeConjunction(sentence, start, next.start) : (next ? beforePassive(sentence, start, next.start) : sentence.length);
  return { ...frame, object: { start, end: objectEnd(sentence, start, limit) } };
}

/** What follows is why, when or how, not what. */
const REASON = /(?:,? (?:stating|noting|citing|saying|reasoning|indicating|explaining|referencing|due to|because|since|based (?:up)?on|on the (?:grounds?|basis)|for (?:lack|failure|the reason)|secondary to|in accordance|so that|which|who|where|(?<!, )that (?:was|were|is|are)|by (?:the )?(?:utilization|claims|UR)|as (?!needed|well|directed|of\b)|to (?:rule out|help|evaluate|address|treat)|in (?:the )?(?:amount|order))\b|, (?:per|under|using|with (?:the )?(?:rationale|reasoning|note)|and (?:this|the (?:decision|denial|request))|that there|as\b)|[.](?: |$)|: (?=the\b))/i;

function objectEnd(sentence: string, start: number, limit: number): number {
  const reason = REASON.exec(sentence.slice(start, limit));
  return reason ? start + reason.index : limit;
}

function beforeConjunction(sentence: string, start: number, next: number): number {
  const conjunction = /[,;]?(?: (?:and|but|while|it|they|then|also|in addition|she|he|has|have|was|were))*[ ]*$/i.exec(sentence.slice(Math.max(start, next - 30), next));
  return conjunction ? Math.max(start, next - 30) + conjunction.index : next;
}

/** Where an object ends when a subject of its own follows it: at the last clause end before the passive verb. */
function beforePassive(sentence: string, start: number, next: number): number {
  const clause = Math.max(sentence.lastIndexOf(";", next), sentence.lastIndexOf(", and the ", next), sentence.lastIndexOf(" and the ", next), sentence.lastIndexOf(", but ", next));
  return clause > start ? clause : next;
}

/** A phrase before the subject; the comma of a date (`May 6, 2015`) does not end it. */
const LEADS_SUBJECT = /^(?:on|in|at|according|per|as|after|with|additionally|furthermore|however|also|thus|therefore)\b[^,]*(?:, \d{4}\b[^,]*)?, /i;

function subjectBefore(sentence: string, verb: Verb, previous: Verb | undefined): Range {
  const from = previous ? beforePassive(sentence, previous.end, verb.start) : 0;
  const subject = sentence.slice(from, verb.start);
  const request = [...subject.matchAll(/\b(?:requests?(?: (?:was|were) (?:received|made|submitted))?(?: for)? |(?:the|a|an) requested )/gi)].pop();
  const lead = request ? request.index + request[0].length : leadLength(subject);
  const auxiliary = AUXILIARY.exec(subject.trimEnd());
  const end = from + (auxiliary?.index ?? subject.length);
  const relative = /, which\b|,? that\b|;/.exec(sentence.slice(from + lead, end));
  return { start: Math.min(from + lead, end), end: relative ? from + lead + relative.index : end };
}

function leadLength(subject: string): number {
  let length = 0;
  for (let found = 1; found > 0; length += found) found = LEADS_SUBJECT.exec(subject.slice(length))?.[0].length ?? 0;
  const conjunction = /^(?:;|,)? ?(?:and|but) /i.exec(subject.slice(length));
  return length + (conjunction?.[0].length ?? 0);
}
