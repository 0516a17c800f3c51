import { findDrugs } from "../knowledge/drugs";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { sentencesOf } from "../text/sentences";
import { supportedIn } from "./bare-decision";
import { DAY } from "./day";
import { objectEnd } from "./frame-object";
import type { Frame } from "./frames";
import { namesTreatment, opensWithTreatment } from "./piece-kind";
import { isNoteOnPlan } from "./plan-notes";
import type { SummarySentence } from "./summary-sentences";
import { listTreatments } from "./treatment-list";

/** The ranges of the reading that name the treatments of a frame of a sentence, whose object is read up to `end`; in order. */
export function partsOf(reading: Reading, sentence: SummarySentence, frame: Frame, end: number): readonly Range[] {
  const { start: at, words } = sentence;
  if (frame.namesIn === "reason") return reasonParts(reading, at, words, frame.object.start);
  if (frame.bare && !frame.listed) return supportedParts(reading, at, words, Math.max(frame.object.end, frame.verb.end));
  const object = listWithoutLead(words, { start: frame.object.start, end });
  const parts = listTreatments(reading, at + object.start, at + object.end).filter((part, nth) => nth === 0 || !(OWN_CLAUSE.test(wordsOf(reading, part)) || (frame.source === "review" && ADVISED.test(wordsOf(reading, part)))));
  const all = frame.listed ? [...parts.filter((part) => isKnown(reading, part)), ...entriesOf(reading, sentence, frame)] : parts;
  return frame.source === "physician" ? all.filter((part) => !isReplaced(reading, part)).map((part) => withoutReplaced(reading, part)) : all;
}

/** What a treatment gives way to (`Elavil has lost its effect and is replaced by Silenor 6 mg`, `Soma changed to Robaxin 500 mg`). */
const TO_ANOTHER = "(?:replaced (?:by|with)|(?:changed|switched|converted|rotated) to|(?:exchanged|swapped) for|g(?:ives|ave) way to|makes way for) (?:an? |the )?";
const GIVES_WAY = new RegExp(`^[^()#;]{0,80}?\\b${TO_ANOTHER}`, "i");
const REPLACED = new RegExp(`^ (?:(?:is|was|will be|to be|being) )?${TO_ANOTHER}`, "i");

/** Whether the words behind a part, which a verb of their own parts from it, tell what takes its place. */
function isReplaced(reading: Reading, part: Range): boolean {
  const words = reading.text.slice(part.end, part.end + LONGEST_LEAD);
  const lead = REPLACED.exec(words)?.[0].length ?? 0;
  return lead > 0 && opensWithTreatment(words.slice(lead));
}

/** The part of a physician's list without what is replaced in it. */
function withoutReplaced(reading: Reading, part: Range): Range {
  const words = wordsOf(reading, part);
  const lead = GIVES_WAY.exec(words)?.[0].length ?? 0;
  return lead > 0 && opensWithTreatment(words.slice(lead)) ? { start: part.start + lead, end: part.end } : part;
}

/** The treatments of a list's entries. A physician's may be advice of any kind: of those the known ones count. */
function entriesOf(reading: Reading, { entries }: SummarySentence, { source }: Frame): readonly Range[] {
  const parts = entries.flatMap((entry) => (source === "physician" ? notesIn(reading, entry) : [entry])).flatMap((note) => listTreatments(reading, note.start, note.start + objectEnd(wordsOf(reading, note), 0, note.end - note.start)));
  return source === "physician" ? parts.filter((part) => isKnown(reading, part)) : parts;
}

/** An entry's first sentence, and those behind it that are notes of a plan as well (`5) D/C Soma. Start Robaxin 500 mg #60`). */
function notesIn(reading: Reading, entry: Range): readonly Range[] {
  const [first, ...others] = sentencesOf(reading.text, entry.start, entry.end);
  return first === undefined ? [] : [first, ...others.filter((note) => isNoteOnPlan(wordsOf(reading, note)))];
}

function wordsOf(reading: Reading, { start, end }: Range): string {
  return reading.text.slice(start, end);
}

function isKnown(reading: Reading, part: Range): boolean {
  return namesTreatment(wordsOf(reading, part));
}

