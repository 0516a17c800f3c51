import type { Range } from "../text/range";
import { rangesOf, startBehind, type Search } from "../text/search";
import { DOSES, doseVerb, givesDose, isHandedOut, tellsDispensed } from "./dose-verbs";
import { isEarlierCare } from "./earlier-care";
import { isEvaluators } from "./evaluators";
import { hasNegatedSubject } from "./granted-decision";
import { PATIENT_NOUN } from "./patient-noun";
import { opensWithTreatment } from "./piece-kind";
import { PRESCRIBER } from "./prescriber";
import { REQUEST_LABELS } from "./request-labels";
import type { SentenceWords } from "./summary-sentences";
import { isPassive, PATIENT_WORD, type Verb } from "./verb";
import { AUTHORIZATION, AUTHORIZATION_KIND, DOSE_KIND, FIGURE_KIND, FORM_HOLDS, FURTHER_REQUEST_KIND, FURTHER_REQUESTS, JOINT_REQUESTS, REQUEST_LABEL_KIND, MADE, MADE_KIND, ON_FORM, PLANS, PLAN_KIND, REQUESTS, REQUEST_KIND, REQUEST_NOUN } from "./verb-patterns";

/** The kinds of words one of which a request has. */
const ASKS_KIND = REQUEST_KIND | FURTHER_REQUEST_KIND | PLAN_KIND | AUTHORIZATION_KIND | MADE_KIND | DOSE_KIND | REQUEST_LABEL_KIND;

/** The verbs of a sentence that tell what a physician requested; empty where nobody did. `decided` are those of what utilization review decided in it. */
export function requestVerbs({ words: sentence, kinds }: SentenceWords, decided: readonly Verb[]): readonly Verb[] {
  if (decided.length === 0 && !(kinds & ASKS_KIND)) return decided;
  const verbsLike = (kind: number, search: Search): readonly Verb[] => (kinds & kind ? rangesOf(sentence, search).map((range) => requestVerb(sentence, range, decided.length > 0)) : []);
  const labels = verbsLike(REQUEST_LABEL_KIND, REQUEST_LABELS);
  const asked = [...verbsLike(REQUEST_KIND, REQUESTS), ...verbsLike(FURTHER_REQUEST_KIND, FURTHER_REQUESTS), ...verbsLike(REQUEST_KIND, JOINT_REQUESTS)].map((verb) => (tellsDispensed(sentence, verb) ? doseVerb(sentence, verb) : verb));
  const forms = [...verbsLike(PLAN_KIND, PLANS), ...verbsLike(AUTHORIZATION_KIND, AUTHORIZATION), ...verbsLike(AUTHORIZATION_KIND, FORM_HOLDS)].filter((form) => !asked.some((verb) => isWithin(verb, form) && isRequest(sentence, verb, decided[0])) && !decided.some((verb) => isWithin(verb, form)));
  const made = (kinds & REQUEST_KIND ? verbsLike(MADE_KIND, MADE) : []).filter((verb) => verb.passive && REQUEST_NOUN.test(sentence.slice(0, verb.start)));
  const onForm = verbsLike(AUTHORIZATION_KIND, ON_FORM).filter(({ passive }) => passive);
  const doses = kinds & FIGURE_KIND ? verbsLike(DOSE_KIND, DOSES).map((verb) => doseVerb(sentence, verb)).filter((verb) => givesDose(sentence, verb)) : [];
  const others = [...asked, ...forms, ...made, ...onForm, ...doses].filter((verb) => !labels.some((label) => verb.start >= label.start && verb.start < label.end));
  return [...labels, ...others].filter((verb) => isRequest(sentence, verb, decided[0]));
}

function isWithin(verb: Verb, form: Verb): boolean {
  return verb.start > form.start && verb.start < form.end;
}

function isEarlierRequest(before: string, decided: boolean): boolean {
  return EARLIER.test(before) || (!decided && HAD_BEEN_MADE.test(before));
}

