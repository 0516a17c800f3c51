import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import { once } from "../text/once";
import type { Range } from "../text/range";
import { holds, matching, near } from "../text/search";
import type { Reading } from "../text/reading";
import { differsLittle } from "./calendar";
import { requestOf, type DatedRequest } from "./dated-request";
import { isCompleted } from "./earlier-care";
import { isEarlierDenial, isEarlierGrant } from "./earlier-grant";
import { decidedEntries } from "./entry-decisions";
import { partsOf } from "./frame-parts";
import { tellsLess } from "./frame-object";
import type { Frame } from "./frames";
import { readLeftOver } from "./left-over";
import type { Treatment } from "./model";
import { splitModification } from "./modification";
import { NUMBER_IN_WORDS, SMALL_NUMBER } from "./numbers";
import { tellsOtherRequest } from "./other-request";
import { partialDecision } from "./partial-decision";
import { PATIENT_NOUN } from "./patient-noun";
import { isHeaded, opensWithTreatment } from "./piece-kind";
import { isKnownTreatment } from "./same-treatment";
import type { SummarySentence } from "./summary-sentences";
import { withSharedPlaces } from "./shared-place";
import { readTreatment } from "./treatment";
import { AUTHORIZATION_KIND, REVIEW } from "./verb-patterns";
import type { VisitDates } from "./visit-dates";

/** The requests that a frame of a sentence names, in order; empty where its object is no list of treatments. */
export function requestsOf(reading: Reading, sentence: SummarySentence, frame: Frame, visits: VisitDates): readonly DatedRequest[] {
  if (isDone(sentence, frame)) return [];
  const { treatments, modified } = treatmentsOf(reading, sentence, frame);
  if (treatments.length === 0 || (frame.namesIn === undefined && !isList(frame, treatments))) return [];
  const decision = frame.decision && { value: frame.decision, span: reading.spanOf(sentence.start + frame.verb.start, sentence.start + frame.verb.end) };
  const list = frame.source === "physician" ? sentence.start : 0;
  const ownDay = frame.source === "review" ? visits.decidedOn(sentence, Math.max(frame.verb.end, frame.object.end), frame.object.end <= frame.verb.start) : null;
  const dateOf = ({ span }: Treatment): DatedRequest["date"] =>
    frame.source === "review" || sentence.onReview ? ownDay ?? visits.of(sentence, frame.source === "review") : visits.at(sentence, { start: reading.indexAt(span.start) - sentence.start, end: reading.indexAt(span.end) - sentence.start });
  const authorization = frame.source === "physician" && (sentence.kinds & AUTHORIZATION_KIND) !== 0 && AUTHORIZATION.test(sentence.words);
  const amends = authorization && AMENDS.test(sentence.words);
  const conditional = CONDITIONALLY_GRANTED.test(sentence.words.slice(frame.verb.start, frame.verb.end));
  // Few are ever held against a conflicting one, where it matters.
  const elsewhere = once(() => frame.source === "physician" && tellsOtherRequest(sentence.words, frame.verb, frame.object));
  const toldApart = frame.source !== "review" && (frame.earlier || sentence.apart || EARLIER_NOTE.test(sentence.words) || wasSettled(sentence, frame) || wasAnsweredBefore(reading, sentence, visits));
  const requests = treatments.map((treatment, nth): DatedRequest => {
    const decided = decision?.value === "certified" && (isGrantedInPart(sentence, frame, treatment) || IN_PLACE_OF.test(sentence.words.slice(reading.indexAt(treatment.span.end) - sentence.start).slice(0, LONGEST_PLACE))) ? { ...decision, value: "modified" as const } : decision;
    const earlier =
      PAST_YEAR.test(treatment.text) || (decision?.value === "certified" && isEarlierGrant(reading, sentence, frame.verb, treatment, visits)) || (decision !== null && decision.value !== "certified" && isEarlierDenial(sentence, frame.verb, treatment, visits));
    const implied = frame.implied || (decided?.value === "certified" && TRIAL.test(treatment.text));
    return requestOf(treatment, decided, modified[nth]!, list, dateOf(treatment), { apart: earlier || toldApart, authorization, elsewhere, amends, ...(conditional && { conditional }), ...(implied && { implied }) });
  });
  if (frame.namesIn === "assumed") return requests.filter((request) => isDose(request.treatment));
  return frame.namesIn === "dose" ? prescribedDoses(requests) : requests;
}

