import { showsHints } from "../present/list-choice";
import { letterKey } from "../present/listed-rows";
import { rowsBelow, type Row } from "../present/tree-row";
import { ruleAbove, type ListedSource, type RowSource, type TreeListing } from "./tree-listing";

/** Makes the rows below a row by reading its letter, once for each of its versions; those below a group without reading any. Empty where the letter is gone. */
export type ReadRows = (row: Row) => Promise<readonly Row[]>;

/** Nothing is read. What is listed may be another when a letter was read. */
export function createReadRows(listing: () => TreeListing): ReadRows {
  const rowsOf = createSourceRows();
  return async (row) => {
    if (row.kind === "group") return listing().list.below(row);
    const found = listing().letterOf(row);
    if (!found) return [];
    const rows = await rowsOf(found.source, showsHints(listing().choice));
    const letter = rows.find(({ key }) => key === letterKey(found.letter));
    if (!letter) return [];
    return row.item ? rowsBelowItem(row, letter) : rowsBelow(row, letter).filter(isShownBelow(row, found, listing()));
  };
}

/** All rows of a file, made once. */
function createSourceRows(): (source: RowSource, hints: boolean) => Promise<readonly Row[]> {
  const made = new WeakMap<RowSource, { readonly hints: boolean; readonly rows: Promise<readonly Row[]> }>();
  return (source, hints) => {
    const before = made.get(source);
    if (before?.hints === hints) return before.rows;
    const rows = source.rows(hints);
    made.set(source, { hints, rows });
    rows.catch(() => made.delete(source));
    return rows;
  };
}

function rowsBelowItem(row: Row, letter: Row): readonly Row[] {
  const item = letter.children.find((child) => child.item?.index === row.item!.index);
  return item ? rowsBelow(row, item) : [];
}

/** Which rows of a letter stand below its row: in the group of a rule what that rule found, else all but the items that are left out. */
function isShownBelow(row: Row, { letter }: ListedSource, { isShown }: TreeListing): (child: Row) => boolean {
  const rule = ruleAbove(row);
  if (rule !== null) return (child) => child.kind === "finding" && child.anchor?.rule === rule;
  return (child) => !child.item || letter.items.some((item) => item.index === child.item!.index && isShown(item));
}
