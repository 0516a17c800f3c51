import { isChapterTitle, isKnownTitle, mayBeginTitle } from "../../knowledge/guidelines";
import { trimmed, type Range } from "../../text/range";
import { isLetterCode } from "../../text/tokens";
import type { PageGroup } from "./pages";
import { atomsOf, PAGES, type Atom } from "./titles";

/** A topic or section title in a citation's text, in lower case, by its indices. */
export interface TopicMention {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** Known titles hold at most four cuts (`Neck and Upper Back`, `Opioids, differentiation: dependence & addiction`). */
const LONGEST = 5;
const LABEL = /^Section ?\(s\) ?:?|^(?:Sections?|Topics?|Guidelines?|Chapters?|the|and|also|edition|2nd edition|second edition|(?:19|20)\d\d|(?:which is )?part of the MTUS)\b ?:?/i;
const LABEL_INITIALS = "STGCAEWPstgcaewp12";
/** What tells the edition, or where the regulation adopts it, and no topic. */
const EDITION = /^(?:(?:(?:online|web|current|\d+th) (?:version|edition)|TWC|treatment in workers'? comp(?:ensation)?|treatment index)(?: \(\w+\))?|(?:last )?updated?\b.{0,40}|(?:https?:|www\.|8 ?C\.?C\.?R|California Code|Title 8).*)$/i;

/**
 * The topics of the text behind a guideline's name, page lists left out; empty where it names none. Titles of known topics and chapters
 * stay whole with their commas, slashes and `and`; two known ones so joined are two, and so are a chapter and what a slash, colon or dash
 * leads in.
 */
export function topicsIn(text: string, pages: readonly PageGroup[]): readonly TopicMention[] {
  // Mostly a full stop or nothing stands before or behind a guideline's name.
  if (!LETTER.test(text)) return [];
  const atoms = atomsOf(withoutPages(text, pages));
  const topics: TopicMention[] = [];
  for (let at = 0; at < atoms.length; ) {
    const first = rangeOf(text, atoms, at, 1);
    const count = hasWords(text, first) ? titleFrom(text, atoms, at) || unknownFrom(atoms, at) : 1;
    const topic = count === 1 ? first : rangeOf(text, atoms, at, count);
    const title = text.slice(topic.start, topic.end);
    if (hasWords(text, topic) && !EDITION.test(title)) topics.push({ title: title.toLowerCase(), start: topic.start, end: topic.end });
    at += count;
  }
  return topics;
}

const LETTER = /\p{L}/u;

function hasWords(text: string, { start, end }: Range): boolean {
  return start < end && (isLetterCode(text.charCodeAt(start)) || LETTER.test(text.slice(start, end)));
}

function withoutPages(text: string, pages: readonly PageGroup[]): string {
  if (pages.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const group of pages) {
    parts.push(text.slice(at, group.start), PAGES.repeat(group.end - group.start));
    at = group.end;
  }
  return parts.join("") + text.slice(at);
}

function rangeOf(text: string, atoms: readonly Atom[], at: number, count: number): Range {
  return withoutLabel(text, { start: atoms[at]!.start, end: atoms[at + count - 1]!.end });
}

function titleOf(text: string, atoms: readonly Atom[], at: number, count: number): string {
  const { start, end } = rangeOf(text, atoms, at, count);
  return text.slice(start, end);
}

function withoutLabel(text: string, range: Range): Range {
  let piece: Range = range;
  for (let label = 1; label > 0; piece = { start: piece.start + label, end: piece.end }) {
    piece = withoutBrackets(text, trimmed(text, piece, ":;,/–.-"));
    label = LABEL_INITIALS.includes(text[piece.start] ?? " ") ? LABEL.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 40)))?.[0].length ?? 0 : 0;
  }
  return piece;
}

/** A range without the brackets around all of it, and without one whose partner stands elsewhere. */
function withoutBrackets(text: string, range: Range): Range {
  const opens = text[range.start] === "(";
  const closes = text[range.end - 1] === ")";
  if (range.start === range.end || (!opens && !closes)) return range;
  const words = text.slice(range.start, range.end);
  const opened = opens && (closes || !words.includes(")"));
  const closed = closes && (opens || !words.includes("("));
  return trimmed(text, { start: range.start + (opened ? 1 : 0), end: range.end - (closed ? 1 : 0) });
}

/** How many stretches from one on make the longest known title, of those that may end before the stretch behind them; 0 where there is none. */
function knownFrom(text: string, atoms: readonly Atom[], at: number, mayEnd: (title: string, next: number) => boolean): number {
  const longest = longestFrom(text, atoms, at);
  if (!mayBeginTitle(titleOf(text, atoms, at, longest))) return 0;
  for (let count = longest; count > 0; count -= 1) {
    const title = titleOf(text, atoms, at, count);
    if (isKnownTitle(title) && mayEnd(title, at + count)) return count;
  }
  return 0;
}

/** A known title ends at a hard cut, before another known title, and where it is a chapter and its topic is led in. */
function titleFrom(text: string, atoms: readonly Atom[], at: number): number {
  return knownFrom(text, atoms, at, (title, next) => {
    const { cut } = atoms[next - 1]!;
    return cut === "hard" || (cut === "lead" && isChapterTitle(title)) || knownFrom(text, atoms, next, () => true) > 0;
  });
}

/** No title goes over a semicolon or a page list. */
function longestFrom(text: string, atoms: readonly Atom[], at: number): number {
  let count = 1;
  while (count < LONGEST && at + count < atoms.length && /^[^;\0]{0,6}$/.test(text.slice(atoms[at + count - 1]!.end, atoms[at + count]!.start))) count += 1;
  return count;
}

/** A title that no table knows goes on to the next hard cut. */
function unknownFrom(atoms: readonly Atom[], at: number): number {
  let count = 1;
  while (atoms[at + count - 1]!.cut !== "hard") count += 1;
  return count;
}
