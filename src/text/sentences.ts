import { isSpace, trimmed, type Range } from "./range";
import { isOfWord } from "./tokens";

/** A sentence, closing punctuation included. */
export type Sentence = Range;

/** A full stop after these ends no sentence. Lower case, without the full stop. */
const ABBREVIATIONS = new Set([
  "dr", "drs", "mr", "mrs", "ms", "st", "jr", "sr", "prof", "no", "nos", "vs", "v", "etc", "e.g", "i.e", "eg", "ie", "al", "approx", "dept", "fig", "inc", "ltd",
  "p", "pp", "pg", "pgs", "cf", "ca", "sec", "mg", "a.m", "p.m", "u.s", "m.d", "d.o", "d.c", "ph.d", "lbs", "hrs", "wk", "tab", "tabs", "cap", "caps", "qty", "disp", "viz",
]);
/** Among them, those that end a sentence when a capital follows. */
const MAY_END = new Set(["etc", "al", "a.m", "p.m", "mg", "lbs", "hrs", "inc", "m.d", "d.o", "d.c", "ph.d", "tab", "tabs", "cap", "caps", "wk"]);
/** What may end a sentence, and what may stand behind that before the sentence is over. */
const STOPS = ".?!";
/** The codes of these and of a paragraph's end, by their last seven bits: one look at a table for each character, which is seldom mispredicted. */
const STOP_CODES = new Uint8Array(128).fill(1, 10, 11).fill(1, 33, 34).fill(1, 46, 47).fill(1, 63, 64);
const CLOSING = "\"'”’)]";
/** Longer than any sentence of a letter: whoever looks through a sentence for each of its words relies on that. */
const LONGEST = 4_000;

/**
 * The sentences of a stretch of folded text, in order, blanks trimmed; empty where nothing else stands there. A paragraph end (`\n`)
 * ends a sentence. Decimal points, abbreviations and initials do not; a full stop run together with the next sentence (`pain.The`)
 * does. Text that goes on without full stops is parted at blanks.
 */
export function sentencesOf(text: string, start = 0, end = text.length): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  const close = (to: number): void => {
    addParts(sentences, text, from, to);
    from = to;
  };
  for (let at = start; at < end; at += 1) {
    if (STOP_CODES[text.charCodeAt(at) & 127] !== 1) continue;
    if (text[at] === "\n") {
      close(at);
    } else if (STOPS.includes(text[at]!)) {
      const after = runEnd(text, runEnd(text, at, end, STOPS), end, CLOSING);
      if (endsSentence(text, at, after)) close(after);
      at = after - 1;
    }
  }
  close(end);
  return sentences;
}

/** Adds a sentence without blanks at its ends, in parts where it is too long; none where nothing else is in it. */
function addParts(sentences: Sentence[], text: string, start: number, end: number): void {
  for (let from = start; from < end; ) {
    const to = end - from > LONGEST ? partEnd(text, from) : end;
    const part = trimmed(text, { start: from, end: to });
    if (part.start < part.end) sentences.push(part);
    from = to;
  }
}

function partEnd(text: string, from: number): number {
  const blank = text.slice(from, from + LONGEST).lastIndexOf(" ");
  return from + (blank > 0 ? blank : LONGEST);
}

/** Where a run of the given characters ends. */
function runEnd(text: string, start: number, end: number, characters: string): number {
  let at = start;
  while (at < end && characters.includes(text[at]!)) at += 1;
  return at;
}

