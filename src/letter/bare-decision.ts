import type { Range } from "../text/range";
import { matchesIn } from "../text/matches";
import type { DatedRequest } from "./dated-request";
import { DAY } from "./day";
import { objectEnd } from "./frame-object";
import type { Frame } from "./frames";
import { SMALL_NUMBER } from "./numbers";
import { sameKindOfTreatment } from "./same-treatment";

/** Words that stand for a request and do not name it. */
const BARE_WORDS = new Set(["the", "this", "that", "these", "those", "such", "both", "all", "each", "none", "neither", "of", "said", "above", "same", "aforementioned", "requested", "request", "requests", "service", "services", "treatment", "treatments", "item", "items", "procedure", "procedures", "present", "current", "one", "it", "they", "them", "two", "three", "four", "five", "six", "lot"]);
const SEVERAL = /\b(?:these|those|both|all|each|none|neither|they|them|requests|services|treatments|items|procedures|above|aforementioned)\b/i;

const DATE = new RegExp(String.raw`^ ?on ${DAY} and\b`, "i");

/** `certified one and denied three` counts others than those that were certified, and `refused three of the four` does not tell which. */
const COUNT_ALONE = new RegExp(String.raw`^\s*${SMALL_NUMBER}(?: of (?:the|these|those|them|its|what)\b[^.;,]{0,40})?\s*\.?$`, "i");
/** `X was certified, treatment was not`: a noun without anything that points to what the sentence has named. */
const NEW_NOUN = /[,;] (?:(?:and|but) )?(?:services?|treatments?|procedures?) (?:was|were) $/i;

/** Whether words only refer to a request (`denied the request`); so do no words. */
export function isBare(object: string): boolean {
  const words = object.replace(DATE, "");
  return !/\d/.test(words) && !COUNT_ALONE.test(words) && (words.toLowerCase().match(/[a-z]+/g) ?? []).every((word) => BARE_WORDS.has(word));
}

/** Whether the object of a verb that decides only counts what is listed behind its colon. */
export function countsList(sentence: string, { start, end }: Range): boolean {
  return sentence[end] === ":" && COUNT_ALONE.test(sentence.slice(start, end));
}

/** What a reason says would have to be supported, or is more than the guidelines allow. */
const SUPPORTED = /\bto (?:support|warrant|justify) (?:(?:the|an?|ongoing|continued|medical|use|need|necessity|of|for|requested) ){0,6}|\bnumber of (?=(?:[a-z-]+ ){1,6}(?:above|beyond|exceed|in excess))/gi;
const LONGEST_NAME = 160;

/** The ranges of a sentence in which the reason of a decision names what it is about (`no deficits to support a CT scan`). */
export function supportedIn(sentence: string, start: number): readonly Range[] {
  return matchesIn(sentence.slice(start), SUPPORTED).map((match) => {
    const from = start + match.index + match[0].length;
    const words = sentence.slice(from, from + LONGEST_NAME);
    const stop = /[;.]|,? to (?:support|warrant|justify)\b|, (?:and )?(?:lack|no|the)\b| (?:above|beyond|exceed(?:ing|s|ed)?|in excess)\b/i.exec(words)?.index ?? words.length;
    return { start: from, end: objectEnd(sentence, from, Math.min(sentence.length, from + stop)) };
  });
}

/** `The denial is from 5/6/2015.` */
const DATED_DENIAL = new RegExp(String.raw`^(?:The|Its|This|UR['’]s|Utilization Review['’]s) (?:UR |utilization review )?(denial|non-certification)(?: letter| notice)? (?:is|was|came|bears|carries) (?:(?:dated|the date|issued|of|from|on) ){0,3}${DAY}\.?$`, "i");

/** The noun of a sentence that only dates the denial of what was requested before; null for any other. */
export function datedDenial(sentence: string): Range | null {
  const match = DATED_DENIAL.exec(sentence);
  const start = match ? match[0].indexOf(match[1]!) : 0;
  return match && { start, end: start + match[1]!.length };
}

/** What was requested last, before a decision that may refer to it. */
export interface LastRequested {
  readonly requests: readonly DatedRequest[];
  /** Whether they are a plan's, which may hold more than was put to UR. */
  readonly planned: boolean;
  /** The number of the sentence that requests them. */
  readonly at: number;
}

const ONE_OF_TWO = /^(?:[^,;]{0,60}\bthe|\s*(?:the)?) ?(former|latter)\s*$/i;

/** What leads to an exception that stands at the beginning of a sentence, as the text of a pattern. */
export const EXCEPTION_FIRST = "(?:with the (?:sole |only |single )?exception of|except(?:ing)? for|apart from|aside from|save for|other than)";

