import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import { datesIn } from "./dates";
import { fieldTokens, type DateField, type FieldName, type Token } from "./header-table";
import type { Header } from "./model";
import { readOverallResult } from "./overall-result";

/** The notice of 2013 tells in sentences what later forms put into a table; each captures what stands before the date. */
const SENTENCES: readonly (readonly [DateField, RegExp])[] = [
  ["decisionDate", /(?:^|\n) ?(?:Dated|Date|Date of (?:Notice|Letter)) ?: ?/i],
  ["applicationReceived", /\bapplication for Independent Medical Review was (?:filed|received) on /i],
  ["reviewDenialDate", /\bUtilization Review (?:Denial|Decision|Determination) dated /i],
  ["dateAssigned", /\bNotice of Assignment\b[^.\n]{0,120}? on /i],
];

/**
 * Reads the table and the cover letter before the first section: labels with their values in either extractor's order, the sentences
 * of a notice, the overall result. Every field is null where the letter does not say, and all are null in a letter without header.
 */
export function readHeader(reading: Reading, start: number, end: number, pivotYear: number): Header {
  const text = reading.text.slice(start, end);
  const found = fieldTokens(text, pivotYear);
  for (const [name, pattern] of SENTENCES) {
    const token = found.has(name) ? null : dateBehind(text, pattern, pivotYear);
    if (token !== null) found.set(name, token);
  }
  const field = (name: FieldName): Field<string> | null => {
    const token = found.get(name);
    return token ? { value: token.value, span: reading.spanOf(start + token.start, start + token.end) } : null;
  };
  return {
    caseNumber: field("caseNumber") ?? firstCaseNumber(reading, start, text),
    dateAssigned: field("dateAssigned"),
    dateOfInjury: field("dateOfInjury"),
    decisionDate: field("decisionDate"),
    reviewDenialDate: field("reviewDenialDate"),
    applicationReceived: field("applicationReceived"),
    priority: field("priority"),
    determination: readOverallResult(reading, start, text),
  };
}

function dateBehind(text: string, pattern: RegExp, pivotYear: number): Token | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const date = datesIn(text.slice(from, from + 24), pivotYear)[0];
  if (!date || date.start > 1 || date.value === null) return null;
  return { start: from + date.start, end: from + date.end, label: null, kind: "date", value: date.value };
}

function firstCaseNumber(reading: Reading, start: number, text: string): Field<string> | null {
  const match = /\bCM\d{2} ?- ?\d{4,8}\b/.exec(text);
  if (!match) return null;
  const at = start + match.index;
  return { value: match[0].replace(/ ?- ?/, "-"), span: reading.spanOf(at, at + match[0].length) };
}