/** The drugs that a reason names, and the services that it says were not supported; in order. */
function reasonParts(reading: Reading, at: number, words: string, from: number): readonly Range[] {
  const drugs = findDrugs(words.slice(from)).map(({ start, end }) => ({ start: at + from + start, end: at + from + end }));
  const services = supportedParts(reading, at, words, from).filter(({ start, end }) => !drugs.some((drug) => drug.start < end && start < drug.end));
  return [...drugs, ...services].sort((one, other) => one.start - other.start);
}

/** The known treatments that a reason says were not supported. */
function supportedParts(reading: Reading, at: number, words: string, from: number): readonly Range[] {
  return supportedIn(words, from).flatMap(({ start, end }) => listTreatments(reading, at + start, at + end)).filter((part) => isKnown(reading, part) || TOPICAL.test(wordsOf(reading, part)));
}

/** A medication that no table holds. */
const TOPICAL = /^(?:topical|compound(?:ed)?)? ?(?:ointment|cream|gel|patch(?:es)?|compound|topical)s?$/i;

/** What only counts the treatments before their names follow (`all three (X, Y, and Z)`, `all three - on X, on Y`, `six of the seven, namely X`, `the seventh, X`). */
const COUNTED = new RegExp(`^ ?(?:(?:all|both|each|the|these|of|requests|items|treatments|services|medications|requested|${["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].join("|")}) ?){1,6}(?:(\\((?!\\d))|[,:–-]? ?(?:namely|specifically|to wit|that is|i\\.e\\.|viz\\.?)[,:]? | ([-–—]) )|^ the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|last), `, "i");

/** Where the bracket closes within which a list stands; its end where none does. */
export function closingOf(list: string, start: number): number {
  let depth = 1;
  for (let at = start; at < list.length; at += 1) {
    if (list[at] === "(") depth += 1;
    else if (list[at] === ")" && (depth -= 1) === 0) return at;
  }
  return list.length;
}

/** A date between the verb and its list. */
const DATE_BEFORE_LIST = new RegExp(`^,? (?:on|dated|of|in) ${DAY}[:,]?(?: (?:was|were|is|are))?(?= )`, "i");
const LONGEST_LEAD = 100;

/** Where a counted list ends: with the bracket or the dash within which it stands. */
function countedEnd(list: string, { 0: lead, 1: bracket, 2: dash }: RegExpExecArray): number {
  if (bracket) return closingOf(list, lead.length);
  const closing = dash === undefined ? -1 : `${list} `.indexOf(` ${dash} `, lead.length);
  return closing < 0 ? list.length : closing;
}

/** The list behind a verb without its date and its lead (`as to each of the following:`). */
function listWithoutLead(words: string, object: Range): Range {
  const list = words.slice(object.start, object.end);
  const counted = COUNTED.exec(list);
  if (counted) return { start: object.start + counted[0].length, end: object.start + countedEnd(list, counted) };
  const colon = list.slice(0, LONGEST_LEAD).indexOf(":");
  const lead = list.slice(0, colon + 1);
  if (colon >= 0 && !namesTreatment(lead)) return { start: object.start + colon + 1, end: object.end };
  return { start: object.start + (DATE_BEFORE_LIST.exec(list)?.[0].length ?? 0), end: object.end };
}

/** A clause with a verb of its own behind a list (`; a TENS unit was added by hand`, `and Soma awaits more information`). */
const OWN_CLAUSE = /^[^()]*? (?:was|were|has been|had been) (?!(?:also |again )?(?:advised|recommended|requested|ordered|prescribed|suggested|sought|planned|proposed|scheduled)\b|[a-z]+,? (?:# ?\d|\d{1,4} (?:tab|cap|pill|patch)))|^[^()]{0,60}? (?:is|are) (?:dated|signed|attached|undated)\b|^[^()]{0,120}? (?:(?:awaits?|awaited|went out|went in|lack(?:s|ed)|remain(?:s|ed)|(?:did|does|do|could|would) not|cannot) [^,]|(?:was|were|is|are|has|have|had|could|would|failed)(?: (?:not|been|be|to))*$)/i;

/** What a reviewer would rather have (`; an EMG was suggested`). */
const ADVISED = / (?:was|were) (?:advised|recommended|suggested)(?: (?:instead|first))?$/i;
