import type { Range } from "../text/range";
import { wordsBehind } from "../text/search";
import type { Decision } from "./model";
import { endBeforePart } from "./part-granted";

/** What a verb of granting tells that UR decided: nothing may be granted (`neither the MRI nor the brace was certified`), or a part (`six of which were allowed`). */
export function grantedBy(sentence: string, verb: Range & { readonly passive: boolean }): Decision {
  if (!verb.passive) return NEITHER.test(wordsBefore(sentence, verb.start, "neither ".length + 1)) || NOTHING.test(sentence.slice(verb.end, verb.end + 12)) ? "denied" : "certified";
  if (hasNegatedSubject(sentence, verb.start)) return "denied";
  return endBeforePart(wordsBefore(sentence, verb.start, LONGEST_PART)) >= 0 ? "modified" : "certified";
}

function wordsBefore(sentence: string, at: number, length: number): string {
  return sentence.slice(Math.max(0, at - length), at);
}

/** `neither approved the MRI nor certified the brace` */
const NEITHER = /\b(?:neither|nor) $/i;
/** `certified none of the drugs` */
const NOTHING = /^ (?:none of|neither)\b/i;
/** Longer than a count of some (`twenty-four (24) of which were`). */
const LONGEST_PART = 40;

/** How far before a verb its subject begins. */
const LONGEST_SUBJECT = 400;
const NEGATES = /(?:^|[,“"] |\b(?:and|but|that|while|whereas) )(?:neither|none of)\b/i;
const AUXILIARIES = /\b(?:was|were|is|are|has been|have been|(?:could|would|can)(?= be\b))\b/gi;

/** Whether the subject of the passive verb at a place is negated. A negation with a verb of its own is of another clause. */
export function hasNegatedSubject(sentence: string, verb: number): boolean {
  const clause = wordsBehind(sentence, verb, ";:", LONGEST_SUBJECT);
  const negation = NEGATES.exec(clause);
  return negation !== null && (clause.slice(negation.index).match(AUXILIARIES) ?? []).length === 1;
}
