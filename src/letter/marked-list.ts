import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { sentencesOf } from "../text/sentences";

/** A list whose entries have numbers, letters or dashes before them. */
export interface MarkedList extends Range {
  /** The words of each entry without its mark, in order, as ranges of the reading. */
  readonly entries: readonly Range[];
}

/** The first mark of a list: `1.`, `1)`, `(1)`, `a)`, `i.` or a dash. */
const FIRST = /\s*(?:(\(?)([1aAiI])([.)])|([-–•▪*]))\s+(?=\S)/y;
const MARK = /[\s;,](?:(\(?)(\d{1,2}|[A-Za-z]|[ivx]{2,4})([.)])|([-–•▪*]))\s+(?=\S)/gi;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const DASHES = "-–*";
/** A longer entry is running text. */
const LONGEST_ENTRY = 400;
const MOST_ENTRIES = 40;
/** A new sentence behind a list whose last entry has no full stop. */
const NEXT_SENTENCE = /^(?:(?:On|In|At|By|Per|Prior|From|After|Following|The|This|These|There|It|He|She|A|An|Dr\.?|Utilization|UR|However|According|Based|Treatment|Subsequent(?:ly)?|Previous(?:ly)?) |Current |Medications? |[-–•*] [A-Z]{3})/;

/** The list whose first mark stands at an index of the reading, blanks apart, up to `limit` at most; null where none stands there. */
export function markedList(reading: Reading, start: number, limit: number): MarkedList | null {
  FIRST.lastIndex = start;
  const first = FIRST.exec(reading.text);
  if (first === null || FIRST.lastIndex >= limit) return null;
  const entries: Range[] = [];
  for (let from = FIRST.lastIndex, nth = 1; ; nth += 1) {
    const next = nth < MOST_ENTRIES ? nextMark(reading, from, limit, first, nth) : null;
    if (next === null) {
      const last = lastEntry(reading, from, limit);
      return { start, end: last.end, entries: [...entries, last].flatMap((entry) => (first[2] === "1" ? partsOf(reading, entry) : [entry])) };
    }
    entries.push(trimmed(reading.text, { start: from, end: next.start }));
    from = next.end;
  }
}

/** An entry that is the heading of a list of its own (`1. Medications a) Soma b) Norco`). */
const HEADING = /^[A-Za-z ]{3,40}?:?(?=\s\(?a[.)]\s)/;

/** The entries of the list that an entry is the heading of; else the entry alone. */
function partsOf(reading: Reading, entry: Range): readonly Range[] {
  const heading = HEADING.exec(reading.text.slice(entry.start, entry.end));
  const list = heading && markedList(reading, entry.start + heading[0].length, entry.end);
  return list !== null && list.entries.length > 1 ? list.entries : [entry];
}

/** The mark of the entry behind the nth one, in the manner of the first; null where its paragraph ends before one. */
function nextMark(reading: Reading, from: number, limit: number, first: RegExpExecArray, nth: number): Range | null {
  const words = reading.text.slice(from, Math.min(limit, from + LONGEST_ENTRY));
  const paragraph = words.indexOf("\n");
  MARK.lastIndex = 0;
  for (let match = MARK.exec(words); match !== null; match = MARK.exec(words)) {
    if (paragraph >= 0 && match.index > paragraph) return null;
    const start = from + match.index;
    if (isNext(reading, start + 1, match, first, nth)) return { start, end: start + match[0].length };
    MARK.lastIndex = match.index + 1;
  }
  return null;
}

function isNext(reading: Reading, at: number, match: RegExpExecArray, first: RegExpExecArray, nth: number): boolean {
  const [, open, label, close, dash] = match;
  if (first[4] !== undefined) return dash === first[4] && (!DASHES.includes(dash) || reading.startsLine(at));
  return open === first[1] && close === first[3] && label === labelOf(first[2]!, nth);
}

/** What marks the entry behind the nth one of a list that begins with a number or letter. */
function labelOf(first: string, nth: number): string {
  if (first === "1") return String(nth + 1);
  const label = first.toLowerCase() === "a" ? String.fromCharCode("a".charCodeAt(0) + nth) : (ROMAN[nth] ?? "");
  return first === first.toLowerCase() ? label : label.toUpperCase();
}

/** The last entry ends with its sentence, or where the line of the next one starts. */
function lastEntry(reading: Reading, from: number, limit: number): Range {
  const end = Math.min(limit, from + LONGEST_ENTRY);
  const sentence = sentencesOf(reading.text, from, end)[0]?.end ?? end;
  const line = reading.lineStartsIn(from + 1, sentence).find((start) => NEXT_SENTENCE.test(reading.text.slice(start, start + 20)));
  return trimmed(reading.text, { start: from, end: line ?? sentence });
}
