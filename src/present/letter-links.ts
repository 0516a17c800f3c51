import type { Letter } from "../letter/model";
import { citationsOf } from "../rules/guidelines";
import type { Span } from "../text/span";
import { citedGuideline } from "./citation-hover";
import { lineSpans } from "./line-spans";

/** A link out of a letter. */
export interface LetterLink {
  readonly span: Span;
  readonly url: string;
  /** What it leads to. */
  readonly title: string;
}

/** The citations of guidelines that have an official page, by their names, a link for each line. Empty where none has one. */
export function letterLinks(letters: readonly Letter[]): readonly LetterLink[] {
  const links = new Map<number, LetterLink>();
  for (const letter of letters) {
    for (const citation of citationsOf(letter)) {
      const page = citedGuideline(letter, citation)?.page;
      if (page) for (const span of lineSpans(letter.reading, citation.source.span)) links.set(span.start, { span, ...page });
    }
  }
  return [...links.values()];
}
