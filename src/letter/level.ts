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

/** Whether one of two levels lies in the other (`L5` in `L4-S1`). */
export function levelsFit(one: SpinalLevel, other: SpinalLevel): boolean {
  return within(one, other) || within(other, one);
}

function within(inner: SpinalLevel, outer: SpinalLevel): boolean {
  return rank(outer.from) <= rank(inner.from) && rank(inner.to) <= rank(outer.to);
}

function vertebra(region: string, number: string): string | null {
  const letter = region.toUpperCase();
  return Number(number) <= VERTEBRAE[letter]! ? `${letter}${number}` : null;
}

function rank(name: string): number {
  return "CTLS".indexOf(name[0]!) * 20 + Number(name.slice(1));
}
