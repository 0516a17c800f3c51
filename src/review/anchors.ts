import { distance } from "fastest-levenshtein";
import type { AnalyzedLetter } from "../analysis";
import type { Letter } from "../letter/model";
import type { Finding } from "../rules/rule";
import type { Span } from "../text/span";
import type { Anchor, WordsAnchor } from "./records";

/** How many characters of the surroundings are kept on each side. */
const SURROUNDINGS = 60;
/** How much of the surroundings, of 1, must have stayed for a finding to be the same: less where the item's name stayed too, more where it did not. */
const ALIKE = { sameItem: 0.25, noItem: 0.5, otherItem: 0.8 };

/** A finding and the words by which it is found again. */
export interface AnchoredFinding {
  readonly finding: Finding;
  readonly anchor: Anchor;
}

/** The findings of a letter with their anchors, in their order. */
export function anchored({ letter, findings }: AnalyzedLetter): readonly AnchoredFinding[] {
  return findings.map((finding) => ({ finding, anchor: anchorOf(letter, finding) }));
}

/** The words by which a finding of a letter is found again. */
export function anchorOf(letter: Letter, { rule, span, item, related }: Finding): Anchor {
  return { rule, ...wordsAnchorOf(letter, span, item, related.map((place) => place.span)) };
}

/** The words by which a place of a letter is found again, in an item (by its index) or in none, with the places that belong to it. */
export function wordsAnchorOf(letter: Letter, span: Span, item: number | null, related: readonly Span[] = []): WordsAnchor {
  const { reading } = letter;
  const [start, end] = [reading.indexAt(span.start), reading.indexAt(span.end)];
  return {
    part: letter.part,
    item: item === null ? null : (letter.items[item]?.name.value ?? null),
    quoted: folded(reading.text.slice(start, end)),
    related: related.map((place) => wordsAt(letter, place)),
    before: folded(reading.text.slice(Math.max(0, start - SURROUNDINGS), start)),
    after: folded(reading.text.slice(end, end + SURROUNDINGS)),
  };
}

/** Findings (or other places) by what an anchor must have the same as theirs. */
export type AnchorIndex<Anchored> = ReadonlyMap<string, readonly Anchored[]>;

/** The index of findings (or of other places) in which anchors are looked up, made once for any number of look-ups. */
export function indexAnchors<Anchored extends { readonly anchor: WordsAnchor }>(findings: readonly Anchored[]): AnchorIndex<Anchored> {
  const byKey = new Map<string, Anchored[]>();
  for (const one of findings) {
    const key = keyOf(one.anchor);
    const group = byKey.get(key);
    if (group) group.push(one);
    else byKey.set(key, [one]);
  }
  return byKey;
}

/** Matches anchors with findings (or other places) that are looked up once only. */
export function matchAnchors<Anchored extends { readonly anchor: WordsAnchor }>(findings: readonly Anchored[], anchors: readonly WordsAnchor[]): ReadonlyMap<number, Anchored> {
  return matchIndexed(indexAnchors(findings), anchors);
}

/**
 * Which of some anchors is which of the findings (or of other places): of the same rule, on the same words, with the same other places, and in like surroundings.
 * The pairs that are most alike are taken first, each anchor and each finding once. Anchors by their index; those that match nothing have no entry.
 */
export function matchIndexed<Anchored extends { readonly anchor: WordsAnchor }>(index: AnchorIndex<Anchored>, anchors: readonly WordsAnchor[]): ReadonlyMap<number, Anchored> {
  const pairs = anchors.flatMap((anchor, at) => (index.get(keyOf(anchor)) ?? []).map((one) => ({ at, one, likeness: likeness(anchor, one.anchor), needed: neededLikeness(anchor, one.anchor) })));
  const matches = new Map<number, Anchored>();
  const taken = new Set<Anchored>();
  for (const { at, one, likeness, needed } of pairs.sort((first, second) => second.likeness - second.needed - (first.likeness - first.needed))) {
    if (likeness < needed || matches.has(at) || taken.has(one)) continue;
    matches.set(at, one);
    taken.add(one);
  }
  return matches;
}

/** The same for findings that can be one: rule and words. */
function keyOf(anchor: Anchor | WordsAnchor): string {
  const { quoted, related } = anchor;
  return JSON.stringify(["rule" in anchor ? anchor.rule : null, quoted.toLowerCase(), related.map((words) => words.toLowerCase())]);
}

/** How alike the surroundings are, from 0 to 1. The same letter of a file, where there are several, is a little more alike. */
function likeness(one: WordsAnchor, other: WordsAnchor): number {
  return (alike(one.before, other.before) + alike(one.after, other.after)) / 2 + (one.part === other.part ? 1 / 1000 : 0);
}

function neededLikeness(one: WordsAnchor, other: WordsAnchor): number {
  if (one.item !== other.item) return ALIKE.otherItem;
  return one.item === null ? ALIKE.noItem : ALIKE.sameItem;
}

function alike(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

function wordsAt(letter: Letter, span: Span): string {
  return folded(letter.reading.textOf(span));
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
