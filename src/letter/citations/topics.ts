import { topicOf } from "../../knowledge/guidelines";
import { matchesIn } from "../../text/matches";
import { trimmed, type Range } from "../../text/range";
import type { PageGroup } from "./pages";

/** A topic or section title in a citation's text, in lower case, by its indices. */
export interface TopicMention {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** Titles of known topics hold at most two commas. */
const LONGEST = 3;
/** Longer words are prose, not two titles joined by `and`. */
const LONGEST_PAIR = 400;
const LABEL = /^Section ?\(s\) ?:?|^(?:Sections?|Topics?|Guidelines?|Chapters?|the|and|edition|2nd edition|second edition|(?:19|20)\d\d|which is part of the MTUS)\b ?:?/i;

/**
 * The topics of the text behind a guideline's name, page lists left out; empty where it names none. Titles that hold commas themselves
 * stay whole where the table of topics knows them; two known topics joined by `and` are two.
 */
export function topicsIn(text: string, pages: readonly PageGroup[]): readonly TopicMention[] {
  const pieces = piecesOf(withoutPages(text, pages));
  const topics: TopicMention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const count = longestKnown(text, pieces, at);
    const whole = { start: pieces[at]!.start, end: pieces[at + count - 1]!.end };
    topics.push(...split(text, whole).map(({ start, end }) => ({ title: text.slice(start, end).toLowerCase(), start, end })));
    at += count;
  }
  return topics;
}

function withoutPages(text: string, pages: readonly PageGroup[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const group of pages) {
    parts.push(text.slice(at, group.start), ";".repeat(group.end - group.start));
    at = group.end;
  }
  return parts.join("") + text.slice(at);
}

/** The parts between commas, semicolons and full stops at sentence ends, trimmed, labels left out. */
function piecesOf(text: string): readonly Range[] {
  const pieces: Range[] = [];
  for (const match of matchesIn(text, /(?:[^;,.]|\.(?!\s*$))+/g)) {
    const piece = withoutLabel(text, match.index, match.index + match[0].length);
    if (/\p{L}/u.test(text.slice(piece.start, piece.end))) pieces.push(piece);
  }
  return pieces;
}

function withoutLabel(text: string, from: number, to: number): Range {
  let piece = { start: from, end: to };
  for (let label = 1; label > 0; piece.start += label) {
    piece = { ...trimmed(text, piece, ":–.-", ":.") };
    label = LABEL.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 40)))?.[0].length ?? 0;
  }
  return piece;
}

/** How many pieces from one on make the longest known title; 1 where none is known. */
function longestKnown(text: string, pieces: readonly Range[], at: number): number {
  for (let count = Math.min(LONGEST, pieces.length - at); count > 1; count -= 1) {
    const last = pieces[at + count - 1]!;
    if (!text.slice(pieces[at]!.start, last.end).includes(";") && topicOf(text.slice(pieces[at]!.start, last.end)) !== null) return count;
  }
  return 1;
}

function split(text: string, piece: Range): readonly Range[] {
  if (piece.end - piece.start > LONGEST_PAIR || topicOf(text.slice(piece.start, piece.end)) !== null) return [piece];
  for (const joint of matchesIn(text.slice(piece.start, piece.end), / and | & | \/ /g)) {
    const at = piece.start + joint.index;
    const next = at + joint[0].length;
    if (topicOf(text.slice(piece.start, at)) !== null && topicOf(text.slice(next, piece.end)) !== null) {
      return [{ start: piece.start, end: at }, { start: next, end: piece.end }];
    }
  }
  return [piece];
}
