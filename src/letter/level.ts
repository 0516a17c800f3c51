import { matchesIn } from "../text/matches";
import type { SpinalLevel } from "./model";

/** A spinal level found in a text: `[start, end)`. */
export interface LevelMatch {
  readonly level: SpinalLevel;
  readonly start: number;
  readonly end: number;
}

const LEVEL = /(?<![\p{L}\p{N}])([CTLS])([1-9]\d?)(?: ?[-/–] ?([CTLS]?)([1-9]\d?)(?!\d))?(?: ?[-/–] ?([CTLS])([1-9]))?(?![\p{L}\p{N}])/giu;
const VERTEBRAE: Readonly<Record<string, number>> = { C: 8, T: 12, L: 6, S: 5 };

/** The spinal levels in a text (`L4-5`, `C5-C6`, `L4-5-S1`), in order; empty when there is none. */
export function levelsIn(text: string): readonly LevelMatch[] {
  const found: LevelMatch[] = [];
  for (const match of matchesIn(text, LEVEL)) {
    const [region, number] = [match[1]!.toUpperCase(), match[2]!];
    const second = match[4] === undefined ? null : vertebra(match[3] || region, match[4]);
    const last = match[6] === undefined ? second : vertebra(match[5]!, match[6]);
    const from = vertebra(region, number);
    if (from === null || (match[4] !== undefined && last === null)) continue;
    found.push({ level: { from, to: last ?? from }, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * Whether two lists of levels name different ones; never where one of them is empty. One list may be part of the other (`L4-5` of
 * `L3-S1`). The nerve roots beside a segment go by the names of its vertebrae or of their neighbors, so that lone vertebrae and segments
 * conflict only where they lie apart.
 */
export function levelsConflict(one: readonly SpinalLevel[], other: readonly SpinalLevel[]): boolean {
  const [first, second] = [vertebraeOf(one), vertebraeOf(other)];
  if (first.size === 0 || second.size === 0 || holds(first, second) || holds(second, first)) return false;
  if (hasSegment(one) === hasSegment(other)) return true;
  return ![...first].some((place) => second.has(place - 1) || second.has(place) || second.has(place + 1));
}

/** Whether levels reach over all that others reach over (`L4-S1` over `L4-5 and L5-S1`). */
export function levelsCover(outer: readonly SpinalLevel[], inner: readonly SpinalLevel[]): boolean {
  return holds(vertebraeOf(outer), vertebraeOf(inner));
}

function hasSegment(levels: readonly SpinalLevel[]): boolean {
  return levels.some(({ from, to }) => from !== to);
}

function holds(outer: ReadonlySet<number>, inner: ReadonlySet<number>): boolean {
  return [...inner].every((place) => outer.has(place));
}

/** The vertebrae that levels reach over, counted down the spine. */
function vertebraeOf(levels: readonly SpinalLevel[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of levels) for (let place = placeOf(from); place <= placeOf(to); place += 1) places.add(place);
  return places;
}

/** Where the vertebrae of a region begin; the eighth cervical root lies at the first thoracic vertebra. */
const ABOVE: Readonly<Record<string, number>> = { C: 0, T: 7, L: 19, S: 24 };

function placeOf(name: string): number {
  return ABOVE[name[0]!]! + Number(name.slice(1));
}

function vertebra(region: string, number: string): string | null {
  const letter = region.toUpperCase();
  return Number(number) <= VERTEBRAE[letter]! ? `${letter}${number}` : null;
}
