import { distance } from "fastest-levenshtein";

/** The shortest words that are compared. */
export const SHORTEST = 5;
/** The shortest words that may differ in two letters. */
const LONG = 10;
/** A word with more letters is none. */
const LONGEST = 40;
/** So many letters at its beginning a word must share with one from which it differs in two. */
const BEGINNING = 3;

/** The words near a word. They share its first letter. */
export interface Near {
  /** In which one letter at most is another, missing, added or exchanged with its neighbor. */
  readonly one: readonly string[];
  /** Long words of the same beginning in which two letters are. */
  readonly two: readonly string[];
}

const NONE: Near = { one: [], two: [] };
const BASE = 0x01000193;
/** There is room for 2^19 marks, 32 in a number, in each of two tables: one alone lets every fifth word through. */
const MASK = (1 << 14) - 1;

/**
 * Words of a vocabulary by what they look like when one letter is left out, so that a word of a text is passed over after some sums
 * unless it is near one of the vocabulary. All words in lower case, `a` to `z`.
 */
export class NearWords {
  private readonly marks = new Marks();
  private readonly byHash = new Map<number, string[]>();
  private readonly long = new Map<string, string[]>();
  /** By beginnings: of how many letters a word may be that a long one is meant by, a bit for each number. */
  private readonly longLengths = new Int32Array(1 << 15);
  private readonly before = new Int32Array(LONGEST);
  private readonly knownMarks = new Marks();

  /** `distinct` are the words of which the long ones may be meant by two slips; `known` those that are no slip of another word. */
  constructor(words: Iterable<string>, distinct: Iterable<string>, private readonly known: ReadonlySet<string>) {
    for (const word of words) for (const hash of this.hashesOf(word, 0, word.length)) this.mark(hash, word);
    for (const word of distinct) {
      if (word.length < LONG) continue;
      const beginning = word.slice(0, BEGINNING);
      for (let length = word.length - 2; length <= word.length + 2; length += 1) this.longLengths[beginningAt(word, 0)]! |= 1 << length;
      this.long.set(beginning, [...(this.long.get(beginning) ?? []), word]);
    }
    for (const word of known) if (word.length <= LONGEST) this.knownMarks.add(this.sumUp(word, 0, word.length));
  }

  /** The words near the letters `[start, end)` of a text, capitals apart; none for most words, for known ones, and for very long and very short ones. */
  nearTo(text: string, start: number, end: number): Near {
    if (end - start < SHORTEST || end - start > LONGEST) return NONE;
    const hash = this.sumUp(text, start, end);
    if (this.knownMarks.has(hash) && this.known.has(text.slice(start, end).toLowerCase())) return NONE;
    const near = this.mayBeNear(text, start, end, hash);
    const long = end - start >= LONG && (this.longLengths[beginningAt(text, start)]! & (1 << (end - start))) !== 0;
    return near || long ? this.compared(text.slice(start, end).toLowerCase(), near, long) : NONE;
  }

  private compared(word: string, near: boolean, long: boolean): Near {
    const one = (near ? this.hashesOf(word, 0, word.length) : []).flatMap((hash) => this.byHash.get(hash) ?? []).filter((other) => differsInOne(word, other));
    const two = long ? this.long.get(word.slice(0, BEGINNING))!.filter((other) => Math.abs(other.length - word.length) <= 2 && distance(word, other) === 2) : [];
    return one.length + two.length === 0 ? NONE : { one: [...new Set(one)], two };
  }

  /** Whether the hash of the word, or of the word without a letter, is marked. As `hashesOf`, but without a list, as most words of a text come here. */
  private mayBeNear(text: string, start: number, end: number, whole: number): boolean {
    let hash = whole;
    let behind = 0;
    let power = 1;
    for (let at = end - 1; !this.marks.has(hash); at -= 1) {
      if (at === start) return false;
      hash = (Math.imul(this.before[at - start]!, power) + behind) | 0;
      behind = (behind + Math.imul(letterAt(text, at), power)) | 0;
      power = Math.imul(power, BASE);
    }
    return true;
  }

  private mark(hash: number, word: string): void {
    this.marks.add(hash);
    const words = this.byHash.get(hash);
    if (words === undefined) this.byHash.set(hash, [word]);
    else if (!words.includes(word)) words.push(word);
  }

  /** The hash of a word, and of the word without each of its letters but the first. */
  private hashesOf(text: string, start: number, end: number): readonly number[] {
    const hashes = [this.sumUp(text, start, end)];
    let behind = 0;
    for (let at = end - 1, power = 1; at > start; at -= 1) {
      hashes.push((Math.imul(this.before[at - start]!, power) + behind) | 0);
      behind = (behind + Math.imul(letterAt(text, at), power)) | 0;
      power = Math.imul(power, BASE);
    }
    return hashes;
  }

  /** The hash of a word; notes that of the letters before each. */
  private sumUp(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      this.before[at - start] = hash;
      hash = (Math.imul(hash, BASE) + letterAt(text, at)) | 0;
    }
    return hash;
  }
}

/** Hashes that may have been added, by two bits of each. */
class Marks {
  private readonly lower = new Int32Array(MASK + 1);
  private readonly upper = new Int32Array(MASK + 1);

  add(hash: number): void {
    this.lower[(hash >>> 5) & MASK]! |= 1 << hash;
    this.upper[(hash >>> 18) & MASK]! |= 1 << (hash >>> 13);
  }

  has(hash: number): boolean {
    return (this.lower[(hash >>> 5) & MASK]! & (1 << hash)) !== 0 && (this.upper[(hash >>> 18) & MASK]! & (1 << (hash >>> 13))) !== 0;
  }
}

function letterAt(text: string, at: number): number {
  return text.charCodeAt(at) | 32;
}

function beginningAt(text: string, start: number): number {
  return ((letterAt(text, start) & 31) << 10) | ((letterAt(text, start + 1) & 31) << 5) | (letterAt(text, start + 2) & 31);
}

function differsInOne(one: string, other: string): boolean {
  return one[0] === other[0] && Math.abs(one.length - other.length) <= 1 && (distance(one, other) <= 1 || areNeighborsExchanged(one, other));
}

function areNeighborsExchanged(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.length === other.length && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
