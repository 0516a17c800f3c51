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

/** The physical lines of a text; `\r\n`, `\n` and a lone `\r` end a line. An empty text has one empty line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    const next = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    lines.push({ start, end: at, next });
    start = next;
    at = next - 1;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
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
