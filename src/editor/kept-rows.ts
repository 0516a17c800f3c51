import type { Row } from "../present/tree-row";

/** What came of rows that took the place of others. */
export interface TakenOver {
  /** The rows as they are now: where one of the same key was there before, that one. */
  readonly rows: readonly Row[];
  /** Of those the ones that say something else than before, or have other rows below them; none that stands below another one of them. */
  readonly changed: readonly Row[];
  /** Whether other rows are there than before, or the same in another order: what is above them has to be asked for its rows again. */
  readonly isOtherList: boolean;
}

/**
 * Has rows say what new ones of the same keys say, and tells which of them changed. VS Code knows a row by the object that it was given, and
 * draws one anew only where it is told of that object: a row stays one and the same as long as its key is there.
 */
export function takenOver(before: readonly Row[], after: readonly Row[], parent: Row | null): TakenOver {
  const known = new Map(before.map((row) => [row.key, row]));
  const changed: Row[] = [];
  const rows = after.map((row) => {
    const kept = known.get(row.key);
    if (kept === row) return row;
    if (kept === undefined) return renewed(row, row, parent, row.children);
    changed.push(...renewal(kept, row, parent));
    return kept;
  });
  return { rows, changed, isOtherList: rows.length !== before.length || rows.some((row, at) => row !== before[at]) };
}

/** What VS Code is not told of a row: what stands around it, and up to where its part of the file goes. */
const UNSEEN = { parent: null, children: null, extent: null };

/** Has a row say what a new one says; the rows that changed by that: itself, or some of those below it. */
function renewal(kept: Row, row: Row, parent: Row | null): readonly Row[] {
  const isOther = !isSame({ ...kept, ...UNSEEN }, { ...row, ...UNSEEN });
  const below = takenOver(kept.children, row.children, kept);
  renewed(kept, row, parent, below.rows);
  return isOther || below.isOtherList ? [kept] : below.changed;
}

/** The same object, which says what another row says. */
function renewed(kept: Row, row: Row, parent: Row | null, children: readonly Row[]): Row {
  const content = { ...row, parent, children };
  for (const name of Object.keys(kept)) if (!(name in content)) Reflect.deleteProperty(kept, name);
  return Object.assign(kept, content);
}

/** Whether two values of a row say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]));
}
