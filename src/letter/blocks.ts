import { BLOCK_LABELS, type BlockKind } from "../knowledge/headings";
import type { Reading } from "../text/reading";
import { matchesAtLines, startingWith } from "./line-patterns";

/** A label that opens a block of an item, as a range of the reading. */
export interface Label {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** The labels of one item, at most one of each kind, in order. */
export type LabelGroup = readonly Label[];

const KIND_OF = new Map(BLOCK_LABELS.map((label) => [label.words.toLowerCase(), label]));
const LABEL = startingWith(BLOCK_LABELS.map((label) => label.words));
/** The verb of a label that denies belongs to what it says (`did not cite any evidence`). */
const VERB = /[ \n](?:did[ \n]not|found)$/i;
const RANK: Record<BlockKind, number> = { "claims-administrator": 0, reviewer: 1, rationale: 2 };

/** The labels in `[start, end)` of a reading, in order. Sentence labels count only where no label with a colon stands. */
export function findLabels(reading: Reading, start: number, end: number): readonly Label[] {
  const found = matchesAtLines(reading, LABEL, start, end)
    .map((match) => ({ start: match.index, end: match.index + match[0].replace(VERB, "").length, row: KIND_OF.get(normal(match[0]))! }));
  const withColon = found.some((label) => !label.row.sentence);
  return found.filter((label) => label.row.sentence !== withColon).map((label) => ({ kind: label.row.kind, start: label.start, end: label.end }));
}

function normal(words: string): string {
  return words.toLowerCase().replaceAll("\n", " ").replaceAll("’", "'");
}

/**
 * The labels by item. A label of a kind that the item already has, or of an earlier one, opens the next item; so does one
 * that `headsBetween` says has an item heading before it.
 */
export function groupLabels(labels: readonly Label[], headsBetween: (from: number, to: number) => boolean): readonly LabelGroup[] {
  const groups: Label[][] = [];
  for (const label of labels) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const continues = last !== undefined && RANK[label.kind] > RANK[last.kind] && !headsBetween(last.end, label.start);
    if (continues) group!.push(label);
    else groups.push([label]);
  }
  return groups;
}
