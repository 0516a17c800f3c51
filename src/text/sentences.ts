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
const TERMINATOR = /[.?!]+["'”’)\]]*/g;

/**
 * The sentences of a stretch of folded text, in order, blanks trimmed. A paragraph end (`\n`) ends a sentence.
 * Decimal points, abbreviations and initials do not; a full stop run together with the next sentence (`pain.The`) does.
 */
export function sentencesOf(text: string, start = 0, end = text.length): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  const close = (to: number): void => {
    const sentence = trimmed(text, { start: from, end: to });
    if (sentence.start < sentence.end) sentences.push(sentence);
    from = to;
  };
  TERMINATOR.lastIndex = start;
  let lineEnd = nextLineEnd(text, start, end);
  for (let match = TERMINATOR.exec(text); match && match.index < end; match = TERMINATOR.exec(text)) {
    while (lineEnd < match.index) {
      close(lineEnd);
      lineEnd = nextLineEnd(text, lineEnd + 1, end);
    }
    if (endsSentence(text, match.index, match.index + match[0].length)) close(match.index + match[0].length);
  }
  while (lineEnd < end) {
    close(lineEnd);
    lineEnd = nextLineEnd(text, lineEnd + 1, end);
  }
  close(end);
  return sentences;
}

function nextLineEnd(text: string, from: number, end: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 || at > end ? end : at;
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
