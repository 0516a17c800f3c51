import { firstIndex } from "./first-index";
import type { Span } from "./span";

/** One physical line: `[start, end)` without its line end, `next` the offset where the following line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** A zero-based line and a zero-based UTF-16 column in it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A place in a file, half-open. Lines, because offsets differ between the file's bytes and an editor's text. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** The physical lines of `[from, to)` of a text; `\r\n`, `\n` and a lone `\r` end a line. An empty text has one empty line. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
  const lines: Line[] = [];
  eachLine(text, from, to, (start, end, next) => lines.push({ start, end, next }));
  return lines;
}

/** Shows the physical lines of `[from, to)` of a text one after the other, as `linesOf` has them; a long text has too many to hold them all. */
export function eachLine(text: string, from: number, to: number, show: (start: number, end: number, next: number) => void): void {
  let start = from;
  const nextEnd = text.slice(from, to).includes("\r") ? endOfLine : lineFeed;
  for (let end = nextEnd(text, start); end >= 0 && end < to; end = nextEnd(text, start)) {
    const next = end + (text[end] === "\r" && end + 1 < to && text[end + 1] === "\n" ? 2 : 1);
    show(start, end, next);
    start = next;
  }
  show(start, to, to);
}

/** The first line feed at or after an index; -1 when there is none. Far faster than to look at each character. */
function lineFeed(text: string, from: number): number {
  return text.indexOf("\n", from);
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return -1;
}

/** Turns offsets into line and character, and back. */
export class LineIndex {
  readonly lines: readonly Line[];

  constructor(text: string) {
    this.lines = linesOf(text);
  }

  /** The line that holds an offset; offsets past the end belong to the last line. */
  lineAt(offset: number): number {
    return Math.max(0, firstIndex(this.lines.length, (line) => this.lines[line]!.start > offset) - 1);
  }

  /** Where a span stands. */
  placeOf({ start, end }: Span): Place {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** Line and character of an offset. */
  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.lines[line]!.start };
  }
}
