import { LETTER_OPENINGS, SECTION_HEADINGS, type HeadedSection } from "../knowledge/headings";
import { inOneLine } from "../text/one-line";
import { trimmed } from "../text/range";
import type { Reading } from "../text/reading";
import { atLineStart, matchesAtLines, startingWith, type LinePattern } from "./line-patterns";
import type { Section } from "./model";

/** A section as a range of the reading. */
export interface SectionRange {
  readonly kind: "header" | HeadedSection;
  readonly start: number;
  /** Where the text below the heading starts. */
  readonly bodyStart: number;
  readonly end: number;
}

/** One letter's range of the reading, with its sections in order. */
export interface LetterRange {
  readonly start: number;
  readonly end: number;
  readonly sections: readonly SectionRange[];
}

interface Heading {
  readonly kind: HeadedSection;
  readonly start: number;
  readonly end: number;
}

const HEADING = startingWith(SECTION_HEADINGS.map((heading) => heading.words));
const OPENING = startingWith(LETTER_OPENINGS);
const KIND_OF = new Map(SECTION_HEADINGS.map((heading) => [heading.words.toLowerCase(), heading.kind]));
const HEADER = atLineStart(/(?:(?:IMR|MAXIMUS) )?Case Number:|Date Assigned:|Date of UR Decision:|UR Denial Date:/gi, ["IMR", "MAXIMUS", "Case", "Date", "UR"]);
/** The salutation; where it is blackened, the first sentence. */
const COVER = atLineStart(/\bDear\b|(?:[A-Z]\w{0,20} ){1,4}has completed the Independent Medical Review\b/g);
const NOTICE = startingWith(["Notice of Independent Medical Review Determination"]);

/** The letters in a reading, in order, each with its sections. Empty when no section heading stands in it. */
export function findLetters(reading: Reading): readonly LetterRange[] {
  const headings = findHeadings(reading);
  const groups = groupByLetter(headings);
  const openings = groups.length > 1 ? matchesAtLines(reading, OPENING, 0, reading.text.length).map((match) => match.index) : [];
  const starts = groups.map((group, at) => (at === 0 ? 0 : letterStart(openings, lastHeading(groups[at - 1]!), group[0]!.start)));
  return groups.map((group, at) => letterRange(reading, group, starts[at]!, starts[at + 1] ?? reading.text.length));
}

/** The model's sections of a letter's ranges. */
export function sectionsOf(reading: Reading, ranges: readonly SectionRange[]): readonly Section[] {
  return ranges.map((range) => {
    const body = trimmed(reading.text, { start: range.bodyStart, end: range.end });
    const heading = inOneLine(reading.text.slice(range.start, range.bodyStart)).replace(/:$/, "");
    return {
      kind: range.kind,
      heading: heading === "" ? null : { value: heading, span: reading.spanOf(range.start, range.start + heading.length) },
      span: reading.spanOf(range.start, trimmed(reading.text, range).end),
      body: reading.spanOf(body.start, body.end),
    };
  });
}

function findHeadings(reading: Reading): readonly Heading[] {
  const headings: Heading[] = [];
  for (const match of matchesAtLines(reading, HEADING, 0, reading.text.length)) {
    const start = match.index;
    const end = headingEnd(reading, start + match[0].length);
    if (end === null) continue;
    headings.push({ kind: KIND_OF.get(match[0].toLowerCase().replaceAll("\n", " "))!, start, end });
  }
  return headings;
}

/** Where a heading ends: behind its colon, or where its line does; null when text goes on behind it. */
function headingEnd(reading: Reading, at: number): number | null {
  if (reading.text[at] === ":") return at + 1;
  return at === reading.text.length || reading.text[at] === "\n" || reading.startsLine(at + 1) ? at : null;
}

/** A heading of a kind that the letter already has opens the next letter. */
function groupByLetter(headings: readonly Heading[]): readonly Heading[][] {
  const groups: Heading[][] = [];
  for (const heading of headings) {
    const group = groups[groups.length - 1];
    if (!group || group.some((other) => other.kind === heading.kind)) groups.push([heading]);
    else group.push(heading);
  }
  return groups;
}

function lastHeading(group: readonly Heading[]): number {
  return group[group.length - 1]!.end;
}

/** Where a further letter starts: at its first opening line after the letter before, else at its first heading. */
function letterStart(openings: readonly number[], after: number, firstHeading: number): number {
  return openings.find((at) => at > after && at < firstHeading) ?? firstHeading;
}

function letterRange(reading: Reading, headings: readonly Heading[], start: number, end: number): LetterRange {
  const sections: SectionRange[] = [...frontMatter(reading, start, headings[0]!.start)];
  headings.forEach((heading, at) => {
    sections.push({ kind: heading.kind, start: heading.start, bodyStart: heading.end, end: headings[at + 1]?.start ?? end });
  });
  return { start, end, sections };
}

/** Header table and cover letter, before the first heading. */
function frontMatter(reading: Reading, start: number, end: number): readonly SectionRange[] {
  const header = firstAtLine(reading, HEADER, start, end);
  const letter = firstAtLine(reading, COVER, start, end);
  const notice = firstAtLine(reading, NOTICE, start, end);
  const cover = letter ?? (header === null || (notice !== null && notice < header) ? notice : null);
  const sections: SectionRange[] = [];
  if (header !== null) sections.push({ kind: "header", start: header, bodyStart: header, end: cover !== null && cover > header ? cover : end });
  if (cover !== null) {
    const bodyStart = letter === null ? cover + "Notice of Independent Medical Review Determination".length : cover;
    sections.push({ kind: "cover", start: cover, bodyStart, end: header !== null && header > cover ? header : end });
  }
  return sections.sort((one, other) => one.start - other.start);
}

function firstAtLine(reading: Reading, pattern: LinePattern, start: number, end: number): number | null {
  return matchesAtLines(reading, pattern, start, end)[0]?.index ?? null;
}
