import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import { rangesOf, startBehind, type Search } from "../text/search";
import type { Decision } from "./model";
import type { SentenceWords } from "./summary-sentences";
import { certificationAt, certifyingAt } from "./certification-noun";
import { DOSES, doseVerb, givesDose, isHandedOut, tellsDispensed } from "./dose-verbs";
import { isEarlierCare } from "./earlier-care";
import { isElliptical } from "./elliptical-decision";
import { isEvaluators } from "./evaluators";
import { grantedBy, hasNegatedSubject } from "./granted-decision";
import { endsInverted } from "./inverted-denial";
import { isHeaded } from "./piece-kind";
import { withoutOverlaps } from "./verb-overlaps";
import { AUTHORIZATION, AUTHORIZATION_KIND, DECIDES, decisionOf, DOSE_KIND, FIGURE_KIND, FORM_HOLDS, FURTHER_REQUEST_KIND, FURTHER_REQUESTS, MADE, MADE_KIND, ON_FORM, PLANS, PLAN_KIND, REQUESTS, REQUEST_KIND, REQUEST_NOUN } from "./verb-patterns";

/** Who states the treatments that a verb is about. */
export type StatementSource = "physician" | "review" | "application";

/** A verb of requesting or deciding, as a range of its sentence. */
export interface Verb extends Range {
  readonly source: StatementSource;
  readonly decision: Decision | null;
  /** Whether what it is about stands before it (`X was denied`). */
  readonly passive: boolean;
  /** Whether it tells of an earlier time (`had asked for`). */
  readonly earlier: boolean;
  /** Whether it tells a prescription only of drugs with a count (`gave him Norco #20`). */
  readonly dose?: boolean;
}

/** What the sentences before tell about a sentence. */
export interface SentenceContext {
  /** Whether a sentence shortly before was about the UR determination. */
  readonly afterReview: boolean;
  /** Whether the summary is said to be utilization review's own (`was taken from the Utilization Review Denial`). */
  readonly quotesReview: boolean;
  /** Whether the last sentence told an original request, of which this one may tell what was authorised. */
  readonly afterOriginal: boolean;
  /** Whether the sentences before are notes of a plan, which may go on. */
  readonly afterPlan: boolean;
}

/** The kinds of words one of which a request has. */
const ASKS_KIND = REQUEST_KIND | FURTHER_REQUEST_KIND | PLAN_KIND | AUTHORIZATION_KIND | MADE_KIND | DOSE_KIND;

/** A sentence whose subject is the determination that the one before named. */
const GOES_ON = /^(?:It|They|The (?:letter|determination|decision|denial|reviewer|notice))\b/;

/** What utilization review decided, in its own words (`The determination is to deny X`). */
const DECIDES_HERE = /\b(?:determination|decision|recommendation) (?:[a-z]+ ){0,3}(?:is|was) (?:therefore |hereby )?(?:to|for) /i;

/** The verbs of a sentence that tell what a physician requested or UR decided, in order, none within another; empty where nobody does. */
export function verbsOf({ words: sentence, kinds, onReview }: SentenceWords, context: SentenceContext): readonly Verb[] {
  const review = onReview || (context.afterReview && GOES_ON.test(sentence)) || (context.quotesReview && DECIDES_HERE.test(sentence));
  const decisions = review || context.afterReview || (context.quotesReview && decidesNow(sentence)) ? gathered(matchesIn(sentence, DECIDES), (match) => decisionVerbs(sentence, match)) : [];
  const decided = decisions.filter((verb) => isDecision(sentence, verb) && (onReview || !WAITS.test(sentence.slice(verb.start, verb.end))) && !isPatients(sentence, verb, onReview) && (review || verb.passive || isLabel(sentence, verb) || CONTINUES.test(sentence.slice(Math.max(0, verb.start - 30), verb.start))));
  if (decided.length === 0 && !(kinds & ASKS_KIND)) return [];
  const verbsLike = (kind: number, search: Search): readonly Verb[] => (kinds & kind ? rangesOf(sentence, search).map((range) => requestVerb(sentence, range, decided.length > 0)) : []);
  const asked = [...verbsLike(REQUEST_KIND, REQUESTS), ...verbsLike(FURTHER_REQUEST_KIND, FURTHER_REQUESTS)].map((verb) => (tellsDispensed(sentence, verb) ? doseVerb(sentence, verb) : verb));
  const forms = [...verbsLike(PLAN_KIND, PLANS), ...verbsLike(AUTHORIZATION_KIND, AUTHORIZATION), ...verbsLike(AUTHORIZATION_KIND, FORM_HOLDS)].filter((form) => !asked.some((verb) => isWithin(verb, form) && isRequest(sentence, verb, decided[0])) && !decided.some((verb) => isWithin(verb, form)));
  const made = (kinds & REQUEST_KIND ? verbsLike(MADE_KIND, MADE) : []).filter((verb) => verb.passive && REQUEST_NOUN.test(sentence.slice(0, verb.start)));
  const onForm = verbsLike(AUTHORIZATION_KIND, ON_FORM).filter(({ passive }) => passive);
  const doses = kinds & FIGURE_KIND ? verbsLike(DOSE_KIND, DOSES).map((verb) => doseVerb(sentence, verb)).filter((verb) => givesDose(sentence, verb)) : [];
  const requests = [...asked, ...forms, ...made, ...onForm, ...doses].filter((verb) => isRequest(sentence, verb, decided[0]));
  return withoutOverlaps(sentence, [...decided, ...requests]);
}

