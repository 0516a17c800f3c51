import { Range } from "vscode";
import type { LineIndex, Place } from "../text/lines";
import type { Span } from "../text/span";

/** Makes ranges from the spans of one text. */
export type RangeOf = (span: Span) => Range;

/** What makes ranges from the spans of the text that `lines` is of. */
export function rangesOf(lines: LineIndex): RangeOf {
  return (span) => rangeOf(lines.placeOf(span));
}

/** A place in a file as the editor's range. */
export function rangeOf({ start, end }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
