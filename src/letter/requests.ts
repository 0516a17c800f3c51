import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import type { Field } from "../text/span";
import { findFrames, tellsOriginalRequest, type Frame } from "./frames";
import type { Application, DateMention, IsoDate, Request, Review, Treatment } from "./model";
import { splitModification } from "./modification";
import { sameKindOfTreatment } from "./same-treatment";
import { readTreatment } from "./treatment";
import { listTreatments } from "./treatment-list";
import { mentionsReview } from "./verbs";
import { visitDates, type VisitDates } from "./visit-dates";

/** What the case summary tells of the three sources. */
export interface RequestFacts {
  readonly requests: readonly Request[];
  readonly review: Review;
  readonly application: Application;
}

/** A request, and the date of the visit, report or determination it stands under. */
interface DatedRequest extends Request {
  readonly date: Field<IsoDate> | null;
  readonly earlier: boolean;
}

/**
 * Reads the requests of the treating physicians, of UR and of the application from the range of the case summary.
 * `denialDate` is the header's, which tells the determination under review from earlier ones.
 */
export function readRequests(reading: Reading, range: Range, dates: readonly DateMention[], denialDate: IsoDate | null): RequestFacts {
  const visits = visitDates(reading, range, dates, denialDate);
  const found = { physician: [] as DatedRequest[], review: [] as DatedRequest[], application: [] as DatedRequest[] };
  let afterReview = false;
  let afterOriginal = false;
  let unnamed = false;
  for (const sentence of sentencesOf(reading.text, range.start, range.end)) {
    const words = reading.text.slice(sentence.start, sentence.end).replace(/\n/g, " ");
    const frames = findFrames(words, { afterReview, afterOriginal });
    for (const frame of frames) {
      const requests = requestsOf(reading, sentence, words, frame, visits);
      found[frame.source].push(...requests.filter((request) => isNamed(request.treatment)));
      if (frame.source === "review" && frame.namesIn !== "assumed" && (frame.namesIn === "reason" || requests.length === 0 || requests.some((request) => !isNamed(request.treatment)))) unnamed = true;
    }
    if (mentionsReview(words) && !/^Disclaimer:/i.test(words)) afterReview = true;
    else if (frames.some((frame) => frame.source === "physician" && frame.namesIn === undefined)) afterReview = false;
    afterOriginal = tellsOriginalRequest(words);
  }
  const review = determinationUnderReview(withoutRepeats(found.review), visits, denialDate);
  const date = reviewDate(review, visits);
  return {
    requests: markReviewed(found.physician, visits, date?.value ?? null),
    review: { date, requests: review.map(undated), unnamed },
    application: { requests: found.application.map(undated) },
  };
}

/** The treatments that the front matter says the application listed, as requests. */
export function readApplicationList(reading: Reading, start: number, end: number): readonly Request[] {
  const label = /Treatments?(?:\(s\))?[ \n]in[ \n]Dispute[ \n]Listed[ \n]on[ \n](?:the[ \n])?IMR[ \n]Application:/i.exec(reading.text.slice(start, end));
  if (!label) return [];
  const from = start + label.index + label[0].length;
  const stop = reading.text.indexOf("\n", from);
  const list = { start: from, end: stop < 0 || stop > end ? end : stop };
  return listTreatments(reading, list.start, list.end).map((part) => requestOf(readTreatment(reading, part.start, part.end), null, null, 0));
}

function requestsOf(reading: Reading, sentence: Sentence, words: string, frame: Frame, visits: VisitDates): readonly DatedRequest[] {
  const at = sentence.start;
  const decision = frame.decision && { value: frame.decision, span: reading.spanOf(at + frame.verb.start, at + frame.verb.end) };
  const parts = partsOf(reading, at, words, frame);
  const treatments = parts.map((part) => {
    const { first, modifiedTo } = frame.decision === "modified" ? splitModification(reading.text, part) : { first: part, modifiedTo: null };
    const modified = modifiedTo && readTreatment(reading, modifiedTo.start, modifiedTo.end);
    return { ...requestOf(readTreatment(reading, first.start, first.end), decision, modified, frame.source === "physician" ? sentence.start : 0), earlier: frame.earlier, date: visits.of(sentence, frame.source === "review") };
  });
  if (frame.namesIn === "assumed") return treatments.filter((request) => isDose(request.treatment));
  return isList(frame, treatments.map((request) => request.treatment)) ? treatments : [];
}

/** A drug with a strength and a count, as it is prescribed; what a patient merely takes seldom has both. */
function isDose(treatment: Treatment): boolean {
  return treatment.drugs.length > 0 && treatment.strength !== null && treatment.quantity !== null;
}

