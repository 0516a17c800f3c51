import { matchesIn } from "../text/matches";
import { startOfRun } from "../text/range";
import type { Reading } from "../text/reading";
import type { Field, Span } from "../text/span";
import type { Gap } from "./model";
import { cannotStand, endsBeforeMark, isTitle, leadsOn, VERY_WIDE, WIDE, type Blanks } from "./gap-words";
import { spacingOf, type Spacing } from "./spacing";

const [BLANK, LINE_FEED, FORM_FEED, RETURN] = [32, 10, 12, 13];
/** Before one of these a single blank can be a gap. */
const CLOSING_MARKS = ".,;?!)";
const MARK_BEHIND_BLANK = /(?<= )[.,;?!)]/g;
/** So many characters are passed over at once where no blank among them can be a gap. */
const STRETCH = 16;
const CLOSING = /^[.,;?!)](?=\s|$|["”])/;
/** An ellipsis, with blanks or without. */
const ELLIPSIS = /^\. ?\./;
/** No word is missing behind a bracket, an ellipsis or a salutation. */
const CLOSED = /[([{.,;:_-]$|\b(?:Dear|Attn)$/i;

/**
 * Blanks in which words are missing, usually by redaction; none in a letter in good order. `[start, end)` are indices into the reading,
 * so that page furniture between two lines and the end of a paragraph are no gap. How the letter is spaced otherwise is told only
 * where something was found.
 */
export function findGaps(text: string, reading: Reading, start: number, end: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let spacing: Spacing | null = null;
  for (const at of possibleGaps(reading, start + 1, end - 1)) {
    const span = { start: reading.offsetAt(at - 1) + 1, end: reading.offsetAt(at + 1) };
    const blanks = blanksAt(text, reading, span, { start, at, end });
    if (blanks === null || !isGap(blanks)) continue;
    spacing ??= spacingOf(text, reading, start, end);
    if (isTold(blanks, spacing)) gaps.push({ before: wordBefore(reading, at, start), blanks: span, after: wordAfter(reading, at + 1, end) });
  }
  return gaps;
}

/** The blanks in `[from, to)` that can be gaps: they stand before a closing mark, or show more than themselves. */
function possibleGaps(reading: Reading, from: number, to: number): readonly number[] {
  const blanks: number[] = [];
  const marks = matchesIn(reading.text.slice(from, to + 1), MARK_BEHIND_BLANK).map(({ index }) => from + index - 1);
  let next = 0;
  for (let start = from; start < to; start += STRETCH) {
    const end = Math.min(start + STRETCH, to);
    const hasMark = next < marks.length && marks[next]! < end;
    if (!hasMark && runsOn(reading, start - 1, end)) continue;
    for (let at = start; at < end; at += 1) {
      if (at === marks[next]) next += 1;
      else if (reading.text.charCodeAt(at) !== BLANK || runsOn(reading, at - 1, at + 1)) continue;
      blanks.push(at);
    }
  }
  return blanks;
}

/** Whether the characters from one to another stand next to each other in the file too. */
function runsOn(reading: Reading, from: number, to: number): boolean {
  return reading.offsetAt(to) - reading.offsetAt(from) === to - from;
}

/** As many characters before blanks tell whether what stands behind them can follow. */
const LONGEST_BEFORE = 40;

/** Null where something else stands between the two words, such as a page's end, or too little for a gap. */
function blanksAt(text: string, reading: Reading, span: Span, { start, at, end }: { readonly start: number; readonly at: number; readonly end: number }): Blanks | null {
  const blanks = widthOf(text, span.start, Math.min(span.end, span.start + 400));
  if (blanks === null || (blanks.width < leastWidth(blanks.breaks) && !CLOSING_MARKS.includes(reading.text[at + 1]!))) return null;
  return { ...blanks, before: reading.text.slice(Math.max(start, at - LONGEST_BEFORE), at), after: reading.text.slice(at + 1, Math.min(end, at + 40)) };
}

/** How wide the longest run of blanks within one line is, and whether a line ends there; null where something else stands there, or a page ends. */
function widthOf(text: string, start: number, end: number): Pick<Blanks, "width" | "breaks"> | null {
  let width = 0;
  let breaks = false;
  for (let at = start, from = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === FORM_FEED || (code !== BLANK && text[at]!.trim() !== "")) return null;
    if (code === LINE_FEED || code === RETURN) [breaks, from] = [true, at + 1];
    else width = Math.max(width, at + 1 - from);
  }
  return { width, breaks };
}

function leastWidth(breaks: boolean): number {
  return breaks ? WIDE : 2;
}

function isGap(blanks: Blanks): boolean {
  if (CLOSING.test(blanks.after)) return isGapBeforeMark(blanks);
  return blanks.width >= (blanks.breaks ? WIDE : 2) && cannotStand(blanks);
}

function isGapBeforeMark({ before, after, width, breaks }: Blanks): boolean {
  if (before.endsWith(",") && /^[.,;]/.test(after) && width >= 2 && !breaks) return true;
  if (ELLIPSIS.test(after) || (CLOSED.test(before) && !isTitle(before))) return false;
  if (leadsOn(before) && !endsBeforeMark(before)) return true;
  return after.startsWith(")") ? width >= WIDE : breaks || width >= 2;
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
  return fieldOf(reading, end - before.length + startOfRun(before, before.length, /\S/), end);
}

function wordAfter(reading: Reading, start: number, end: number): Field<string> {
  const after = reading.text.slice(start, Math.min(end, start + LONGEST_WORD));
  return fieldOf(reading, start, start + /^\S*/.exec(after)![0].length);
}

function fieldOf(reading: Reading, start: number, end: number): Field<string> {
  return { value: reading.text.slice(start, end), span: reading.spanOf(start, end) };
}
