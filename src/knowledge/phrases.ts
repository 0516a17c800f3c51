/** A phrase found in a text: `[start, end)` in that text. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** How words of the vocabulary are compared. */
export interface PhraseOptions {
  /** The form by which a word (lower case) is compared, for example without its plural ending. */
  readonly keyOf?: (word: string) => string;
  /** Words that may stand between the words of a phrase without being part of it (`bitartrate`). */
  readonly fillers?: ReadonlySet<string>;
  /** Words that belong to a phrase when they follow it at once (`ER`, `sodium`). */
  readonly endings?: ReadonlySet<string>;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, figures and number signs are words of their own: `Norco10` is two, `Tylenol #3` three. */
const TOKEN = /#|\p{L}+|\p{N}+/gu;
const GAP = /^[ \-/&+®™'’–‐‑]{0,3}$/;

/** Phrases looked up in a text word by word: time grows with the text, not with the number of phrases. */
export class PhraseIndex<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };
  private readonly keyOf: (word: string) => string;
  private readonly fillers: ReadonlySet<string>;
  private readonly endings: ReadonlySet<string>;

  constructor(entries: Iterable<readonly [string, Value]>, options: PhraseOptions = {}) {
    this.keyOf = options.keyOf ?? ((word) => word);
    this.fillers = options.fillers ?? new Set();
    this.endings = options.endings ?? new Set();
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** The phrases in a text, in order, the longest at each place, none overlapping; empty when there is none. */
  find(text: string): readonly PhraseMatch<Value>[] {
    const tokens = this.tokensOf(text);
    const matches: PhraseMatch<Value>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const longest = this.longestAt(text, tokens, at);
      if (longest === null) continue;
      const last = this.withEndings(text, tokens, longest.last);
      matches.push({ value: longest.value, start: tokens[at]!.start, end: tokens[last]!.end });
      at = last;
    }
    return matches;
  }

  /** A phrase that the vocabulary has already keeps its first value. */
  private add(phrase: string, value: Value): void {
    let node = this.root;
    for (const { key } of this.tokensOf(phrase)) {
      const next = node.next.get(key) ?? { next: new Map<string, Node<Value>>(), value: undefined };
      node.next.set(key, next);
      node = next;
    }
    node.value ??= value;
  }

  private tokensOf(text: string): readonly Token[] {
    const tokens: Token[] = [];
    for (const match of text.matchAll(TOKEN)) {
      tokens.push({ key: this.keyOf(match[0].toLowerCase()), start: match.index, end: match.index + match[0].length });
    }
    return tokens;
  }

  private longestAt(text: string, tokens: readonly Token[], first: number): { value: Value; last: number } | null {
    let node = this.root.next.get(tokens[first]!.key);
    let longest: { value: Value; last: number } | null = null;
    for (let at = first; node !== undefined; ) {
      if (node.value !== undefined) longest = { value: node.value, last: at };
      at += 1;
      while (this.follows(text, tokens, at) && !node.next.has(tokens[at]!.key) && this.fillers.has(tokens[at]!.key)) at += 1;
      node = this.follows(text, tokens, at) ? node.next.get(tokens[at]!.key) : undefined;
    }
    return longest;
  }

  private withEndings(text: string, tokens: readonly Token[], last: number): number {
    let at = last;
    while (this.follows(text, tokens, at + 1) && this.endings.has(tokens[at + 1]!.key)) at += 1;
    return at;
  }

  /** Whether a word follows the one before it with no more than a blank, hyphen or slash between them. */
  private follows(text: string, tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token === undefined) return false;
    const before = tokens[at - 1]!;
    const gap = text.slice(before.end, token.start);
    return GAP.test(gap) || (before.key === "no" && gap === ". ");
  }
}
