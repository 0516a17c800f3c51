import { BLOCK_LABELS, REVIEWERS, type BlockKind } from "../knowledge/headings";
import type { Reading } from "../text/reading";
import { atLineStart, matchesAtLines } from "./line-patterns";
import { sourceOf, wordingsPattern } from "./patterns";

/** A label that opens a block of an item, as a range of the reading. */
export interface Label {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Null for a label with a colon; for the first words of a sentence, whether they begin a paragraph, behind a heading or behind a sentence. */
  readonly sentence: "opening" | "following" | "within" | null;
}

/** The labels of one item, at most one of each kind, in order. */
export type LabelGroup = readonly Label[];

const WORDINGS = BLOCK_LABELS.map((label) => label.words);
const ROW_OF = new Map(BLOCK_LABELS.map((label) => [label.words.toLowerCase(), label]));
/** Who, in letters of 2013-14, says in a sentence what a decision rests on, and in which words besides the usual ones. */
const SPEAKER = `The[ \\n](?:${["Claims Administrator", ...REVIEWERS].map(sourceOf).join("|")})`;
const RELIES_ON = "(?:based[ \\n](?:its|his|her|his/her|his[ \\n]or[ \\n]her|their|the)[ \\n](?:decision|determination)|relie[sd])[ \\n](?:up)?on";
const CITES = "cite[sd]|used|applied|referenced|referred[ \\n]to|considered|consulted|followed|selected|chose|quoted|named|listed|adopted";
const SENTENCE = `${SPEAKER}(?:['’]s[ \\n](?:decision|determination)[ \\n](?:was|is)[ \\n]based[ \\n](?:up)?on|[ \\n](?:also[ \\n])?(?:${RELIES_ON}|${CITES}|(?:determined|stated)[ \\n]that))`;
const LABEL = atLineStart(new RegExp(`${wordingsPattern(WORDINGS).source}|${SENTENCE}`, "gi"), WORDINGS);
/** The verb of a label that denies, or tells only what somebody found, belongs to what it says (`did not cite any evidence`). */
const VERB = /[ \n](?:did[ \n]not|found|(?:also[ \n])?(?:determined|stated)[ \n]that)$/i;
const RANK: Record<BlockKind, number> = { "claims-administrator": 0, reviewer: 1, rationale: 2 };

const CAPITAL = /[A-Z]/;

/** The labels in `[start, end)` of a reading, in order. Labels that are sentences count only where no label with a colon stands. */
export function findLabels(reading: Reading, start: number, end: number): readonly Label[] {
  const found = matchesAtLines(reading, LABEL, start, end).map((match) => labelOf(reading.text, match[0], match.index));
  const withColon = found.some(({ sentence }) => sentence === null);
  return found.filter(({ sentence, start: at }) => (sentence === null) === withColon && (sentence === null || CAPITAL.test(reading.text[at]!)));
}

function labelOf(text: string, words: string, start: number): Label {
  const row = ROW_OF.get(normal(words));
  return {
    kind: row?.kind ?? (/administrator/i.test(words) ? "claims-administrator" : "reviewer"),
    start,
    end: start + words.replace(VERB, "").length,
    sentence: row?.sentence === false ? null : placeOf(text, start),
  };
}

function placeOf(text: string, start: number): "opening" | "following" | "within" {
  if (text[start - 1] !== "\n") return "within";
  return /[.?!]["”)]?\s*$/.test(text.slice(Math.max(0, start - 8), start)) ? "following" : "opening";
}

function normal(words: string): string {
  return words.toLowerCase().replaceAll("\n", " ").replaceAll("’", "'");
}

/**
 * The labels by item. A label of a kind that the item already has, or of an earlier one, opens the next item, unless it is a sentence that goes on
 * with a block; so does one that `headsBetween` says has an item heading before it.
 */
export function groupLabels(labels: readonly Label[], headsBetween: (from: number, to: number) => boolean): readonly LabelGroup[] {
  const groups: Label[][] = [];
  for (const label of labels) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isSameItem = last !== undefined && !headsBetween(last.end, label.start);
    if (isSameItem && goesOn(label, last)) continue;
    if (isSameItem && RANK[label.kind] > RANK[last.kind]) group!.push(label);
    else groups.push([label]);
  }
  return groups;
}

/** Whether a sentence that could open a block goes on with the one before it (`The Expert Reviewer found ... . The Expert Reviewer relied on`), or is one of its prose. */
function goesOn({ kind, sentence }: Label, last: Label): boolean {
  if (sentence === null || RANK[kind] > RANK[last.kind]) return false;
  return kind === last.kind || sentence === "within" || (kind === "reviewer" && sentence === "following");
}
