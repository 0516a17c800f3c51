import type { Reading } from "../text/reading";
import type { Span } from "../text/span";

const [BLANK, LINE_FEED, FORM_FEED, RETURN] = [32, 10, 12, 13];
/** Blanks that redaction leaves are many; two or three at a line's end are the extractor's. */
const WIDE = 3;
/** Words that call for a name, a noun or a date behind them. */
const LEADS_ON = /(?:^|[\s("“])(?:the|an?|his|her|their|of|by|with|from|per|via|between|dr|dr\.|drs\.|mr\.|ms\.|mrs\.)$/i;
/** Words of which none can follow those. */
const GOES_ON =
  /^(?:(?:of|by|for|from|with|at|on|in|to|and|or|but|is|was|are|were|has|have|had|did|does|who|which|dated|than|because|years?[ -]old)(?![\w-])|(?:noted|stated|indicated|documented|recommended|reported|states|notes|showed|shows) (?:that|the|an?|to|no)\b)/;
/** After a name's title and after a preposition of the agent a verb may not follow either. */
const VERB = /^(?:noted|stated|indicated|documented|recommended|reported|states|notes|requested|prescribed|saw|wrote|examined|evaluated|performed)\b/;
const TITLE = /(?:^|\s)(?:dr|mr|ms|mrs)\.$/i;
const PREPOSITION = /(?:^|\s)(?:to|for|at|in|on|under|during|about)$/i;
/** Before one of these a single blank can be a gap. */
const CLOSING_MARKS = ".,;?!)";
const CLOSING_CODES = Uint8Array.from({ length: 128 }, (_, code) => (CLOSING_MARKS.includes(String.fromCharCode(code)) ? 1 : 0));
const CLOSING = /^[.,;?!)](?=\s|$|["”])/;

/**
 * Blanks in which words are missing, usually by redaction, as raw spans of the blanks themselves; empty in a letter in good order.
 * `[start, end)` are indices into the reading, so that page furniture between two lines and the end of a paragraph are no gap.
 */
export function findGaps(text: string, reading: Reading, start: number, end: number): readonly Span[] {
  const gaps: Span[] = [];
  for (let at = start + 1; at < end - 1; at += 1) {
    // Most characters are passed over by one test that is nearly always true, since a branch at each blank would be mispredicted at each word.
    const closes = CLOSING_CODES[reading.text.charCodeAt(at + 1)] === 1;
    if (!closes && reading.offsetAt(at + 1) - reading.offsetAt(at - 1) === 2) continue;
    if (reading.text.charCodeAt(at) !== BLANK) continue;
    const span = { start: reading.offsetAt(at - 1) + 1, end: reading.offsetAt(at + 1) };
    const blanks = blanksOf(text, span.start, Math.min(span.end, span.start + 400));
    if (blanks === null || (!closes && blanks.width < leastWidth(blanks))) continue;
    if (isGap(blanks, reading.text.slice(Math.max(start, at - 14), at), reading.text.slice(at + 1, Math.min(end, at + 40)))) gaps.push(span);
  }
  return gaps;
}

/** What stands between two words: how wide the longest run of blanks within one line is, and whether a line ends there. */
interface Blanks {
  readonly width: number;
  readonly breaks: boolean;
}

/** Null where something else stands there, or a page ends. */
function blanksOf(text: string, start: number, end: number): Blanks | null {
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

function leastWidth({ breaks }: Blanks): number {
  return breaks ? WIDE : 2;
}

function isGap(blanks: Blanks, before: string, after: string): boolean {
  const wide = blanks.width >= leastWidth(blanks);
  if (CLOSING.test(after)) return opensGap(before) && (wide || LEADS_ON.test(before)) && !after.startsWith("..");
  return wide && cannotStand(before, after, blanks.width);
}

/** Whether words could be missing behind these: not behind a bracket, an ellipsis or a salutation. */
function opensGap(before: string): boolean {
  return !/[([{.,;:_-]$|\b(?:Dear|Attn)$/i.test(before) || TITLE.test(before);
}

function cannotStand(before: string, after: string, width: number): boolean {
  if (LEADS_ON.test(before) && GOES_ON.test(after)) return !/(?:from|between)$/i.test(before) || !/^in\b/.test(after);
  if (TITLE.test(before) && VERB.test(after)) return true;
  if (PREPOSITION.test(before) && /^(?:of|dated)\b/.test(after)) return true;
  return width >= WIDE && /(?:^|\s)(?:the|by)$/i.test(before) && VERB.test(after);
}
