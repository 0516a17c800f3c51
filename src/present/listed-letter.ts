import type { AnalyzedLetter } from "../analysis";
import type { GuidelineSource } from "../knowledge/guidelines";
import type { Citation, IsoDate, Outcome } from "../letter/model";
import type { ReviewedFindings } from "../review/dismissals";
import type { ItemReviews } from "../review/item-reviews";
import type { Finding } from "../rules/rule";
import type { LineIndex, Place } from "../text/lines";
import type { PageIndex } from "../text/pages";
import { categoriesOf, type Category } from "./categories";
import { itemName } from "./item-name";
import { letterSymbols, type LetterSymbol } from "./letter-symbols";
import type { Translate } from "./translate";
import { writtenDay } from "./written-date";

/** The file that letters were read from. */
export interface LetterFile {
  /** Its address; keys of rows start with it. */
  readonly uri: string;
  /** Its name without folders. */
  readonly name: string;
  /** Its path as the user knows it. */
  readonly path: string;
}

/** What is kept of a letter once it was read, so that thousands can be listed, sorted and found: neither its text nor its model. */
export interface ListedLetter {
  readonly file: LetterFile;
  readonly part: number;
  /** Whether its file holds others too. */
  readonly hasSiblings: boolean;
  readonly caseNumber: string | null;
  /** Who made the determination, where the letter says so; null where it does not. */
  readonly organization: string | null;
  readonly decisionDate: IsoDate | null;
  readonly start: Place;
  readonly extent: Place;
  readonly symbols: readonly LetterSymbol[];
  readonly items: readonly ListedItem[];
  /** Those that were not dismissed, hints included. */
  readonly findings: readonly ListedFinding[];
  /** Those of them that are about no item. */
  readonly findingsOfNoItem: readonly ListedFinding[];
}

/** What is kept of an item. */
export interface ListedItem {
  /** Its place in the letter, from 0. */
  readonly index: number;
  readonly name: string;
  readonly outcome: Outcome | null;
  readonly place: Place;
  readonly extent: Place;
  /** Of a PDF; null in a text. */
  readonly page: number | null;
  /** At least one. */
  readonly categories: readonly Category[];
  /** The drugs that it is about, by their generic names. */
  readonly drugs: readonly string[];
  /** The guidelines that the reviewer cites, each edition once. */
  readonly guidelines: readonly ListedGuideline[];
  readonly findings: readonly ListedFinding[];
  /** Who has reviewed it, and when: `A. Nyman on 01/01/2026`. */
  readonly reviewed: readonly string[];
}

/** A guideline, and the year of its edition; null where the letter prints none. */
export interface ListedGuideline {
  readonly source: GuidelineSource;
  readonly year: number | null;
}

/** What is kept of a finding. */
export type ListedFinding = Pick<Finding, "rule" | "message" | "severity">;

/** What a file's letters were held against. */
export interface ListedReview {
  readonly reviewed: ReviewedFindings;
  readonly itemReviews: ItemReviews;
  readonly pages: PageIndex | null;
  readonly translate: Translate;
}

/** What is kept of a file's letters. */
export function listedLetters(file: LetterFile, letters: readonly AnalyzedLetter[], lines: LineIndex, { reviewed, itemReviews, pages, translate }: ListedReview): readonly ListedLetter[] {
  return letters.map(({ letter, findings }) => {
    const open = findings.filter((finding) => !reviewed.dismissals.has(finding));
    const byItem = findingsByItem(open, letter.items.length);
    return {
      file,
      part: letter.part,
      hasSiblings: letters.length > 1,
      caseNumber: letter.header.caseNumber?.value ?? null,
      organization: letter.organization?.value ?? null,
      decisionDate: letter.header.decisionDate?.value ?? null,
      start: lines.placeOf({ start: letter.span.start, end: letter.span.start }),
      extent: lines.placeOf(letter.span),
      symbols: letterSymbols(letter, (span) => lines.placeOf(span)),
      items: letter.items.map((item) => ({
        index: item.index,
        name: itemName(item, translate),
        outcome: item.outcome?.value ?? null,
        place: lines.placeOf(item.name.span),
        extent: lines.placeOf(item.span),
        page: pages?.pageAt(item.name.span.start) ?? null,
        categories: categoriesOf(item.treatment),
        drugs: [...new Set(item.treatment.drugs.map(({ drug }) => drug.name))],
        guidelines: guidelinesIn(item.reviewer?.citations ?? []),
        findings: (byItem.get(item.index) ?? []).map(listedFinding),
        reviewed: (itemReviews.get(item) ?? []).map(({ person, date }) => translate("{0} on {1}", person, writtenDay(date))),
      })),
      findings: open.map(listedFinding),
      findingsOfNoItem: (byItem.get(null) ?? []).map(listedFinding),
    };
  });
}

/** The findings of each item by its index; under null those that are about no item. */
export function findingsByItem(findings: readonly Finding[], items: number): ReadonlyMap<number | null, readonly Finding[]> {
  const groups = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const item = finding.item !== null && finding.item < items ? finding.item : null;
    const group = groups.get(item);
    if (group) group.push(finding);
    else groups.set(item, [finding]);
  }
  return groups;
}

function guidelinesIn(citations: readonly Citation[]): readonly ListedGuideline[] {
  const editions = citations.map(({ source, year }) => ({ source: source.value, year: year?.value ?? null }));
  return editions.filter((one, at) => editions.findIndex(({ source, year }) => source === one.source && year === one.year) === at);
}

function listedFinding({ rule, message, severity }: Finding): ListedFinding {
  return { rule, message, severity };
}
