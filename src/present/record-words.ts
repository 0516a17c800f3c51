import type { Letter } from "../letter/model";
import { quoted } from "../rules/wording";
import { capitalized } from "../text/capitalized";
import { matchesIn } from "../text/matches";
import type { RecordQuestion } from "../review/record-checks";
import type { RecordCheck } from "../review/records";
import { inEnglish, type Translate } from "./translate";
import { writtenDay } from "./written-date";

/** What stands before tells what it is (`no such drug`). */
const REFERS_BACK = /\bsuch (?!as\b)/i;

/** A verb, before which stands who or what does not: the note or the visit in which to look. */
const VERB_FIRST = /^(?:do|does|did|is|are|was|were|has|have|had|cannot|could|fails?|failed|lacks|lacked)\b/i;
/** Where a clause begins. */
const BORDER = /[;:,] (?:and |but )?|\b(?:and|but|as|because|since|that) /g;
const LONGEST_SUBJECT = 100;
/** Where something is not, behind the words that say so (`goals were not stated on the visit of 11/29/2016`). */
const PLACE_BEHIND = /^ (?:on|in|at|during|from|by|within)\b[^.;:,]{0,80}(?:, \d{4}\b[^.;:,]{0,40})?/;

/**
 * What is said to be absent, in the letter's words: `no signed agreement`, with what shows where to look: `the note did not describe a trial`, `goals were not stated on
 * the visit of 11/29/2016`. The whole sentence where these name nothing by themselves.
 */
export function questionWords(letter: Letter, { absence: { subject, sentence, span: said }, span }: RecordQuestion): string {
  const words = quoted(letter, span);
  const whole = quoted(letter, sentence);
  const at = whole.indexOf(words);
  if (subject === null || REFERS_BACK.test(words) || at < 0) return whole;
  const before = VERB_FIRST.test(words) ? lastClause(whole.slice(0, at)) : "";
  const behind = span.end === said.end ? PLACE_BEHIND.exec(whole.slice(at + words.length))?.[0].trimEnd() : undefined;
  return `${before}${words}${behind ?? ""}`;
}

/** The last clause of a text, with the blank behind it; empty where it is too long to be a subject. */
function lastClause(text: string): string {
  const border = matchesIn(text, BORDER).at(-1);
  const clause = border ? text.slice(border.index + border[0].length) : text;
  return clause.length > LONGEST_SUBJECT ? "" : clause;
}

/** `found in the record after all: page 12`, `found in the record after all`, or `not found in the record either`: it stands behind words that deny something. */
export function answerWords({ verdict, place }: Pick<RecordCheck, "verdict" | "place">, translate: Translate = inEnglish): string {
  if (verdict !== "found") return translate("not found in the record either");
  return place === "" ? translate("found in the record after all") : translate("found in the record after all: {0}", place);
}

/** `Found in the record after all: page 12, by A. Nyman on 01/01/2026.` */
export function answerSentence(check: RecordCheck, translate: Translate = inEnglish): string {
  const words = answerWords(check, translate);
  return translate("{0}, by {1} on {2}.", capitalized(words), check.person, writtenDay(check.date));
}
