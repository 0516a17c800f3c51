import type { Row } from "../present/tree-row";
import { takenOver } from "./kept-rows";

/** The rows below those that were opened. */
export interface OpenedRows {
  /** The rows below a row, which is opened by that. */
  below(row: Row): Promise<readonly Row[]>;
  /** Makes the rows below rows, and below those, anew where they were opened and what they are made from is another. */
  renew(rows: readonly Row[]): Promise<void>;
}

/** What is to be known of rows that are opened. */
export interface RowMaker {
  /** Makes the rows below a row. */
  make(row: Row): Promise<readonly Row[]>;
  /** What the rows below a row are made from; null for a group, which is made from all. */
  sourceOf(row: Row): object | null;
  /** Told of each row below which others are now, or that says something else than before. */
  changed(row: Row): void;
}

/** None is opened. */
export function createOpenedRows({ make, sourceOf, changed }: RowMaker): OpenedRows {
  const opened = new WeakMap<Row, { readonly rows: readonly Row[]; readonly source: object | null }>();
  const below = async (row: Row): Promise<readonly Row[]> => {
    if (!row.isDeferred) return row.children;
    const source = sourceOf(row);
    const made = await make(row);
    const before = opened.get(row);
    const { rows, changed: others, isOtherList } = takenOver(before?.rows ?? [], made, row);
    opened.set(row, { rows, source });
    if (before) (isOtherList ? [row] : others).forEach(changed);
    return rows;
  };
  const renew = async (rows: readonly Row[]): Promise<void> => {
    for (const row of rows) {
      const before = opened.get(row);
      if (before) await renew(before.source !== null && before.source === sourceOf(row) ? before.rows : await below(row));
    }
  };
  return { below, renew };
}
