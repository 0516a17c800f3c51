import type { ItemList, Member } from "../present/item-list";
import { DEFAULT_CHOICE, showsHints, type ListChoice } from "../present/list-choice";
import type { ListedItem, ListedLetter } from "../present/listed-letter";
import { inEnglish, type Translate } from "../present/translate";
import type { Row } from "../present/tree-row";
import type { Position } from "../text/lines";
import { takenOver } from "./kept-rows";
import { createListedRowCache } from "./listed-row-cache";
import { createOpenedRows } from "./opened-rows";
import { createReadRows } from "./read-rows";
import { rowAt, rowOf, type SearchedRows } from "./row-finder";
import { listingOf, type RowSource, type TreeListing } from "./tree-listing";

/** What the tree shows: rows that are made when they are asked for, and stay the same objects as long as their keys are there. */
export interface TreeRows {
  /** Takes over what is listed, and how. */
  show(files: readonly RowSource[], choice: ListChoice): void;
  /** The rows that say something else since this was asked last, or have other rows below them, as far as they were asked for; `all` where those of the first level are others. */
  changes(): Promise<readonly Row[] | "all">;
  list(): ItemList;
  /** The rows of the first level. */
  roots(): readonly Row[];
  /** The rows below a row. A letter's are made by reading it, once for each of its versions; a group's without reading any. */
  below(row: Row): Promise<readonly Row[]>;
  /** The items that a row stands for, or of which one it tells something; those of a letter as far as they are shown; empty for a row of none. */
  membersOf(row: Row): readonly Member[];
  /** The row of the item, else of the letter, of a file that holds a position; null where none is shown. */
  rowAt(uri: string, position: Position): Promise<Row | null>;
  /** The row of an item, else of its letter; null where neither is shown. */
  rowOf(letter: ListedLetter, item: ListedItem): Promise<Row | null>;
}

/** A tree of nothing. */
export function createTreeRows(translate: Translate = inEnglish): TreeRows {
  const cache = createListedRowCache();
  const changed = new Set<Row>();
  let listing = listingOf([], DEFAULT_CHOICE, translate, cache);
  let roots: readonly Row[] = [];
  let areRootsOther = false;
  const opened = createOpenedRows({ make: createReadRows(() => listing), sourceOf: (row) => sourceOf(listing, row), changed: (row) => changed.add(row) });
  const searched = (): SearchedRows => ({ listing, roots, below: opened.below });
  return {
    show(files, choice) {
      if (isListed(listing, files, choice)) return;
      if (showsHints(listing.choice) !== showsHints(choice)) cache.clear();
      if (listing.choice !== choice) areRootsOther = true;
      listing = listingOf(files, choice, translate, cache);
      const taken = takenOver(roots, listing.list.roots, null);
      roots = taken.rows;
      areRootsOther ||= taken.isOtherList;
      taken.changed.forEach((row) => changed.add(row));
      for (const row of roots) if (row.kind === "letter") cache.keep(listing.letterOf(row)!.letter, row);
    },
    async changes() {
      if (!areRootsOther) await opened.renew(roots);
      const found = areRootsOther ? "all" : [...changed].filter((row) => !isBelow(row, changed));
      changed.clear();
      areRootsOther = false;
      return found;
    },
    list: () => listing.list,
    roots: () => roots,
    below: opened.below,
    membersOf: (row) => listing.membersOf(row),
    rowAt: (uri, position) => rowAt(searched(), uri, position),
    rowOf: (letter, item) => rowOf(searched(), letter, item),
  };
}

/** Whether a listing is that of some files, in the same way. */
function isListed(listing: TreeListing, files: readonly RowSource[], choice: ListChoice): boolean {
  return listing.choice === choice && files.length === listing.files.length && files.every((file, at) => file === listing.files[at]);
}

/** What the rows below a row are made from; null for a group, which is made from all. */
function sourceOf(listing: TreeListing, row: Row): RowSource | null {
  return row.kind === "group" ? null : (listing.letterOf(row)?.source ?? null);
}

/** Whether a row stands below one of some others. */
function isBelow({ parent }: Row, others: ReadonlySet<Row>): boolean {
  return parent !== null && (others.has(parent) || isBelow(parent, others));
}
