import { lowerBound } from "./first-index";
import type { Reading } from "./reading";
import type { Span } from "./span";
import { numberOf, type TokenTable } from "./token-table";

/** A word of a passage: `key` is what it is compared by (no case, no hyphen, no punctuation). */
export interface Word {
  readonly key: string;
  readonly span: Span;
}

/** A word, with inner hyphens, apostrophes, and the points and slashes of figures (`first-line`, `10/325`, `0.5`). */
const WORD = /[\p{L}\p{N}]+(?:['’.,/-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/uy;
const JOINTS = "'’.,/-";
/** Left out of a key. */
const HYPHENS = /['’-]/g;

/** Words of a reading, in order. A letter has thousands, of which few are looked at: they are held as numbers, and made where they are asked for. */
export class Words {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly keyNumbers: number[] = [];

  constructor(private readonly reading: Reading) {}

  get length(): number {
    return this.starts.length;
  }

  /** Adds the word `[start, end)` of the reading, by the number of its key. */
  add(start: number, end: number, number: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.keyNumbers.push(number);
  }

  /** A number for each word, not below zero: the same for the same key, and seldom the same for another one. */
  numbers(): number[] {
    return this.keyNumbers.slice();
  }

  /** Whether so many words from one on are the same as those from another one on, of these words or of others. */
  areSame(from: number, others: Words, othersFrom: number, length: number): boolean {
    return this.textOf(from, length) === others.textOf(othersFrom, length) || this.keysOf(from, length) === others.keysOf(othersFrom, length);
  }

  private textOf(from: number, length: number): string {
    return this.reading.text.slice(this.starts[from], this.ends[from + length - 1]);
  }

  private keysOf(from: number, length: number): string {
    return this.slice(from, from + length).map(({ key }) => key).join(" ");
  }

  /** Where the words `[from, to)` stand, of which there is one at least. */
  spanOf(from: number, to: number): Span {
    return this.reading.spanOf(this.starts[from]!, this.ends[to - 1]!);
  }

  /** The first word that starts at or behind an offset of the file; `length` when none does. */
  firstFrom(offset: number): number {
    return lowerBound(this.starts, this.reading.indexAt(offset));
  }

  /** The words `[from, to)`. */
  slice(from = 0, to = this.length): readonly Word[] {
    return Array.from({ length: to - from }, (_, nth) => ({ key: keyOf(this.reading.text.slice(this.starts[from + nth], this.ends[from + nth])), span: this.spanOf(from + nth, from + nth + 1) }));
  }
}

/** The words of a stretch of a reading, in order. Sentences run together (`pain.The`) are two words. */
export function wordsOf(reading: Reading, start: number, end: number): Words {
  const { text, tokens } = reading;
  const words = new Words(reading);
  let from = start;
  for (let token = tokens.firstBehind(start); token < tokens.count && tokens.start(token) < end && from < end; token += 1) {
    const to = tokens.end(token);
    if (to <= from || text[tokens.start(token)] === "#") continue;
    from = Math.max(from, tokens.start(token));
    if (to <= end && from === tokens.start(token) && isWhole(text, tokens, token, end)) {
      words.add(from, to, tokens.number(token));
      from = to;
    } else from += addJoined(words, text, from, end);
  }
  return words;
}

/** Whether a token is a word by itself, as most are: no other one follows at once or behind a joint. */
function isWhole(text: string, tokens: TokenTable, token: number, end: number): boolean {
  if (tokens.isForeign(token)) return false;
  const to = tokens.end(token);
  const next = token + 1 < tokens.count ? tokens.start(token + 1) : end;
  return next > to + 1 || next >= end || (next === to + 1 && !JOINTS.includes(text[to]!)) || text[next] === "#";
}

/** Adds the word that starts at an index, or the parts of it that are words of their own; returns its length. */
function addJoined(words: Words, text: string, start: number, end: number): number {
  const word = wordAt(text, start, end);
  const parts = /[.,/]/.test(word) && !/\d/.test(word) ? word.split(/[.,/]/) : [word];
  let at = start;
  for (const part of parts) {
    words.add(at, at + part.length, numberOf(keyOf(part)));
    at += part.length + 1;
  }
  return word.length;
}

/** The word that starts at an index; empty when none does. */
function wordAt(text: string, start: number, end: number): string {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? "";
  return word.length > end - start ? text.slice(start, end) : word;
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(HYPHENS, "");
}
