/** The kinds of characters that words are made of; `#` is a word of its own. */
export const LETTER_KIND = 1;
export const FIGURE_KIND = 2;
export const NUMBER_SIGN_KIND = 3;

/** What the characters below 128 are; 0 is none of the above. */
const KINDS = new Int8Array(128).fill(LETTER_KIND, 65, 91).fill(LETTER_KIND, 97, 123).fill(FIGURE_KIND, 48, 58).fill(NUMBER_SIGN_KIND, 35, 36);

/** The kind of the character at an index; 0 for what is part of no word, negative for a letter or figure beyond ASCII. Dashes and quotation marks (U+2000 to U+206F) are told without a pattern. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code]!;
  return (code >= 0x2000 && code < 0x2070) || matchEnd(START, text, at) === at ? 0 : -1;
}

/** Whether a UTF-16 code unit is a letter of ASCII; told with one comparison, as loops over all characters need it; none past the end. */
export function isLetterCode(code: number): boolean {
  return ((code | 32) - 97) >>> 0 < 26;
}

/** Whether a UTF-16 code unit is a figure of ASCII. */
export function isFigureCode(code: number): boolean {
  return (code - 48) >>> 0 < 10;
}

/** Where the run of ASCII's letters ends that starts at an index; the index where none does. Asks for no character behind the end, by which the compiler would take the loop for a slower one. */
export function letterEnd(text: string, start: number, end = text.length): number {
  let at = start;
  while (at < end && isLetterCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** As `letterEnd`, for figures. */
export function figureEnd(text: string, start: number, end = text.length): number {
  let at = start;
  while (at < end && isFigureCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether the character at an index is a letter or a figure of any script. */
export function isOfWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER_KIND || kind === FIGURE_KIND || kind < 0;
}

const LETTERS = /\p{L}+/uy;
const FIGURES = /\p{N}+/uy;
const START = /[\p{L}\p{N}]/uy;

/** Where the first token at or after an index starts; the text's length when there is none. Letters, figures and number signs are tokens of their own: `Norco10` is two, `Tylenol #3` three. */
export function tokenStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (kindAt(text, at) !== 0) return at;
  }
  return text.length;
}

/** Where the token that starts at an index ends. */
export function tokenEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const kind = first < 128 ? KINDS[first]! : 0;
  if (kind === NUMBER_SIGN_KIND) return start + 1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return Math.max(at, matchEnd(LETTERS, text, start), matchEnd(FIGURES, text, start));
    if (KINDS[code] !== kind) return at;
  }
  return text.length;
}

/** Where a sticky pattern that starts at an index ends; the index when it does not match there. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
