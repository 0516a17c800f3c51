import type { Letter } from "../letter/model";
import type { LineIndex } from "../text/lines";
import { outline, type OutlineNode } from "./outline";

/** Lines that fold: the first stays, those up to the last (included) are hidden. Counted from 0. */
export interface Folding {
  readonly start: number;
  readonly end: number;
}

/** What folds in a file: its sections, items, guideline blocks and rationales that take more than one line, in order. */
export function foldings(letters: readonly Letter[], lines: LineIndex): readonly Folding[] {
  const foldingsOf = (node: OutlineNode): readonly Folding[] => {
    const own = { start: lines.lineAt(node.span.start), end: lines.lineAt(node.span.end) };
    return [...(node.kind !== "letter" && own.end > own.start ? [own] : []), ...node.children.flatMap(foldingsOf)];
  };
  return outline(letters).flatMap(foldingsOf);
}
