/** A run of words that stands twice in a sequence, as far as it reaches: `[start, start + length)` and `[earlier, earlier + length)`. */
export interface Repeat {
  readonly start: number;
  readonly earlier: number;
  readonly length: number;
}

/**
 * The runs of `size` words or more, as numbers, that stand earlier in the sequence too, in order; none overlaps its earlier one or another
 * repeat. Of several earlier ones the first is taken. The time grows with the length of the sequence.
 */
export function repeatsWithin(words: readonly number[], size: number): readonly Repeat[] {
  return repeatsBefore(words, size, (start) => start, 0);
}

/**
 * The runs of `size` words or more that also stand in an earlier text of the sequence, in order; `startOf` tells where the text
 * of a word starts. Two of them may overlap, as the longer one is wanted. The time grows with the length of the sequence.
 */
export function repeatsAcross(words: readonly number[], size: number, startOf: (at: number) => number): readonly Repeat[] {
  return repeatsBefore(words, size, startOf, size - 1);
}

/** The earlier run ends at or before `limitAt(start)`; two repeats share at most `shared` words. */
function repeatsBefore(words: readonly number[], size: number, limitAt: (start: number) => number, shared: number): readonly Repeat[] {
  if (!mayRepeat(words, size)) return [];
  const windows = new WindowIndex(words, size);
  const repeats: Repeat[] = [];
  for (let at = 0; at + size <= words.length; ) {
    const earlier = windows.firstLike(at);
    // Most windows stand nowhere else, and where their text starts need not be asked.
    const limit = earlier === at ? at : limitAt(at);
    if (earlier + size > limit) {
      at += 1;
      continue;
    }
    const repeat = extended(words, { start: at, earlier, length: size }, limit);
    repeats.push(repeat);
    at = repeat.start + repeat.length - shared;
  }
  return repeats;
}

/** Whether so many words in a row have each stood before, as those of a run that stands twice have; told by a bit for each word, which some share. */
function mayRepeat(words: readonly number[], size: number): boolean {
  const seen = new Int32Array(2 ** Math.ceil(Math.log2(words.length / 4 + 1)));
  let run = 0;
  for (const word of words) {
    const place = Math.imul(word, BASE) >>> 8;
    const at = (place >>> 5) & (seen.length - 1);
    const bit = 1 << (place & 31);
    run = (seen[at]! & bit) === 0 ? 0 : run + 1;
    if (run === size) return true;
    seen[at]! |= bit;
  }
  return false;
}

/** A match as far as it reaches to both sides, the earlier one within `[0, limit)`. */
function extended(words: readonly number[], { start, earlier, length }: Repeat, limit: number): Repeat {
  let after = length;
  while (earlier + after < limit && start + after < words.length && words[earlier + after] === words[start + after]) after += 1;
  let before = 0;
  while (before < earlier && start - before > limit && words[earlier - before - 1] === words[start - before - 1]) before += 1;
  return { start: start - before, earlier: earlier - before, length: after + before };
}

const BASE = 0x01000193;

/** Where each window of words stands first: an open hash table over a rolling hash, into which windows come as far as they are asked for. */
class WindowIndex {
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private entered = 0;

  constructor(
    private readonly words: readonly number[],
    private readonly size: number,
  ) {
    this.hashes = rollingHashes(words, size);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.hashes.length + 2)));
  }

  /** The first start of a window with the same words; the window itself where there is no earlier one. To be asked in their order. */
  firstLike(at: number): number {
    while (this.entered < at) this.enter(this.entered);
    return this.enter(at);
  }

  /** Enters the next window; returns the first one with the same words. */
  private enter(at: number): number {
    const slot = this.slotOf(at);
    if (this.slots[slot] === 0) this.slots[slot] = at + 1;
    this.entered = at + 1;
    return this.slots[slot]! - 1;
  }

  private slotOf(at: number): number {
    const mask = this.slots.length - 1;
    let slot = Math.imul(this.hashes[at]!, 0x9e3779b1) >>> 0 & mask;
    while (this.slots[slot] !== 0 && !this.sameWindow(this.slots[slot]! - 1, at)) slot = (slot + 1) & mask;
    return slot;
  }

  private sameWindow(one: number, other: number): boolean {
    if (one === other) return true;
    if (this.hashes[one] !== this.hashes[other]) return false;
    for (let at = 0; at < this.size; at += 1) if (this.words[one + at] !== this.words[other + at]) return false;
    return true;
  }
}

/** The hash of each window; empty where there are fewer words than one window has. */
function rollingHashes(words: readonly number[], size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - size + 1));
  let leading = 1;
  for (let at = 0; at < size; at += 1) leading = Math.imul(leading, BASE);
  let hash = 0;
  for (let at = 0; at < words.length; at += 1) {
    hash = (Math.imul(hash, BASE) + words[at]! + 1) | 0;
    if (at >= size) hash = (hash - Math.imul(leading, words[at - size]! + 1)) | 0;
    if (at >= size - 1) hashes[at - size + 1] = hash;
  }
  return hashes;
}