/** What is only put off is decided where the sentence is on utilization review. */
const WAITS = /^(?:deferred|delayed|withheld)/i;

const REFUSES = /^(?:den|declin|refus|reject)/i;
const PATIENT_BEFORE = /\b(?:patient|worker|applicant|claimant|employee)(?: (?:also|has|had|is|was|currently|reportedly|specifically|again)){0,3} $/i;

/** Whether it is the patient who denies or refuses something. */
function isPatients(sentence: string, verb: Verb, onReview: boolean): boolean {
  if (verb.passive || !REFUSES.test(sentence.slice(verb.start, verb.end))) return false;
  const before = sentence.slice(Math.max(0, verb.start - 160), verb.start);
  return PATIENT_BEFORE.test(before) || /^ (?:any|having|prior|previous)\b/i.test(sentence.slice(verb.end, verb.end + 10)) || (!onReview && (PATIENT.test(before) || /\b(?:he|she)\b/i.test(before)));
}

function isWithin(verb: Verb, form: Verb): boolean {
  return verb.start > form.start && verb.start < form.end;
}

const DECIDED_NOW = / (?:is|are) (?:hereby |therefore )?(?:denied|not certified|non-certified|certified|modified|approved|authorized)\b/i;

/** Whether utilization review decides on a request in its own words (`The request for X is denied`). */
function decidesNow(sentence: string): boolean {
  const decided = DECIDED_NOW.exec(sentence);
  return decided !== null && /\brequests?\b/i.test(sentence.slice(0, decided.index));
}

/** What `was not` leaves out (`found that X was medically necessary, and that Y was not`). */
const DECIDED_BEFORE = /\b(?:medically necessary|certified|approved|authorized|allowed|granted)\b/i;
/** What an infinitive of deciding follows (`the decision was to deny X and to certify Y`). */
const DECIDES_TO = /\b(?:was|is|made|decided|elected|and)$/i;

function isDecision(sentence: string, verb: Verb): boolean {
  if (/^w(?:as|ere) not$/i.test(sentence.slice(verb.start, verb.end))) return DECIDED_BEFORE.test(sentence.slice(0, verb.start));
  if (/^(?:reduced|cut)$/i.test(sentence.slice(verb.start, verb.end)) && sentence.endsWith("to be ", verb.start)) return false;
  return /^to /i.test(sentence.slice(verb.start, verb.start + 3)) ? DECIDES_TO.test(sentence.slice(Math.max(0, verb.start - 10), verb.start - 1)) : !isQuotedReason(sentence, verb);
}

/** `The letter added that "further care is not medically necessary"` gives a reason. */
function isQuotedReason(sentence: string, verb: Verb): boolean {
  return sentence.slice(verb.start, verb.end).endsWith("medically necessary") && sentence.slice(0, verb.start).split('"').length % 2 === 0;
}

/** `Not certified: X`, as a line of notes. */
export function isLabel(sentence: string, { start, end }: Range): boolean {
  return sentence[end] === ":" && !/\w/.test(sentence.slice(0, start));
}

/** Where the sentence goes on telling of UR without its name (`it denied`). */
const CONTINUES = /\b(?:it|they|also|while|but)\b[^,;]{0,15}$/i;

/** The verb of a match, if it is one: a noun decides nothing of itself, and what is granted may be nothing (`granted no therapy`). */
function decisionVerbs(sentence: string, match: RegExpMatchArray): readonly Verb[] {
  const range = { start: match.index!, end: match.index! + match[0].length };
  const decision = /^certification of$/i.test(match[0]) ? certificationAt(sentence, range) : /^(?:certify|approv|authoriz)ing$/i.test(match[0]) ? certifyingAt(sentence, range) : decisionOf(match);
  if (decision === null || (decision === "certified" && (sentence.startsWith(" no ", range.end) || endsInverted(sentence, range.start)))) return [];
  const verb = decisionVerb(sentence, match, decision);
  return [decision === "certified" ? { ...verb, decision: grantedBy(sentence, verb) } : verb];
}

