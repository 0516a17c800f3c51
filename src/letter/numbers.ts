import { oneOf } from "../text/one-of";

const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ["once", 1],
  ["twice", 2],
  ["single", 1],
]);

/** Words one of which stands in every number in words. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys(), "hundred"];

/** Longer words first, so that `sixteen` is not read as `six`. */
function longestOf(words: readonly string[]): string {
  return oneOf(...[...words].sort((one, other) => other.length - one.length));
}
/** The numbers that wordings count few things by. */
export const SMALL_NUMBERS: readonly string[] = ONES.slice(0, 12);
/** One of them, as the source of a pattern. No groups; nothing is said of what stands beside it. */
export const SMALL_NUMBER = longestOf(SMALL_NUMBERS);
/** Any number below a hundred in words, likewise. */
export const NUMBER_IN_WORDS = `(?:${longestOf(TENS)}(?:[ -]${longestOf(ONES.slice(0, 9))})?|${longestOf(ONES)})`;
/** Any of these that is more than few, likewise: tablets that are dispensed, not taken at a time. */
export const MANY_IN_WORDS = `(?!${SMALL_NUMBER}(?!\\w))${NUMBER_IN_WORDS}`;

/** The end of a number word. As `\b` says behind a letter; behind that the compiler of patterns would repeat for each word what follows, to half a megabyte for a pattern. */
const END = "(?!\\w)";
const BELOW_HUNDRED = `(?:${longestOf(TENS)}(?:[ -]${longestOf(ONES.slice(0, 9))}${END})?|${longestOf([...ONES, "once", "twice", "single"])})`;
const IN_WORDS = `\\b(?:(?:(?:one|two|three|a) hundred(?:(?: and)? ${BELOW_HUNDRED})?)|${BELOW_HUNDRED})${END}`;

/** Behind figures others in brackets are a number of their own (`2x6 (12)`), but before what is counted (`6 (6) visits`). */
const AGAIN = String.raw`(?: ?\(\d{1,4}\)(?= (?:visit|session|treatment|tab|cap|pill|patch|injection|unit|day|week|month|time)))?`;

/** The source of a pattern for a whole number in figures or words, with its figures in brackets (`six (6)`). No groups. */
export const NUMBER_PATTERN = String.raw`(?:(?<![\d.,/a-wyz])\d{1,4}(?:\.0+)?(?![\d.,/]\d|\d)${AGAIN}|${IN_WORDS}(?: ?\(\d{1,4}\))?)`;

/** A number or a range of which the upper end counts (`two to three`, `1-2`). No groups. */
export const RANGE_PATTERN = `${NUMBER_PATTERN}(?: ?(?:-|–|to|or) ?${NUMBER_PATTERN})?`;

/** The value of what `NUMBER_PATTERN` or `RANGE_PATTERN` matched; the figures in brackets win, of a range the upper end. NaN for other words. */
export function numberOf(words: string): number {
  const figures = words.match(/\d+(?:\.\d+)?/g);
  if (figures) return Number(figures[figures.length - 1]);
  const upper = words.toLowerCase().split(/–| to | or |(?<!ty)-/).pop()!;
  return upper.split(/[ -]+/).reduce(added, Number.NaN);
}

/** `one hundred twenty` by its words: hundreds multiply, the rest adds up. */
function added(sum: number, word: string): number {
  if (word === "hundred") return Number.isNaN(sum) ? 100 : sum * 100;
  const value = word === "a" ? 1 : VALUES.get(word);
  if (value === undefined) return sum;
  return Number.isNaN(sum) ? value : sum + value;
}
