import { matchesIn } from "./matches";
import type { Reading } from "./reading";
import type { Span } from "./span";

/** A word of a passage: `key` is what it is compared by (no case, no hyphen, no punctuation). */
export interface Word {
  readonly key: string;
  readonly span: Span;
}

/** Words, with inner hyphens, apostrophes, and the points and slashes of figures (`first-line`, `10/325`, `0.5`). */
const WORD = /[\p{L}\p{N}]+(?:['’.,/-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

/** The words of a stretch of a reading, in order. Sentences run together (`pain.The`) are two words. */
export function wordsOf(reading: Reading, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (const match of matchesIn(reading.text.slice(start, end), WORD)) {
    const parts = /[.,/]/.test(match[0]) && !/\d/.test(match[0]) ? match[0].split(/[.,/]/) : [match[0]];
    let at = start + match.index;
    for (const part of parts) {
      words.push({ key: part.toLowerCase().replace(/['’-]/g, ""), span: reading.spanOf(at, at + part.length) });
      at += part.length + 1;
    }
  }
  return words;
}