/** `A request had been made` tells of an earlier time, unless the sentence goes on to what was decided on it. */
const HAD_BEEN_MADE = /\bhad been$/i;

function requestVerb(sentence: string, { start, end }: Range, decided: boolean): Verb {
  const passive = isHandedOut(sentence, start, end) || /(?:(?:ed(?: for)?|sought|made|written|given|begun|kept)$|\bon (?:the|an?|his|her|this|that) )/i.test(sentence.slice(start, end)) && isPassive(sentence, start) && !isThat(sentence, start, end) && !PERSON_BEFORE.test(sentence.slice(Math.max(0, start - 60), start).trimEnd()) && !sharesPerson(sentence, start, end);
  return { start, end, source: "physician", decision: null, passive, earlier: isEarlierRequest(sentence.slice(Math.max(0, start - 12), start).trimEnd(), decided) };
}

/** `She was prescribed X, was dispensed Y`: the subject is that of the verb before, and what was dispensed stands behind. */
function sharesPerson(sentence: string, start: number, end: number): boolean {
  return WAS_AGAIN.test(sentence.slice(Math.max(0, start - 20), start)) && !sentence.startsWith(" and ", end) && opensWithTreatment(sentence.slice(end, end + 80));
}

const WAS_AGAIN = /(?:,|\band) (?:was|were) (?:also |then )?$/i;

/** `It was recommended that the patient undergo X`. */
function isThat(sentence: string, start: number, end: number): boolean {
  return sentence.startsWith(" that ", end) && IT_BEFORE.test(sentence.slice(Math.max(0, start - 30), start));
}

const IT_BEFORE = /\bit (?:was|is|has been) (?:also |further |again |then |therefore )?$/i;

const PERSON_BEFORE = new RegExp(String.raw`\b(?:${PATIENT_NOUN}|he|she)(?: (?:was|were|is|has been))(?: (?:also|then|again))?$`, "i");

const HISTORY = /\b(?:none (?:was|were)|recently|previously|currently|formerly|earlier|had (?:also )?been|has been|have been|once|never|not)$/i;
/** Earlier than what the summary is telling; no request that UR decided. */
const EARLIER = /\bhad(?: also)?$/i;
const OTHER_SUBJECT = /\b(?:reviewer|utilization review|UR|carrier|insurer|adjuster|claims administrator|guidelines?|MTUS|ODG|ACOEM)\b/i;
const PHYSICIAN = new RegExp(String.raw`\b${PRESCRIBER}\b|\bdr\. `, "i");
const REVIEW_PHYSICIAN = /\b(?:UR|utilization review|peer review(?:er|ing)?|reviewing) (?:physician|doctor|provider)\b/i;
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

/** `Requesting physician's report`: no verb. */
const REQUESTER_NEXT = new RegExp(String.raw`^ (?:${PRESCRIBER}|party)\b`, "i");

/** `Medications prescribed by others:` */
const BY_OTHERS = /^ (?:elsewhere|by (?:others?|another|outside|(?:some(?:one|body) )?else|(?:(?:his|her|the|an?) )?(?:own |private |personal )?(?:PCP|primary care (?:doctor|physician|provider)|family (?:doctor|physician)|cardiologist|dentist))\b)/i;

/** `It was recommended that X and Y be non-certified` tells a decision. */
const RECOMMENDS_DECISION = /^ that [^.;]{3,300}? be (?:non[- ]?certified|denied|certified|approved|authorized|modified)\b/i;
const LONGEST_LIST = 340;

