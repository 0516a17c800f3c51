import { blanked } from "../text/blanked";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";

/** A stretch of a reading with quotations blanked out, and where it starts in the reading. */
export interface OwnWords {
  readonly text: string;
  readonly start: number;
}

/** A writer's own words in a range of a reading. */
export function ownWords(reading: Reading, { start, end }: Range): OwnWords {
  return { text: withoutQuotations(reading.text.slice(start, end)), start };
}

/** A range of the reading within own words. */
export function ownIn(own: OwnWords, { start, end }: Range): string {
  return own.text.slice(start - own.start, end - own.start);
}

/**
 * The text with everything between quotation marks blanked out, offsets kept, so that what somebody else said is not taken
 * for the writer's own words. A mark opens before a word and closes after one; one without partner blanks nothing.
 */
export function withoutQuotations(text: string): string {
  return blanked(text, quotationsIn(text), " ");
}

/** A quotation longer than this is rather two marks that have lost their partners; a single mark may be an apostrophe. */
const LONGEST = { double: 4_000, single: 300 };
const MARK = /["“”'‘’]/g;

function quotationsIn(text: string): readonly Range[] {
  const quotations: Range[] = [];
  const open: Record<"double" | "single", number[]> = { double: [], single: [] };
  for (const match of matchesIn(text, MARK)) {
    const at = match.index;
    const kind = /["“”]/.test(match[0]) ? "double" : "single";
    if (opens(text, at)) {
      open[kind].push(at);
      continue;
    }
    if (!closes(text, at)) continue;
    const start = open[kind].pop();
    if (start !== undefined && at - start < LONGEST[kind]) quotations.push({ start, end: at + 1 });
  }
  return quotations;
}

function opens(text: string, at: number): boolean {
  return (at === 0 || /[\s([{/–—-]/.test(text[at - 1]!)) && /\S/.test(text[at + 1] ?? " ");
}

function closes(text: string, at: number): boolean {
  return at > 0 && /\S/.test(text[at - 1]!) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ");
}
