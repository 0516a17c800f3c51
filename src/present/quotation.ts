import type { Letter } from "../letter/model";
import type { Finding } from "../rules/rule";
import type { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import { contains, overlaps, type Span } from "../text/span";
import { sectionName } from "./outline";
import { oneLine } from "./words";

/** A letter in a file, for those who quote from it. */
export interface QuotedLetter {
  readonly letter: Letter;
  readonly lines: LineIndex;
  /** The file as the user knows it. */
  readonly path: string;
  /** Those of a PDF. */
  readonly pages?: PageIndex | null;
}

/** `"20 mg" (CM15-0012345, Issues and decisions, item 1: Baclofen 20 mg #45, line 15 of letter.txt)`: words with the place where they stand; of a rationale that several items share without item. */
export function quotation({ letter, lines, path, pages }: QuotedLetter, span: Span): string {
  const first = { start: span.start, end: span.start + 1 };
  const section = letter.sections.find((one) => contains(one.span, span)) ?? letter.sections.find((one) => overlaps(one.span, first));
  const [item, ...others] = letter.items.filter((one) => {
    const parts = [one, one.claimsAdministrator, one.reviewer, one.rationale];
    return parts.some((part) => part && overlaps("body" in part ? part.body : part.span, first));
  });
  const line = lines.lineAt(span.start) + 1;
  const last = lines.lineAt(Math.max(span.start, span.end - 1)) + 1;
  const place = [
    letter.header.caseNumber?.value,
    section && sectionName(section),
    item && others.length === 0 && `item ${item.index + 1}: ${oneLine(item.name.value)}`,
    `${pages ? `page ${pages.pageAt(span.start)}, ` : ""}${line === last ? `line ${line}` : `lines ${line}-${last}`} of ${path}`,
  ];
  return `"${oneLine(letter.reading.textOf(span))}" (${place.filter(Boolean).join(", ")})`;
}

/** What a finding stands on and its other places, each quoted with its place, a line each; the message first. */
export function findingQuotation(quoted: QuotedLetter, { message, span, related }: Finding): string {
  return [message, quotation(quoted, span), ...related.map((place) => quotation(quoted, place.span))].join("\n");
}
