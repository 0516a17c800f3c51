import type { Reading } from "./reading";
import type { Span } from "./span";
import { isOfWord } from "./tokens";

/** A word of a passage: `key` is what it is compared by (no case, no hyphen, no punctuation). */
export interface Word {
  readonly key: string;
  readonly span: Span;
}

/** A word, with inner hyphens, apostrophes, and the points and slashes of figures (`first-line`, `10/325`, `0.5`). */
const WORD = /[\p{L}\p{N}]+(?:['’.,/-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/uy;
const JOINTS = "'’.,/-";

/** The words of a stretch of a reading, in order. Sentences run together (`pain.The`) are two words. */
export function wordsOf(reading: Reading, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    if (!isOfWord(reading.text, at)) {
      at += 1;
      continue;
    }
    const to = plainEnd(reading.text, at, end);
    if (to === null) {
      const word = wordAt(reading.text, at, end);
      words.push(...partsOf(reading, at, word));
      at += Math.max(1, word.length);
    } else {
      words.push({ key: reading.text.slice(at, to).toLowerCase(), span: reading.spanOf(at, to) });
      at = to;
    }
  }
  return words;
}

/** Where a word ends that has nothing but ASCII's letters and figures, as most have; null for another one. */
function plainEnd(text: string, start: number, end: number): number | null {
  let at = start;
  for (; at < end && isOfWord(text, at); at += 1) if (text.charCodeAt(at) > 127) return null;
  return at + 1 < end && JOINTS.includes(text[at]!) && isOfWord(text, at + 1) ? null : at;
}

/** The word that starts at an index; empty when none does. */
function wordAt(text: string, start: number, end: number): string {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? "";
  return word.length > end - start ? text.slice(start, end) : word;
}

function partsOf(reading: Reading, start: number, word: string): readonly Word[] {
  const parts = /[.,/]/.test(word) && !/\d/.test(word) ? word.split(/[.,/]/) : [word];
  let at = start;
  return parts.map((part) => {
    const from = at;
    at += part.length + 1;
    return { key: part.toLowerCase().replace(/['’-]/g, ""), span: reading.spanOf(from, from + part.length) };
  });
}