/** A request for authorization, which may be told apart from the plan that it follows. */
const AUTHORIZATION = /\b(?:requests? for authorization|authorization requests?|RFA|(?:request|seek|sought|ask)(?:ed|s|ing)?(?: for)? (?:an? )?authorization)\b/i;

/** A request that takes the place of an earlier one. */
const AMENDS = /\b(?:amended|corrected|revised|superseding|replacement) (?:[a-z]+ )?(?:requests?|RFA|authorization)\b|\b(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)) the (?:first|earlier|former|original|previous|prior)\b/i;

/** What is granted on a condition is granted in full. */
const CONDITIONALLY_GRANTED = /^conditionally (?:certif|approv|authoriz|allow)/i;

/** The drugs of what was given, where one of them has a count; else none. */
function prescribedDoses(requests: readonly DatedRequest[]): readonly DatedRequest[] {
  const drugs = requests.filter(({ treatment: { drugs, text, quantity } }) => drugs.length > 0 && isHeaded(text) && (quantity !== null || !VERB.test(text)));
  return drugs.some(({ treatment }) => treatment.quantity !== null) ? drugs : [];
}

const VERB = /\b(?:is|was|were|are|has|had|helps|helped)\b/i;

/** The treatments that a frame names, and what UR modified each to. */
function treatmentsOf(reading: Reading, sentence: SummarySentence, frame: Frame): { readonly treatments: readonly Treatment[]; readonly modified: readonly (Treatment | null)[] } {
  const read = (range: Range): Treatment => readTreatment(reading, range.start, range.end);
  if (frame.decision !== "modified") {
    const parts = partsOf(reading, sentence, frame, frame.object.end);
    return { treatments: withSharedPlaces(reading, parts.map(read)), modified: parts.map(() => null) };
  }
  const { objectEnd, leftOver } = partialDecision(sentence, frame);
  const splits = partsOf(reading, sentence, frame, objectEnd).map((part) => splitModification(reading.text, part));
  const last = splits.length - 1;
  const ofLast = splits[last]?.modifiedTo ?? leftOver;
  const ofAll = ofLast !== null && TERM.test(reading.text.slice(ofLast.start, ofLast.end)) ? ofLast : null;
  return {
    treatments: withSharedPlaces(reading, splits.map(({ first }) => read(first))),
    modified: splits.map(({ modifiedTo }, nth) => modifiedTo ?? (nth === last ? leftOver : ofAll)).map((left) => left && readLeftOver(reading, left)),
  };
}

