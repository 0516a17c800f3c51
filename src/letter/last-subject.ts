import { clauseStart, objectEnd } from "./frame-object";
import { isHeaded } from "./piece-kind";
import { treatmentsIn } from "./treatment-list";
import type { Verb } from "./verb";

/** What stands before a passive verb that has a subject. */
const AUXILIARY_LAST = /\b(?:was|were|is|are|been|be|being|could|would|can|has|have|had)(?: (?:also|then|not|all|both|each|therefore|however|again|found|deemed|considered)){0,3}$/i;
/** A verb that holds its auxiliary. */
const WITH_AUXILIARY = /^(?:was|were|became|cannot|fail(?:s|ed))\b/i;
const PLURAL = /\b(?:were|are|have)\b/i;
/** A treatment that is several in itself (`twelve sessions of therapy`). */
const SEVERAL = /^(?:[^\s,]{1,14} ){0,4}[a-z-]{3,}(?<![isu])s\b/i;
/** What makes a clause behind a treatment tell when or which, so that the treatment is no subject of the verb. */
const SUBORDINATE = /\b(?:after|before|once|when|if|until|unless|that|which|who|whose)\b/i;

/**
 * Where, in what stands between a decision's verb and the passive verb at `next`, the list of the first ends and the subject of the second begins
 * (`certified X, Y and Z was denied`): before the last treatment, before the last two where the second verb needs several. Null where the last words
 * are no treatment with an auxiliary behind it, or are all that the first verb has.
 */
function lastSubject(sentence: string, start: number, next: number): number | null {
  const before = sentence.slice(start, next).trimEnd();
  const auxiliary = AUXILIARY_LAST.exec(before)?.[0] ?? WITH_AUXILIARY.exec(sentence.slice(next, next + 8))?.[0];
  if (auxiliary === undefined) return null;
  const parts = treatmentsIn(sentence, start, next);
  const last = parts[parts.length - 1];
  if (last === undefined || parts.length < 2) return null;
  const words = sentence.slice(last.start, next);
  if (!isHeaded(words) || SUBORDINATE.test(words) || objectEnd(sentence, last.start, next) < next) return null;
  const needsTwo = PLURAL.test(auxiliary) && !SEVERAL.test(words) && parts.length > 2;
  return parts[parts.length - (needsTwo ? 3 : 2)]!.end;
}

const WITH = " with ";
const LONGEST_NAME = 100;

/** What makes a passive verb tell of the treatment right before it (`certified X and Y, which was cut to one month`). */
const WHICH_LAST = /, which (?:was|is|has been|had been)(?: [a-z]+ly)?$/i;
/** What makes the words behind the last comma a clause without a verb of its own (`denied X, the Y being certified`). */
const BEING_LAST = / (?:having been|being)(?: [a-z]+ly)?$/i;

/** Where the last treatment of a list ends its verb's object, as a clause on it alone follows; null where none does. */
function subjectOfOwnClause(sentence: string, start: number, next: number): number | null {
  const before = sentence.slice(start, next).trimEnd();
  if (WHICH_LAST.test(before)) return treatmentsIn(sentence, start, next).at(-2)?.end ?? null;
  const being = BEING_LAST.exec(before);
  const comma = being ? before.lastIndexOf(", ", being.index) : -1;
  return being && comma >= 0 && isHeaded(before.slice(comma + 2, being.index)) ? start + comma : null;
}

/** Where `with Y` begins in `certified X, with Y denied`; null where no treatment without a verb of its own stands there. */
function absoluteSubject(sentence: string, start: number, next: number): number | null {
  const at = sentence.lastIndexOf(WITH, next);
  if (at < start || next - at > LONGEST_NAME) return null;
  const words = sentence.slice(at + WITH.length, next).replace(/ being ?$/i, "").trim();
  if (!isHeaded(words) || /[,;]/.test(words) || AUXILIARY_LAST.test(words)) return null;
  return sentence[at - 1] === "," ? at - 1 : at;
}

/** Where the object of an active verb, which begins at `start`, ends when a passive one with a subject of its own follows it: at that verb where none starts. */
export function beforePassive(sentence: string, verb: Verb, start: number, next: Verb): number {
  const clause = (next.decision === null ? null : subjectOfOwnClause(sentence, start, next.start)) ?? clauseStart(sentence, start, next.start);
  if (clause !== null) return clause;
  const subject = verb.decision !== null || next.source === verb.source ? lastSubject(sentence, start, next.start) : null;
  return subject ?? (next.decision === null ? null : absoluteSubject(sentence, start, next.start)) ?? next.start;
}
