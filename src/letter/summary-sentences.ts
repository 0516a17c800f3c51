import { matchesIn } from "../text/matches";
import { inkAfter, trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { holds } from "../text/search";
import { sentencesOf, type Sentence } from "../text/sentences";
import { DAY } from "./day";
import { markedList, type MarkedList } from "./marked-list";
import { isHeaded } from "./piece-kind";
import { decidedRows, decidedTable, drugRows } from "./table-rows";
import { kindsOf, LIST_KIND, NAMED_REVIEW_KIND, REVIEW, REVIEW_KIND } from "./verb-patterns";

/** A sentence's words, and what tells which patterns need be tried on them. */
export interface SentenceWords {
  readonly words: string;
  /** The kinds of its words (`verb-patterns.ts`). */
  readonly kinds: number;
  /** Whether it speaks of a utilization review determination. */
  readonly onReview: boolean;
  /** Whether what it tells came after the determination, or was not before utilization review, so that a request in it is none of those that were decided. */
  readonly apart: boolean;
  /** The entries of the list that it leads to (`The plan included: 1. ...`), as ranges of the reading; mostly none. */
  readonly entries: readonly Range[];
}

/** A sentence of the case summary; `listed` where it is a list that the one before leads to. */
export type SummarySentence = Sentence & SentenceWords & { readonly listed: boolean };

/** The sentences of the range of a case summary, in order, made of its plain ones. One that leads to a list ends at its colon, and the list is a sentence of its own. */
export function summarySentences(reading: Reading, range: Range, plain = sentencesOf(reading.text, range.start, range.end)): readonly SummarySentence[] {
  const sentences: SummarySentence[] = [];
  let listEnd = range.start;
  for (const { start, end } of parted(reading, range, plain)) {
    for (let from = inkAfter(reading.text, Math.max(start, listEnd), end); from < end; ) {
      const own = sentenceWords(reading.text, from, end);
      const list = own.kinds & LIST_KIND && !OPENER.test(own.words) ? listIn(reading, from, own, range.end) : null;
      if (list === null) {
        sentences.push(summarySentence(from, end, own));
        break;
      }
      sentences.push(summarySentence(from, list.start, sentenceWords(reading.text, from, list.start, list.entries)));
      const first = list.entries[0]!.start;
      sentences.push(summarySentence(first, list.end, sentenceWords(reading.text, first, list.end), true));
      listEnd = list.end;
      from = inkAfter(reading.text, listEnd, end);
    }
  }
  return sentences;
}

function summarySentence(start: number, end: number, { words, kinds, onReview, apart, entries }: SentenceWords, listed = false): SummarySentence {
  return { start, end, words, kinds, onReview, apart, entries, listed };
}

/** The section's set opener leads to the whole summary. */
const OPENER = /^The expert reviewer developed\b/i;
/** A line of notes that begins with its label (`- TREATMENT PLAN OF 9/26/2019:`). */
const LABELED_LINE = /^- [A-Z][A-Z ]{2,40}(?: (?:OF|ON) [\d/-]{6,10})?:/;

/** Sentences, parted before lines that begin with a label, as notes have them without full stops. */
function parted(reading: Reading, range: Range, sentences: readonly Sentence[]): readonly Sentence[] {
  const labels = labeledLines(reading, range);
  if (labels.length === 0) return sentences;
  return sentences.flatMap(({ start, end }) => {
    const borders = [start, ...labels.filter((at) => at > start && at < end), end];
    return borders.slice(1).map((border, nth) => trimmed(reading.text, { start: borders[nth]!, end: border }));
  });
}

/** A label of a note's four parts at the start of a line, or before the first number of a list (`A: 1) strain P: 1) Soma`). */
const PART_LABEL = /(?<![\w/])(?:[SOAP]|A\/P|A&P|Subjective|Objective|Assessment|Impression|Plan|Rx) ?:(?= ?\S)/g;
const FIRST_NUMBER = /^ ?\(?1[.)] /;

function labeledLines(reading: Reading, { start, end }: Range): readonly number[] {
  const lines: number[] = matchesIn(reading.text.slice(start, end), PART_LABEL).flatMap(({ 0: label, index }) => {
    const at = start + index;
    const border = at + label.length;
    return reading.startsLine(at) || FIRST_NUMBER.test(reading.text.slice(border, border + 5)) ? [at] : [];
  });
  for (let at = reading.text.indexOf("- ", start); at >= 0 && at < end; at = reading.text.indexOf("- ", at + 2)) {
    if (LABELED_LINE.test(reading.text.slice(at, at + 60)) && reading.startsLine(at)) lines.push(at);
  }
  return lines.sort((one, other) => one - other);
}

const NO_ENTRIES: readonly Range[] = [];

/** What tells only that utilization review did not have a report (`a PR-2, not before UR, asks for X`), or that it was written later. */
const NOT_BEFORE_REVIEW =
  /\b(?:(?:not|never)(?: yet)? (?:before|seen by|reviewed by|sent to|submitted to|available to|considered by|provided to|presented to)|written (?:after|since|following)) (?:the )?(?:UR|utilization review)\b|\b(?:(?:neither|none) of (?:these|those|them|which) (?:(?:had|has|was|were|ever) ){0,2}(?:reached|been before|before|seen by|sent to|put to)|(?:had|has) (?:not|never) (?:yet )?(?:reached|been (?:before|sent to|put to|seen by))) (?:the )?(?:UR|utilization review)\b|\b(?:which|that) (?:post-?dat(?:es|ed)|came after|follow(?:s|ed)) (?:the |this )?(?:UR|utilization review)(?: report| determination| decision| denial)?|\b(?:which|that) (?:the )?(?:UR|utilization review) (?:did not|never|had not) (?:have|had|see|seen|saw|consider|receive)|(?<=, )(?:i\.e\.,? |that is,? )?(?:after|later than|subsequent to) the (?:date of the )?(?:UR|utilization review)(?: report| determination| decision| denial)?(?=,)/i;

const AFTER_REVIEW = /^(?:After|Following|Since|In response to|Upon) (?:the |this |that |its )?(?:UR\b|utilization review|denial|non-certification)/i;

const ON_DAY = new RegExp(`^(?:On|As of) ${DAY},? (?:the |an? )?`, "i");
const DENIED = /\b(?:was|were) (?:[a-z]+ly |then |later )?(?:denied|modified)\b/i;

/** Whether a treatment is denied on a day (`On 5/6/2015 the brace and the cane were denied`), which nobody but utilization review does. */
function deniesOnDay(words: string): boolean {
  const day = ON_DAY.exec(words)?.[0].length ?? 0;
  return day > 0 && DENIED.test(words) && isHeaded(words.slice(day).split(/,| and | were | was /, 1)[0]!);
}

/** Looks at the words of the sentence `[start, end)` of a text. Whom such an aside names does nothing in the sentence, and is blotted out. */
export function sentenceWords(text: string, start = 0, end = text.length, entries = NO_ENTRIES): SentenceWords {
  const own = text.slice(start, end);
  const kinds = kindsOf(text, start, end);
  if ((kinds & REVIEW_KIND) === 0) return { words: own, kinds, onReview: false, apart: false, entries };
  const words = kinds & NAMED_REVIEW_KIND ? own.replace(NOT_BEFORE_REVIEW, (aside) => aside.replace(/\w/g, "-")) : own;
  return { words, kinds, onReview: holds(words, REVIEW) || deniesOnDay(words), apart: words !== own || AFTER_REVIEW.test(own), entries };
}

/** A verb before the number of a first entry, which ends the sentence like a full stop. */
const VERB_BEFORE_FIRST = /(?:certified|denied|denying|modified|approved|requested|requesting|requests|prescribed|ordered|included|includes|following|for) 1\.$/i;

/** No colon of a time or proportion. */
const COLON = /^[\p{L})\]]:|: /u;

/** The list that a sentence of the reading leads to, behind a colon or a verb; null where it leads to none. */
function listIn(reading: Reading, start: number, { words, onReview }: SentenceWords, limit: number): MarkedList | null {
  for (let at = words.indexOf(":"); at >= 0; at = words.indexOf(":", at + 1)) {
    if (!COLON.test(words.slice(at - 1, at + 2)) && at < words.length - 1) continue;
    const list = markedList(reading, start + at + 1, limit) ?? (onReview ? decidedRows : drugRows)(reading, start + at + 1, limit);
    if (list !== null) return list;
  }
  const table = onReview ? decidedTable(reading, start, limit) : null;
  if (table !== null) return table;
  const list = words.endsWith(" 1.") && VERB_BEFORE_FIRST.test(words.slice(-20)) ? markedList(reading, start + words.length - "1.".length, limit) : null;
  return list !== null && list.entries.length > 1 ? list : null;
}
