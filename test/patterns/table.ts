import type { AllPatterns, Pattern } from "./patterns";
import { RECHECK_VERSION } from "./recheck";

/** The patterns that were found safe (`safe.json`). */
export interface Table {
  /** The version of the checker that found it. */
  readonly recheck: string;
  /** Hashes of patterns, sorted. */
  readonly safe: readonly string[];
}

/** How a table differs from the patterns that there are. */
export interface Differences {
  readonly unchecked: readonly Pattern[];
  readonly leftOver: readonly string[];
}

/** The patterns that a table does not hold, and the hashes in it that are of no pattern. A table of another version of the checker holds nothing. */
export function differencesOf({ patterns }: Pick<AllPatterns, "patterns">, table: Table): Differences {
  const safe = new Set(table.recheck === RECHECK_VERSION ? table.safe : []);
  const known = new Set(patterns.map(({ hash }) => hash));
  return { unchecked: patterns.filter(({ hash }) => !safe.has(hash)), leftOver: table.safe.filter((hash) => !known.has(hash)) };
}

/** The table of patterns that are safe. */
export function tableOf(patterns: readonly Pattern[]): Table {
  return { recheck: RECHECK_VERSION, safe: patterns.map(({ hash }) => hash).sort() };
}
