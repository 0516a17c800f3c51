import { firstLetters, withLetter } from "./first-letters";
import type { Range } from "./range";
import type { TokenTable } from "./token-table";
import { isFigureCode, isLetterCode, kindAt } from "./tokens";

const SIZE = 1 << 13;
/** The last bit for a kind. */
const LAST = 1 << 30;
const EVERY_KIND = -1;
const [BLANK, NUMBER_SIGN] = [32, 35];

/**
 * Kinds of words, one bit each. Tells fast which kinds a text may hold, so that a pattern is run only where a word stands without which it
 * cannot match. It goes by the first letters of a word: it may name a kind that the text does not hold, never leave out one that it holds.
 */
export class WordKinds {
  /** The bit of texts with figures. */
  readonly figure = 1;
  private readonly kinds = new Int32Array(SIZE);
  private last = 1;

  /** A new kind, by its words (lower case, separated by blanks; `#` is one); returns its bit. Throws behind the thirtieth, for which there is no bit. */
  kind(words: string): number {
    if (this.last === LAST) throw new RangeError("There is room for thirty kinds of words: part them into two sets.");
    this.last <<= 1;
    for (const word of words.split(" ")) this.kinds[place(firstLetters(word, 0, word.length))]! |= this.last;
    return this.last;
  }

  /** The bits of all kinds that a stretch of a text may hold; all there are where a word has letters beyond ASCII's. */
  of(text: string, start = 0, end = text.length): number {
    let found = 0;
    let letters = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (isLetterCode(code)) {
        letters = withLetter(letters, code);
        continue;
      }
      if (letters !== 0) found |= this.kinds[place(letters)]!;
      letters = 0;
      if (code === BLANK) continue;
      if (isFigureCode(code)) found |= this.figure;
      else if (code === NUMBER_SIGN) found |= this.kinds[place(code & 31)]!;
      else if (code > 127 && kindAt(text, at) < 0) return EVERY_KIND;
    }
    return letters === 0 ? found : found | this.kinds[place(letters)]!;
  }

  /** The same for each of some ranges of a text whose tokens have been found; fast where they are in order. Of figures, all there are. */
  ofEach(tokens: TokenTable, ranges: readonly Range[]): readonly number[] {
    let token = 0;
    return ranges.map(({ start, end }) => {
      let found = this.figure;
      for (token = tokens.firstBehind(start, token); token < tokens.count && tokens.start(token) < end; token += 1) {
        const isWhole = tokens.start(token) >= start && tokens.end(token) <= end && !tokens.isForeign(token);
        found |= isWhole ? this.kinds[place(tokens.beginning(token))]! : EVERY_KIND;
      }
      return found;
    });
  }

  /** Where the first run of ASCII's letters or figures at or after an index starts that may be of one of some kinds, figures of none but `figure`; the text's length when there is none. */
  next(text: string, from: number, kinds: number): number {
    let letters = 0;
    let length = 0;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isLetterCode(code)) {
        letters = withLetter(letters, code);
        length += 1;
        continue;
      }
      if (length > 0 && this.kinds[place(letters)]! & kinds) return at - length;
      letters = 0;
      length = 0;
      if (isFigureCode(code) && kinds & this.figure) return at;
    }
    return length > 0 && this.kinds[place(letters)]! & kinds ? text.length - length : text.length;
  }
}

/** The place of first letters. */
function place(letters: number): number {
  return (letters ^ (letters >>> 12)) & (SIZE - 1);
}
