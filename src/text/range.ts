import { isLetterCode } from "./tokens";

/** A half-open range of indices into a folded text (`Reading.text`), unlike a `Span`, which stands in the file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range without blanks, and without the given characters, which are no letters, at its ends; empty, at its start, when nothing else is in it. */
export function trimmed(text: string, range: Range, leading = "", trailing = leading): Range {
  let { start, end } = range;
  while (start < end && isIdle(text, start, leading)) start += 1;
  while (end > start && isIdle(text, end - 1, trailing)) end -= 1;
  return { start, end };
}

/** Most characters at an end are letters, which neither are blanks nor given. */
function isIdle(text: string, at: number, also: string): boolean {
  const code = text.charCodeAt(at);
  return !isLetterCode(code) && (isSpace(code) || also.includes(text[at]!));
}

/** Whether a UTF-16 code unit is white space, as `\s` has it; told without a pattern in ASCII. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}

/** The index of the first character of a stretch of a text that is no white space; `end` where there is none. */
export function inkAfter(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** A range of a text with the bracket behind it that closes one in it (`nerve conduction study (NCV`); the same range where none does. */
export function withClosingBracket<Found extends Range>(text: string, found: Found): Found {
  const within = text.slice(found.start, found.end);
  return text[found.end] === ")" && within.lastIndexOf("(") > within.lastIndexOf(")") ? { ...found, end: found.end + 1 } : found;
}

/** The start of the run of characters before `end` that each match a pattern; `end` where the character before it does not. */
export function startOfRun(text: string, end: number, character: RegExp): number {
  let start = end;
  while (start > 0 && character.test(text[start - 1]!)) start -= 1;
  return start;
}