/** `UR denied all but the walker` */
const ALL_BUT = new RegExp(String.raw`^\s*(?:all|everything|each)(?: requested)?(?: of (?:them|these|those)|(?: of)?(?: the| these| those)?(?: other| requested| remaining)? (?:requests|items|services|treatments|(medications|medicines|drugs)))?(?: requested)?,? (?:but|except(?:ing)?|save|other than|apart from|aside from|excluding|barring|minus|with the exception of)\b|^\s*${EXCEPTION_FIRST}\b`, "i");

/** Whether words stand for all that was requested but for what they name (`all but the walker`). */
export function isAllBut(words: string): boolean {
  return ALL_BUT.test(words);
}

const LABEL = String.raw`\(?(?:\d{1,2}[a-z]?|[a-h])\)?`;
const NEXT_LABEL = String.raw`(?:(?:, (?:and )?| and | & | through | to | ?[-–] ?)${LABEL})`;
/** `UR denied requests 1 and 3`, `UR denied 1 through 3`: by the numbers or letters of the list of what was requested. */
const LABELED = new RegExp(String.raw`^\s*(?:(?:the )?(?:requests?|items?|entry|entries|lines?|nos?\.?|numbers?)(?: nos?\.?| numbers?)? (${LABEL}${NEXT_LABEL}*)|(${LABEL}${NEXT_LABEL}+|\((?:\d{1,2}[a-z]?|[a-h])\)))\.?\s*$`, "i");
const LABEL_OR_RANGE = /\b(?<from>\d{1,2}[a-z]?|[a-h])\b\)?(?:(?: through | to | ?[-–] ?)\(?(?<to>\d{1,2}|[a-h])\b)?/gi;

/** The labels of a list that the object of a decision names, as places in the list from 0; null where it names none, NaN for one that numbers alone do not tell (`1a`). */
function labeledPlaces(object: string): readonly number[] | null {
  const match = LABELED.exec(object);
  const labels = match?.[1] ?? match?.[2];
  if (labels === undefined) return null;
  return matchesIn(labels, LABEL_OR_RANGE).flatMap(({ groups }) => {
    const from = placeOf(groups!["from"]!);
    const to = groups!["to"] === undefined ? from : placeOf(groups!["to"]);
    return to >= from ? Array.from({ length: to - from + 1 }, (_, nth) => from + nth) : [Number.NaN];
  });
}

/** `1` and `a` are the first; NaN for `1a`. */
function placeOf(label: string): number {
  return /^[a-h]$/i.test(label) ? label.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) : Number(label) - 1;
}

/**
 * Which of the requests told just before are meant by *the former*, *the latter*, *all but* those that the words name, or the numbers of their list; empty where
 * that is not plain. Null for other words.
 */
export function someOf(last: LastRequested | null, object: string, named: readonly DatedRequest[]): readonly DatedRequest[] | null {
  const requests = last?.requests ?? [];
  const which = ONE_OF_TWO.exec(object)?.[1]?.toLowerCase();
  if (which !== undefined) return requests.length === 2 ? [requests[which === "former" ? 0 : 1]!] : [];
  const places = labeledPlaces(object);
  if (places !== null) return places.every((place) => place in requests) ? places.map((place) => requests[place]!) : [];
  const all = ALL_BUT.exec(object);
  if (all === null) return null;
  const meant = all[1] === undefined ? requests : requests.filter(({ treatment }) => treatment.drugs.length > 0);
  return meant.filter(({ treatment }) => !named.some((excepted) => sameKindOfTreatment(excepted.treatment, treatment)));
}

/** `wrote an appeal on 3/20/2015; it was turned down` */
const APPEALED = /\b(?:an?|the|his|her) (?:[a-z]+ )?(?:appeal|reconsideration|objection)\b(?![^;]* of the (?:denial|decision|determination))/i;
/** A sentence or two may stand between: on the date of the form. */
const OLDEST = 2;

/** What UR decided that refused or modified `the request` in the sentence of a number: the requests told just before; empty where it is not plain which they are. */
export function referredTo(frame: Frame, sentence: string, at: number, last: LastRequested | null): readonly DatedRequest[] {
  if (!frame.bare || frame.decision === "certified" || last === null || at - last.at > OLDEST) return [];
  if (datedDenial(sentence)) return last.requests.length === 1 ? last.requests : [];
  if (at === last.at && NEW_NOUN.test(sentence.slice(Math.max(0, frame.verb.start - 40), frame.verb.start))) return [];
  if (APPEALED.test(sentence.slice(0, frame.verb.start))) return [];
  const several = SEVERAL.test(sentence.slice(Math.min(frame.object.start, frame.verb.start - 30), Math.max(frame.object.end, frame.verb.end)));
  return several || !last.planned || last.requests.length === 1 ? last.requests : [];
}
