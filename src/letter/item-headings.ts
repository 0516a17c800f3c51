import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { endsWithDecision, endsWithOutcome } from "./heading";

/** A longer paragraph is no item heading; the longest seen has seven lines (`domain.md` 1.4). */
const LONGEST_HEADING = 900;
const CONCLUDES = /medically necessary|medical necessity/i;
const CONTINUES = /^(?:The (?:remaining|original|Claims Administrator authorized|Claims Administrator approved)\b)/i;
const LONE_OUTCOME = /^(?:Partially |Partly )?(?:Upheld|Overturned|Modified)\.?$/i;

/**
 * The heading that ends where a label starts: the last paragraph of `[from, to)`, or, where blank lines do not part headings
 * from rationales, the lines after the last one that ends a sentence. `isFirst`: nothing but the heading stands there.
 */
export function headingBefore(reading: Reading, from: number, to: number, isFirst: boolean): Range {
  const { end } = trimmed(reading.text, { start: from, end: to });
  const paragraph = paragraphStart(reading.text, from, end);
  return trimmed(reading.text, { start: headingStart(reading, from, paragraph, end, isFirst), end });
}

/** The paragraphs of `[from, to)` that end with an outcome word and have no label behind them: headings without a block. */
export function headingsWithoutBlocks(text: string, from: number, to: number): readonly Range[] {
  const headings: Range[] = [];
  for (let start = from; start < to; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 || stop > to ? to : stop;
    if (start > from && end - start < LONGEST_HEADING && endsWithOutcome(text.slice(start, end))) headings.push({ start, end });
    start = end + 1;
  }
  return headings;
}

/** Whether the text before a label ends as an item heading does. */
export function endsAsHeading(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(from, to - LONGEST_HEADING), to).trimEnd();
  return endsWithOutcome(before) || (endsWithDecision(before) && /(?:^|\n)\d{1,3}[.)] [^\n]*$/.test(before));
}

function headingStart(reading: Reading, from: number, paragraph: number, end: number, isFirst: boolean): number {
  if (isFirst && paragraph === from) return from;
  const line = lineAfterSentence(reading, paragraph, end);
  if (CONCLUDES.test(withoutDecision(reading.text.slice(line ?? paragraph, end)))) return lastLine(reading, line ?? paragraph, end);
  if (line === null) return paragraph;
  const runsOn = paragraph === from || CONCLUDES.test(reading.text.slice(paragraph, line));
  return runsOn ? line : paragraph;
}

function paragraphStart(text: string, from: number, end: number): number {
  const stretch = text.slice(from, end);
  const start = stretch.lastIndexOf("\n") + 1;
  if (start === 0 || !LONE_OUTCOME.test(stretch.slice(start))) return from + start;
  return from + stretch.lastIndexOf("\n", start - 2) + 1;
}

/** The decision that ends a heading of 2013-14 may itself say `medically necessary`. */
const LONGEST_DECISION = 60;

function withoutDecision(text: string): string {
  return endsWithDecision(text) ? text.slice(0, -LONGEST_DECISION) : text;
}

/** Where a rationale that breaks off runs into the heading, the heading's last line is all that is sure. */
function lastLine(reading: Reading, line: number, end: number): number {
  return reading.lineStartsIn(line, end).at(-1) ?? line;
}

/** The last line of a paragraph that starts a heading: the line before it ends a sentence, or it has a list number. */
function lineAfterSentence(reading: Reading, paragraph: number, end: number): number | null {
  const lines = reading.lineStartsIn(Math.max(paragraph, end - LONGEST_HEADING), end);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]!;
    const before = reading.text.slice(Math.max(paragraph, line - 10), line).trimEnd();
    if (CONTINUES.test(reading.text.slice(line, line + 40))) continue;
    if (/[.?!]["'”’)\]]*$/.test(before)) return line;
  }
  return null;
}
