import type { Range } from "../text/range";
import { DAY } from "./day";
import type { Decision } from "./model";
import { NUMBER_PATTERN } from "./numbers";
import { countIn } from "./part-granted";
import { namesTreatment, opensWithTreatment } from "./piece-kind";

/** A part of a list in running text that says itself what utilization review decided on it, as ranges of the sentence. */
export interface DecidedPart {
  readonly treatments: Range;
  readonly verb: Range;
  readonly decision: Decision;
  /** What was left of the request, where its count stands behind the decision. */
  readonly leftOver: Range | undefined;
}

const PART = /^( ?(?:and )?)([^;]{3,200}?)((?:,|:| [-–—]) (?:conditionally )?)(?:(denied|not (?:certified|approved|authorized)|non-?certified)|(modified|cut|reduced)|(?:certified|approved|authorized))(?![\w-])/i;
const COUNT = `((?:#? ?(?:${NUMBER_PATTERN}))(?: \\(\\d{1,3}\\))?(?: (?:visits|sessions|treatments|tablets|capsules|days?|weeks?|months?))?)(?![\\w-])`;
/** `work hardening 12 sessions, 6 approved`, `therapy x 16 visits, none approved` */
const SO_MANY = new RegExp(`^( ?(?:and )?)([^;]{3,200}?)((?:,|:| [-–—]) (?:only )?)(?:(none)|(#? ?(?:${NUMBER_PATTERN}))) (?:approved|certified|authorized|allowed)\\.?$`, "i");
/** `modified, so that 12 visits may go ahead`, `modified: #30` */
const LEFT = new RegExp(`^(?:,|:)?(?: so that| to| with| allowing| leaving)?(?: only)? ${COUNT}`, "i");
/** `certified, 3 visits, the remainder not certified` */
const REST_DENIED = new RegExp(`^(?:,|:)?(?: for| at)?(?: only)? ${COUNT},? (?:and |with )?(?:the )?(?:remainder|rest|balance)(?: (?:is|was|being))? (?:denied|not certified|non-?certified)\\.?$`, "i");
const DECIDES = /\b(?:denied|certified|approved|authorized|modified|refused|allowed)\b/i;
/** A decision with a day of its own need not be of the determination that the list is of. */
const DATED = new RegExp(`^,? (?:on )?${DAY}`, "i");
/** Before a reason, or what is only supposed. */
const REASON = /\b(?:as|because|since|given|if|should|once|until|unless)\b/i;

/** The parts of a list behind a colon or from the beginning on, parted by semicolons, that each have a decision (`MRI of the knee: denied, as no trauma is noted; therapy, 12 visits: modified to 6`); null where one has none, or two. */
export function decidedParts(sentence: string): readonly DecidedPart[] | null {
  const start = sentence.indexOf(": ") + 1;
  if (!sentence.includes(";", start) || (start === 0 ? !opensWithTreatment(sentence) : namesTreatment(sentence.slice(0, start)))) return null;
  const parts: DecidedPart[] = [];
  for (let from = start; from < sentence.length; ) {
    const semicolon = sentence.indexOf(";", from);
    const end = semicolon < 0 ? sentence.length : semicolon;
    const part = decidedPart(sentence.slice(from, end), from);
    if (part === null) return null;
    parts.push(part);
    from = end + 1;
  }
  return parts.length > 1 ? parts : null;
}

/** The part that words, which begin at a place of their sentence, are; null where they are none. */
function decidedPart(words: string, at: number): DecidedPart | null {
  const counted = countedPart(words, at);
  if (counted !== null) return counted;
  const match = PART.exec(words);
  if (match === null || !namesTreatment(match[2]!)) return null;
  const [whole, lead, treatments, joint, denied, modified] = match;
  const rest = words.slice(whole.length);
  if (DATED.test(rest)) return null;
  const partly = denied === undefined ? (modified === undefined ? REST_DENIED : LEFT).exec(rest) : null;
  if (DECIDES.test(modified === undefined && partly ? "" : rest.split(REASON, 1)[0]!)) return null;
  const start = at + lead!.length;
  const end = at + whole.length;
  const granted = partly || modified !== undefined ? "modified" : "certified";
  return {
    treatments: { start, end: start + treatments!.length },
    verb: { start: start + treatments!.length + joint!.length, end },
    decision: denied === undefined ? granted : "denied",
    leftOver: partly ? countIn(partly, end) : undefined,
  };
}

/** The part of which words tell how many were granted; null where they do not. */
function countedPart(words: string, at: number): DecidedPart | null {
  const match = SO_MANY.exec(words);
  if (match === null || !namesTreatment(match[2]!)) return null;
  const [whole, lead, treatments, joint, none, count] = match;
  const start = at + lead!.length;
  const end = start + treatments!.length;
  const counted = end + joint!.length;
  return {
    treatments: { start, end },
    verb: { start: counted + (none ?? count)!.length + 1, end: at + whole.length },
    decision: none === undefined ? "modified" : "denied",
    leftOver: count === undefined ? undefined : { start: counted, end: counted + count.length },
  };
}
