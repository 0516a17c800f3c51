/** How many characters of a word are packed into a number, by which most words are told apart without being cut out of their text. */
export const BEGINNING = 5;
/** The least number that so many letters make. */
const FULL = 1 << (5 * (BEGINNING - 1));

/** A number with one more letter or figure of ASCII behind it, five bits; capitals are small letters. */
export function packed(number: number, code: number): number {
  return (number << 5) | (code & 31);
}

/** The same for a word's first letters: what stands behind them changes nothing. */
export function withLetter(letters: number, code: number): number {
  return letters < FULL ? packed(letters, code) : letters;
}

/** The first letters of the word at `[start, end)` of a text as a number. */
export function firstLetters(text: string, start: number, end: number): number {
  const last = Math.min(end, start + BEGINNING);
  let letters = 0;
  for (let at = start; at < last; at += 1) letters = packed(letters, text.charCodeAt(at));
  return letters;
}
