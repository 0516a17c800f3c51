import type { Reading } from "../text/reading";
import type { Span } from "../text/span";

/**
 * Blanks in which words are missing, usually by redaction, as raw spans of the blanks themselves; empty in a letter in good order.
 * `[start, end)` are indices into the reading, so that page furniture between two lines is no gap.
 */
export function findGaps(text: string, reading: Reading, start: number, end: number): readonly Span[] {
  const gaps: Span[] = [];
  for (let at = start + 1; at < end - 1; at += 1) {
    if (reading.text[at] !== " ") continue;
    const span = { start: reading.offsetAt(at - 1) + 1, end: reading.offsetAt(at + 1) };
    if (isGap(text.slice(span.start, span.end), reading.text, at)) gaps.push(span);
  }
  return gaps;
}

/** A determiner, preposition or the like: the words behind it have to stand. */
const LEADS_ON = /(?:^|[\s(])(?:the|a|an|of|by|with|from|to|dr\.|for|both)$/i;

function isGap(blanks: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + 1, at + 24);
  if (/^[.,;:?!)](?:\s|$)/.test(after)) return blanks.trim() === "" && blanks.length > 0 && !/[.:;]$/.test(before);
  if (blanks.length < 2 || /[\r\n\f]/.test(blanks)) return false;
  return LEADS_ON.test(before) && /^(?:noted|stated|is|was|and|has|reported|of|in|to|with|that|the)\b/i.test(after);
}
