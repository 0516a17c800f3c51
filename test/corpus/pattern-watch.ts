import { alternativesOf, markedPattern, patternWithout, type Alternative } from "./alternatives";

/** An alternative of a pattern, or (null) the pattern as a whole. */
export interface PatternPart {
  readonly pattern: RegExp;
  readonly alternative: Alternative | null;
}

/** A key of a part, the same in every run. */
export type PartKey = string;

/** Every way of matching a pattern goes through this one method (ECMAScript, RegExpExec). */
const exec = RegExp.prototype.exec;

/**
 * The parts of all patterns that took part in a match while an action ran, by their keys. Of a repeated group only the
 * alternative of its last turn is seen, and nothing of patterns with back references but that they matched.
 */
export function partsUsed(action: () => void): ReadonlyMap<PartKey, PatternPart> {
  const used = new Map<PartKey, PatternPart>();
  replaceExec(function (this: RegExp, text: string) {
    const match = exec.call(this, text);
    if (match) replaceExec(exec, () => noteMatch(used, this, text, match.index));
    return match;
  }, action);
  return used;
}

/** Runs an action as if a part of a pattern never matched. */
export function without({ pattern, alternative }: PatternPart, action: () => void): void {
  const rest = alternative ? patternWithout(pattern, alternative) : /(?!)/;
  const inFlags = new Map<string, RegExp>();
  replaceExec(function (this: RegExp, text: string) {
    if (this.source !== pattern.source || this.ignoreCase !== pattern.ignoreCase) return exec.call(this, text);
    const other = inFlags.get(this.flags) ?? new RegExp(rest.source, this.flags);
    inFlags.set(this.flags, other);
    other.lastIndex = this.lastIndex;
    const match = exec.call(other, text);
    this.lastIndex = other.lastIndex;
    return match;
  }, action);
}

function replaceExec(replacement: typeof exec, action: () => void): void {
  const before = RegExp.prototype.exec;
  RegExp.prototype.exec = replacement;
  try {
    action();
  } finally {
    RegExp.prototype.exec = before;
  }
}

interface Watched {
  readonly key: string;
  readonly marked: RegExp | null;
  readonly alternatives: readonly Alternative[];
}

const watched = new Map<string, Watched>();

function noteMatch(used: Map<PartKey, PatternPart>, pattern: RegExp, text: string, index: number): void {
  const { key, marked, alternatives } = watch(pattern);
  used.set(key, { pattern, alternative: null });
  if (marked === null || alternatives.length === 0) return;
  marked.lastIndex = index;
  const groups = exec.call(marked, text)?.groups ?? {};
  alternatives.forEach((alternative, at) => {
    if (groups[`alternative${at}`] !== undefined) used.set(`${key} ${String(alternative.start).padStart(6, "0")}`, { pattern, alternative });
  });
}

function watch(pattern: RegExp): Watched {
  const key = `/${pattern.source}/${pattern.flags.replace(/[gy]/g, "")}`;
  const known = watched.get(key);
  if (known) return known;
  const made = { key, marked: markedPattern(pattern), alternatives: alternativesOf(pattern.source, pattern.flags) };
  watched.set(key, made);
  return made;
}
