import type { Range } from "../text/range";
import { objectEnd } from "./frame-object";
import type { Frame } from "./frames";
import { isHeaded } from "./piece-kind";

/** What stands between utilization review and the request that it then decides (`UR had before it a hip MRI, and denied it`). */
const TOOK_UP = /\b(?:had before it|took up|considered|looked at|dealt with|reviewed) /i;
/** How far before the verb utilization review is said to have taken it up. */
const FARTHEST = 300;
const LONGEST_JOINT = 30;
const AND = /,? (?:and|but)(?: (?:then|it|also|has|had|was|were|found itself|felt|saw itself))* $/i;
const PRONOUN = /^ (?:it|them|these|those|both|all|each|either|any of (?:it|them|these|those)|(?:all|both|either|none) of (?:them|these|those))\b/i;

/** The range of the words that name what the decision of a frame refers to by a pronoun, where the sentence has told it as what UR took up; null where it has not. */
export function frontedRequest(sentence: string, { source, verb, object }: Frame): Range | null {
  if (source !== "review" || !PRONOUN.test(sentence.slice(object.start, object.end))) return null;
  const from = Math.max(0, verb.start - FARTHEST);
  const before = sentence.slice(from, verb.start);
  const lead = TOOK_UP.exec(before);
  const joint = AND.exec(before.slice(-LONGEST_JOINT));
  if (lead === null || joint === null) return null;
  const start = from + lead.index + lead[0].length;
  const end = verb.start - joint[0].length;
  return start < end && isHeaded(sentence.slice(start, end).split(/,| and /, 1)[0]!) ? { start, end: objectEnd(sentence, start, end) } : null;
}
