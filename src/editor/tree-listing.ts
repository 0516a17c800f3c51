import { isLeft, itemList, type ItemList, type ListedFile, type MadeRows, type Member } from "../present/item-list";
import { ruleOfGroup } from "../present/item-groups";
import type { ListChoice } from "../present/list-choice";
import type { ListedItem, ListedLetter } from "../present/listed-letter";
import { letterKey } from "../present/listed-rows";
import type { Translate } from "../present/translate";
import { holds, type Row } from "../present/tree-row";
import type { Position } from "../text/lines";

/** A file of the list, and how all of its rows are made. */
export interface RowSource extends ListedFile {
  /** Reads the file's letters where they are not read, and makes their rows; empty where the file is gone. Never rejects. */
  rows(hints: boolean): Promise<readonly Row[]>;
}

/** A letter that is listed, and the file it is in. */
export interface ListedSource {
  readonly source: RowSource;
  readonly letter: ListedLetter;
}

/** What the tree lists, until other files are listed, or in another way. */
export interface TreeListing {
  readonly files: readonly RowSource[];
  readonly choice: ListChoice;
  readonly list: ItemList;
  /** The letter that a row stands for, or that it stands below; undefined for any other row. */
  letterOf(row: Row): ListedSource | undefined;
  /** The letter of a file that holds a position. */
  letterAt(uri: string, position: Position): ListedLetter | undefined;
  /** Whether the filters leave an item. */
  isShown(item: ListedItem): boolean;
  /** The items that a row stands for, or of which one it tells something; those of a letter as far as they are shown; empty for a row of none. */
  membersOf(row: Row): readonly Member[];
}

/** Lists files; `made` makes their rows. */
export function listingOf(files: readonly RowSource[], choice: ListChoice, translate: Translate, made: MadeRows): TreeListing {
  const list = itemList(files, choice, translate, made);
  const sources = new Map(files.flatMap((source) => source.letters.map((letter) => [letterKey(letter), { source, letter }] as const)));
  const letterOf = (row: Row): ListedSource | undefined => sources.get(letterKeyOf(row));
  const isShown = (item: ListedItem): boolean => isLeft(item, choice);
  return {
    files,
    choice,
    list,
    letterOf,
    letterAt: (uri, position) => files.flatMap(({ letters }) => letters).find(({ file, extent }) => file.uri === uri && holds(extent, position)),
    isShown,
    membersOf(row) {
      if (row.kind === "group") return list.members(row);
      const index = itemRowOf(row)?.item?.index;
      const letter = letterOf(itemRowOf(row) ?? row)?.letter;
      const items = letter?.items.filter((item) => (index === undefined ? isShown(item) : item.index === index)) ?? [];
      return items.map((item) => ({ letter: letter!, item }));
    },
  };
}

/** Of the row of a letter below a group, the rule of that group; null for any other row. */
export function ruleAbove({ parent }: Row): string | null {
  return parent && ruleOfGroup(parent);
}

/** The key of the letter that a row stands for, or that it stands below. */
function letterKeyOf(row: Row): string {
  if (row.item) return `${row.uri}#${row.item.part}`;
  // Below the group of a rule, a letter's key stands behind that of the group.
  return ruleAbove(row) === null ? row.key : row.key.slice(row.parent!.key.length + 1);
}

/** The row of an item, or that of the item below which a row stands; null where it stands below none. */
function itemRowOf(row: Row): Row | null {
  if (row.item) return row;
  return row.parent && itemRowOf(row.parent);
}
