import { matchesIn } from "../text/matches";
import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import type { Outcome } from "./model";
import { SMALL_NUMBER } from "./numbers";

/** The label, the result word with an adverb before it, and the rest of its sentence or line. */
const DETERMINATION = /(?<!Review |UR )\bDetermination ?: ?((?:partial(?:ly)? |partly |modif)?[a-z]+)([^.\n]{0,120})/gi;
/** What limits the result behind its word: `OVERTURN, in part`, `Overturn (some items)`. */
const IN_PART = /^.{0,24}?\b(?:in part|partly|partial(?:ly)?|some|part of)\b/i;
/** What makes it another result than its word alone, while it is not said which. */
const WITH_EXCEPTION = new RegExp(String.raw`\b(?:except(?:ing|ion)?|other than|but|save|apart|most|half|modif[a-z]+|with changes|(?:\d+|${SMALL_NUMBER}) of (?:the )?(?:\d+|${SMALL_NUMBER})|as to|(?:items?|nos?\.?|#) ?\d)\b`, "i");
/** The forms of one result each. */
const RESULTS = [/\bup(?:hold|held)/i, /\b(?:overturn|reverse)/i];

/** Reads the overall result of a cover letter that begins at this place of the reading; null where it gives none, or not plainly one. */
export function readOverallResult(reading: Reading, start: number, text: string): Field<Outcome> | null {
  for (const match of matchesIn(text, DETERMINATION)) {
    const [whole, words, rest] = match as unknown as readonly [string, string, string];
    const value = outcomeOf(words);
    if (value === null) continue;
    const at = start + match.index + whole.length - rest.length - words.length;
    const limited = limitOf(value, words, rest);
    return limited && { value: limited.value, span: reading.spanOf(at, at + words.length + limited.length) };
  }
  return null;
}

/** The result with what the rest of its sentence makes of it, and how far into that it goes; null where both results, or an exception, leave it open. */
function limitOf(value: Outcome, words: string, rest: string): { readonly value: Outcome; readonly length: number } | null {
  const whole = { value, length: 0 };
  const both = RESULTS.every((result) => result.test(words + rest));
  if (both && /\/|\bor\b|\bmeans\b/i.test(rest)) return value === "modified" && !rest.includes("/") ? whole : null;
  if (value === "modified") return whole;
  const inPart = IN_PART.exec(rest);
  if (inPart) return { value: "modified", length: inPart[0].length };
  return both || WITH_EXCEPTION.test(rest) ? null : whole;
}

/** Null for words that are no result. */
function outcomeOf(words: string): Outcome | null {
  if (/^(?:partial(?:ly)? (?:overturn|up)|partly (?:overturn|up)|modif)/i.test(words)) return "modified";
  if (/^up(?:hold|held)/i.test(words)) return "upheld";
  return /^(?:overturn|reverse)/i.test(words) ? "overturned" : null;
}
