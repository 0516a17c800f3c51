import { findDrugs } from "../knowledge/drugs";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { supportedIn } from "./bare-decision";
import { requestOf, type DatedRequest } from "./dated-request";
import { decidedEntries } from "./entry-decisions";
import { objectEnd } from "./frame-object";
import type { Frame } from "./frames";
import type { Treatment } from "./model";
import { splitModification } from "./modification";
import { namesTreatment } from "./piece-kind";
import { partialDecision } from "./partial-decision";
import { isKnownTreatment } from "./same-treatment";
import type { SummarySentence } from "./summary-sentences";
import { withSharedPlaces } from "./shared-place";
import { readTreatment } from "./treatment";
import { listTreatments } from "./treatment-list";
import type { VisitDates } from "./visit-dates";

/** The requests that a frame of a sentence names, in order; empty where its object is no list of treatments. */
export function requestsOf(reading: Reading, sentence: SummarySentence, frame: Frame, visits: VisitDates): readonly DatedRequest[] {
  const at = sentence.start;
  const decision = frame.decision && { value: frame.decision, span: reading.spanOf(at + frame.verb.start, at + frame.verb.end) };
  const { objectEnd: end, leftOver } = partialDecision(sentence, frame);
  const parts = partsOf(reading, sentence, { ...frame, object: { start: frame.object.start, end: end - at } });
  const own = parts.filter(({ start, end: to }, nth) => nth === 0 || !OWN_CLAUSE.test(reading.text.slice(start, to)));
  const requests = own.map((part, nth) => {
    const split = frame.decision === "modified" ? splitModification(reading.text, part) : { first: part, modifiedTo: null };
    const { first, modifiedTo } = nth === own.length - 1 && split.modifiedTo === null ? { first: part, modifiedTo: leftOver } : split;
    const modified = modifiedTo && readTreatment(reading, modifiedTo.start, modifiedTo.end);
    return { treatment: readTreatment(reading, first.start, first.end), modified };
  });
  const shared = withSharedPlaces(reading, requests.map(({ treatment }) => treatment));
  const treatments = requests.map(({ modified }, nth) => {
    const treatment = shared[nth]!;
    const decided = decision?.value === "certified" && PART_ONLY.test(treatment.text) ? { ...decision, value: "modified" as const } : decision;
    return { ...requestOf(treatment, decided, modified, frame.source === "physician" ? sentence.start : 0), earlier: frame.earlier || PAST_YEAR.test(treatment.text), date: visits.of(sentence, frame.source === "review") };
  });
  if (frame.source === "physician" && IS_DONE.test(sentence.words.slice(frame.object.end, frame.object.end + 60))) return [];
  if (frame.namesIn === "assumed") return treatments.filter((request) => isDose(request.treatment));
  return isList(frame, treatments.map((request) => request.treatment)) ? treatments : [];
}

const COUNT = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)";
/** The requests of a list on UR whose entries have a decision each; empty where they have none. */
export function entryRequests(reading: Reading, sentence: SummarySentence, visits: VisitDates): readonly DatedRequest[] {
  if (!sentence.onReview || sentence.entries.length === 0) return [];
  const date = visits.of(sentence, true);
  return decidedEntries(reading, sentence).map(({ treatment, decision, verb, modifiedTo }) => {
    const modified = modifiedTo && readTreatment(reading, modifiedTo.start, modifiedTo.end);
    return { ...requestOf(readTreatment(reading, treatment.start, treatment.end), { value: decision, span: reading.spanOf(verb.start, verb.end) }, modified, 0), earlier: false, date };
  });
}

/** `She ordered insoles, which came by mail`: what was asked for is there. */
const IS_DONE = /^, which (?:came|arrived|helped|(?:he|she|the (?:patient|worker|applicant|claimant)) (?:has|had|got|received|is|was)\b|(?:was|were|has been|have been|had been) (?:done|performed|completed|received|delivered|provided|approved|authorized|certified)\b)/i;

/** A clause with a verb of its own behind a list (`; a TENS unit was added by hand`). */
const OWN_CLAUSE = /^[^()]*? (?:was|were|has been|had been) (?!(?:also |again )?(?:advised|recommended|requested|ordered|prescribed|suggested|sought|planned|proposed|scheduled)\b)/i;
/** `dispensed Norco in 2013` is no request of a visit. */
const PAST_YEAR = / in (?:early |late )?(?:19|20)\d\d$/i;

/** A part of what was requested: `certified a trial of acupuncture`, `6 of 12 sessions`. */
const PART_ONLY = new RegExp(`\\b(?:trial|part|portion) of\\b|\\b${COUNT}(?: \\(\\d+\\))? (?:out )?of (?:the )?${COUNT}\\b`, "i");

