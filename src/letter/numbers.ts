const WORDS = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
];
const OTHER_WORDS: Readonly<Record<string, number>> = { "twenty-four": 24, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, once: 1, twice: 2, single: 1 };
const NAMES = [...Object.keys(OTHER_WORDS), ...WORDS.slice(1)].sort((one, other) => other.length - one.length).join("|");

/** The source of a pattern for a whole number in figures or words, with its figures in brackets (`six (6)`). No groups. */
export const NUMBER_PATTERN = String.raw`(?:(?<![\d.,/a-wyz])\d{1,4}(?:\.0+)?(?![\d.,/]\d|\d)|\b(?:${NAMES})\b)(?: ?\(\d{1,4}\))?`;

/** A number or a range of which the upper end counts (`two to three`, `1-2`). No groups. */
export const RANGE_PATTERN = `${NUMBER_PATTERN}(?: ?(?:-|–|to|or) ?${NUMBER_PATTERN})?`;

/** The value of what `NUMBER_PATTERN` or `RANGE_PATTERN` matched; the figures in brackets win, of a range the upper end. */
export function numberOf(words: string): number {
  const values = [...words.toLowerCase().matchAll(/\d+(?:\.\d+)?|twenty-four|[a-z]+/g)].map((match) => valueOf(match[0])).filter((value) => !Number.isNaN(value));
  return values[values.length - 1] ?? Number.NaN;
}

function valueOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const at = WORDS.indexOf(word);
  return at >= 0 ? at : (OTHER_WORDS[word] ?? Number.NaN);
}
