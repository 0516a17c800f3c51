import { matchesIn } from "../text/matches";
import { trimmed, type Range } from "../text/range";
import type { Outcome } from "./model";

/** An item heading's parts, as ranges of the text it was read from. */
export interface HeadingParts {
  /** The name: without list marker, lead (`The request for`) and outcome; of a partly authorized item the remaining portion. */
  readonly name: Range;
  readonly outcome: (Range & { readonly value: Outcome }) | null;
  readonly original: Range | null;
  readonly authorized: Range | null;
  /** Whether the name is said to be what remains of the original request. */
  readonly remains: boolean;
}

/** Outcome words of an item; `Modified` and its like are accepted though no letter at hand has them (`domain.md` 1.4). */
const OUTCOME_WORD = /:[ \n]*((?:Partially[ \n]|Partly[ \n])?(?:Upheld|Uphold|Overturned|Overturn|Modified|Modify))[ \n]{0,3}\.?[ \n]{0,3}$/i;
/** Without its colon, at the end of a heading; only with a capital, since it is an everyday word. */
const BARE_OUTCOME_WORD = /[ \n](Upheld|UPHELD|Overturned|OVERTURNED)[ \n]{0,3}\.?[ \n]{0,3}$/;
const DECISION_SENTENCE = /[ \n]((?:is|are|was|were)[ \n](not[ \n])?medically[ \n]necessary(?:[ \n]and[ \n]appropriate)?)[ \n]{0,3}[.:]?[ \n]{0,3}$/i;
const MARKER = /^[ \n]*(?:\(?\d{1,3}[.)]|[•▪*-])[ \n]+/;
const LEAD = /^(?:MAXIMUS Federal Services, Inc\.?[ \n]has[ \n]determined[ \n](?:that[ \n])?the[ \n]requests?[ \n]for[ \n]|Regarding[ \n]the[ \n]requests?[ \n]for[ \n])/i;
const TAIL = 120;

/** Whether a stretch of text ends with an item's outcome word behind a colon. */
export function endsWithOutcome(text: string): boolean {
  return OUTCOME_WORD.test(text.slice(-TAIL));
}

/** Whether a stretch of text is a numbered decision sentence, or ends as one does. */
export function endsWithDecision(text: string): boolean {
  return DECISION_SENTENCE.test(text.slice(-TAIL));
}

/** The parts of the heading that `text.slice(start, end)` is. Works on any text; the name is the whole of it when nothing else is known. */
export function readHeading(text: string, start: number, end: number): HeadingParts {
  const heading = text.slice(start, end);
  const outcome = readOutcome(heading);
  const from = (MARKER.exec(heading)?.[0].length ?? 0);
  const lead = LEAD.exec(heading.slice(from))?.[0].length ?? 0;
  const whole = named(heading, from + lead, outcome?.nameEnd ?? heading.length);
  const parts = readPartlyAuthorized(heading, whole);
  const place = (range: Range | null): Range | null => range && { start: start + range.start, end: start + range.end };
  return {
    name: place(parts?.remaining ?? whole)!,
    outcome: outcome && { start: start + outcome.start, end: start + outcome.end, value: outcome.value },
    original: place(parts?.original ?? null),
    authorized: place(parts?.authorized ?? null),
    remains: parts?.remains ?? false,
  };
}

interface ReadOutcome extends Range {
  readonly value: Outcome;
  readonly nameEnd: number;
}

function readOutcome(heading: string): ReadOutcome | null {
  const tailStart = Math.max(0, heading.length - TAIL);
  const tail = heading.slice(tailStart);
  const word = OUTCOME_WORD.exec(tail) ?? BARE_OUTCOME_WORD.exec(tail);
  if (word) {
    const start = tailStart + word.index + word[0].indexOf(word[1]!);
    return { start, end: start + word[1]!.length, nameEnd: tailStart + word.index, value: outcomeOf(word[1]!) };
  }
  const sentence = DECISION_SENTENCE.exec(tail);
  if (!sentence) return null;
  const start = tailStart + sentence.index + 1;
  return { start, end: start + sentence[1]!.length, nameEnd: start, value: sentence[2] === undefined ? "overturned" : "upheld" };
}

function outcomeOf(word: string): Outcome {
  if (/^part|^modif/i.test(word)) return "modified";
  return /^upho|^uphe/i.test(word) ? "upheld" : "overturned";
}

const ORIGINAL = /[ \n](?:was|were)[ \n]the[ \n]original[ \n]request(?:s)?\b\.?/i;
const AUTHORIZED_PASSIVE = /[ \n](?:was|were)[ \n](?:authorized|approved|certified)[ \n]by[ \n]the[ \n]Claims[ \n]Administrator\b\.?/i;
const AUTHORIZED_ACTIVE = /\bThe[ \n]Claims[ \n]Administrator[ \n](?:authorized|approved|certified)[ \n]/i;
const LEAVING = /,[ \n]leaving[ \n]the[ \n]original[ \n]request/i;
const REMAINING = /\bThe[ \n](?:remaining[ \n](?:[\w-]+[ \n]){0,4}portion[ \n]of[ \n]the[ \n]original[ \n]request|original[ \n]request),[ \n]/gi;

/** The two templates of `domain.md` 1.4; null for an ordinary heading. */
function readPartlyAuthorized(heading: string, whole: Range): { remaining: Range; original: Range; authorized: Range | null; remains: boolean } | null {
  const text = heading.slice(0, whole.end);
  const original = ORIGINAL.exec(text);
  const remaining = matchesIn(text, REMAINING).at(-1);
  if (!original || !remaining || remaining.index < original.index) return null;
  const from = original.index + original[0].length;
  return {
    original: named(heading, whole.start, original.index),
    authorized: readAuthorized(heading, from, remaining.index),
    remaining: named(heading, remaining.index + remaining[0].length, withoutIs(text)),
    remains: /remaining/i.test(remaining[0]),
  };
}

function readAuthorized(heading: string, start: number, end: number): Range | null {
  const between = heading.slice(start, end);
  const passive = AUTHORIZED_PASSIVE.exec(between);
  if (passive) return named(heading, start, start + passive.index);
  const active = AUTHORIZED_ACTIVE.exec(between);
  if (!active) return null;
  const from = active.index + active[0].length;
  const leaving = LEAVING.exec(between.slice(from));
  return named(heading, start + from, leaving ? start + from + leaving.index : end);
}

/** Where a remaining portion's name ends: before its closing `is`, which needs a blank before it (`pelvis` has none). */
function withoutIs(text: string): number {
  const end = text.trimEnd().length;
  return /[ \n,](?:is|are)$/i.test(text.slice(Math.max(0, end - 5), end)) ? end - (/are$/i.test(text.slice(end - 3, end)) ? 3 : 2) : end;
}

/** A range without blanks, colons and commas at its ends; a full stop may close an abbreviation. */
function named(heading: string, start: number, end: number): Range {
  return trimmed(heading, { start, end }, ",.:;", ",:;");
}
