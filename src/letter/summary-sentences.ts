import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import { kindsOf, REVIEW, REVIEW_KIND } from "./verb-patterns";

/** A sentence's words, and what tells which patterns need be tried on them. */
export interface SentenceWords {
  readonly words: string;
  /** The kinds of its words (`verb-patterns.ts`). */
  readonly kinds: number;
  /** Whether it speaks of a utilization review determination. */
  readonly onReview: boolean;
}

/** A sentence of the case summary. */
export type SummarySentence = Sentence & SentenceWords;

/** The sentences of the range of a case summary, in order. */
export function summarySentences(reading: Reading, range: Range): readonly SummarySentence[] {
  return sentencesOf(reading.text, range.start, range.end).map(({ start, end }) => ({ start, end, ...sentenceWords(reading.text.slice(start, end)) }));
}

/** Looks at a sentence's words. */
export function sentenceWords(words: string): SentenceWords {
  const kinds = kindsOf(words);
  return { words, kinds, onReview: (kinds & REVIEW_KIND) !== 0 && REVIEW.test(words) };
}
