import { findDrugs } from "../knowledge/drugs";
import type { Range } from "../text/range";
import type { Frame } from "./frames";
import { NUMBER_PATTERN, numberOf } from "./numbers";
import { namesTreatment } from "./piece-kind";

const DOSES = "tablets|tabs|pills|capsules|caps|units|patches";
/** How many of a drug's doses were granted, before what was asked for (`only #20 of the Soma 350 mg #60`). */
const PART = new RegExp(`^ (?:only |just |for )?(#? ?(?:${NUMBER_PATTERN}))(?: (?:${DOSES}))? (?:out )?of (?:the |those |an? )?(?:requested )?(?=\\S)`, "i");
const COUNT = new RegExp(`#\\s?\\d|\\b\\d+ (?:${DOSES})\\b`, "i");
const LONGEST_NAME = 100;
/** So many are doses, and no drugs (`ninety of the Norco`, not `two of the drugs`). */
const FEWEST_DOSES = 10;
/** A count of those that the words before name. */
const SOME_OF_WHICH = new RegExp(`,? (?:only )?(${NUMBER_PATTERN})(?: \\(\\d{1,2}\\))? of (?:which|them|these|those) (?:was|were) ?$`, "i");
/** Both of them, as the subject (`of the 12 visits of therapy only six were allowed`). */
const SO_MANY_OF = new RegExp(`^(\\s?of (?:the |those |these )(?:requested )?)(?=\\S)([^,;]{1,100}?),? (?:only |just )?(${NUMBER_PATTERN})(?: \\(\\d{1,2}\\))?\\s?$`, "i");
/** What was asked for, at the beginning of a sentence (`Of the 12 visits of therapy, UR certified 6`). */
const OF_FIRST = /^(?:of|out of|from) (?:the |those |these )?(?:requested )?(?=\S)/i;
const COUNT_ALONE = new RegExp(`^,? ?(?:only |just )?(#? ?(?:${NUMBER_PATTERN})(?: hours? (?:a|per|each) (?:day|week)\\b[^.;:]{0,60})?)(?: (?:of them|of these|visits|sessions|${DOSES}))?(?: (?:was|were))?[ .]*$`, "i");

/** Where a subject ends of which only a part was decided (`12 visits, six of which were allowed`); -1 where it has none. */
export function endBeforePart(subject: string): number {
  return subject.search(SOME_OF_WHICH);
}

/** A frame that tells how much was granted of what was asked for, as one that modifies the request and has what was left of it; any other as it is. */
export function withPartGranted(sentence: string, frame: Frame): Frame {
  if (frame.decision !== "certified" && frame.decision !== "modified") return frame;
  const { verb, object } = frame;
  if (object.end <= verb.start) {
    const part = SOME_OF_WHICH.exec(sentence.slice(object.end, verb.start));
    return part ? modified(frame, object, countIn(part, object.end)) : withManyOf(sentence, frame) ?? withFirst(sentence, frame, object.start, verb.start);
  }
  const part = object.start === verb.end ? PART.exec(sentence.slice(object.start, object.end)) : null;
  if (part === null) return withFirst(sentence, frame, object.start, object.end);
  const start = object.start + part[0].length;
  const requested = sentence.slice(start, Math.min(object.end, start + LONGEST_NAME)).split(/[,;]/, 1)[0]!;
  return findDrugs(requested).length > 0 && (COUNT.test(requested) || numberOf(part[1]!.replace("#", "").trim()) >= FEWEST_DOSES) ? modified(frame, { start, end: object.end }, countIn(part, object.start)) : frame;
}

/** The same of a frame whose subject says how many of what was asked for; null for any other. */
function withManyOf(sentence: string, frame: Frame): Frame | null {
  const { start, end } = frame.object;
  const match = SO_MANY_OF.exec(sentence.slice(start, end));
  if (match === null) return null;
  const object = { start: start + match[1]!.length, end: start + match[1]!.length + match[2]!.length };
  const count = sentence.indexOf(match[3]!, object.end);
  return namesTreatment(match[2]!) ? modified(frame, object, { start: count, end: count + match[3]!.length }) : null;
}

/** The same of a frame whose request stands at the beginning of its sentence, and whose object, from `start` to `end`, is only a count. */
function withFirst(sentence: string, frame: Frame, start: number, end: number): Frame {
  const lead = OF_FIRST.exec(sentence);
  if (lead === null) return frame;
  const isSubject = frame.object.end <= frame.verb.start;
  const comma = (isSubject ? null : WHO.exec(sentence.slice(0, frame.verb.start)))?.index ?? sentence.lastIndexOf(",", isSubject ? end : frame.verb.start);
  const from = isSubject ? comma : start;
  const last = sentence.slice(0, Math.max(0, comma)).endsWith(REQUESTED) ? comma - REQUESTED.length : comma;
  const count = comma < lead[0].length || comma > LONGEST_FIRST ? null : COUNT_ALONE.exec(sentence.slice(from, end));
  const name = count ? sentence.slice(lead[0].length, last) : "";
  return count && (SHORT_NAME.test(name) || namesTreatment(name)) ? modified(frame, { start: lead[0].length, end: last }, countIn(count, from)) : frame;
}

/** Utilization review decides on what no table knows as well (`Of the aide it approved 2 hours a day`). */
const SHORT_NAME = /^[a-z]{4,20}(?: [a-z]{2,20})?$/i;
/** Who granted it, behind what was asked for. */
const WHO = /,? (?:it|they|he|she|UR|utilization review|the (?:reviewer|claims administrator|carrier|insurer|adjuster))(?: also| then| only)? $/i;
const LONGEST_FIRST = 200;
const REQUESTED = " requested";

function modified(frame: Frame, object: Range, leftOver: Range): Frame {
  return { ...frame, decision: "modified", object, leftOver };
}

/** Where the count, the first group of a match, stands whose text begins at a place. */
export function countIn(match: RegExpExecArray, at: number): Range {
  const start = at + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}
