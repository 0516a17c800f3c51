/** There is room for the words that letters have in common; others take each other's places. */
const SIZE = 1 << 13;
/** Longer words are not kept. */
const LONGEST = 20;

/** The words that were met last, of ASCII's letters alone, so that what is known of a word need not be found out again. May forget one, but takes no word for another. */
export class RecentWords {
  private readonly lengths = new Uint8Array(SIZE);
  private readonly letters = new Uint8Array(SIZE * LONGEST);

  /** Whether the word `[start, end)` of a text was added, capitals and all. `hash` is a number made from its letters. */
  has(text: string, start: number, end: number, hash: number): boolean {
    const place = placeOf(hash);
    if (this.lengths[place] !== end - start) return false;
    for (let at = start, of = place * LONGEST; at < end; at += 1, of += 1) if (text.charCodeAt(at) !== this.letters[of]) return false;
    return true;
  }

  add(text: string, start: number, end: number, hash: number): void {
    if (end - start > LONGEST) return;
    const place = placeOf(hash);
    this.lengths[place] = end - start;
    for (let at = start, of = place * LONGEST; at < end; at += 1, of += 1) this.letters[of] = text.charCodeAt(at);
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SIZE - 1);
}
