import { isDrugWord } from "../knowledge/drugs";
import { SET_PHRASES } from "../knowledge/headings";
import { isServiceWord } from "../knowledge/services";
import { isSetWord } from "../knowledge/set-words";
import type { Memory } from "../text/memory";
import { onDemand } from "../text/on-demand";
import { once } from "../text/once";
import { trimmed, type Range } from "../text/range";
import { readingOf, spacingOf, type Reading, type ReadingOptions, type Spacing } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import { readApplicationList } from "./application-list";
import { findDates, pivotYearOf } from "./dates";
import { delimitedParts, findLoneDelimiters } from "./delimiters";
import { drugStatements } from "./drug-statements";
import { readEvents } from "./events";
import { isPageFurniture } from "./furniture";
import { findGaps } from "./gaps";
import { readHeader } from "./header";
import type { ItemFacts } from "./item";
import { readItems } from "./items";
import { missingSections } from "./missing-sections";
import { findMissingSpaces } from "./missing-spaces";
import { findMisspellings } from "./misspellings";
import type { Letter } from "./model";
import { noLetterReason } from "./no-letter-reason";
import { readOrganization } from "./organization";
import { pairStatements } from "./pairing";
import { wordingsPattern } from "./patterns";
import { readPatient } from "./patient";
import { readRequests, type RequestFacts } from "./requests";
import { readReviewer } from "./reviewer";
import { readSummary } from "./summary";
import { findLetters, sectionsOf, type LetterRange, type SectionRange } from "./sections";
import { skeletonOf } from "./skeleton";
import { summarySentences } from "./summary-sentences";

/** What came of reading a text. */
export interface ReadText {
  /** The determination letters in it, in order; empty when there is none. */
  readonly letters: readonly Letter[];
  /** Why it is no letter, as a sentence; null when it is one. */
  readonly reason: string | null;
}

/**
 * Reads the letters in a text, as it was decoded, byte order mark included. Never throws; time grows linearly with the text. `memory` is of
 * earlier readings of nearly the same text, as it is typed; what comes back is the same without.
 */
export function readLetters(text: string, memory: Memory | null = null): ReadText {
  if (text.trim() === "" || text === "\ufeff") return { letters: [], reason: "The file is empty." };
  const options = { ...READING, memory };
  const file = readingOf(text, { start: 0, end: text.length }, options);
  const found = findLetters(file);
  const ranges = findDeterminations(file, found);
  if (ranges.length === 0) return { letters: [], reason: noLetterReason(file, found) };
  if (ranges.length === 1) return { letters: [readLetter(text, file, ranges[0]!, 1, pivotYearOf(text))], reason: null };
  const spacing = spacingOf(text, { start: 0, end: text.length });
  return { letters: ranges.map((range, at) => readOneOfSeveral(text, file, spacing, range, at + 1, options)), reason: null };
}

/** Whether there is a determination letter in a text. As `readLetters` tells, but without reading what stands in the sections. */
export function holdsLetter(text: string): boolean {
  return findDeterminations(readingOf(text, { start: 0, end: text.length }, READING)).length > 0;
}

const SET_PHRASE = wordingsPattern(SET_PHRASES);
const READING = { isFurniture: isPageFurniture, isWord: (word: string) => isDrugWord(word) || isServiceWord(word) || isSetWord(word) };

/** Reads a letter by itself: how its lines are spaced, and its years, say nothing of the letters beside it in the file. Spaced like the file, it has been read already. */
function readOneOfSeveral(text: string, file: Reading, spacing: Spacing, range: LetterRange, part: number, options: ReadingOptions): Letter {
  const span = file.spanOf(range.start, range.end);
  const pivotYear = pivotYearOf(text.slice(span.start, span.end));
  const own = spacingOf(text, span) === spacing ? file.part(range.start, range.end) : readingOf(text, span, options);
  const [ownRange] = findDeterminations(own);
  return ownRange ? readLetter(text, own, ownRange, part, pivotYear) : readLetter(text, file, range, part, pivotYear);
}

function findDeterminations(reading: Reading, found = findLetters(reading)): readonly LetterRange[] {
  return found.filter((range) => isDetermination(reading, range));
}

function isDetermination(reading: Reading, range: LetterRange): boolean {
  const skeleton = skeletonOf(range);
  return skeleton.length >= 2 && [skeleton[0]!.start, range.start].some((from) => hasSetPhrase(reading.text.slice(from, range.end)));
}

/** Looked for behind the first heading first, where most letters have one soon. */
function hasSetPhrase(text: string): boolean {
  return text.search(SET_PHRASE) >= 0;
}

/** What a letter is read from that goes beyond its facts. */
interface Source extends Pick<Letter, "reading" | "header" | "dates" | "patient" | "form"> {
  readonly text: string;
  readonly range: LetterRange;
  readonly frontEnd: number;
  /** The sentences of the summary as any text is parted, and as they tell of requests. */
  readonly plain: readonly Sentence[];
  readonly methodology: Range;
  readonly sentences: readonly Sentence[];
  readonly rationales: () => readonly Sentence[];
  readonly requests: RequestFacts;
  readonly items: readonly ItemFacts[];
  readonly pivotYear: number;
}

