import type { Absence, Letter } from "../letter/model";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** What stands before tells what it is (`no such drug`). */
const REFERS_BACK = /\bsuch (?!as\b)/i;

/** A verb, before which stands who or what does not: the note or the visit in which to look. */
const VERB_FIRST = /^(?:do|does|did|is|are|was|were|has|have|had|cannot|could|fails?|failed|lacks|lacked)\b/i;
/** Where a clause begins; none does at `as submitted`. */
const BORDER = /[;:,] (?:and |but )?|\b(?:and|but|as(?! (?:(?:currently |originally |initially )?[a-z]+ed|written|given|such|well)\b)|because|since|that) /g;
const LONGEST_SUBJECT = 100;
/** Where something is not, behind the words that say so (`goals were not stated on the visit of 11/29/2016`). */
const PLACE_BEHIND = /^ (?:on|in|at|during|from|by|within)\b[^.;:,]{0,80}(?:, \d{4}\b[^.;:,]{0,40})?/;

/**
 * Where a statement says what is absent, `span` being its words of absence with what is absent, and around it what shows where to look: `the note did not describe
 * a trial`, `goals were not stated on the visit of 11/29/2016`. The whole sentence where these name nothing by themselves.
 */
export function questionSpan({ reading }: Letter, { subject, sentence, span: said }: Absence, span: Span): Span {
  const [first, start, end, last] = [sentence.start, span.start, span.end, sentence.end].map((offset) => reading.indexAt(offset)) as [number, number, number, number];
  const textOf = (from: number, to: number): string => reading.text.slice(from, to).replaceAll("\n", " ");
  const words = textOf(start, end);
  if (subject === null || REFERS_BACK.test(words)) return sentence;
  const before = VERB_FIRST.test(words) ? lastClause(textOf(first, start)) : "";
  const behind = span.end === said.end ? (PLACE_BEHIND.exec(textOf(end, last))?.[0].trimEnd() ?? "") : "";
  return reading.spanOf(start - before.length, end + behind.length);
}

/** The last clause of a text, with the blank behind it; empty where it is too long to be a subject. */
function lastClause(text: string): string {
  const border = matchesIn(text, BORDER).at(-1);
  const clause = border ? text.slice(border.index + border[0].length) : text;
  return clause.length > LONGEST_SUBJECT ? "" : clause;
}
