import type { Range } from "./range";

/** Tells of ranges of a text whether some words stand in them. All of the text is looked through once where the ranges are asked for in order. */
export function occurrencesOf(text: string, words: string): (range: Range) => boolean {
  let from = 0;
  let at = text.indexOf(words);
  return ({ start, end }) => {
    if (start < from || (at >= 0 && at < start)) at = text.indexOf(words, start);
    from = start;
    return at >= 0 && at + words.length <= end;
  };
}
