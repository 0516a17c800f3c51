import { matchesIn } from "./matches";
import { trimmed, type Range } from "./range";

/** A sentence, closing punctuation included. */
export type Sentence = Range;

/** A full stop after these ends no sentence. Lower case, without the full stop. */
const ABBREVIATIONS = new Set([
  "dr", "drs", "mr", "mrs", "ms", "st", "jr", "sr", "prof", "no", "nos", "vs", "v", "etc", "e.g", "i.e", "eg", "ie", "al", "approx", "dept", "fig", "inc", "ltd",
  "p", "pp", "cf", "ca", "sec", "mg", "a.m", "p.m", "u.s", "m.d", "d.o", "d.c", "ph.d", "lbs", "hrs", "wk", "tab", "tabs", "cap", "caps", "qty",
]);
/** Among them, those that end a sentence when a capital follows. */
const MAY_END = new Set(["etc", "al", "a.m", "p.m", "mg", "lbs", "hrs", "inc", "m.d", "d.o", "d.c", "ph.d", "tab", "tabs", "cap", "caps", "wk"]);
/** What may end a sentence: closing punctuation, or a paragraph's end, which always does. */
const STOP = /[.?!]+["'”’)\]]*|\n/g;
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
    sentences.push(...partsOf(text, from, to));
    from = to;
  };
  for (const { 0: stop, index } of matchesIn(text.slice(start, end), STOP)) {
    const at = start + index;
    if (stop === "\n") close(at);
    else if (endsSentence(text, at, at + stop.length)) close(at + stop.length);
  }
  close(end);
  return sentences;
}

/** A sentence without blanks at its ends, in parts where it is too long; none where nothing else is in it. */
function partsOf(text: string, start: number, end: number): readonly Sentence[] {
  const parts: Sentence[] = [];
  for (let from = start; from < end; ) {
    const to = end - from > LONGEST ? partEnd(text, from) : end;
    const part = trimmed(text, { start: from, end: to });
    if (part.start < part.end) parts.push(part);
    from = to;
  }
  return parts;
}

function partEnd(text: string, from: number): number {
  const blank = text.slice(from, from + LONGEST).lastIndexOf(" ");
  return from + (blank > 0 ? blank : LONGEST);
}

function endsSentence(text: string, stop: number, after: number): boolean {
  const next = text.slice(after, after + 3);
  if (text[stop] !== ".") return next === "" || /^["'”’)\]]*\s/.test(next) || /^[A-Z]/.test(next);
  if (next === "") return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? "";
  const word = before.toLowerCase();
  if (/^\s/.test(next)) {
    const capital = /^\s["'“‘([]*[A-Z0-9]/.test(text.slice(after, after + 5));
    if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && capital;
    if (/^[A-Z]$/.test(before)) return false;
    return capital || !/^\s+[a-z]/.test(text.slice(after, after + 5));
  }
  // Run together: `pain.The`, `#120.According`, but neither `0.5`, `e.g.` nor `www.x.org`.
  return /^[A-Z][a-z]/.test(next) && /[\p{Ll}\p{N})]$/u.test(before || ")") && !ABBREVIATIONS.has(word);
}
