import { firstIndex } from "./first-index";

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

/** The physical lines of `[from, to)` of a text; `\r\n`, `\n` and a lone `\r` end a line. An empty text has one empty line. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 13 || (code !== 10 && code !== 13)) continue;
    const next = code === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    lines.push({ start, end: at, next });
    start = next;
    at = next - 1;
  }
  lines.push({ start, end: to, next: to });
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

  /** Line and character of an offset. */
  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.lines[line]!.start };
  }
}
