import type { Range } from "../text/range";
import type { Verb } from "./verb";

/** The verbs of a sentence in order, without those within another one and those that only tell more of it: its part, its reason, what stands in brackets. */
export function withoutOverlaps(sentence: string, verbs: readonly Verb[]): readonly Verb[] {
  const kept: Verb[] = [];
  for (const verb of [...verbs].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept[kept.length - 1];
    if (last === undefined && opensWithCause(sentence, verb, verbs)) continue;
    if (last && (tellsPart(sentence, last, verb) || isRemark(sentence, last, verb) || isReason(sentence, kept, verb))) continue;
    if (last && qualifies(sentence, last, verb)) kept[kept.length - 1] = { ...last, decision: "modified" };
    else if (verb.start >= (last?.end ?? 0)) kept.push(verb);
  }
  return kept;
}

/** `partially certified X, allowing Y`: the second verb tells what is left of X. */
function tellsPart(sentence: string, last: Verb, verb: Verb): boolean {
  return last.decision === "modified" && !last.passive && verb.start >= last.end && /^(?:allow|authoriz|approv|certify)ing$/i.test(sentence.slice(verb.start, verb.end));
}

/** `denied X, noting that Y was approved`, `denied X because Y was denied`, `X was denied as Y was not certified` */
function isReason(sentence: string, kept: readonly Verb[], verb: Verb): boolean {
  if (verb.decision === null || !verb.passive) return false;
  const before = kept[kept.length - 1];
  if (before?.decision === "denied" && before.passive && verb.start > before.end && CAUSE_ALONE.test(sentence.slice(before.end, verb.start))) return true;
  const last = kept.find(({ decision, passive }) => decision !== null && !passive);
  if (last === undefined || verb.start <= last.end) return false;
  const between = sentence.slice(last.end, verb.start).trimEnd();
  return verb.decision === "certified" ? NOTED.test(between) : isCause(between.slice(-LONGEST_CAUSE));
}

const OPENS_WITH_CAUSE = /^(?:because|since|as|given that|inasmuch as) [^,;.:]{3,80} (?:was|were|is|are|had been|has been) $/i;
const LONGEST_CLAUSE = 100;

/** `Because X was not certified, Y was denied`: the first verb tells the reason of a later one. */
function opensWithCause(sentence: string, verb: Verb, verbs: readonly Verb[]): boolean {
  return verb.decision !== null && verb.start < LONGEST_CLAUSE && sentence.startsWith(", ", verb.end) && OPENS_WITH_CAUSE.test(sentence.slice(0, verb.start)) && verbs.some(({ decision, start }) => decision !== null && start > verb.end);
}

const NOTED = /\b(?:stating|noting|indicating|explaining|reasoning|because|since)\b/i;
const CAUSE = /\b(?:because|since|on the grounds? that|given that|in that|inasmuch as) /i;
const LONGEST_CAUSE = 80;
/** A cause between two verbs, of which the second has an auxiliary. */
const CAUSE_ALONE = /^(?: by (?:the )?(?:UR|utilization review|reviewer|claims administrator|carrier))?,? (?:as|because|since|given that) (?!(?:was|were|well|too)\b)[^,;.]{3,60} (?:was|were|is|are|had been|has been) (?:also |itself )?$/i;

/** Whether words end in a clause that tells a cause and has no other verb. */
function isCause(words: string): boolean {
  const clause = words.slice(Math.max(words.lastIndexOf(","), words.lastIndexOf(";")) + 1);
  const cause = CAUSE.exec(clause);
  return cause !== null && !/ (?:was|were|is|are) /i.test(clause.slice(cause.index));
}

/** `allowed X only as modified to Y`: the second verb tells how much of X was allowed. */
function qualifies(sentence: string, last: Verb, verb: Verb): boolean {
  return last.decision === "certified" && verb.decision === "modified" && verb.start >= last.end && /\bas $/i.test(sentence.slice(verb.start - 4, verb.start));
}

const BRACKET = /[([](?:conditionally )?$/i;
const LONGEST_BRACKET = 15;

/** Whether a verb stands first in brackets (`X (denied)`). */
export function inBrackets(sentence: string, verb: Range): boolean {
  return bracketBefore(sentence, verb) >= 0;
}

/** Where the bracket opens in which a verb stands first, if only behind an adverb; -1 where none does. */
export function bracketBefore(sentence: string, { start }: Range): number {
  const from = Math.max(0, start - LONGEST_BRACKET);
  const at = sentence.slice(from, start).search(BRACKET);
  return at < 0 ? -1 : from + at;
}

/** A decision in brackets is a remark on the one before, unless that one has brackets too. */
function isRemark(sentence: string, last: Verb, verb: Verb): boolean {
  return inBrackets(sentence, verb) && !(verb.passive && last.passive && inBrackets(sentence, last));
}
