import type { Range } from "../text/range";
import { namesTreatment } from "./piece-kind";

/** `UR: deny X, certify Y`, `X - DENY`, `X - no`, `X - NC`, not `did not, however, certify` */
const BARE = /^(?:deny|non[- ]{0,2}certify|modify|certify|approve|authorize|support|allow|no|yes|NC)$/i;
/** Those that are nouns as well stand behind no comma (`a knee brace, support, and a cane`). */
const NOUN = /^(?:support|allow|no|yes|NC)$/i;
const ANSWER = /^(?:no|yes|NC)$/i;
const BEHIND_DASH = / [-–—] ?$/;
const BEHIND_COLON = /: $/;
const BEHIND_COMMA = /, $/;
const ENDS = /^(?:\s*$|[;.,]| [-–—(])/;
const LIST_BEFORE = /[:;] $|: (?:deny|non-?certify|modify|certify|approve|authorize)\b[^.;:]{3,80}, (?:and )?$/i;
/** A sentence that is one entry and its answer, as UR is quoted; several of them behind a colon are anybody's list (`Tried so far: therapy - yes, acupuncture - no`). */
const ONE_ENTRY = /^["“]?[^.:;,]{3,100}(?:, #?\d[^.:;,]{0,20})? [-–—] $/;
const LONGEST_NAME = 100;

/** Whether a word that decides is a bare infinitive, or an answer. */
export function isBare(word: string): boolean {
  return BARE.test(word);
}

/** Whether a bare word, at a range of its sentence, decides: what it is on stands behind it, in a list of such words, or before it, as an entry. */
export function decidesBare(sentence: string, range: Range): boolean {
  return LIST_BEFORE.test(wordsBefore(sentence, range)) || (endsEntry(sentence, range) && namesTreatment(wordsBefore(sentence, range)));
}

/** Whether a bare word ends the entry that it decides on (`X - DENY`, `X: DENY; no trial`, `X, deny;`). */
export function endsEntry(sentence: string, { start, end }: Range): boolean {
  const before = wordsBefore(sentence, { start, end });
  if (BEHIND_DASH.test(before)) return true;
  const isJoined = BEHIND_COLON.test(before) || (BEHIND_COMMA.test(before) && !NOUN.test(sentence.slice(start, end)));
  return isJoined && ENDS.test(sentence.slice(end, end + 3)) && namesTreatment(before);
}

/** Whether a word is an answer that may be to another question than utilization review's, where the sentence does not name it. */
export function isLooseAnswer(sentence: string, { start, end }: Range): boolean {
  return ANSWER.test(sentence.slice(start, end)) && !ONE_ENTRY.test(sentence.slice(0, start));
}

function wordsBefore(sentence: string, { start }: Range): string {
  return sentence.slice(Math.max(0, start - LONGEST_NAME), start);
}
