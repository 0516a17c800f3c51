/** There is room for the words that letters have in common; others take each other's places. */
const SIZE = 1 << 14;
/** The numbers of a word stand beside each other, so that they are fetched at once. */
const FIELDS = 4;

/** The words that were met last, so that what is known of a word need not be found out again. May forget one, but takes no word for another. A word is three numbers, which are not all zero. */
export class RecentWords {
  private readonly words = new Int32Array(SIZE * FIELDS);

  /** Whether a word was added. */
  has(first: number, second: number, third: number): boolean {
    const at = placeOf(first, second, third);
    return this.words[at] === first && this.words[at + 1] === second && this.words[at + 2] === third;
  }

  add(first: number, second: number, third: number): void {
    const at = placeOf(first, second, third);
    this.words[at] = first;
    this.words[at + 1] = second;
    this.words[at + 2] = third;
  }
}

function placeOf(first: number, second: number, third: number): number {
  const hash = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0xc2b2ae35), 0x85ebca6b), 0x9e3779b1);
  return (hash >>> 18) * FIELDS;
}
