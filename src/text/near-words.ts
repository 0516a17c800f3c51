import { distance } from "fastest-levenshtein";

/** The shortest words that are compared, and those that may differ in two letters. */
const SHORTEST = 5;
const LONG = 10;
/** A word with more letters is none. */
const LONGEST = 40;
/** So many letters at its beginning a word must share with one from which it differs in two. */
const BEGINNING = 3;

/** The words near a word. They share its first letter. */
export interface Near {
  /** In which one letter at most is another, missing, added or exchanged with its neighbour. */
  readonly one: readonly string[];
  /** Long words of the same beginning in which two letters are. */
  readonly two: readonly string[];
}

const NONE: Near = { one: [], two: [] };
const BASE = 0x01000193;
const BITS = 19;

/**
 * Words of a vocabulary by what they look like when one letter is left out, so that a word of a text is passed over after some sums
 * unless it is in the vocabulary or near one that is. All words in lower case, `a` to `z`.
 */
export class NearWords {
  private readonly marks = new Int32Array(1 << (BITS - 5));
  private readonly byHash = new Map<number, string[]>();
  private readonly long = new Map<string, string[]>();
  private readonly longBeginnings = new Uint8Array(1 << 15);
  private readonly before = new Int32Array(LONGEST);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.hashes(word, 0, word.length, (hash) => this.mark(hash, word));
      if (word.length < LONG) continue;
      const beginning = word.slice(0, BEGINNING);
      this.longBeginnings[beginningAt(word, 0)] = 1;
      this.long.set(beginning, [...(this.long.get(beginning) ?? []), word]);
    }
  }

  /** The words near the letters `[start, end)` of a text, capitals apart; none for most words, and for very long and very short ones. A word of the vocabulary is near itself. */
  nearTo(text: string, start: number, end: number): Near {
    if (end - start < SHORTEST || end - start > LONGEST) return NONE;
    const hashes = this.mayBeNear(text, start, end);
    const long = end - start >= LONG && this.longBeginnings[beginningAt(text, start)] === 1;
    if (hashes.length === 0 && !long) return NONE;
    const word = text.slice(start, end).toLowerCase();
    const one = hashes.flatMap((hash) => this.byHash.get(hash) ?? []).filter((other) => differsInOne(word, other));
    const two = long ? this.long.get(word.slice(0, BEGINNING))!.filter((other) => Math.abs(other.length - word.length) <= 2 && distance(word, other) === 2) : [];
    return { one: [...new Set(one)], two };
  }

  private mayBeNear(text: string, start: number, end: number): readonly number[] {
    const found: number[] = [];
    this.hashes(text, start, end, (hash) => {
      if ((this.marks[markOf(hash)]! & (1 << (hash & 31))) !== 0) found.push(hash);
    });
    return found;
  }

  private mark(hash: number, word: string): void {
    this.marks[markOf(hash)]! |= 1 << (hash & 31);
    const words = this.byHash.get(hash);
    if (words === undefined) this.byHash.set(hash, [word]);
    else if (!words.includes(word)) words.push(word);
  }

  /** The hash of a word, and of the word without each of its letters but the first. */
  private hashes(text: string, start: number, end: number, take: (hash: number) => void): void {
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      this.before[at - start] = hash;
      hash = (Math.imul(hash, BASE) + letterAt(text, at)) | 0;
    }
    take(hash);
    let behind = 0;
    for (let at = end - 1, power = 1; at > start; at -= 1) {
      take((Math.imul(this.before[at - start]!, power) + behind) | 0);
      behind = (behind + Math.imul(letterAt(text, at), power)) | 0;
      power = Math.imul(power, BASE);
    }
  }
}

function letterAt(text: string, at: number): number {
  return text.charCodeAt(at) | 32;
}

function markOf(hash: number): number {
  return (hash >>> 5) & ((1 << (BITS - 5)) - 1);
}

function beginningAt(text: string, start: number): number {
  return ((letterAt(text, start) & 31) << 10) | ((letterAt(text, start + 1) & 31) << 5) | (letterAt(text, start + 2) & 31);
}

function differsInOne(one: string, other: string): boolean {
  return one[0] === other[0] && Math.abs(one.length - other.length) <= 1 && (distance(one, other) <= 1 || areNeighboursExchanged(one, other));
}

function areNeighboursExchanged(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.length === other.length && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
