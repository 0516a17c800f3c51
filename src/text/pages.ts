import { firstIndex } from "./first-index";
import type { Span } from "./span";

/** The pages that a span is on, from 1. */
export interface Pages {
  readonly first: number;
  readonly last: number;
}

/** Tells the pages of a text in which a form feed stands between two pages. A text without form feeds has one page. */
export class PageIndex {
  /** Where the pages but the first begin: behind form feeds. */
  readonly starts: readonly number[];

  constructor(text: string) {
    const starts: number[] = [];
    for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** The page that holds the character at an offset. */
  pageAt(offset: number): number {
    return firstIndex(this.starts.length, (page) => this.starts[page]! > offset) + 1;
  }

  /** The pages that hold the characters of a span; of an empty one, the page it stands on. */
  pagesOf({ start, end }: Span): Pages {
    return { first: this.pageAt(start), last: this.pageAt(Math.max(start, end - 1)) };
  }
}
