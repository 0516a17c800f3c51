import type { LoneDelimiter } from "./lone-delimiter";

/** Words that begin with an apostrophe. */
const APOSTROPHE_WORD = /^(?:tis|twas|til|till|em|cause|bout|round|nuff|cept|ere|neath)\b/i;
/** What stands before an apostrophe with a blank too many (`workers 'compensation`, `O 'Brien`). */
const MISPLACED = /(?:[eo]rs|nts|ans|(?:^|\s)[A-Z]) $/;

/**
 * Pairs the quotation marks of a text. A straight mark opens before a word and closes behind one, whatever stands between; nested
 * quotations pair too. A paragraph that goes on with a quotation opens it again (`"One.\n"Two."`).
 */
export class LoneQuotations {
  private readonly open: number[] = [];
  /** How many of the quotations now open were closed by what may be inches, until a better mark turns up. */
  private closedByInches = 0;
  private readonly found: LoneDelimiter[] = [];
  private readonly singles: number[] = [];

  constructor(private readonly text: string) {}

  /** The next quotation mark, in order. */
  add(at: number): void {
    const mark = this.text[at]!;
    if ("'‘’".includes(mark)) this.addSingle(at);
    else if (this.isFeetAndInches(at) || this.isDimension(at)) return;
    else if (this.opens(at)) this.openAt(at);
    else this.closeAt(at);
  }

  /** Those without partner, in no order; to be asked for once, at the end. */
  lone(): readonly LoneDelimiter[] {
    return [...this.found, ...[...this.open, ...this.singles].map((at) => ({ at, opens: true }))];
  }

  private openAt(at: number): void {
    if (this.open.length === 0) this.closedByInches = 0;
    else if (this.startsParagraph(at)) this.open.pop();
    this.open.push(at);
  }

  private closeAt(at: number): void {
    const inches = this.isBehindFigure(at);
    if (this.open.pop() !== undefined) this.closedByInches += inches ? 1 : 0;
    else if (this.closedByInches > 0) this.closedByInches -= 1;
    else if (!inches) this.found.push({ at, opens: false });
  }

  /** A mark between two words, or between two blanks, closes what is open. */
  private opens(at: number): boolean {
    const before = this.text[at - 1] ?? " ";
    const after = this.text.startsWith("..", at + 1) ? "…" : (this.text[at + 1] ?? " ");
    const startsWord = /[\s([{/–—“"‘'-]/.test(before);
    const endsWord = /[\s)\]}.,;:?!/–—”"’'-]/.test(after);
    if (startsWord !== endsWord) return startsWord;
    const mark = this.text[at]!;
    if (mark !== '"') return mark === "“";
    return /[:;]/.test(before) || (!this.isBehindFigure(at) && this.open.length === 0);
  }

  private isBehindFigure(at: number): boolean {
    return /\d ?$/.test(this.text.slice(Math.max(0, at - 2), at));
  }

  private isFeetAndInches(at: number): boolean {
    return /\d ?['’] ?\d{1,2}(?:\.\d)? ?$/.test(this.text.slice(Math.max(0, at - 12), at));
  }

  /** `3" x 0.5"`: inches by inches. */
  private isDimension(at: number): boolean {
    if (!this.isBehindFigure(at)) return false;
    return /^ ?[x×] ?\d/i.test(this.text.slice(at + 1, at + 5)) || /\d["”] ?[x×] ?[\d./]{1,6} ?$/i.test(this.text.slice(Math.max(0, at - 14), at));
  }

  private startsParagraph(at: number): boolean {
    return at === 0 || this.text[at - 1] === "\n";
  }

  /** A single mark is told only where it opens before a word and none follows that could close it: behind a word it may be an apostrophe. */
  private addSingle(at: number): void {
    const word = this.text.slice(at + 1, at + 9);
    if (/[\s(["“]/.test(this.text[at - 1] ?? " ")) {
      const isApostrophe = MISPLACED.test(this.text.slice(Math.max(0, at - 4), at)) || APOSTROPHE_WORD.test(word);
      if (/^\p{L}\S\S/u.test(word) && !isApostrophe) this.singles.push(at);
    } else if (!/^[\p{L}\p{N}]/u.test(word)) this.singles.pop();
  }
}
