import { matchesAtFigures } from "../text/figures";
import { matchesIn } from "../text/matches";
import type { Reading } from "../text/reading";
import { daysOf, isoDate } from "./calendar";
import { areMeantAsDate, UNIT } from "./impossible-dates";
import { isFigureCode, LETTER_KIND, kindAt } from "../text/tokens";
import type { DateMention, IsoDate } from "./model";

/** A date as a stretch of a text words it; `value` is null when no such day exists. */
interface DateMatch {
  readonly start: number;
  readonly end: number;
  readonly value: IsoDate | null;
}

/** No determination is older: Independent Medical Review began in 2013 (Labor Code 4610.5(a)). */
const EARLIEST_LETTER = 2013;
/** The pivot of a letter whose own year is nowhere written in full. */
const NO_YEAR = 2029;
/** A two-digit year so little after the latest full one is of the same century: nobody was injured in 1914. */
const NEXT_YEARS = 3;
const LONGEST_MONTH = 31;
/** The beginnings of their names, in order. */
export const MONTHS: readonly string[] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The source of a pattern for the whole name of a month. No groups. */
export const MONTH_NAME = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
/** `12/15/2014`, `1-6-14`, `12.15.2014`, also as the ends of a range; a line end can leave a blank behind the separator. */
const NUMERIC = "(?<![\\dA-Z#$])(?<!\\d[./])(?<!(?<=\\d)(?<!\\d{4}|/\\d\\d)[,-])(\\d{1,2})([/.-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?!\\d|[./]\\d|[,-]\\d(?!\\d?[/-]\\d))";
const YEAR_FIRST = "(?<![\\d/-])((?:19|20)\\d\\d)([/-])(\\d{1,2})\\6(\\d{1,2})(?![\\d/-])";
const MONTH_FIRST = `\\b${MONTH}\\.? ${DAY},? ?((?:19|20)\\d\\d)(?!\\d)`;
const DAY_FIRST = `(?<![\\d/.-])${DAY}(?: of)? ${MONTH}\\.?,? ((?:19|20)\\d\\d)(?!\\d)`;
const DATE = new RegExp([NUMERIC, YEAR_FIRST, MONTH_FIRST, DAY_FIRST].join("|"), "iy");
const SHORT_YEAR = "\\b\\d{1,2}([/-])\\d{1,2}\\1(\\d\\d)(?![\\d/-])";
/** What stands before the year is told behind it, so that a search need stop at nothing but figures. */
const FULL_YEAR = "((?:19|20)\\d\\d)(?![\\d/-]| ?(?:mg|mcg|ml|ng|units?|iu|calories|feet|steps|lbs|pounds)\\b)(?<=(?:\\b[A-Za-z]+\\.?,? |\\b\\d{1,2}(?:st|nd|rd|th)?, ?|[/.-] ?)\\d{4})";
const YEAR = new RegExp(`${SHORT_YEAR}|${FULL_YEAR}`, "g");

/**
 * Every date of a stretch of a reading, in order: figures with slashes, hyphens or points, year first, and with the month's name.
 * A date that does not exist (`02/30/2014`) has the value null; figures with a unit, fractions, scores, spinal levels and numbers of claims are none.
 */
export function findDates(reading: Reading, start: number, end: number, pivotYear: number): readonly DateMention[] {
  return datesIn(reading.text.slice(start, end), pivotYear).map((date) => ({
    value: date.value,
    span: reading.spanOf(start + date.start, start + date.end),
  }));
}

/** The dates of a folded text, in order, by their indices in it. */
export function datesIn(text: string, pivotYear: number): readonly DateMatch[] {
  const dates: DateMatch[] = [];
  for (const match of matchesAtFigures(text, DATE, dateLead)) {
    const value = match[1] === undefined ? valueOfWords(match, text) : valueOfFigures(match, text, pivotYear);
    if (value !== undefined) dates.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return dates;
}

const LONGEST_WORD = 11;

const MONTH_INITIALS = "JFMASONDjfmasond";

/** Where a date with these figures may begin: at the word before them, which may be a month, or at them, if what follows can go on with one. */
function dateLead(text: string, start: number, end: number): number {
  const month = monthStart(text, start);
  if (month < start) return month;
  const next = text[end] ?? "";
  return ("/.-".includes(next) ? hasFigureBehind(text, end) : "snrtSNRT".includes(next) || (next === " " && MONTH_INITIALS.includes(text[end + 1] ?? "-"))) ? start : -1;
}

/** Whether figures stand behind a separator, perhaps with a blank between. */
function hasFigureBehind(text: string, separator: number): boolean {
  return isFigureCode(text.charCodeAt(text[separator + 1] === " " ? separator + 2 : separator + 1));
}

/** Where the word starts behind which figures stand, with a blank between and perhaps a full stop, if it can be a month; else the figures' own index. */
function monthStart(text: string, figures: number): number {
  if (text[figures - 1] !== " ") return figures;
  const end = text[figures - 2] === "." ? figures - 2 : figures - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && kindAt(text, start - 1) === LETTER_KIND) start -= 1;
  return end - start > 2 && MONTH_INITIALS.includes(text[start]!) ? start : figures;
}

