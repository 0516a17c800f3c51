import { holdsFigures } from "../../text/figures";
import { matchesIn } from "../../text/matches";
import type { Reading } from "../../text/reading";
import { atEnd, holds, matching } from "../../text/search";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import { datesIn } from "../dates";
import type { IsoDate } from "../model";
import { INTRODUCTORY } from "./sex";

const HAPPENED =
  "(?:injur(?:y|ies|ed)|hurt|accident|incident|claim|collision|crash|fall|fell|slip|slipped|tripped|trip|struck|assault(?:ed)?|explosion|trauma|mishap|occurrence|event|robbery|strained|sprained|twisted|broke|fractured|lacerated|burned|crushed|onset|developed|felt|exposed)";
const LABEL = /\b(?:dates? of (?:the )?(?:industrial |work |original )?(?:injury|loss|accident)|injury dates?|DOIs?|D\.O\.I\.?|(?<=^|[.;] )INJ(?:URY)?(?=:))(?![a-z])[^.\d]{0,30}$/i;
/** A label of the date of injury right before the date. */
export const NAMES_INJURY_DATE = /\b(?:dates? of (?:the )?(?:industrial |work |original )?(?:injury|loss|accident)|injury dates?|DOIs?|D\.O\.I\.?)\)?(?: (?:is|was|of|on|in|as|listed|stated|reported)){0,3}[:,]? ?\(?$/i;
/** A cumulative trauma lasts `from 03/01/2009 to 02/28/2012`; the date of injury of the claim is told beside it, else it is the last day. */
const BEGINS_EXPOSURE = /^ ?(?:to|through|thru|until|-|–) /i;
/** The date is that of the patient's birth. */
const BORN = /\b(?:born|DOB|date of birth|birth ?date)(?: (?:is|was|of|on|in))?[:,]? ?\(?$/i;
/** What joins an event to its date: `injured his back on`, `claim from`, `injury of`. */
const JOINT = /\b(?:on|of|from|dated|since|around|about|in|sustained|occurr(?:ed|ing)|at work|on the job)(?: or (?:about|around))?,?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)? *$/i;
const EVENT = new RegExp(`\\b${HAPPENED}\\b`, "gi");
const NAMED = /\b(?:injury|accident|claim|incident|injured|hurt)[,: (|]*$/i;
/** The date, then the event: `On May 3, 2012, the patient slipped`. */
const FRONTED = new RegExp(`^,? [^.;\\d]{0,60}?\\b(?:${HAPPENED})\\b`, "i");
/** `He dates his low back pain to`, `a claim that goes back to`, `cumulative trauma to both hands through` */
const DATES_PAIN = /\b(?:dates|traces) (?:his|her|the) [a-z ,-]{3,50} (?:to|from) $|\b(?:claim|injury|complaints?|condition) (?:goes|go|reach(?:es)?|dates?) back to $|\b(?:cumulative|continuous|repetitive) (?:trauma|injury|exposure)(?: (?:to|of) [a-z -]{3,50})? (?:through|ending(?: on)?) $/i;
/** `a low back strain of 11-30-2016` */
const DATED_TRAUMA = /\b(?:strains?|sprains?|contusions?|fractures?|lacerations?|burns?) of $/i;
const OTHER_EVENT =
  /\b(?:reports?|exam(?:ination|ined)?|visits?|evaluat(?:ed|ion)|seen|surgery|operat(?:ed|ion)|MRI|x-?rays?|requests?|requested|denied|noted|notes?|treated|prescribed|records?|review|determination|follow-up|appointment|study|after|until|returned|complained|presented)\b/i;
const REPORTED = /\b(?:reports? of|records? of)[^.;]{0,40}$/i;
const EARLIER = atEnd(matching(/\b(?:prior|previous|earlier|non-?industrial|pre-?existing|second|subsequent|another|new)\b/gi), 30, ".;");

/** The same words anywhere in the sentence. */
const EARLIER_CLAIM = atEnd(matching(/\b(?:prior|previous|earlier|another|second|settled) (?:[a-z]+ )?(?:claim|injury|case)\b/gi), 140, ".;");
/** `A first claim, for the right knee, has a date of injury of` */
const OF_OTHER_CLAIM = atEnd(matching(/\b(?:an?|the|his|her) (?:first|older|other|separate|different|closed|settled|later|further) (?:[a-z]+ )?(?:claim|case)\b/gi), 140, ".;");

/** The date of injury as the sentences state it first; null where they state none that exists. */
export function readInjuryDate(reading: Reading, sentences: readonly Sentence[], pivotYear: number): Field<IsoDate> | null {
  const hasFigures = holdsFigures(reading.text);
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    if (!hasFigures(sentence)) continue;
    const text = reading.text.slice(sentence.start, sentence.end);
    const all = datesIn(text, pivotYear).filter(({ value }) => value !== null);
    const dates = all.filter(({ start, end }) => isOfInjury(text, start, end) || (at < INTRODUCTORY && isThatDay(text, start, end)));
    const [first] = dates;
    const date = first && BEGINS_EXPOSURE.test(text.slice(first.end, first.end + 12)) ? (dates.find(({ start }) => NAMES_INJURY_DATE.test(text.slice(Math.max(0, start - 60), start))) ?? all.find(({ start }) => start > first.start) ?? first) : first;
    if (date) return { value: date.value!, span: reading.spanOf(sentence.start + date.start, sentence.start + date.end) };
  }
  return introductionDate(reading, sentences, pivotYear);
}

const ENCOUNTER = /\b(?:told|explained|certif\w+|saw (?:him|her|the|Dr|Mr|Ms)|UR|refused|complain\w*|appeal\w*|application|filed on|denials?|reports?|exam\w*|visits?|evaluat\w+|seen|surgery|operat\w+|MRI|x-?rays?|request\w*|review|determination|notes?|presented|underwent|denied|until|prescri\w+)\b/i;
const NOT_THIS_INJURY = /\b(?:prior|previous|earlier|non-?industrial|pre-?existing|second|subsequent|another)\b/i;

/** The date that an introductory sentence tells, where the mishap has a verb that no list holds (`a tray slid off on May 6, 2014`). */
function introductionDate(reading: Reading, sentences: readonly Sentence[], pivotYear: number): Field<IsoDate> | null {
  for (const sentence of sentences.slice(0, INTRODUCTORY)) {
    const text = reading.text.slice(sentence.start, sentence.end);
    const date = datesIn(text, pivotYear)[0];
    if (!date || date.value === null || ENCOUNTER.test(text.slice(0, date.start + 120)) || NOT_THIS_INJURY.test(text.slice(0, date.start))) continue;
    if (/\bon(?: or about)? $/i.test(text.slice(Math.max(0, date.start - 14), date.start))) return { value: date.value, span: reading.spanOf(sentence.start + date.start, sentence.start + date.end) };
  }
  return null;
}

/** What a mishap ended or began on its day: `laid bricks until May 3, 2012, when a wall fell on him`, `under care since May 3, 2012, the day a wall fell on him`. */
const ENDED_OR_BEGAN = /\b(?:(until)|since)(?: about)? $/i;
/** What such a day began with, where something else may have begun on it. */
const MISHAP = new RegExp(`^[^.;]{0,80}?\\b(?:${HAPPENED}|caught|crush|pinned|ran over|kicked|lifted|threw|thrown|knocked|dropped|came down|gave way|got away|swung|rolled|toppled|collapsed|parted|burst|exploded|collided)`, "i");
const THAT_DAY = /^, (?:when|(?:the|a) (?:day|date|night|morning|afternoon|evening)(?: (?:(?:on|in) which|that|when))?)\b(?![^.;]{0,30}\b(?:retired|resigned|quit|laid off|fired|terminated|moved|left|stopped|operat|surg|underwent|prescri|diagnos|implant|fused|began|started|last (?:seen|worked)))/i;

function isThatDay(text: string, start: number, end: number): boolean {
  const words = ENDED_OR_BEGAN.exec(text.slice(Math.max(0, start - 40), start));
  return words !== null && THAT_DAY.test(text.slice(end, end + 80)) && (words[1] !== undefined || MISHAP.test(text.slice(end, end + 160)));
}

function isOfInjury(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 140), start);
  if (BORN.test(before)) return false;
  const label = LABEL.exec(before);
  if (label) return !holds(before.slice(0, label.index), EARLIER) && !holds(before.slice(0, label.index), OF_OTHER_CLAIM);
  if (DATES_PAIN.test(before)) return !holds(before, EARLIER_CLAIM) && !holds(before, OF_OTHER_CLAIM);
  if (DATED_TRAUMA.test(before) || (JOINT.test(before) && followsEvent(before))) return true;
  if (NAMED.test(before)) return !holds(before.replace(NAMED, ""), EARLIER);
  if (/(?:^|, )on(?: or about)? *$/i.test(before)) {
    const after = FRONTED.exec(text.slice(end, end + 90));
    return after !== null && !OTHER_EVENT.test(after[0]);
  }
  return /^ (?:date of (?:injury|loss)|DOI|(?:work |industrial |occupational )?(?:injury|accident|incident))\b/i.test(text.slice(end, end + 40));
}

/** Whether the nearest event before a date is the injury, told as the patient's own, and no other event stands between. */
function followsEvent(before: string): boolean {
  const event = matchesIn(before, EVENT).at(-1);
  if (!event) return false;
  const between = before.slice(event.index + event[0].length);
  const lead = before.slice(Math.max(0, event.index - 50), event.index);
  return between.length <= 90 && !/[.;\d]/.test(between) && !OTHER_EVENT.test(between) && !REPORTED.test(lead) && !holds(lead, EARLIER);
}
