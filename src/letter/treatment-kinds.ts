import { matchesAtFigures } from "../text/figures";
import { kindAt } from "../text/tokens";
import { WordKinds } from "../text/word-kinds";
import { NUMBER_WORDS } from "./numbers";

/** The kinds of words in a treatment's text without which a pattern for one of its facts cannot match; looked for once in each treatment. */
export const KINDS = new WordKinds();
const NUMBER_WORD_KIND = KINDS.kind(NUMBER_WORDS.join(" "));
export const NUMBER_KIND = KINDS.figure | NUMBER_WORD_KIND;
/** A word that a number may begin with, `a hundred` included. */
const NUMBER_START_KIND = NUMBER_KIND | KINDS.kind("a");
export const TIMES_KIND = KINDS.kind("x times");

/** The kinds of words in a treatment's text; a multiplication sign stands for `times`. */
export function kindsOf(text: string): number {
  return KINDS.of(text) | (text.includes("×") ? TIMES_KIND : 0);
}

/** The matches of a sticky pattern that begins with a number in figures or words: it is tried at those alone. In order, none overlapping. `kinds` are those of the text's words, or more. */
export function matchesAtNumbers(text: string, pattern: RegExp, kinds: number): RegExpExecArray[] {
  if (!(kinds & NUMBER_WORD_KIND)) return matchesAtFigures(text, pattern);
  const matches: RegExpExecArray[] = [];
  for (let at = KINDS.next(text, 0, NUMBER_START_KIND); at < text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) matches.push(match);
    at = KINDS.next(text, match === null ? runEnd(text, at) : at + match[0].length, NUMBER_START_KIND);
  }
  return matches;
}

/** Where the run of letters or of figures of ASCII ends that starts at an index. */
function runEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === kind) end += 1;
  return end;
}