function endsSentence(text: string, stop: number, after: number): boolean {
  if (after >= text.length || (isCapital(text.charCodeAt(after)) && runsTogether(text, stop, after))) return true;
  if (text[stop] !== ".") return /^["'”’)\]]*\s/.test(text.slice(after, after + 5));
  return isSpace(text.charCodeAt(after)) && isFollowedByNext(text, stop, after);
}

/** Whether the words behind a full stop and the blank at an index are of the next sentence. */
function isFollowedByNext(text: string, stop: number, blank: number): boolean {
  const capital = isCapital(text.charCodeAt(blank + 1)) || /^\s["'“‘([]*[A-Z0-9]/.test(text.slice(blank, blank + 5));
  const before = wordBefore(text, stop);
  if (before.length < LONGEST_WORD) {
    const word = before.toLowerCase();
    if (ABBREVIATIONS.has(word)) return capital && (MAY_END.has(word) || (word === "no" && ANSWERED_NO.test(text.slice(Math.max(0, stop - 5), blank + 4))));
    if (before.length === 1 && isCapital(before.charCodeAt(0))) return false;
  }
  return capital || !(before.includes(".") ? SMALL_LETTER_BEHIND_ABBREVIATION : SMALL_LETTER).test(text.slice(blank, blank + 5));
}

const SMALL_LETTER = /^\s+[a-z]/;
/** Behind the last full stop of an abbreviation a bracket goes on as well (`50 mg q.h.s. (as 25 mg x 2)`). */
const SMALL_LETTER_BEHIND_ABBREVIATION = /^\s+\(?[a-z]/;

/** No number, but an answer (`Mobic 15 mg - no. Soma`). */
const ANSWERED_NO = / [-–—] no\.["”]? ["“]?[A-Z]/i;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Longer than any abbreviation. */
const LONGEST_WORD = 8;

/** The letters, figures and points before an index, no more than tell whether they are an abbreviation. */
function wordBefore(text: string, stop: number): string {
  const least = Math.max(0, stop - LONGEST_WORD);
  let start = stop;
  while (start > least && (text[start - 1] === "." || isOfWord(text, start - 1))) start -= 1;
  return text.slice(start, stop);
}

/** How a sentence may begin: a word, a word in capitals, or `A` and `I`. */
const BEGINNING = /^(?:[A-Z][a-z]|[A-Z]{2}|[AI] )/;
/** Names and addresses of files and sites. */
const ENDING_OF_NAME = /^(?:com|org|net|gov|edu|pdf|docx?|txt|html?|tiff?|jpe?g)\b/i;
const PART_OF_ADDRESS = /:\/\/|www\.|@|\.(?:com|org|net|gov|edu)\b/i;
/** A bare figure of one or two digits, as before the entries of a list, but not as a value: `a pain level of 8`. */
const MARKER = /(?:^|[^\w#/.$%-])\(?\d{1,2}$/;
const VALUE = /\b(?:of|is|was|are|at|to|about|approximately|as|by|from|than|level|page(?:s|\(s\))?:?|and|only|score|age|grade|stage|week|day|month) \d{1,2}$/i;

/**
 * Whether closing punctuation `[stop, after)` is run together with the next sentence (`pain.The`, `#120.According`). Not inside of
 * `0.5`, `e.g.`, `U.S.`, `M.D.`, initials, section numbers, names of files and sites, nor behind the number of an entry in a list.
 */
export function runsTogether(text: string, stop: number, after: number): boolean {
  const next = text.slice(after, after + 6);
  if (!BEGINNING.test(next) || ENDING_OF_NAME.test(next)) return false;
  const line = text.slice(Math.max(0, stop - 60), stop);
  if (PART_OF_ADDRESS.test(line.slice(line.lastIndexOf(" ") + 1))) return false;
  if (text[stop] !== ".") return /[\p{L}\p{N})\]%"”]$/u.test(line);
  return text[stop + 1] !== "." && endsBeforeCapital(line, wordBefore(text, stop), next);
}

function endsBeforeCapital(line: string, before: string, next: string): boolean {
  if (before === "") return /[)\]%"”]$/.test(line);
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && !word.includes(".") && /^[A-Z][a-z]/.test(next);
  if (/\d$/.test(before)) return !/^[AI] /.test(next) && (!MARKER.test(line) || VALUE.test(line));
  if (/\p{Lu}$/u.test(before)) return /\p{L}\p{L}$/u.test(before) && !/^[A-Z]{2}/.test(next);
  return /\p{L}\p{L}$/u.test(before);
}
