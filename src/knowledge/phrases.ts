import { firstLetters, withLetter } from "../text/first-letters";
import type { Range } from "../text/range";
import type { TokenTable } from "../text/token-table";
import { figureEnd, isFigureCode, isLetterCode, kindAt, tokenEnd, tokenStart } from "../text/tokens";

/** A phrase found in a text: `[start, end)` in that text. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** How words of the vocabulary are compared. */
export interface PhraseOptions {
  /** The form by which a word (lower case) is compared, for example without its plural ending; it may take off a plural ending, no more. */
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

/** What may stand between two words of a phrase, at most three of them. */
const JOINTS = " -/&+®™'’–‐‑";
const LONGEST_JOINT = 3;

/** Phrases looked up in a text word by word: time grows with the text, not with the number of phrases. */
export class PhraseIndex<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };
  private readonly beginnings = new Beginnings();
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
    const matches: PhraseMatch<Value>[] = [];
    for (let start = this.beginnings.next(text, 0); start < text.length; ) start = this.beginnings.next(text, this.addAt(matches, text, start));
    return matches;
  }

  /** The same of what begins in `[start, end)` of a text whose tokens have been found. */
  findIn(text: string, tokens: TokenTable, { start, end }: Range): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    let from = start;
    for (let token = tokens.firstBehind(start); token < tokens.count && tokens.start(token) < end; token += 1) {
      if (!this.beginnings.mayBegin(tokens, token)) continue;
      for (let at = Math.max(from, tokens.start(token)); at < tokens.end(token); at = tokenStart(text, from)) from = this.addAt(matches, text, at);
    }
    return matches;
  }

  /** Adds the phrase that begins with the token at an index, if one does; returns where it or the token ends. */
  private addAt(matches: PhraseMatch<Value>[], text: string, start: number): number {
    const end = tokenEnd(text, start);
    const longest = this.longestAt(text, start, end);
    if (longest === null) return end;
    const last = this.withEndings(text, longest.last);
    matches.push({ value: longest.value, start, end: last });
    return last;
  }

  /** A phrase that the vocabulary has already keeps its first value. */
  private add(phrase: string, value: Value): void {
    let node = this.root;
    for (let start = tokenStart(phrase, 0); start < phrase.length; ) {
      const { key, end } = this.token(phrase, start);
      if (node === this.root) this.beginnings.add(key, this.keyOf);
      const next = node.next.get(key) ?? { next: new Map<string, Node<Value>>(), value: undefined };
      node.next.set(key, next);
      node = next;
      start = tokenStart(phrase, end);
    }
    node.value ??= value;
  }

  private token(text: string, start: number, end = tokenEnd(text, start)): Token {
    return { key: this.keyOf(text.slice(start, end).toLowerCase()), start, end };
  }

  private longestAt(text: string, start: number, end: number): { value: Value; last: Token } | null {
    let token = this.token(text, start, end);
    let node = this.root.next.get(token.key);
    let longest: { value: Value; last: Token } | null = null;
    while (node !== undefined) {
      if (node.value !== undefined) longest = { value: node.value, last: token };
      if (node.next.size === 0) break;
      let next = this.after(text, token);
      let following = next === null ? undefined : node.next.get(next.key);
      while (next !== null && following === undefined && this.fillers.has(next.key)) {
        next = this.after(text, next);
        following = next === null ? undefined : node.next.get(next.key);
      }
      if (next === null) break;
      node = following;
      token = next;
    }
    return longest;
  }

  /** Where a phrase ends with the words that belong to it. */
  private withEndings(text: string, last: Token): number {
    let token = last;
    for (let next = this.after(text, token); next !== null && this.endings.has(next.key); next = this.after(text, token)) token = next;
    return token.end;
  }

  /** The word that follows another with no more than a blank, hyphen or slash between them; null when none does. */
  private after(text: string, before: Token): Token | null {
    const start = tokenStart(text, before.end);
    if (start >= text.length) return null;
    const joins = isJoint(text, before.end, start) || (before.key === "no" && text.slice(before.end, start) === ". ");
    return joins ? this.token(text, start) : null;
  }
}

function isJoint(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_JOINT) return false;
  for (let at = start; at < end; at += 1) if (!JOINTS.includes(text[at]!)) return false;
  return true;
}

const BLANK = 32;
/** Enough that few words share a place with a word that a phrase begins with. */
const PLACES = 1 << 17;

/** The first letters and the lengths of the words that phrases begin with, so that most words of a text are passed over without being looked up. */
class Beginnings {
  /** A bit for each place. */
  private readonly known = new Int32Array(PLACES >>> 5);

  /** Marks the words that `keyOf` makes the key of, plurals among them. */
  add(key: string, keyOf: (word: string) => string): void {
    for (const word of [key, `${key}s`, `${key}es`, `${key.slice(0, -1)}ies`].filter((form) => keyOf(form) === key)) {
      const place = placeOf(word, 0, word.length);
      this.known[place >>> 5]! |= 1 << (place & 31);
    }
  }

  /** Whether a phrase may begin with a token. */
  mayBegin(tokens: TokenTable, token: number): boolean {
    const place = placed(tokens.beginning(token), tokens.end(token) - tokens.start(token));
    return this.isKnown(place) || tokens.isForeign(token);
  }

  /** Where the first token at or after an index starts that a phrase may begin with, as any may that has letters beyond ASCII's; the text's length when there is none. */
  next(text: string, from: number): number {
    let letters = 0;
    let length = 0;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isLetterCode(code)) {
        letters = withLetter(letters, code);
        length += 1;
        continue;
      }
      if (length > 0 && (code > 127 || this.isKnown(placed(letters, length)))) return at - length;
      letters = 0;
      length = 0;
      if (code === BLANK) continue;
      const end = isFigureCode(code) ? figureEnd(text, at) : at + 1;
      const kind = kindAt(text, at);
      if (kind < 0 || (kind > 0 && (this.isKnown(placeOf(text, at, end)) || (end < text.length && text.charCodeAt(end) > 127)))) return at;
      at = end - 1;
    }
    return length > 0 && this.isKnown(placed(letters, length)) ? text.length - length : text.length;
  }

  private isKnown(place: number): boolean {
    return ((this.known[place >>> 5]! >>> (place & 31)) & 1) !== 0;
  }
}

/** A number made from the first letters, capitals or small ones, and the length of a word. */
function placeOf(text: string, start: number, end: number): number {
  return placed(firstLetters(text, start, end), end - start);
}

/** The same of first letters, five bits each. */
function placed(letters: number, length: number): number {
  return (letters ^ (letters >>> 13) ^ (length << 14)) & (PLACES - 1);
}