const FurtherFacts = onDemand<Source, Pick<Letter, "organization" | "summary" | "events" | "drugs" | "missingSpaces" | "gaps" | "loneDelimiters" | "misspellings">>({
  organization: ({ reading, range, frontEnd, methodology }) => readOrganization(reading, [{ start: range.start, end: frontEnd }, methodology]),
  summary: ({ reading, plain, items }) => readSummary(reading, plain, items),
  events: ({ reading, range, header, sentences, rationales, dates, requests, patient, pivotYear }) => readEvents(reading, {
    header, sections: range.sections, summary: sentences, rationales: rationales(), dates, requestDates: requests.requestDates(), review: requests.review.date, injury: patient.dateOfInjury, pivotYear,
  }),
  drugs: ({ reading, range }) => drugStatements(reading, range),
  missingSpaces: ({ reading, range }) => findMissingSpaces(reading, range.start, range.end),
  gaps: ({ text, reading, range, frontEnd }) => findGaps(text, reading, proseStart(reading, range, frontEnd), range.end),
  loneDelimiters: ({ reading, range, form, items }) => findLoneDelimiters(reading, delimitedParts(reading, range, form, items)),
  misspellings: ({ reading, range }) => findMisspellings(reading, range),
});

/** What the report and the tree show is read at once; what only some rules and views ask for, when it is first asked for. */
function readLetter(text: string, reading: Reading, range: LetterRange, part: number, pivotYear: number): Letter {
  const section = (kind: SectionRange["kind"]): SectionRange | undefined => range.sections.find((other) => other.kind === kind);
  const frontEnd = range.sections.find((other) => other.kind !== "header" && other.kind !== "cover")!.start;
  const summary = bodyOf(section("case-summary"), range.start);
  const methodology = bodyOf(section("methodology"), range.start);
  const header = readHeader(reading, range.start, frontEnd, pivotYear);
  const dates = findDates(reading, range.start, range.end, pivotYear);
  const plain = sentencesOf(reading.text, summary.start, summary.end);
  const sentences = summarySentences(reading, summary, plain);
  const { form, items } = readItems(reading, range);
  const requests = readRequests(reading, sentences, dates, header.reviewDenialDate?.value ?? null, items.map(({ original, treatment }) => original ?? treatment));
  const application = [...readApplicationList(reading, range.start, frontEnd), ...requests.application.requests];
  const rationales = once(() => rationaleSentences(reading, items));
  const patient = readPatient(reading, sentences, rationales, pivotYear);
  const source = { text, reading, range, frontEnd, methodology, plain, sentences, rationales, header, dates, requests, patient, pivotYear, form, items };
  return Object.assign(new FurtherFacts(source), {
    part,
    span: reading.spanOf(range.start, range.end),
    reading,
    form,
    firstLine: firstLineOf(reading, range),
    sections: sectionsOf(reading, range.sections),
    missingSections: missingSections(reading, range),
    header,
    reviewer: readReviewer(reading, methodology.start, methodology.end),
    patient,
    requests: requests.requests,
    review: requests.review,
    application: { requests: application },
    items: pairStatements(items, { physician: requests.requests, review: requests.review.requests, application }),
    dates,
  });
}

function firstLineOf(reading: Reading, { start, end }: LetterRange): Span {
  const next = reading.lineStartsIn(start + 1, end)[0] ?? end;
  const line = trimmed(reading.text, { start, end: next });
  return reading.spanOf(line.start, line.end);
}

/** The range below a section's heading; an empty one where the section is missing. */
function bodyOf(section: SectionRange | undefined, start: number): { readonly start: number; readonly end: number } {
  return section ? { start: section.bodyStart, end: section.end } : { start, end: start };
}

/** Where a letter's sentences begin: below the salutation, else at the first section. Before it stand a table and a redacted addressee. */
function proseStart(reading: Reading, { sections }: LetterRange, frontEnd: number): number {
  const cover = sections.find(({ kind }) => kind === "cover");
  if (cover === undefined || !reading.text.startsWith("Dear", cover.start)) return frontEnd;
  return reading.lineStartsIn(cover.start + 1, cover.end)[0] ?? cover.end;
}

/** The sentences of all rationales, each once: in the earliest form the items share one. */
function rationaleSentences(reading: Reading, items: readonly ItemFacts[]): readonly Sentence[] {
  const rationales = new Map(items.map(({ rationale }) => [rationale?.body.start, rationale]));
  return [...rationales.values()].flatMap((rationale) => rationale?.sentences ?? []).map(({ value, span }) => {
    const start = reading.indexAt(span.start);
    return { start, end: start + value.length };
  });
}
