import { findDrugs } from "../knowledge/drugs";
import { inkAfter, trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { MarkedList } from "./marked-list";
import { namesTreatment } from "./piece-kind";

const MOST_ROWS = 40;
/** A longer line is running text. */
const LONGEST_ROW = 160;
/** How far the rows are looked for. */
const FARTHEST = MOST_ROWS * LONGEST_ROW;
/** The heads of the columns (`Drug / Strength / Sig / Disp / Refills`). */
const FIRST_HEAD = /^(?:drug|medication|med|name|medicine|item|rx|product)s?\b[^\d.;:]{0,100}$/i;
const OTHER_HEAD = /\b(?:strength|dose|sig|directions|qty|quantity|disp|dispensed?|amount|refills?|rf)\b/i;
/** What goes on from the line before. */
const GOES_ON = /^[a-z\d#(]/;

/** The heads of a table of what utilization review decided (`Treatment / Determination`), and how its rows end (`Denied`, `Modified to #60`). */
const DECISION_HEAD = /^(?:(?:disputed |requested )?(?:treatment|request|service|item|procedure|medication|drug)s?\b)[^\d.;:]{0,60}\b(?:determination|decision|outcome|status|result)s?$/i;
/** The same with the days of both (`Requested 7/29/2013   UR 8/9/2013`). */
const DATED_HEAD = /^(?:requested|requests?|RFA|treatments?|services?|items?)\b[^.;:]{0,80}\b(?:UR|utilization review|determination|decision)\b[^.;:]{0,24}$/i;
const DECISION_END = /\b(?:denied|deny|(?:non[- ]?|not )?certified|certify|(?:not )?(?:approved|authorized)|approve|modified(?: to [^.;:]{1,40})?)\.?$/i;

/**
 * The rows of a table of drugs that was pasted without marks, behind an index of the reading and on lines of their own, up to `limit` at most: each
 * begins with a drug's name and has a figure. Null where there are fewer than two.
 */
export function drugRows(reading: Reading, start: number, limit: number): MarkedList | null {
  return rowsBehind(reading, start, limit, isDrugRow, (words) => FIRST_HEAD.test(words) && OTHER_HEAD.test(words));
}

/** The same of a table of what utilization review decided: each row names a treatment and ends in the decision. */
export function decidedRows(reading: Reading, start: number, limit: number): MarkedList | null {
  return rowsBehind(reading, start, limit, isDecidedRow, (words) => DECISION_HEAD.test(words) || DATED_HEAD.test(words));
}

/** The rows of such a table that begins, without a colon before it, with its heads at an index of the reading; null where none does. */
export function decidedTable(reading: Reading, start: number, limit: number): MarkedList | null {
  const rows = reading.startsLine(start) ? decidedRows(reading, start, limit) : null;
  const first = rows?.entries[0]!.start;
  return first === undefined || first === start ? null : { ...rows!, start: first };
}

function rowsBehind(reading: Reading, start: number, limit: number, isRow: (words: string) => boolean, isHead: (words: string) => boolean): MarkedList | null {
  const { text } = reading;
  const first = inkAfter(text, start, limit);
  if (first === limit || !reading.startsLine(first)) return null;
  const lines = reading.lineStartsIn(first, Math.min(limit, first + FARTHEST));
  const rows: Range[] = [];
  for (const [nth, at] of lines.entries()) {
    const line = trimmed(text, { start: at, end: lines[nth + 1] ?? Math.min(limit, at + LONGEST_ROW) });
    const words = text.slice(line.start, line.end);
    const last = rows.length - 1;
    if (isRow(words)) rows.push(line);
    else if (last >= 0 && GOES_ON.test(words) && !text.slice(rows[last]!.end, line.start).includes("\n") && !/[.:]/.test(words)) rows[last] = { start: rows[last]!.start, end: line.end };
    else if (nth > 0 || !isHead(words)) break;
    if (rows.length === MOST_ROWS) break;
  }
  return rows.length < 2 ? null : { start, end: rows.at(-1)!.end, entries: rows };
}

function isDecidedRow(words: string): boolean {
  return words.length < LONGEST_ROW && DECISION_END.test(words) && namesTreatment(words) && !/[.;] [A-Z]/.test(words);
}

function isDrugRow(words: string): boolean {
  return words.length < LONGEST_ROW && /\d/.test(words) && findDrugs(words)[0]?.start === 0 && !/[.;] [A-Z]/.test(words);
}
