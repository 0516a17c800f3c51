import { Range } from "vscode";
import type { Place } from "../present/tree-row";
import type { LineIndex } from "../text/lines";
import type { Span } from "../text/span";

/** Makes ranges from the spans of one text. */
export type RangeOf = (span: Span) => Range;

/** What makes ranges from the spans of the text that `lines` is of. */
export function rangesOf(lines: LineIndex): RangeOf {
  return (span) => rangeOf({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) });
}

/** A place in a file as the editor's range. */
export function rangeOf({ start, end }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