/** What a whole list is modified to (`modified the commode, chair and walker to a 1 month rental`). */
const TERM = /^(?:an? )?(?:(?:\d+|one|two|three|six)[ -](?:day|week|month)s?(?:['’]s?)? )?(?:rental|purchase)s?(?: only)?\W*$/i;

/** What the entries of a list tell that was requested, and what was decided on it. */
export interface EntryRequests {
  readonly review: readonly DatedRequest[];
  readonly physician: readonly DatedRequest[];
}

const NO_ENTRY_REQUESTS: EntryRequests = { review: [], physician: [] };
/** A list of what was requested with what was decided (`Dr. Fox's requests of 3/1/2014 with UR's decisions: 1. MRI (denied)`). */
const OF_BOTH = near(matching(/\brequest(?:s|ed)(?![\w-])/gi), matching(/\b(?:with|and)(?:,? in (?:brackets|parentheses),)?(?: what)? (?:the )?(?:decisions? of )?(?:UR|utilization review)\b/gi), 100, ".;:");

/** The requests of a list on UR whose entries have a decision each; those of a physician too where the list is said to be of both. None where they have none. */
export function entryRequests(reading: Reading, sentence: SummarySentence, visits: VisitDates): EntryRequests {
  if (!sentence.onReview || sentence.entries.length === 0) return NO_ENTRY_REQUESTS;
  const entries = decidedEntries(reading, sentence).map((entry) => ({ ...entry, treatment: readTreatment(reading, entry.treatment.start, entry.treatment.end) }));
  const [decidedOn, requestedOn] = [visits.of(sentence, true), visits.of(sentence, false)];
  const review = entries.map(({ treatment, decision, verb, modifiedTo }) => requestOf(treatment, { value: decision, span: reading.spanOf(verb.start, verb.end) }, modifiedTo && readLeftOver(reading, modifiedTo), 0, decidedOn));
  return { review, physician: holds(sentence.words, OF_BOTH) ? entries.map(({ treatment }) => requestOf(treatment, null, null, sentence.start, requestedOn)) : [] };
}

/** Whether the letter says at once that what was asked for has been done or is there. */
function isDone({ words }: SummarySentence, { source, object, verb }: Frame): boolean {
  if (source !== "physician") return false;
  if (WANTS.test(words.slice(verb.start, verb.end)) && FOR_LATER.test(words.slice(verb.end, object.end + LATER_BEHIND).split(THEN, 1)[0]!)) return true;
  return (words.startsWith(", which", object.end) && IS_DONE.test(words.slice(object.end, object.end + 60))) || IN_ERROR.test(words.slice(verb.end, verb.end + 60)) || isCompleted(words, verb, object);
}

/** Whether the sentence goes on to tell that it was settled before (`He requested six visits, which UR approved on 1/5/2013`, `ordered a brace; UR approved it`, `requested a brace (approved, not at issue)`, `ordered a study, which was refused at the time`). */
function wasSettled({ words }: SummarySentence, { object, verb }: Frame): boolean {
  if (object.end <= verb.start && APPROVED_TOO.test(words.slice(verb.end, verb.end + 60))) return true;
  return /[,;]/.test(words.charAt(object.end)) ? SETTLED_BEHIND.test(words.slice(object.end, object.end + 80)) : APPROVED_IN_BRACKETS.test(words.slice(Math.max(object.start, object.end - 60), object.end));
}

/** A note that another one came after, on which utilization review decided. */
const EARLIER_NOTE = /^(?:In|At|On|By) an? (?:earlier|older|prior|previous) (?:[a-z]+ ){0,2}(?:note|report|visit|form|RFA)\b/i;
/** What tells of an answer, where the reviewer may only have been sent something. */
const ANSWERS = /\b(?:den(?:ied|ial)|refus|declin|reject|withheld|turned down|non-?certif|certif|approv|authorized|modified|determination|decision|answer)/i;

/** Whether the sentence dates utilization review's answer (`Therapy was requested in March; UR issued its refusal on 3/25/2016`) long before the determination under review. */
function wasAnsweredBefore(reading: Reading, sentence: SummarySentence, visits: VisitDates): boolean {
  const answered = sentence.onReview && ANSWERS.test(sentence.words) ? visits.of(sentence, true) : null;
  const reviewed = visits.review();
  if (answered === null || reviewed === null || answered.value >= reviewed.value || differsLittle(answered.value, reviewed.value)) return false;
  const named = REVIEW(sentence.words, 0);
  return named !== null && sentence.start + named.start < reading.indexAt(answered.span.start);
}

const APPROVED = "(?:had |has |later |then )?(?:approved|certified|authorized|granted|allowed)";
const UR = "(?:the )?(?:UR|utilization review|claims (?:administrator|examiner|adjuster)|carrier|insurer|adjuster)";
const SETTLED_BEHIND = new RegExp(`^, (?:both |all )?(?:of )?which ${UR} ${APPROVED}\\b|^[;,] (?:and |but )?${UR} ${APPROVED} (?:it|them|these|those|this|that|both|all)\\b|^, which (?:was|were) [^.;]{0,40}\\b(?:at the time|not pursued|dropped|withdrawn|abandoned)\\b`, "i");
/** Behind the verb of what was `ordered and approved`; who or when tells the determination under review. */
const APPROVED_TOO = /^(?:,? and (?:later |then |duly |promptly |also )?(?:approved|certified|authorized|granted)|[,;] (?:and )?(?:was|were) (?:later |then |duly |promptly )?(?:approved|certified|authorized|granted),? and) ?(?:[,;.]|$|(?:carried out|provided|given|completed|done|used|held|performed)\b)/i;
const APPROVED_IN_BRACKETS = /\((?:(?:both|all|each|already|previously) )?(?:approved|certified|authorized|granted)\b[^()]*\)$/i;

/** Verbs for what a physician means to do, and times ahead that make it none of what is asked for now (`she proposes to go to MS Contin 15 mg by the summer`). */
const WANTS = /^(?:propos(?:es|ed|ing)|plans? to|plann(?:ed|ing)|intends|wishes|wants|would like|hopes)/i;
const SEASON = "(?:spring|summer|fall|autumn|winter|year['’]?s end|end of the year|new year)";
const FOR_LATER = new RegExp(String.raw`^[^;.]{0,160}?\b(?:(?:by|in|before|until|around|toward|towards) ["“]?(?:the )?(?:early |late |coming |next |following )?${SEASON}|by ["“]?(?:the )?(?:next|following) (?:month|year|visit)|(?:at|on) (?:the|his|her) next visit|next (?:time|month|year|${SEASON})|eventually|ultimately|in due (?:course|time)|down the (?:road|line)|some ?day|in the (?:near |coming )?(?:future|months))\b`, "i");
/** What is done later, beside what is asked for now. */
const THEN = /,? (?:and|then) (?:then )?(?:(?:he|she|the|they|will|is|was) |re-?(?:assess|check|evaluat|examin|turn)|see\b|follow)/i;
/** How far behind what it names a clause may tell the time. */
const LATER_BEHIND = 40;

/** `She ordered insoles, which came by mail`: what was asked for is there. */
const IS_DONE = new RegExp(String.raw`^, which (?:came|arrived|helped|(?:he|she|the ${PATIENT_NOUN}) (?:has|had|got|received|is|was)\b|(?:was|were|has been|have been|had been) (?:done|performed|completed|received|delivered|provided|given|administered|approved|authorized|certified)\b)`, "i");

/** `was ordered by mistake and cancelled` */
const IN_ERROR = /^ (?:by mistake|in error)\b|^ (?:[a-z]+ ){0,4}(?:and|but) (?:then |later |has been |was ){0,2}(?:cancell?ed|withdrawn|rescinded)\b/i;

/** `dispensed Norco in 2013` is no request of a visit. */
const PAST_YEAR = / in (?:early |late )?(?:19|20)\d\d$/i;

const COUNT = `(?:\\d+|${NUMBER_IN_WORDS})`;
/** A part of what was requested: `6 of 12 sessions`, `Norco for weaning only`. */
const PART_ONLY = new RegExp(`\\b(?:part|portion|(?:reduced|lesser|smaller|limited) (?:amount|quantity|number|supply|dose)) of\\b|\\bfor (?:an?|${SMALL_NUMBER}|\\d+) (?:months?|weeks?|days?) only\\b|\\b(?:wean(?:ing)?|taper(?:ing)?) only\\b|\\bin part(?: only)?$|\\bone[- ]time (?:wean|taper)|\\b${COUNT}(?: \\(\\d+\\))?(?: (?:visits|sessions|treatments|tablets|capsules))? (?:out )?of (?:the )?(?:requested )?${COUNT}\\b`, "i");

/** What may be all that was asked for, or a part of it. */
const TRIAL = /\btrial of\b/i;

/** `Norco for weaning`; with a count of its own all of that may have been asked for. */
const FOR_WEANING = /\b(?:to|for|of)(?: [a-z-]+){0,4}? (?:wean(?:ing)?|taper(?:ing)?)\b/i;

/** `Norco #90 was certified for #45` */
const FOR_COUNT = /^ (?:for|at) (?:only )?(?:a total of )?(?:# ?(\d{1,4})|(\d{1,3}) (?:visits|sessions|treatments|tablets|capsules|pills))\b/i;

/** `authorized 6 visits and denied the remaining 6` */
const REST_DENIED = new RegExp(String.raw`^,? (?:and|but) (?:denied|non[- ]?certified|not) (?:the )?(?:rest|remaining|remainder|balance|other (?=#?\d|${SMALL_NUMBER}))|^,? (?:(?:and|but) )?(?:the )?(?:refills?|rest|remainder|balance) (?:is|are|was|were|being) (?:denied|not|non)`, "i");
/** Of what has no count the rest is what else was asked for (`approved docusate and denied the rest as premature`). */
const REST_OF_LIST = /^,? (?:and|but) (?:denied|non[- ]?certified) the rest\b/i;
/** Before its names (`denied the rest, namely Soma and a brace`). */
const REST_IS = /\b(?:rest|remaining|remainder|balance)(?:,? (?:namely|that is|i\.e\.|to wit),?|:| \() (?=\S)/i;

/** Whether the rest that was denied is named and is of other kinds, so that it is what else was asked for. */
function namesTheRest(words: string, granted: string): boolean {
  const lead = REST_IS.exec(words);
  const rest = lead === null ? "" : words.slice(lead.index + lead[0].length);
  return opensWithTreatment(rest) && !kindsIn(granted).some((kind) => kindsIn(rest.split(/[,;]/, 1)[0]!).includes(kind));
}

function kindsIn(words: string): readonly string[] {
  return [...findDrugs(words).map(({ drug }) => drug.name), ...findServices(words).map(({ kind }) => kind)];
}

/** `therapy 2x4 was approved x4 of 8` */
const OUT_OF = /^ (?:for |at )?(?:only )?x? ?\d{1,3} (?:out )?of (?:the )?\d{1,3}\b/i;

/** `allowed a rental of one month in place of two` */
const IN_PLACE_OF = new RegExp(`^,? in(?:stead| place| lieu) of (?:the )?(?:requested )?${COUNT}\\b`, "i");
const LONGEST_PLACE = 50;

/** Whether what was certified is only a part of what was requested: by its own words, by what was denied of it, or by another count behind the verb. */
function isGrantedInPart({ words }: SummarySentence, { object, verb }: Frame, { text, quantity }: Treatment): boolean {
  if (PART_ONLY.test(text) || EXTENT.test(text) || (object.end <= verb.start && EXTENT.test(words.slice(verb.end, verb.end + LONGEST_EXTENT))) || (quantity === null && FOR_WEANING.test(text)) || tellsLess(words, object.end)) return true;
  const rest = words.slice(Math.max(object.end, verb.end));
  const next = rest.slice(0, 60);
  if ((REST_DENIED.test(next) && (quantity !== null || !REST_OF_LIST.test(next)) && !namesTheRest(next, text)) || (object.end <= verb.start && OUT_OF.test(rest.slice(0, 30)))) return true;
  const count = object.end <= verb.start && quantity !== null ? FOR_COUNT.exec(words.slice(verb.end, verb.end + 40)) : null;
  return count !== null && Number(count[1] ?? count[2]) !== quantity!.value;
}

/** How far it was granted (`approved Soma 350 mg #60 to the extent of #30`). */
const EXTENT = / to the extent of\b/i;
const LONGEST_EXTENT = 30;

/** A drug with a strength and a count, as it is prescribed; what a patient merely takes seldom has both. */
function isDose(treatment: Treatment): boolean {
  return treatment.drugs.length > 0 && treatment.strength !== null && treatment.quantity !== null;
}

/** Words outside both tables are a treatment only beside known ones, or where UR decided on them. */
function isList(frame: Frame, treatments: readonly Treatment[]): boolean {
  return treatments.some(isKnownTreatment) || (frame.source !== "physician" && treatments.length > 0 && frame.decision !== null);
}
