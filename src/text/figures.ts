import type { Range } from "./range";
import { figureEnd } from "./tokens";

/** Where a match may begin that has a run of figures `[start, end)`: before it, at it (the start), or nowhere (-1). */
export type LeadOf = (text: string, start: number, end: number) => number;

/**
 * The matches of a sticky pattern that begin with a run of figures, or as far before one as `leadOf` says; in order, none overlapping.
 * Far less work than to search all of a text for what always has figures.
 */
export function matchesAtFigures(text: string, pattern: RegExp, leadOf?: LeadOf): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (let at = figureStart(text, 0); at < text.length; at = figureStart(text, from)) {
    const end = figureEnd(text, at);
    const lead = leadOf?.(text, at, end) ?? at;
    const match = lead < 0 ? null : (lead < at && lead >= from ? matchAt(text, pattern, lead) : null) ?? matchAt(text, pattern, at);
    if (match !== null) matches.push(match);
    from = match === null ? end : match.index + match[0].length;
  }
  return matches;
}

function matchAt(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** One figure; a pattern finds it twice as fast as a loop does. */
const FIGURE = /\d/g;

function figureStart(text: string, from: number): number {
  FIGURE.lastIndex = from;
  return FIGURE.test(text) ? FIGURE.lastIndex - 1 : text.length;
}

/** Tells of ranges of a text whether figures stand in them. All of the text is looked through once where the ranges are asked for in order. */
export function holdsFigures(text: string): (range: Range) => boolean {
  let from = 0;
  let at = figureStart(text, 0);
  return ({ start, end }) => {
    if (start < from || at < start) at = figureStart(text, start);
    from = start;
    return at < end;
  };
}
