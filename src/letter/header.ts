import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import { datesIn } from "./dates";
import type { CaseOutcome, Header } from "./model";

type DateField = "dateAssigned" | "dateOfInjury" | "decisionDate" | "reviewDenialDate" | "applicationReceived";
type FieldName = DateField | "caseNumber" | "priority";

/** A label or a value of the table, by its indices in the region. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly label: FieldName | null;
  readonly kind: "case" | "date" | "word";
  readonly value: string;
}

/** The labels of the header table, in the forms of 2013 to 2017 (domain.md 1.2). */
const LABELS: readonly (readonly [FieldName, string])[] = [
  ["caseNumber", "(?:IMR )?Case (?:Number|No\\.?|#)"],
  ["dateAssigned", "(?:Date Assigned|Assigned Date|Assignment Date)"],
  ["dateOfInjury", "(?:Dates? of Injury|Injury Date|DOI)"],
  ["decisionDate", "(?:Decision Date|Date of Decision|Determination Date)"],
  ["reviewDenialDate", "(?:UR|Utilization Review) (?:Denial|Decision|Determination) Date"],
  ["applicationReceived", "(?:(?:IMR )?Application Received(?: Date)?|Date Application Received|Received)"],
  ["priority", "Priority"],
];
const LABEL = new RegExp(`\\b(?:${LABELS.map(([, pattern]) => `(${pattern})`).join("|")}) ?:`, "gi");
const CASE_NUMBER = /\b(?:CM|IMR ?)\d{2} ?- ?\d{4,8}\b/g;
const PRIORITY = /\b(?:Standard|Expedited|Regular|Urgent|Concurrent|Retrospective)\b/gi;
const DETERMINATION = /\bDetermination ?: ?((?:partial(?:ly)? |modif)?[a-z]+)/gi;
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
  const found = pairs(tokensOf(text, pivotYear));
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
    determination: readDetermination(reading, start, text),
  };
}

function tokensOf(text: string, pivotYear: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(LABEL)) {
    const [label] = LABELS[match.slice(1).findIndex((group) => group !== undefined)]!;
    tokens.push({ start: match.index, end: match.index + match[0].length, label, kind: kindOf(label), value: "" });
  }
  const add = (start: number, worded: string, kind: Token["kind"], value: string): void => {
    tokens.push({ start, end: start + worded.length, label: null, kind, value });
  };
  for (const match of text.matchAll(CASE_NUMBER)) add(match.index, match[0], "case", match[0].replace(/ ?- ?/, "-"));
  for (const match of text.matchAll(PRIORITY)) add(match.index, match[0], "word", match[0].toLowerCase());
  for (const date of datesIn(text, pivotYear)) {
    if (date.value !== null) add(date.start, text.slice(date.start, date.end), "date", date.value);
  }
  return adjacent(tokens.sort((one, other) => one.start - other.start), text);
}

function kindOf(label: FieldName): Token["kind"] {
  if (label === "caseNumber") return "case";
  return label === "priority" ? "word" : "date";
}

/** The tokens of the table alone: values that follow a label, or another value, with nothing but blanks between. */
function adjacent(tokens: readonly Token[], text: string): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const before = kept[kept.length - 1];
    const follows = before !== undefined && before.end <= token.start && /^[\s,;|]*$/.test(text.slice(before.end, token.start));
    if (token.label !== null || follows) kept.push(token);
  }
  return kept;
}

/** Each label's value: a run of labels takes the run of values behind it in order, a single value the label next to it. */
function pairs(tokens: readonly Token[]): Map<FieldName, Token> {
  const found = new Map<FieldName, Token>();
  let labels: Token[] = [];
  let values: Token[] = [];
  for (const token of tokens) {
    if (token.label !== null && values.length > 0) {
      pairRun(labels, values, found);
      [labels, values] = [[], []];
    }
    (token.label === null ? values : labels).push(token);
  }
  pairRun(labels, values, found);
  return found;
}

function pairRun(labels: readonly Token[], values: readonly Token[], found: Map<FieldName, Token>): void {
  const waiting = values.length === 1 ? labels.slice(-1) : [...labels];
  for (const value of values) {
    const at = waiting.findIndex((label) => label.kind === value.kind);
    if (at < 0) continue;
    const [label] = waiting.splice(at, 1);
    if (!found.has(label!.label!)) found.set(label!.label!, value);
  }
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

function readDetermination(reading: Reading, start: number, text: string): Field<CaseOutcome> | null {
  for (const match of text.matchAll(DETERMINATION)) {
    const value = outcomeOf(match[1]!);
    if (value === null) continue;
    const at = start + match.index + match[0].length - match[1]!.length;
    return { value, span: reading.spanOf(at, at + match[1]!.length) };
  }
  return null;
}

/** Null for words that are no result. */
function outcomeOf(words: string): CaseOutcome | null {
  if (/^(?:partial(?:ly)? (?:overturn|up)|modif)/i.test(words)) return "modified";
  if (/^up(?:hold|held)/i.test(words)) return "upheld";
  return /^(?:overturn|reverse)/i.test(words) ? "overturned" : null;
}
