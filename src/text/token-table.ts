import { firstIndex } from "./first-index";
import { BEGINNING, packed } from "./first-letters";
import { isFigureCode, isLetterCode, kindAt, LETTER_KIND, NUMBER_SIGN_KIND } from "./tokens";

/** As far as each but the first of the three numbers goes that tell what a token is, five bits for a character. */
const [MIDDLE, LONGEST] = [11, 17];
/** Where the three parts of a token end. */
const PART_ENDS = [BEGINNING, MIDDLE, Infinity];
/** The beginning of what has letters or figures beyond ASCII's: it may be any word. */
const FOREIGN = -1;
const BLANK = 32;
/** What is noted of each token, and how much that is. */
const [START, END, FIRST, SECOND, THIRD, FIELDS] = [0, 1, 2, 3, 4, 5];
/** Few texts have more tokens than a quarter of their characters. */
const CHARACTERS_OF_TOKEN = 4;

/**
 * The tokens of a text in order: runs of letters, runs of figures, and number signs. Found once, since whoever looks for words in all of a
 * text has to find where they begin and end, which takes longer than to look at them.
 */
export class TokenTable {
  private fields: Int32Array;
  private length = 0;

  constructor(private readonly text: string) {
    this.fields = new Int32Array((Math.ceil(text.length / CHARACTERS_OF_TOKEN) + 1) * FIELDS);
    for (let at = 0; at < text.length; ) at = this.addFrom(at);
  }

  get count(): number {
    return this.length;
  }

  start(token: number): number {
    return this.fields[token * FIELDS + START]!;
  }

  /** A foreign one ends where its letters and foreign figures do. */
  end(token: number): number {
    return this.fields[token * FIELDS + END]!;
  }

  /** Whether it has letters or figures beyond ASCII's. */
  isForeign(token: number): boolean {
    return this.beginning(token) === FOREIGN;
  }

  /** Whether it is of ASCII's letters. */
  isWord(token: number): boolean {
    return isLetterCode(this.text.charCodeAt(this.start(token))) && !this.isForeign(token);
  }

  /** The first five characters, the same for capitals and small letters; not negative unless it is foreign. */
  beginning(token: number): number {
    return this.fields[token * FIELDS + FIRST]!;
  }

  /** The next six characters. */
  middle(token: number): number {
    return this.fields[token * FIELDS + SECOND]!;
  }

  /** The next six characters; of a word with more a hash of them all. */
  rest(token: number): number {
    return this.fields[token * FIELDS + THIRD]!;
  }

  /** A number for it, not below zero: the same for the same characters, capitals apart, and seldom the same for others. */
  number(token: number): number {
    return mixed(this.beginning(token), this.middle(token), this.rest(token));
  }

  /** Whether its three numbers tell a word from any other one. */
  isShort(token: number): boolean {
    return this.end(token) - this.start(token) <= LONGEST;
  }

  /** The first token that ends behind an index; `count` when none does. Fast where it is one of the next behind a `near` one. */
  firstBehind(index: number, near = 0): number {
    if (near === 0 || this.end(near - 1) > index) return firstIndex(this.length, (token) => this.end(token) > index);
    let token = near;
    while (token < this.length && this.end(token) <= index) token += 1;
    return token;
  }

  /** Adds the token at an index, if there is one; returns where to look on. */
  private addFrom(start: number): number {
    const { text } = this;
    const kind = kindAt(text, start);
    if (kind === 0) return start + 1;
    if (kind < 0) return this.addForeign(start, start);
    if (kind === NUMBER_SIGN_KIND) return this.add(start, start + 1, packed(0, text.charCodeAt(start)), 0, 0);
    const isOfToken = kind === LETTER_KIND ? isLetterCode : isFigureCode;
    // One by one: to take them out of an array makes one for each word, until the compiler has done its last work.
    let end = start;
    let code = 0;
    let beginning = 0;
    let middle = 0;
    let rest = 0;
    for (; end < text.length; end += 1) {
      code = text.charCodeAt(end);
      if (!isOfToken(code)) break;
      const length = end - start;
      if (length < BEGINNING) beginning = packed(beginning, code);
      else if (length < MIDDLE) middle = packed(middle, code);
      else rest = length < LONGEST ? packed(rest, code) : hashed(rest, code);
    }
    if (end < text.length && code > 127 && kindAt(text, end) < 0) return this.addForeign(start, end);
    // Behind most tokens stands a blank, which need not be looked at again.
    return this.add(start, end, beginning, middle, rest) + (code === BLANK ? 1 : 0);
  }

  private addForeign(start: number, from: number): number {
    let at = from;
    while (at < this.text.length && (kindAt(this.text, at) === LETTER_KIND || kindAt(this.text, at) < 0)) at += 1;
    return this.add(start, at, FOREIGN, 0, 0);
  }

  private add(start: number, end: number, beginning: number, middle: number, rest: number): number {
    const at = this.length * FIELDS;
    if (at === this.fields.length) this.grow();
    this.fields[at + START] = start;
    this.fields[at + END] = end;
    this.fields[at + FIRST] = beginning;
    this.fields[at + SECOND] = middle;
    this.fields[at + THIRD] = rest;
    this.length += 1;
    return end;
  }

  private grow(): void {
    const larger = new Int32Array(this.fields.length * 2);
    larger.set(this.fields);
    this.fields = larger;
  }
}

/** The number that `TokenTable.number` gives for a token of these characters, no capitals among them. */
export function numberOf(word: string): number {
  const parts = [0, 0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const part = PART_ENDS.findIndex((end) => at < end);
    parts[part] = (at < LONGEST ? packed : hashed)(parts[part]!, word.charCodeAt(at));
  }
  return mixed(parts[0]!, parts[1]!, parts[2]!);
}

function hashed(number: number, code: number): number {
  return Math.imul(number ^ (code & 31), 0x01000193);
}

function mixed(beginning: number, middle: number, rest: number): number {
  return Math.imul(beginning ^ Math.imul(middle ^ Math.imul(rest, 0xc2b2ae35), 0x85ebca6b), 0x9e3779b1) >>> 1;
}