function decisionVerb(sentence: string, match: RegExpMatchArray, decision: Decision): Verb {
  const start = match.index!;
  const end = start + match[0].length;
  const passive = (isPassive(sentence, start) && !/^to |^unable|ing$/i.test(match[0])) || isElliptical(sentence, start, end) || /medically necessary$|^(?:can)?not be|^(?:never|no longer) be|^fail(?:s|ed) to be|^(?:met with|drew)\b|^w(?:as|ere) not$/i.test(match[0]) || BY_REVIEW.test(sentence.slice(end, end + 60));
  return { start, end, source: "review", decision, passive, earlier: isEarlier(sentence.slice(Math.max(0, start - 30), start).trimEnd(), match[0]) };
}

/** A participle whose auxiliary stands before an earlier one (`was received on 5/6/2015 and denied by UR`). */
const BY_REVIEW = /^ (?:on [^,;.]{4,20} )?by (?:the )?(?:UR|utilization|claims|carrier|insurer|adjuster|peer)\b/i;
/** Whether something was decided before what the summary tells (`six visits were previously approved`). */
function isEarlier(before: string, verb: string): boolean {
  return HAD_BEEN.test(before) || (GRANTED.test(verb) && /\b(?:had|previously|already)$/i.test(before));
}

const GRANTED = /^(?:approved|authorized|certified|allowed)$/i;
const HAD_BEEN = /\b(?:it|they) had(?: also| already| previously)?$|\bhad(?: (?:also|already|previously|earlier|both|all))? been(?: [a-z]+ly)?$/i;

function isEarlierRequest(before: string, decided: boolean): boolean {
  return EARLIER.test(before) || (!decided && HAD_BEEN_MADE.test(before));
}

/** `A request had been made` tells of an earlier time, unless the sentence goes on to what was decided on it. */
const HAD_BEEN_MADE = /\bhad been$/i;

function requestVerb(sentence: string, { start, end }: Range, decided: boolean): Verb {
  const passive = isHandedOut(sentence, start, end) || /(?:(?:ed(?: for)?|sought|made|written|given)$|\bon (?:the|an?|his|her|this|that) )/i.test(sentence.slice(start, end)) && isPassive(sentence, start) && !isThat(sentence, start, end) && !PERSON_BEFORE.test(sentence.slice(Math.max(0, start - 60), start).trimEnd()) && !sharesPerson(sentence, start, end);
  return { start, end, source: "physician", decision: null, passive, earlier: isEarlierRequest(sentence.slice(Math.max(0, start - 12), start).trimEnd(), decided) };
}

/** `She was prescribed X, was dispensed Y`: the subject is that of the verb before, and what was dispensed stands behind. */
function sharesPerson(sentence: string, start: number, end: number): boolean {
  return WAS_AGAIN.test(sentence.slice(Math.max(0, start - 20), start)) && !sentence.startsWith(" and ", end) && isHeaded(sentence.slice(end, end + 80).split(/[,;.]/, 1)[0]!);
}

const WAS_AGAIN = /(?:,|\band) (?:was|were) (?:also |then )?$/i;

/** `It was recommended that the patient undergo X`. */
function isThat(sentence: string, start: number, end: number): boolean {
  return sentence.startsWith(" that ", end) && IT_BEFORE.test(sentence.slice(Math.max(0, start - 30), start));
}

const IT_BEFORE = /\bit (?:was|is|has been) (?:also |further |again |then |therefore )?$/i;

/** An auxiliary at the end of the words before a verb. */
export const AUXILIARY =
  /\bc[ao]me back(?: from (?:the )?(?:UR|utilization review))?(?: as)?$|\b(?:(?:has|have|had) )?(?:(?:was|were|is|are) being|was|were|is|are|been|being|(?:to )?be)(?:,? (?:also|all|both|each|previously|subsequently|initially|recently|then|not|again|likewise|hereby|therefore|furthermore|moreover|however|thus|apparently|reportedly|conditionally),?){0,3}$/i;
const PERSON_BEFORE = /\b(?:patient|worker|applicant|claimant|employee|he|she)(?: (?:was|were|is|has been))(?: (?:also|then|again))?$/i;

function isPassive(sentence: string, at: number): boolean {
  return AUXILIARY.test(sentence.slice(Math.max(0, at - 60), at).trimEnd());
}

