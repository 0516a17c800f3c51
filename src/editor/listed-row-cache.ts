import type { MadeRows } from "../present/item-list";
import type { ListedLetter } from "../present/listed-letter";
import { itemRow, letterFindingsRow, letterRow } from "../present/listed-rows";
import type { Row } from "../present/tree-row";

/** Rows that are made once for what is listed of a letter, so that a refresh makes those of changed letters only. */
export interface ListedRowCache extends MadeRows {
  /** Has a row stand for a letter from now on. */
  keep(letter: ListedLetter, row: Row): void;
  /** Makes all rows anew when they are asked for next. */
  clear(): void;
}

/** Holds no rows. */
export function createListedRowCache(): ListedRowCache {
  let rows = new WeakMap<ListedLetter, Row>();
  /** What stands for a letter below groups, by group and item. */
  let grouped = new WeakMap<ListedLetter, Map<string, Row>>();
  const keptBelow = (letter: ListedLetter, key: string, make: () => Row): Row => {
    const known = grouped.get(letter) ?? new Map<string, Row>();
    const row = known.get(key) ?? make();
    grouped.set(letter, known.set(key, row));
    return row;
  };
  return {
    letterRow(letter, style) {
      const row = rows.get(letter) ?? letterRow(letter, style);
      rows.set(letter, row);
      return row;
    },
    itemRow: (letter, item, style, parent) => keptBelow(letter, `${parent.key}/${item.index}`, () => itemRow(letter, item, style, parent)),
    letterFindingsRow: (letter, findings, style, parent) => keptBelow(letter, parent.key, () => letterFindingsRow(letter, findings, style, parent)),
    keep: (letter, row) => void rows.set(letter, row),
    clear() {
      rows = new WeakMap();
      grouped = new WeakMap();
    },
  };
}