/** A drug with a strength and a count, as it is prescribed; what a patient merely takes seldom has both. */
function isDose(treatment: Treatment): boolean {
  return treatment.drugs.length > 0 && treatment.strength !== null && treatment.quantity !== null;
}

/** The ranges of the reading that name the treatments of a frame. */
function partsOf(reading: Reading, { start: at, words, entries }: SummarySentence, frame: Frame): readonly Range[] {
  if (frame.namesIn === "reason") return reasonParts(reading, at, words, frame.object.start);
  if (frame.bare) return supportedParts(reading, at, words, Math.max(frame.object.end, frame.verb.end));
  const isKnown = ({ start, end }: Range): boolean => namesTreatment(reading.text.slice(start, end));
  const object = listWithoutLead(words, frame.object);
  const parts = listTreatments(reading, at + object.start, at + object.end);
  return frame.listed ? [...parts.filter(isKnown), ...entries.flatMap((entry) => entryParts(reading, entry)).filter((part) => frame.source !== "physician" || isKnown(part))] : parts;
}

/** The treatments of an entry in a list. A physician's may be advice of any kind: of those the known ones count. */
function entryParts(reading: Reading, entry: Range): readonly Range[] {
  const words = reading.text.slice(entry.start, entry.end);
  return listTreatments(reading, entry.start, entry.start + objectEnd(words, 0, words.length));
}

/** The drugs that a reason names, and the services that it says were not supported; in order. */
function reasonParts(reading: Reading, at: number, words: string, from: number): readonly Range[] {
  const drugs = findDrugs(words.slice(from)).map(({ start, end }) => ({ start: at + from + start, end: at + from + end }));
  const services = supportedParts(reading, at, words, from).filter(({ start, end }) => !drugs.some((drug) => drug.start < end && start < drug.end));
  return [...drugs, ...services].sort((one, other) => one.start - other.start);
}

/** The known treatments that a reason says were not supported. */
function supportedParts(reading: Reading, at: number, words: string, from: number): readonly Range[] {
  return supportedIn(words, from).flatMap(({ start, end }) => listTreatments(reading, at + start, at + end)).filter(({ start, end }) => {
    const name = reading.text.slice(start, end);
    return namesTreatment(name) || TOPICAL.test(name);
  });
}

/** A medication that no table holds. */
const TOPICAL = /^(?:topical|compound(?:ed)?)? ?(?:ointment|cream|gel|patch(?:es)?|compound|topical)s?$/i;

/** A date between the verb and its list. */
const DATE_BEFORE_LIST = /^ (?:on|dated|of|in) (?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})[:,]?(?= )/;
const LONGEST_LEAD = 100;

/** The list behind a verb without its date and its lead (`as to each of the following:`). */
function listWithoutLead(words: string, object: Range): Range {
  const list = words.slice(object.start, object.end);
  const colon = list.slice(0, LONGEST_LEAD).indexOf(":");
  const lead = list.slice(0, colon + 1);
  if (colon >= 0 && !namesTreatment(lead)) return { start: object.start + colon + 1, end: object.end };
  return { start: object.start + (DATE_BEFORE_LIST.exec(list)?.[0].length ?? 0), end: object.end };
}

/** Words outside both tables are a treatment only beside known ones, or where UR decided on them. */
function isList(frame: Frame, treatments: readonly Treatment[]): boolean {
  return treatments.some(isKnownTreatment) || (frame.source !== "physician" && treatments.length > 0 && frame.decision !== null);
}

const LONGEST_UNKNOWN = 60;
/** A plan to end a treatment requests none. */
const ENDS_TREATMENT = /^(?:discontinu|stopp?|wean|taper|avoid|hold|ceas)\w*\b/i;
const NO_TREATMENT = /^#|^(?:(?:all|both|these|those) )?(?:one|two|three|four|five|six|seven|eight|nine|ten)$|^(?:in|on|at|by|from|until|since|it|this|that|they|these|those|which|same|requested|decision|determination|request|requests|services?|items?|treatments?|refills?|below|above|and|or|with|without|any)\b|\b(?:is|was|were|are|has|had|will|would|there|patient|worker|applicant|claimant|reported|complained|documentation|guidelines?|regimen|medications?)\b/i;

/** Whether words name a treatment: a known one, or short words that are not about something else. */
export function isNamed(treatment: Treatment): boolean {
  return !ENDS_TREATMENT.test(treatment.text) && (isKnownTreatment(treatment) || (treatment.text.length < LONGEST_UNKNOWN && !NO_TREATMENT.test(treatment.text)));
}
