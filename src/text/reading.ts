import { lowerBound } from "./first-index";
import { eachLine } from "./lines";
import type { Memory } from "./memory";
import { inkAfter, isSpace, startOfRun } from "./range";
import type { Span } from "./span";
import { TokenTable } from "./token-table";

/** What `readingOf` has to be told about the kind of text it reads. */
export interface ReadingOptions {
  /** Whether a line (trimmed) is page furniture, to be read over: a running header or footer. */
  readonly isFurniture: (line: string) => boolean;
  /** Whether a word (lower case) that a line end broke is known: then its hyphen goes, else it stays (`non-\ncertified`). */
  readonly isWord: (word: string) => boolean;
  /** What earlier readings of nearly the same text made of its words; without it nothing is remembered, since it takes longer to remember than to make what is asked for once. */
  readonly memory?: Memory | null;
}

/**
 * A text as it is read: line ends and runs of blanks are one space, paragraph ends are `\n`, page furniture is gone.
 * Each character keeps the raw offset of the character it shows, so that nothing is ever mapped back by searching.
 */
export class Reading {
  #tokens: TokenTable | undefined;
  readonly #memory: Memory | null;

  constructor(
    readonly text: string,
    /** The raw offset of each character of `text`. */
    private readonly offsets: Int32Array,
    /** Where lines of the file start, as indices into `text`, in order. */
    private readonly lineStarts: readonly number[],
    memory: Memory | null,
  ) {
    this.#memory = memory;
  }

