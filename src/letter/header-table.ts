import { matchesIn } from "../text/matches";
import { datesIn } from "./dates";

/** The dates of the header. */
export type DateField = "dateAssigned" | "dateOfInjury" | "decisionDate" | "reviewDenialDate" | "applicationReceived";

/** The fields that the table holds. */
export type FieldName = DateField | "caseNumber" | "priority";

/** A label or a value of the table, by its indices in the region. */
export interface Token {
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
  ["reviewDenialDate", "(?:(?:UR|Utilization Review) (?:Denial|Decision|Determination) Date|Date of (?:UR|Utilization Review) (?:Denial|Decision|Determination))"],
  ["applicationReceived", "(?:(?:IMR )?Application Received(?: Date)?|Date Application Received|Received)"],
  ["priority", "Priority"],
];
const LABEL = new RegExp(`\\b(?:${LABELS.map(([, pattern]) => `(${pattern})`).join("|")}) ?:`, "gi");
const CASE_NUMBER = /\b(?:CM|IMR ?)\d{2} ?- ?\d{4,8}\b/g;
const PRIORITY = /\b(?:Standard|Expedited|Regular|Urgent|Concurrent|Retrospective)\b/gi;

/** The values of the table in a text, each by its label, as the first place gives it; empty where no table stands. */
export function fieldTokens(text: string, pivotYear: number): Map<FieldName, Token> {
  return pairs(tokensOf(text, pivotYear));
}

function tokensOf(text: string, pivotYear: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of matchesIn(text, LABEL)) {
    const [label] = LABELS[match.slice(1).findIndex((group) => group !== undefined)]!;
    tokens.push({ start: match.index, end: match.index + match[0].length, label, kind: kindOf(label), value: "" });
  }
  const add = (start: number, worded: string, kind: Token["kind"], value: string): void => {
    tokens.push({ start, end: start + worded.length, label: null, kind, value });
  };
  for (const match of matchesIn(text, CASE_NUMBER)) add(match.index, match[0], "case", match[0].replace(/ ?- ?/, "-"));
  for (const match of matchesIn(text, PRIORITY)) add(match.index, match[0], "word", match[0].toLowerCase());
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
  const waiting: Record<Token["kind"], Token[]> = { case: [], date: [], word: [] };
  const run = values.length === 1 ? labels.slice(-1) : [...labels].reverse();
  for (const label of run) waiting[label.kind].push(label);
  for (const value of values) {
    const name = waiting[value.kind].pop()?.label ?? null;
    if (name !== null && !found.has(name)) found.set(name, value);
  }
}
