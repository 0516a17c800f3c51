import { lowerBound } from "./first-index";
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
/** Left out of a key. */
const HYPHENS = /['’-]/g;

/** Words of a reading, in order. A letter has thousands, of which few are looked at: they are held as numbers, and made where they are asked for. */
export class Words {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly hashes: number[] = [];

  constructor(private readonly reading: Reading) {}

  get length(): number {
    return this.starts.length;
  }

  /** Adds the word `[start, end)` of the reading, by the hash of its key. */
  add(start: number, end: number, hash: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.hashes.push(hash);
  }

  /** A number for each word, not below zero: the same for the same key, and seldom the same for another one. */
  numbers(): number[] {
    return this.hashes.slice();
  }

  /** The keys of so many words from one on, parted by blanks. */
  keysOf(from: number, length: number): string {
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
  const { text } = reading;
  const words = new Words(reading);
  for (let at = start; at < end; ) {
    const from = at;
    let hash = 0;
    let code = text.charCodeAt(at);
    for (; at < end && isPlain(code); code = text.charCodeAt(at)) {
      hash = hashWith(hash, code | 32);
      at += 1;
    }
    if (at > from && !goesOn(text, at, end, code)) words.add(from, at, hash);
    else if (at === from && !isOfWord(text, at)) at += 1;
    else at = from + Math.max(1, addJoined(words, text, from, end));
  }
  return words;
}

/** ASCII's letters and figures, which nearly all words have nothing but. */
const PLAIN = new Uint8Array(128).fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123);

function isPlain(code: number): boolean {
  return code < 128 && PLAIN[code] === 1;
}

/** Whether a word goes on behind its plain letters and figures, with others or with a joint. */
function goesOn(text: string, at: number, end: number, code: number): boolean {
  if (at >= end) return false;
  return (code > 127 && isOfWord(text, at)) || (at + 1 < end && JOINTS.includes(text[at]!) && isOfWord(text, at + 1));
}

/** Adds the word that starts at an index, or the parts of it that are words of their own; returns its length. */
function addJoined(words: Words, text: string, start: number, end: number): number {
  const word = wordAt(text, start, end);
  const parts = /[.,/]/.test(word) && !/\d/.test(word) ? word.split(/[.,/]/) : [word];
  let at = start;
  for (const part of parts) {
    words.add(at, at + part.length, hashOf(keyOf(part)));
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

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = hashWith(hash, key.charCodeAt(at));
  return hash;
}

function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) & 0x7fffffff;
}