/**
 * The year that two-digit years are read as not after: the latest one of four figures in a letter, or of two figures just after it.
 * 2029 where every year of four figures is older than the first letters (2013).
 */
export function pivotYearOf(text: string): number {
  const matches = matchesIn(text, YEAR);
  const latest = matches.reduce((year, match) => Math.max(year, Number(match[3] ?? 0)), 0);
  if (latest < EARLIEST_LETTER) return NO_YEAR;
  let pivot = latest;
  for (const match of matches) {
    const year = 2000 + Number(match[2] ?? Number.NaN);
    if (year <= latest + NEXT_YEARS) pivot = Math.max(pivot, year);
  }
  return pivot;
}

/** The number of a month by its name, or how that is shortened. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Undefined where the words are no date at all. */
function valueOfWords(match: RegExpMatchArray, text: string): IsoDate | null | undefined {
  if (match[5] !== undefined) return valueOfYearFirst(match, text);
  const [month, day, year] = match[9] === undefined ? [match[13], match[12], match[14]] : [match[9], match[10], match[11]];
  const value = isoDate(Number(year), monthOf(month!), Number(day));
  return value === null && Number(day) > LONGEST_MONTH ? undefined : value;
}

function valueOfYearFirst(match: RegExpMatchArray, text: string): IsoDate | null | undefined {
  const [, , , , , year, , month, day] = match;
  const value = isoDate(Number(year), Number(month), Number(day));
  if (value !== null) return value;
  if (month!.length < 2 || day!.length < 2) return undefined;
  return areMeantAsDate({ first: Number(month), second: Number(day), separator: "-", fullYear: true, ...around(match, text) }) ? null : undefined;
}

/** Undefined where the figures are no date at all. */
function valueOfFigures(match: RegExpMatchArray, text: string, pivotYear: number): IsoDate | null | undefined {
  const [, first, separator, second, year] = match as unknown as readonly [string, string, string, string, string];
  const fullYear = year.length === 4;
  const end = match.index! + match[0].length;
  if (fullYear ? isNoFullYear(Number(year), text, end) : separator === "." || UNIT.test(text.slice(end, end + AFTER))) return undefined;
  const value = isoDate(fullYear ? Number(year) : centuryOf(Number(year), pivotYear), Number(first), Number(second));
  if (value !== null) return value;
  return areMeantAsDate({ first: Number(first), second: Number(second), separator, fullYear, ...around(match, text) }) ? null : undefined;
}

const BEFORE = 60;
const AFTER = 12;

/** The text on both sides of a match, as far as it tells what figures are. */
function around(match: RegExpMatchArray, text: string): { readonly before: string; readonly after: string } {
  const end = match.index! + match[0].length;
  return { before: text.slice(Math.max(0, match.index! - BEFORE), match.index), after: text.slice(end, end + AFTER) };
}

const UNIT_BEHIND = / ?(?:mg|mcg|ml|units?|iu)\b/iy;

function isNoFullYear(year: number, text: string, end: number): boolean {
  UNIT_BEHIND.lastIndex = end;
  return year < 1900 || year >= 2100 || UNIT_BEHIND.test(text);
}

/** The year of the 1900s or 2000s that is not after the pivot. */
function centuryOf(twoDigits: number, pivotYear: number): number {
  return 2000 + twoDigits <= pivotYear ? 2000 + twoDigits : 1900 + twoDigits;
}

/** A month, or a year without its month, as its first and last day; a full date is none of these. `03/2012`, `March 2012`, `2012`. */
const PARTIAL = new RegExp(`(?<![\\d/.-])(?:${MONTH}\\.?,? (?:of )?|(\\d{1,2})[/-])?((?:19|20)\\d\\d)(?![\\d/]|[.-]\\d| ?(?:mg|mcg|ml)\\b)`, "gi");

/** Days of which one is meant, by the indices of their words in a text. */
export interface Days {
  readonly start: number;
  readonly end: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The months and years that a text names without a day, in order; years within full dates among them. */
export function partialDatesIn(text: string): readonly Days[] {
  return matchesIn(text, PARTIAL).flatMap((match): readonly Days[] => {
    const year = Number(match[3]);
    const month = match[1] === undefined ? Number(match[2] ?? 0) : monthOf(match[1]);
    if (month > 12 || (month === 0 && match[2] !== undefined)) return [];
    const [from, to] = month === 0 ? [1, 12] : [month, month];
    return [{ start: match.index, end: match.index + match[0].length, first: isoDate(year, from, 1)!, last: isoDate(year, to, daysOf(year, to))! }];
  });
}