  /** The tokens of `text`, found when they are first asked for. */
  get tokens(): TokenTable {
    return (this.#tokens ??= new TokenTable(this.text));
  }

  /** What a function makes of words, which earlier readings may have made already (`Memory.of`). */
  made<Made extends object>(make: (words: string) => Made, words: string, context: number | null = null): Made {
    return this.#memory === null ? make(words) : this.#memory.of(make, words, context);
  }

  /** The raw span of the characters `[start, end)` of the reading. An empty range has an empty span. */
  spanOf(start: number, end: number): Span {
    if (end <= start) {
      const at = this.offsetAt(start);
      return { start: at, end: at };
    }
    return { start: this.offsets[start]!, end: this.offsets[end - 1]! + 1 };
  }

  /** The raw offset of the character at an index; past the last one, the offset after it. */
  offsetAt(index: number): number {
    if (index < this.offsets.length) return this.offsets[index]!;
    return this.offsets.length === 0 ? 0 : this.offsets[this.offsets.length - 1]! + 1;
  }

  /** The first index whose character stands at or after a raw offset; `text.length` when there is none. */
  indexAt(offset: number): number {
    return lowerBound(this.offsets, offset);
  }

  /** The part of the text that a raw span shows. */
  textOf(span: Span): string {
    return this.text.slice(this.indexAt(span.start), this.indexAt(span.end));
  }

  /** The part `[start, end)`, without a blank at its end, as a reading of its own. */
  part(start: number, end: number): Reading {
    const last = end > start && /\s/.test(this.text[end - 1]!) ? end - 1 : end;
    return new Reading(this.text.slice(start, last), this.offsets.subarray(start, last), this.lineStartsIn(start, last).map((at) => at - start), this.#memory);
  }

  /** Whether the character at an index is the first of its line. */
  startsLine(index: number): boolean {
    return this.lineStarts[lowerBound(this.lineStarts, index)] === index;
  }

  /** The starts of lines in `[start, end)`, in order. */
  lineStartsIn(start: number, end: number): readonly number[] {
    return this.lineStarts.slice(lowerBound(this.lineStarts, start), lowerBound(this.lineStarts, end));
  }
}

/** How a line of text is told from the one before it. */
type Gap = "line" | "paragraph" | "page";

/** What a word that its line's end broke is made of; no line breaks one behind its first letter (`x-rays`). */
const OF_WORD = /[A-Za-z]/;
const SHORTEST_PART = 2;
const LONGEST_WORD = 40;
const [BLANK, HYPHEN, NO_BREAK_SPACE] = [32, 45, 0xa0];
const CONTINUATION = /^[a-z]+/;
/** Page numbers, which go on behind their label on the page before; a number alone may be that of a list. */
const PAGES = /^\d{1,3}(?:[-–]\d|, ?\d)/;
const LONGEST_PAGES = 6;
/** Written with a hyphen of its own as often as without one (`pre-operative`). */
const PREFIXES = new Set(["pre", "post", "non", "re", "self", "multi", "intra", "inter", "anti", "sub"]);

/**
 * Reads a part of a text. Works on any text, also on an empty one; time grows linearly with the length of the part.
 * In double-spaced text one line between two is no end of a paragraph (`spacingOf`). None ends where small letters show that a sentence goes on.
 */
export function readingOf(text: string, span: Span, options: ReadingOptions): Reading {
  const builder = new Builder(text, span.end - span.start);
  const spacing = spacingOf(text, span);
  let gap: Gap = "line";
  /** How many lines without text stand behind the last one with text. */
  let empty = 0;
  let sawText = false;
  const feeds = text.slice(span.start, span.end).includes("\f");
  eachLine(text, span.start, span.end, (start, end) => {
    const ink = inkAfter(text, start, end);
    const startsPage = feeds && text.slice(start, end).includes("\f");
    if (startsPage) gap = "page";
    if (ink === end) {
      empty += 1;
      if (endsParagraph(spacing, empty, end > start && !startsPage) && gap === "line") gap = "paragraph";
      return;
    }
    const inkEnd = lastInk(text, ink, end);
    if (options.isFurniture(text.slice(ink, inkEnd))) {
      gap = "page";
      return;
    }
    builder.addLine(ink, inkEnd, sawText ? gap : null, options);
    sawText = true;
    gap = "line";
    empty = 0;
  });
  return builder.build(options.memory ?? null);
}

/** How the lines of a text are spaced: `double` where an empty line stands behind nearly each, `wide` where it is one of blanks. */
export type Spacing = "single" | "double" | "wide";

/** How a part of a text is spaced, by which its paragraphs are told: in double-spaced text they end at a line of blanks, in widely spaced text at two lines or more. */
export function spacingOf(text: string, { start: from, end: to }: Span): Spacing {
  let [texts, followedByEmpty, followedByNone, wideGaps] = [0, 0, 0, 0];
  /** How many lines without text stand behind the last one with text. */
  let empty = 0;
  eachLine(text, from, to, (start, end) => {
    const hasText = inkAfter(text, start, end) < end;
    if (!hasText) {
      if (empty === 0 && texts > 0) {
        followedByNone += 1;
        if (start === end) followedByEmpty += 1;
      }
      if (empty === 1) wideGaps += 1;
      empty += 1;
      return;
    }
    texts += 1;
    empty = 0;
  });
  if (texts <= 3 || followedByNone <= texts * NEARLY_ALL) return "single";
  if (followedByEmpty > texts * NEARLY_ALL) return "double";
  // Without wider gaps each line is a paragraph of its own.
  return wideGaps > texts * SOME ? "wide" : "single";
}

const NEARLY_ALL = 0.8;
const SOME = 0.1;

/** Whether a paragraph ends at a line without text, the nth behind the last one with text; `isBlank` where blanks stand in it. */
function endsParagraph(spacing: Spacing, nth: number, isBlank: boolean): boolean {
  if (spacing === "wide") return nth > 1;
  return spacing === "single" || isBlank;
}

function isSmall(character: string): boolean {
  return character >= "a" && character <= "z";
}

class Builder {
  private readonly parts: string[] = [];
  private readonly offsets: Int32Array;
  private length = 0;
  private readonly lineStarts: number[] = [];
  private hyphenates = false;
  private lastWord = "";

  /** `capacity` is how many characters there can be: what joins two lines takes no more room than the line end between them. */
  constructor(private readonly source: string, capacity: number) {
    this.offsets = new Int32Array(capacity);
  }

  /** Shows a line's characters from its first one that is no blank to its last. */
  addLine(first: number, end: number, gap: Gap | null, options: ReadingOptions): void {
    if (gap !== null) this.join(gap, first, end, options);
    this.lineStarts.push(this.length);
    let from = first;
    let before = 0;
    for (let at = first; at < end; at += 1) {
      const code = this.source.charCodeAt(at);
      // Shown as it is, as nearly all is: one test for that, since a branch at each blank would be mispredicted at each word.
      if (code >= BLANK && code < NO_BREAK_SPACE && ((code ^ BLANK) | (before ^ BLANK)) !== 0) {
        before = code;
        continue;
      }
      const start = before === BLANK ? at - 1 : at;
      const next = inkAfter(this.source, start, end);
      before = 0;
      if (next === start) continue;
      this.pushRun(from, start);
      this.push(" ", start);
      from = next;
      at = next - 1;
    }
    this.pushRun(from, end);
    this.breakWord(first, end);
  }

  /** Remembers whether a line ends in a hyphen, and the word before it. */
  private breakWord(first: number, end: number): void {
    this.hyphenates = this.source.charCodeAt(end - 1) === HYPHEN && end - first > 1 && /\w/.test(this.source[end - 2]!);
    const last = this.hyphenates ? this.source.slice(Math.max(first, end - LONGEST_WORD), end - 1) : "";
    const word = last.slice(startOfRun(last, last.length, OF_WORD));
    this.lastWord = word.length < SHORTEST_PART ? "" : word;
  }

  build(memory: Memory | null): Reading {
    return new Reading(this.parts.join(""), this.offsets.subarray(0, this.length), this.lineStarts, memory);
  }

  /** What stands between two lines: a paragraph end, a blank, or nothing where a hyphen joins them. */
  private join(gap: Gap, at: number, end: number, options: ReadingOptions): void {
    const before = this.offsets[this.length - 1]! + 1;
    if ((gap === "paragraph" && !this.goesOn(before, at)) || (gap === "page" && this.endsWithPage(before, at))) {
      this.push("\n", Math.min(before, at));
      return;
    }
    if (!this.hyphenates || !/[\w/]/.test(this.source[at]!)) {
      this.push(" ", Math.min(before, at));
      return;
    }
    const continuation = CONTINUATION.exec(this.source.slice(at, end))?.[0] ?? "";
    if (this.lastWord !== "" && !PREFIXES.has(this.lastWord.toLowerCase()) && continuation !== "" && options.isWord((this.lastWord + continuation).toLowerCase())) this.pop();
  }

  /** Whether a sentence goes on behind empty lines, as a page's end leaves them: between a small letter or a comma and a small letter that is no list marker. */
  private goesOn(before: number, at: number): boolean {
    const last = this.source[before - 1]!;
    return (isSmall(last) || last === ",") && isSmall(this.source[at]!) && !/[.):]/.test(this.source[at + 1] ?? " ");
  }

  /** Whether a paragraph ends with its page, before a place on the next one. */
  private endsWithPage(before: number, at: number): boolean {
    const last = this.source[before - 1]!;
    if (last === ":" && PAGES.test(this.source.slice(at, at + LONGEST_PAGES))) return false;
    return /[.:?!"')\]]/.test(last) && /[A-Z0-9"(]/.test(this.source[at]!);
  }

  private push(character: string, offset: number): void {
    this.parts.push(character);
    this.offsets[this.length] = offset;
    this.length += 1;
  }

  /** Shows `[from, to)` as it is. */
  private pushRun(from: number, to: number): void {
    if (from >= to) return;
    this.parts.push(this.source.slice(from, to));
    const { offsets } = this;
    let index = this.length;
    for (let at = from; at < to; at += 1, index += 1) offsets[index] = at;
    this.length = index;
  }

  private pop(): void {
    const run = this.parts.pop()!;
    if (run.length > 1) this.parts.push(run.slice(0, -1));
    this.length -= 1;
  }
}

function lastInk(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(source.charCodeAt(last - 1))) last -= 1;
  return last;
}
