import type { ListedItem, ListedLetter } from "../present/listed-letter";
import { letterKey } from "../present/listed-rows";
import { holds, itemAt, type Row } from "../present/tree-row";
import type { Position } from "../text/lines";
import type { TreeListing } from "./tree-listing";

/** The rows of a tree, as far as they are needed to find one of them. */
export interface SearchedRows {
  readonly listing: TreeListing;
  readonly roots: readonly Row[];
  below(row: Row): Promise<readonly Row[]>;
}

/** The row of the item, else of the letter, of a file that holds a position; null where none is shown. */
export async function rowAt(rows: SearchedRows, uri: string, position: Position): Promise<Row | null> {
  const { listing, below } = rows;
  const letter = listing.letterAt(uri, position);
  if (!letter) return null;
  if (listing.choice.grouping !== "letter") {
    const item = letter.items.find(({ extent }) => holds(extent, position));
    return item ? groupedRowOf(rows, letter, item) : null;
  }
  const row = letterRowOf(rows, letter);
  return row ? (itemAt(await below(row), position) ?? row) : null;
}

/** The row of an item, else of its letter; null where neither is shown. */
export async function rowOf(rows: SearchedRows, letter: ListedLetter, item: ListedItem): Promise<Row | null> {
  if (rows.listing.choice.grouping !== "letter") return groupedRowOf(rows, letter, item);
  const row = letterRowOf(rows, letter);
  return (await childOf(rows, row, (child) => child.item?.index === item.index)) ?? row ?? null;
}

function letterRowOf({ roots }: SearchedRows, letter: ListedLetter): Row | undefined {
  return roots.find(({ key }) => key === letterKey(letter));
}

/** The row of an item below the first group that has it. */
function groupedRowOf(rows: SearchedRows, letter: ListedLetter, item: ListedItem): Promise<Row | null> {
  const row = rows.listing.list.rowOf(letter, item);
  const group = rows.roots.find(({ key }) => key === row?.parent?.key);
  return childOf(rows, group, ({ key }) => key === row?.key);
}

async function childOf({ below }: SearchedRows, parent: Row | undefined, isMeant: (row: Row) => boolean): Promise<Row | null> {
  return (parent && (await below(parent)).find(isMeant)) ?? null;
}
