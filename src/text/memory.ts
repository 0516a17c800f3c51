/** There is room for what a long letter holds of a kind. */
const MOST = 1_000;
/** Longer words are seldom met again. */
const LONGEST = 2_000;

/**
 * What functions made of words, so that a text that is read again after an edit need not have all of it made anew. What is made of other
 * words has another place, so that nothing here is ever out of date. Forgets what it has known longest, and holds none of the texts that the words stood in.
 */
export class Memory {
  private readonly kinds = new Map<unknown, Map<string, object>>();

  /**
   * What a function makes of words; it must go by them alone, and what it gives is not to be changed. One that goes by a context too is known
   * by a number for that instead, and there may be one such function only.
   */
  of<Made extends object>(make: (words: string) => Made, words: string, context: number | null = null): Made {
    if (words.length > LONGEST) return make(words);
    const known = this.knownOf(context ?? make);
    const found = known.get(words);
    if (found !== undefined) return found as Made;
    if (known.size === MOST) known.delete(known.keys().next().value!);
    const own = copyOf(words);
    const made = make(own);
    known.set(own, made);
    return made;
  }

  private knownOf(kind: unknown): Map<string, object> {
    const known = this.kinds.get(kind) ?? new Map<string, object>();
    if (known.size === 0) this.kinds.set(kind, known);
    return known;
  }
}

/** The same words, but no part of the text that they were cut out of, which would stay in memory with them. */
function copyOf(words: string): string {
  return ` ${words}`.slice(1);
}