const HISTORY = /\b(?:none (?:was|were)|recently|previously|currently|formerly|earlier|had (?:also )?been|has been|have been|once|never|not)$/i;
/** Earlier than what the summary is telling; no request that UR decided. */
const EARLIER = /\bhad(?: also)?$/i;
const OTHER_SUBJECT = /\b(?:reviewer|utilization review|UR|carrier|insurer|adjuster|claims administrator|guidelines?|MTUS|ODG|ACOEM)\b/i;
const PHYSICIAN = /\b(?:physician|provider|doctor|surgeon|psychiatrist|psychologist|chiropractor|PTP)\b|\bdr\. /i;
const REVIEW_PHYSICIAN = /\b(?:UR|utilization review|peer review(?:er|ing)?|reviewing) (?:physician|doctor|provider)\b/i;
const PATIENT = /\b(?:patient|worker|applicant|claimant|employee|(?:wo)?man|(?:fe)?male|gentleman|lady)\b/i;
/** What makes a participle behind it an adjective (`began prescribed physical therapy`). */
const DESCRIBES = /\b(?:the|an?|his|her|their|of|with|on|beg[aiu]n(?:ning)?|start(?:ed|ing|s)?|tak(?:es?|en|ing)|took|complet(?:ed|es|ing)|continu(?:es?|ed|ing)|us(?:es?|ed|ing)|receiv(?:ed|es|ing)|attend(?:ed|s|ing)|finished)$/i;
/** `Treatment requested includes`: the plan's phrase tells it. */
const NOUN_BEFORE = /\btreatments?$/i;
/** `Studies ordered included` tells what was done. */
const STUDIES_BEFORE = /\b(?:studies|tests?|testing|imaging|diagnostics)$/i;
const TELLS_NEXT = /^ (?:for review )?(?:includ|is\b|are\b|was\b|were\b)/i;
/** A clause that only tells when something was requested. */
const SUBORDINATE = /\b(?:time|when|after|before|since|until|once)\b[^,;]{0,40}$/i;

/** `He has received X` tells no visit's prescription. */
const HAS = /\b(?:has|have|had)(?: [a-z]+)?$/i;

/** Whether a verb of requesting tells what a treating physician asked for, at present and in his own words. */
function isRequest(sentence: string, verb: Verb, decision: Verb | undefined): boolean {
  const before = sentence.slice(Math.max(0, verb.start - 80), verb.start).trimEnd();
  const word = sentence.slice(verb.start, verb.end);
  if (/^request(?:ed|s|ing)$/i.test(word) && /\b(?:the|a|previously|as|any|this|these|all)$/i.test(before)) return false;
  if (/^(?:proposed|recommended|prescribed|ordered|planned)$/i.test(word) && DESCRIBES.test(before)) return false;
  if (/^requested$/i.test(word) && NOUN_BEFORE.test(before) && TELLS_NEXT.test(sentence.slice(verb.end, verb.end + 20))) return false;
  if (/^(?:ordered|recommended|prescribed)$/i.test(word) && STUDIES_BEFORE.test(before) && TELLS_NEXT.test(sentence.slice(verb.end, verb.end + 10))) return false;
  if (/^recommend/i.test(word) && sentence.startsWith(" against ", verb.end)) return false;
  if (/^(?:seek|sought|want|would like|wish)/i.test(word) && (PATIENT.test(before) || /^wanted$/i.test(word)) && !PHYSICIAN.test(before)) return false;
  if (!verb.dose && /^(?:changed|switched)/i.test(word) && !PHYSICIAN.test(before)) return false;
  if (verb.dose && (HAS.test(before) || (/^continued$/i.test(word) && !verb.passive))) return false;
  if (/\bIMR$/.test(before)) return false;
  if (isEvaluators(before, sentence.slice(verb.end, verb.end + 80))) return false;
  if (/^requests\b/i.test(word) && /\bfor\b/.test(sentence.slice(verb.end, verb.end + 5))) return false;
  if (!verb.passive && /^(?:prescribed|ordered|recommended|proposed|requested|renewed|refilled|dispensed)$/i.test(word) && /^ by\b(?![^.;:]{0,60}:)/.test(sentence.slice(verb.end, verb.end + 70))) return false;
  if (/^(?:submitted|made|placed|faxed|filed|received)$/i.test(word) && /\b(?:has|have|had) been$/i.test(before)) return true;
  if (/^requested$/i.test(word) && /\b(?:has|have) been$/i.test(before)) return true;
  if (HISTORY.test(before) || /\b(?:which|that) (?:was|were|had been)$/i.test(before)) return false;
  if (/\bby (?:the )?(?:utilization|claims)/i.test(sentence.slice(verb.end, verb.end + 30))) return false;
  if (verb.passive && (hasNegatedSubject(sentence, verb.start) || SUBORDINATE.test(before) || (tellsDispensed(sentence, verb) && !givesDose(sentence, verb)))) return false;
  const byPhysician = PHYSICIAN.test(before) && !REVIEW_PHYSICIAN.test(before);
  if (!byPhysician && isEarlierCare(sentence, verb, () => givesDose(sentence, verb))) return false;
  if (EARLIER.test(before) && !/^(?:request|ask)/i.test(word) && !byPhysician) return false;
  if (decision && verb.start > decision.start && !byPhysician) return false;
  return !OTHER_SUBJECT.test(before.slice(startBehind(before, before.length, ".;"))) || (byPhysician && decision === undefined);
}
