import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import { anyOf, matching, near } from "../text/search";
import { objectEnd } from "./frame-object";
import type { Frame } from "./frames";
import type { SummarySentence } from "./summary-sentences";
import { inBrackets } from "./verb-overlaps";

/** `partially certified therapy, allowing 6 of 12 visits`: what is left of the request. */
const ALLOWING = /,? (?:by |and )?(?:allow|authoriz|approv|certify|grant|permitt)ing (?:only )?(?:for )?/i;
/** `therapy was modified to authorize 6 visits`, behind its verb. */
const MODIFIED_TO = /^(?: (?:on|by) [^,;.]{2,40}?)? to (?:(?:authorize|certify|approve|allow|permit|include) )?(?:only )?(?!(?:reflect|exclude|state|read|be)\b)(?=\S)/i;
/** `therapy became 6 visits` */
const BECAME = /^ (?:only )?/i;
/** `partially approved 9 sessions of therapy as 6 sessions of the same` */
const AS_COUNT = /^ as (?:only )?(?=(?:#? ?\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)/i;
/** Where a clause of its own begins behind what is left of a request. */
const NEXT_CLAUSE = anyOf(matching(/;|,? (?:and|but|while|whereas) (?:the|an?|[a-z]+ (?:was|were))\b|, (?:and|but) /ig), near(matching(/,? and /gi), matching(/ (?:was|were|became) /gi), 60, ",;"));
/** Of `6 of 12 visits` what is left is 6. */
const OUT_OF = / (?:out )?of (?:the )?(?:requested )?\d/;

/** Where the list of a frame ends in its sentence, and what UR left of it in words of their own, as a range of the reading; else null. */
export interface PartialDecision {
  readonly objectEnd: number;
  readonly leftOver: Range | null;
}

/** Reads it of a frame that modifies a request. */
export function partialDecision(sentence: SummarySentence, frame: Frame): PartialDecision {
  const { leftOver: left } = frame;
  const whole = { objectEnd: frame.object.end, leftOver: left ? { start: sentence.start + left.start, end: sentence.start + left.end } : null };
  if (left) return whole;
  if (frame.object.end <= frame.verb.start) {
    const behind = (sentence.words.endsWith("became", frame.verb.end) ? BECAME : MODIFIED_TO).exec(sentence.words.slice(frame.verb.end));
    if (behind === null) return whole;
    const left = THAT_AMOUNT.test(behind.input.slice(behind[0].length)) ? countBefore(sentence, frame.object.start) : leftOver(sentence, frame.verb.end + behind[0].length, endOfClause(sentence.words, frame.verb));
    return { ...whole, leftOver: left };
  }
  const change = frame.bare ? MODIFIED_TO.exec(sentence.words.slice(frame.object.end)) : null;
  if (change) return { ...whole, leftOver: leftOver(sentence, frame.object.end + change[0].length, sentence.words.length) };
  const as = AS_COUNT.exec(sentence.words.slice(frame.object.end));
  if (as) return { ...whole, leftOver: leftOver(sentence, frame.object.end + as[0].length, sentence.words.length) };
  const words = sentence.words.slice(frame.object.start, frame.object.end);
  const allowing = ALLOWING.exec(words);
  if (allowing === null) return whole;
  const start = frame.object.start + allowing.index;
  return { objectEnd: start, leftOver: leftOver(sentence, start + allowing[0].length, frame.object.end) };
}

/** What stands for a count that the sentence has told (`no more than #60: Soma #90 was modified to that amount`). */
const THAT_AMOUNT = /^(?:that|this|the same|the said) (?:amount|number|figure|quantity|count)\b/i;
const SIGNED_COUNT = /# ?\d{1,4}/g;

/** The last count before a place of a sentence, as a range of the reading; null where there is none. */
function countBefore({ start, words }: SummarySentence, at: number): Range | null {
  const count = matchesIn(words.slice(0, at), SIGNED_COUNT).at(-1);
  return count === undefined ? null : { start: start + count.index, end: start + count.index + count[0].length };
}

/** Where a decision in brackets ends (`X (modified to #30), Y (denied)`); else the sentence's end. */
function endOfClause(words: string, verb: Range): number {
  const bracket = inBrackets(words, verb) ? words.slice(verb.end).search(/[)\]]/) : -1;
  return bracket < 0 ? words.length : verb.end + bracket;
}

function leftOver(sentence: SummarySentence, start: number, limit: number): Range {
  const clause = NEXT_CLAUSE(sentence.words.slice(start, limit), 0);
  const end = objectEnd(sentence.words, start, clause ? start + clause.start : limit);
  const part = OUT_OF.exec(sentence.words.slice(start, end));
  return { start: sentence.start + start, end: sentence.start + (part ? start + part.index : end) };
}