/** The ranges of the reading that name the treatments of a frame. */
function partsOf(reading: Reading, at: number, words: string, frame: Frame): readonly Range[] {
  if (frame.namesIn === "reason") return findDrugs(words.slice(frame.object.start)).map(({ start, end }) => ({ start: at + frame.object.start + start, end: at + frame.object.start + end }));
  const object = withoutLead(words, frame.object);
  return listTreatments(reading, at + object.start, at + object.end);
}

function requestOf(treatment: Treatment, decision: Request["decision"], modifiedTo: Treatment | null, list: number): Request {
  return { treatment, decision, modifiedTo, list, reviewed: true };
}

function undated({ treatment, decision, modifiedTo, list, reviewed }: DatedRequest): Request {
  return { treatment, decision, modifiedTo, list, reviewed };
}

/** A date between the verb and its list. */
const DATE_BEFORE_LIST = /^ (?:on|dated|of|in) (?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})[:,]?(?= )/;
const LONGEST_LEAD = 100;

/** The list behind a verb without its date and its lead (`as to each of the following:`). */
function withoutLead(words: string, object: Range): Range {
  const list = words.slice(object.start, object.end);
  const colon = list.slice(0, LONGEST_LEAD).indexOf(":");
  const lead = list.slice(0, colon + 1);
  if (colon >= 0 && findDrugs(lead).length === 0 && findServices(lead).length === 0) return { start: object.start + colon + 1, end: object.end };
  return { start: object.start + (DATE_BEFORE_LIST.exec(list)?.[0].length ?? 0), end: object.end };
}

/** Words outside both tables are a treatment only beside known ones, or where UR decided on them. */
function isList(frame: Frame, treatments: readonly Treatment[]): boolean {
  return treatments.some(isKnown) || (frame.source !== "physician" && treatments.length > 0 && frame.decision !== null);
}

function isKnown(treatment: Treatment): boolean {
  return treatment.drugs.length > 0 || treatment.service !== null;
}

const LONGEST_UNKNOWN = 60;
/** A plan to end a treatment requests none. */
const ENDS_TREATMENT = /^(?:discontinu|stopp?|wean|taper|avoid|hold|ceas)\w*\b/i;
const NO_TREATMENT = /^(?:(?:all|both|these|those) )?(?:one|two|three|four|five|six|seven|eight|nine|ten)$|^(?:it|this|that|they|these|those|which|same|requested|decision|determination|request|requests|services?|items?|treatments?|below|above|and|or|with|without|any)\b|\b(?:is|was|were|are|has|had|will|would|there|patient|worker|applicant|claimant|reported|complained|documentation|guidelines?|regimen|medications?)\b/i;

function isNamed(treatment: Treatment): boolean {
  return (isKnown(treatment) && !ENDS_TREATMENT.test(treatment.text)) || (treatment.text.length < LONGEST_UNKNOWN && !NO_TREATMENT.test(treatment.text) && !ENDS_TREATMENT.test(treatment.text));
}

/** Of several determinations the one that the header dates, else the last. Undated requests stay. */
function determinationUnderReview(requests: readonly DatedRequest[], visits: VisitDates, denialDate: IsoDate | null): readonly DatedRequest[] {
  const dates = requests.flatMap((request) => (request.date ? [request.date.value] : []));
  const chosen = visits.review()?.value === denialDate ? denialDate : dates[dates.length - 1];
  return requests.filter((request) => request.date === null || request.date.value === chosen);
}

function reviewDate(requests: readonly DatedRequest[], visits: VisitDates): Field<IsoDate> | null {
  return requests.find((request) => request.date)?.date ?? visits.review();
}

/** A treatment is told again shortly after it was told first. */
const MOST_BETWEEN_REPEATS = 100;

/** A treatment that UR is said to have decided once more, without anything new, is the same decision. */
function withoutRepeats(requests: readonly DatedRequest[]): readonly DatedRequest[] {
  return requests.filter((request, at) => {
    const { treatment } = request;
    if (treatment.strength || treatment.quantity) return true;
    return !requests.slice(Math.max(0, at - MOST_BETWEEN_REPEATS), at).some((earlier) => sameKindOfTreatment(earlier.treatment, treatment) && earlier.decision?.value === request.decision?.value && treatment.bodyParts.length === 0);
  });
}

/** Marks the requests of the visit or RFA that UR decided; without dates all of them are. */
function markReviewed(requests: readonly DatedRequest[], visits: VisitDates, review: IsoDate | null): readonly Request[] {
  const isReviewed = visits.reviewedBy(requests.flatMap((request) => (request.date ? [request.date.value] : [])), review);
  const lists = new Map([...new Set(requests.map((request) => request.list))].map((list, index) => [list, index]));
  return requests.map((request) => ({ ...undated(request), list: lists.get(request.list)!, reviewed: !request.earlier && (request.date === null || isReviewed(request.date.value)) }));
}