/** Whether a verb of requesting tells what a treating physician asked for, at present and in his own words. */
function isRequest(sentence: string, verb: Verb, decision: Verb | undefined): boolean {
  const before = sentence.slice(Math.max(0, verb.start - 80), verb.start).trimEnd();
  const word = sentence.slice(verb.start, verb.end);
  const behind = sentence.slice(verb.end, verb.end + 80);
  if (isNounOrDescription(word, before, behind) || isPatients(verb, word, before) || isOthers(verb, word, before, behind)) return false;
  if (/^recommend/i.test(word) && RECOMMENDS_DECISION.test(sentence.slice(verb.end, verb.end + LONGEST_LIST))) return false;
  if (/^(?:submitted|made|placed|faxed|filed|received)$/i.test(word) && /\b(?:has|have|had) been$/i.test(before)) return true;
  if (/^requested$/i.test(word) && /\b(?:has|have) been$/i.test(before)) return true;
  if (HISTORY.test(before) || /\b(?:not|no longer)(?: to)? be(?:en)?$/i.test(before) || /\b(?:which|that|what) (?:was|were|had been)$/i.test(before)) return false;
  if (/\bby (?:the )?(?:utilization|claims)/i.test(behind.slice(0, 30))) return false;
  if (verb.passive && (hasNegatedSubject(sentence, verb.start) || SUBORDINATE.test(before) || (tellsDispensed(sentence, verb) && !givesDose(sentence, verb)))) return false;
  const byPhysician = PHYSICIAN.test(before) && !REVIEW_PHYSICIAN.test(before);
  if (!byPhysician && isEarlierCare(sentence, verb, () => givesDose(sentence, verb))) return false;
  if (EARLIER.test(before) && !/^(?:request|ask)/i.test(word) && !byPhysician) return false;
  if (decision && verb.start > decision.start && !byPhysician) return false;
  return !OTHER_SUBJECT.test(before.slice(startBehind(before, before.length, ".;"))) || (byPhysician && decision === undefined);
}

/** `the request for X`, `the requested X was ...`, `studies ordered were ...`, `recommended against`: the word tells of a request, and makes none. */
function isNounOrDescription(word: string, before: string, behind: string): boolean {
  if (/^request(?:ed|s|ing)$/i.test(word) && /\b(?:the|a|previously|as|any|this|these|all)$/i.test(before)) return true;
  if (/^requests\b/i.test(word) && /\bfor\b/.test(behind.slice(0, 5))) return true;
  if (/^requesting$/i.test(word) && REQUESTER_NEXT.test(behind.slice(0, 20))) return true;
  if (/^requested$/i.test(word) && NOUN_BEFORE.test(before) && TELLS_NEXT.test(behind.slice(0, 20))) return true;
  if (/^(?:proposed|recommended|prescribed|ordered|planned)$/i.test(word) && DESCRIBES.test(before)) return true;
  if (/^(?:ordered|recommended|prescribed)$/i.test(word) && STUDIES_BEFORE.test(before) && TELLS_NEXT.test(behind.slice(0, 10))) return true;
  return /^recommend/i.test(word) && behind.startsWith(" against ");
}

/** What the patient wants, tries, changes or goes on with. */
function isPatients({ dose, passive }: Verb, word: string, before: string): boolean {
  if (dose && (HAS.test(before) || (/^continued$/i.test(word) && !passive))) return true;
  if (/^(?:seek|sought|want|would like|wish)/i.test(word) && (PATIENT_WORD.test(before) || /^wanted$/i.test(word))) return !PHYSICIAN.test(before);
  return (/^(?:would like|wish(?:es|ed)|want(?:s|ed)|intend(?:s|ed)) to (?:try|start|begin|initiate|proceed with|continue(?: with)?)$/i.test(word) || (!dose && /^(?:changed|switched)/i.test(word))) && !PHYSICIAN.test(before);
}

/** What an evaluator, another physician or the application asks for. */
function isOthers({ passive }: Verb, word: string, before: string, behind: string): boolean {
  if (/\bIMR$/.test(before) || isEvaluators(before, behind)) return true;
  if (!passive && /^(?:prescribed|ordered|recommended|proposed|requested|renewed|refilled|dispensed)$/i.test(word) && /^ by\b(?![^.;:]{0,60}:)/.test(behind.slice(0, 70))) return true;
  return /^(?:prescribed|ordered|dispensed)$/i.test(word) && BY_OTHERS.test(behind.slice(0, 40));
}
