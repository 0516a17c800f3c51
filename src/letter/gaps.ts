import type { Reading } from "../text/reading";
import type { Field, Span } from "../text/span";
import type { Gap } from "./model";
import { spacingOf, type Spacing } from "./spacing";

/** Blanks that redaction leaves are many; two or three at a line's end are the extractor's. */
const WIDE = 3;
/** Wider than what justification or a habit of the extractor puts between two words. */
const VERY_WIDE = 6;

/** A title that stands before a name. */
const TITLE = /(?:^|[\s(])(?:drs?|mrs?|ms)\.$/i;
/** Words that call for a name, a noun or a date behind them; `her` may also be an object. */
const LEADS_ON = /(?:^|[\s("“])(?:[Tt]he|an?|An|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|of|[Bb]y|[Ww]ith|[Ff]rom|[Pp]er|[Vv]ia|[Bb]etween|[Dd]ated|(?:[Dd]r|DR)\.?|(?:[Dd]rs|[Mm]rs?|M[RS]|[Mm]s)\.)$/;
const MAY_BE_OBJECT = /\bher$/i;
/** Before a single blank and a closing mark these tell nothing: `saw her .`, `Dr . Smith`. */
const ENDS_BEFORE_MARK = /\b(?:her|dr)$/i;
/** Joins two prepositions (`with and without`, `to and from`), so that both may stand. */
const JOINED = "(?:and|or)(?! (?:with|without|to|from|by|for|in|on|off|of|at|around|about|through|under|over|after|before|between|including|large)\\b)";
/** Words of which none can follow those that lead on. */
const GOES_ON = new RegExp(
  `^(?:(?:of|by|for|from|with|at|on|in|to|${JOINED}|but|is|was|are|were|has|have|had|did|does|who|which|dated|than|because|-?years?[ -]old|y/?o)(?![\\w-])|as (?:an?|the)\\b|['’]s\\b|\\((?:dated|received)\\b|(?:noted|stated|indicated|documented|recommended|reported|states|notes|showed|shows) (?:that|the|an?|to|no)\\b)`,
);
/** Prepositions that may close a clause (`was referred to on Monday`), and what cannot follow them all the same. */
const PREPOSITION = /(?:^|\s)(?:to|for|at|in|on|under|during|about|since|until|into|toward|against)$/i;
const NEVER_BEHIND_PREPOSITION = /^(?:(?:of|dated)\b|['’]s\b)/;
/** What a wide gap behind a preposition shows to be cut off; `in` and `on` belong to verbs too often (`came in for`). */
const FIRM_PREPOSITION = /(?:^|\s)(?:to|for|at|under|during|since|until|into|toward|against)$/i;
const SELDOM_BEHIND_PREPOSITION = new RegExp(`^(?:on|in|at|for|by|with|from|${JOINED}|is|was|were|has|had|who|as an?)(?![\\w-])`);
/** A verb that may follow neither a title nor the agent's `by`. */
const VERB = /^(?:noted|stated|indicated|documented|recommended|reported|states|notes|requested|prescribed|saw|wrote|examined|evaluated|performed)\b/;
const AGENT = /(?:^|\s)(?:the|by)$/i;
const AGE_BEFORE = /(?:^|\s)(?:is|was|this|now|currently|approximately)$/i;
const AGE = /^(?:-?years?[ -]old|y\/?o)\b/;
/** `with in` is a word that was cut, `from in` is not always wrong. */
const MAY_STAND = /(?:with|from|between)$/i;

/** Before one of these a single blank can be a gap. */
const CLOSING_MARKS = ".,;?!)";
const CLOSING = /^[.,;?!)](?=\s|$|["”])/;
/** An ellipsis, with blanks or without. */
const ELLIPSIS = /^\. ?\./;
/** No word is missing behind a bracket, an ellipsis or a salutation. */
const CLOSED = /[([{.,;:_-]$|\b(?:Dear|Attn)$/i;

/** What stands on both sides of blanks; `width` is their longest run within one line. */
interface Blanks {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly width: number;
  readonly breaks: boolean;
}

/**
 * Blanks in which words are missing, usually by redaction; none in a letter in good order. `[start, end)` are indices into the reading,
 * so that page furniture between two lines and the end of a paragraph are no gap. How the letter is spaced otherwise is told only
 * where something was found.
 */
export function findGaps(text: string, reading: Reading, start: number, end: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let spacing: Spacing | null = null;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (reading.text[at] !== " ") continue;
    const span = { start: reading.offsetAt(at - 1) + 1, end: reading.offsetAt(at + 1) };
    if (span.end - span.start === 1 && !CLOSING_MARKS.includes(reading.text[at + 1]!)) continue;
    const blanks = blanksAt(text, reading, span, { start, at, end });
    if (blanks === null || !isGap(blanks)) continue;
    spacing ??= spacingOf(text, reading, start, end);
    if (isTold(blanks, spacing)) gaps.push({ before: wordBefore(reading, at, start), blanks: span, after: wordAfter(reading, at + 1, end) });
  }
  return gaps;
}

/** Null where something stands between the two words that is not blank, such as a page's end. */
function blanksAt(text: string, reading: Reading, span: Span, { start, at, end }: { readonly start: number; readonly at: number; readonly end: number }): Blanks | null {
  const blanks = text.slice(span.start, Math.min(span.end, span.start + 400));
  if (blanks.trim() !== "" || blanks.includes("\f")) return null;
  const lines = blanks.split(/[\r\n]+/);
  return {
    span,
    before: reading.text.slice(Math.max(start, at - 14), at),
    after: reading.text.slice(at + 1, Math.min(end, at + 40)),
    width: Math.max(...lines.map((line) => line.length)),
    breaks: lines.length > 1,
  };
}

function isGap(blanks: Blanks): boolean {
  if (CLOSING.test(blanks.after)) return isGapBeforeMark(blanks);
  return blanks.width >= (blanks.breaks ? WIDE : 2) && cannotStand(blanks);
}

function isGapBeforeMark({ before, after, width, breaks }: Blanks): boolean {
  if (ELLIPSIS.test(after) || (CLOSED.test(before) && !TITLE.test(before))) return false;
  if (LEADS_ON.test(before) && !ENDS_BEFORE_MARK.test(before)) return true;
  return after.startsWith(")") ? width >= WIDE : breaks || width >= 2;
}

function cannotStand({ before, after, width, breaks }: Blanks): boolean {
  if (LEADS_ON.test(before) && GOES_ON.test(after)) return !(MAY_STAND.test(before) && /^in\b/.test(after)) && (width >= WIDE || !MAY_BE_OBJECT.test(before));
  if (TITLE.test(before) && VERB.test(after)) return true;
  if (AGE_BEFORE.test(before) && AGE.test(after)) return true;
  if (PREPOSITION.test(before) && NEVER_BEHIND_PREPOSITION.test(after)) return true;
  if (width < WIDE || breaks) return false;
  return (AGENT.test(before) && VERB.test(after)) || (FIRM_PREPOSITION.test(before) && SELDOM_BEHIND_PREPOSITION.test(after));
}

/** Whether blanks like these tell something in a letter that is spaced like this. */
function isTold({ after, width, breaks }: Blanks, { justified, spacedMarks, marksOpenLines }: Spacing): boolean {
  if (width >= VERY_WIDE) return true;
  if (justified) return false;
  return !CLOSING.test(after) || !(spacedMarks.includes(after[0]!) || (breaks && width < WIDE && marksOpenLines));
}

/** The longest word that a message quotes. */
const LONGEST_WORD = 40;

/** The word that ends at an index, with the marks that stand at it. */
function wordBefore(reading: Reading, end: number, start: number): Field<string> {
  const before = reading.text.slice(Math.max(start, end - LONGEST_WORD), end);
  const length = /\S*$/.exec(before)![0].length;
  return fieldOf(reading, end - length, end);
}

function wordAfter(reading: Reading, start: number, end: number): Field<string> {
  const after = reading.text.slice(start, Math.min(end, start + LONGEST_WORD));
  return fieldOf(reading, start, start + /^\S*/.exec(after)![0].length);
}

function fieldOf(reading: Reading, start: number, end: number): Field<string> {
  return { value: reading.text.slice(start, end), span: reading.spanOf(start, end) };
}
