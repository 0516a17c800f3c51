import { distance } from "fastest-levenshtein";
import { correctionOf, isSmallWord } from "../knowledge/spelling";
import { capitalized } from "../text/capitalized";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { SHORTEST } from "../text/near-words";
import { RecentWords } from "../text/recent-words";
import type { Misspelling } from "./model";

/** What stands before a person's name, and behind it. */
const BEFORE_NAME = /(?:^|[\s(])(?:drs?|mrs?|ms|prof)\.? (?:[A-Z]\.? )?$|[\s,][A-Z]\. $/i;
const BEHIND_NAME = /^,? ?(?:M\.?D|D\.?O|D\.?C|Ph\.?D|P\.?A|R\.?N|Esq)\b/;
/** What makes a word part of a hyphenated or broken one, or of an address. */
const PART_BEFORE = /[-‐‑'’_@\\]$|[A-Za-z][-‐‑] $/;
const PART_BEHIND = /^(?:[-‐‑_@\\]|\.[a-z])/;
const IN_ADDRESS = /\w\.[a-z]$/;
/** Words that need no correction, by the three numbers of their tokens; a word with a capital may need another one than without it. */
const CORRECT = new RecentWords();
const CAPITAL = 1 << 30;

/**
 * Drugs' names, terms and words of set phrases that are misspelt in `[start, end)` of a reading, in order; none in most letters. No parts of
 * hyphenated or broken words, and no names of persons.
 */
export function findMisspellings(reading: Reading, { start, end }: Range): readonly Misspelling[] {
  const { text, tokens } = reading;
  const found: Misspelling[] = [];
  for (let token = tokens.firstBehind(start); token < tokens.count && tokens.start(token) < end; token += 1) {
    const from = tokens.start(token);
    const to = tokens.end(token);
    if (to - from < SHORTEST || !tokens.isWord(token)) continue;
    const beginning = tokens.beginning(token) | (isCapital(text.charCodeAt(from)) ? CAPITAL : 0);
    if (CORRECT.has(beginning, tokens.middle(token), tokens.rest(token)) && tokens.isShort(token)) continue;
    const correction = correctionOf(text, from, to);
    if (correction === null) {
      if (tokens.isShort(token)) CORRECT.add(beginning, tokens.middle(token), tokens.rest(token));
      continue;
    }
    if (isPartOrName(text, from, to) || (correction.beside && !standsBeside(text, from, to, correction.beside))) continue;
    const word = { value: text.slice(from, to), span: reading.spanOf(from, to) };
    found.push({ word, correction: inCapitalsOf(word.value, correction.word) });
  }
  return found;
}

function isCapital(code: number): boolean {
  return code < 97;
}

function isPartOrName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(end, end + 8);
  return PART_BEFORE.test(before) || PART_BEHIND.test(behind) || IN_ADDRESS.test(before + text[start]) || BEFORE_NAME.test(before) || BEHIND_NAME.test(behind);
}

/** How far the words beside a word are looked for. */
const NEARBY = 40;

/** Whether the next word on either side, small ones passed over, is one of these, or nearly. */
function standsBeside(text: string, start: number, end: number, words: ReadonlySet<string>): boolean {
  const before = wordsOf(text.slice(Math.max(0, start - NEARBY), start)).reverse();
  const behind = wordsOf(text.slice(end, end + NEARBY));
  return [before, behind].some((side) => isOneOf(side.find((word) => !isSmallWord(word)) ?? "", words));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The word beside may be misspelt too, if it is no short one. */
function isOneOf(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || (word.length > 5 && [...words].some((other) => distance(word, other) === 1));
}

/** A correction with the capitals of the word that it corrects. */
function inCapitalsOf(word: string, correction: string): string {
  if (word === word.toUpperCase()) return correction.toUpperCase();
  return /^[A-Z]/.test(word) ? capitalized(correction) : correction;
}
