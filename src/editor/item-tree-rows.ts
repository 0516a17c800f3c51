import { isLeft, itemList, type ItemList, type ListedFile, type MadeRows, type Member } from "../present/item-list";
import { DEFAULT_CHOICE, showsHints, type ListChoice } from "../present/list-choice";
import type { ListedItem, ListedLetter } from "../present/listed-letter";
import { ruleOfGroup } from "../present/item-groups";
import { itemRow, letterFindingsRow, letterKey, letterRow } from "../present/listed-rows";
import { inEnglish, type Translate } from "../present/translate";
import { holds, itemAt, rowsBelow, type Row } from "../present/tree-row";
import type { Position } from "../text/lines";
import { takenOver } from "./kept-rows";
import { createOpenedRows } from "./opened-rows";

/** A file of the list, and how all of its rows are made. */
export interface RowSource extends ListedFile {
  /** Reads the file's letters where they are not read, and makes their rows; empty where the file is gone. Never rejects. */
  rows(hints: boolean): Promise<readonly Row[]>;
}

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
  let [choice, shown]: [ListChoice, readonly RowSource[]] = [DEFAULT_CHOICE, []];
  let list = itemList(shown, choice, translate);
  let roots: readonly Row[] = [];
  let sources = new Map<string, { readonly source: RowSource; readonly letter: ListedLetter }>();
  /** Kept as long as the letter is listed, so that a refresh makes the rows of changed letters only. */
  let rows = new WeakMap<ListedLetter, Row>();
  let made = new WeakMap<RowSource, Promise<readonly Row[]>>();
  const changed = new Set<Row>();
  let areRootsOther = false;

  /** The same of what stands for a letter below groups, by group and item. */
  let groupedRows = new WeakMap<ListedLetter, Map<string, Row>>();
  const keptBelow = (letter: ListedLetter, key: string, make: () => Row): Row => {
    const known = groupedRows.get(letter) ?? new Map<string, Row>();
    const row = known.get(key) ?? make();
    groupedRows.set(letter, known.set(key, row));
    return row;
  };

  const kept: MadeRows = {
    letterRow(letter, style) {
      const row = rows.get(letter) ?? letterRow(letter, style);
      rows.set(letter, row);
      return row;
    },
    itemRow: (letter, item, style, parent) => keptBelow(letter, `${parent.key}/${item.index}`, () => itemRow(letter, item, style, parent)),
    letterFindingsRow: (letter, findings, style, parent) => keptBelow(letter, parent.key, () => letterFindingsRow(letter, findings, style, parent)),
  };
  const rowsOf = (source: RowSource): Promise<readonly Row[]> => {
    const known = made.get(source) ?? source.rows(showsHints(choice));
    made.set(source, known);
    known.catch(() => made.delete(source));
    return known;
  };
  /** Of the row of a letter below a group, the rule of that group. */
  const ruleAbove = ({ parent }: Row): string | null => parent && ruleOfGroup(parent);
  const letterOf = (row: Row) => sources.get(row.item ? `${row.uri}#${row.item.part}` : ruleAbove(row) === null ? row.key : row.key.slice(row.parent!.key.length + 1));
  const madeBelow = async (row: Row): Promise<readonly Row[]> => {
    if (row.kind === "group") return list.below(row);
    const found = letterOf(row);
    if (!found) return [];
    const letter = (await rowsOf(found.source)).find(({ key }) => key === letterKey(found.letter));
    if (!letter) return [];
    const item = row.item && letter.children.find((child) => child.item?.index === row.item!.index);
    if (row.item) return item ? rowsBelow(row, item) : [];
    const rule = ruleAbove(row);
    if (rule !== null) return rowsBelow(row, letter).filter((child) => child.kind === "finding" && child.anchor?.rule === rule);
    return rowsBelow(row, letter).filter((child) => !child.item || found.letter.items.some((one) => one.index === child.item!.index && isLeft(one, choice)));
  };
  const opened = createOpenedRows({ make: madeBelow, sourceOf: (row) => (row.kind === "group" ? null : (letterOf(row)?.source ?? null)), changed: (row) => changed.add(row) });
  const childOf = async (parent: Row | undefined, isMeant: (row: Row) => boolean): Promise<Row | null> => (parent && (await opened.below(parent)).find(isMeant)) ?? null;
  const letterRowOf = (letter: ListedLetter): Row | undefined => roots.find(({ key }) => key === letterKey(letter));
  const groupedRowOf = (row: Row | null): Promise<Row | null> => childOf(roots.find(({ key }) => key === row?.parent?.key), ({ key }) => key === row?.key);
  return {
    show(files, chosen) {
      if (choice === chosen && files.length === shown.length && files.every((file, at) => file === shown[at])) return;
      if (showsHints(choice) !== showsHints(chosen)) [rows, groupedRows, made] = [new WeakMap(), new WeakMap(), new WeakMap()];
      if (choice !== chosen) areRootsOther = true;
      [choice, shown, list] = [chosen, files, itemList(files, chosen, translate, kept)];
      sources = new Map(files.flatMap((source) => source.letters.map((letter) => [letterKey(letter), { source, letter }] as const)));
      const taken = takenOver(roots, list.roots, null);
      roots = taken.rows;
      areRootsOther ||= taken.isOtherList;
      taken.changed.forEach((row) => changed.add(row));
      for (const row of roots) if (row.kind === "letter") rows.set(sources.get(row.key)!.letter, row);
    },
    async changes() {
      if (!areRootsOther) await opened.renew(roots);
      const found = areRootsOther ? "all" : [...changed].filter((row) => !isBelow(row, changed));
      changed.clear();
      areRootsOther = false;
      return found;
    },
    list: () => list,
    roots: () => roots,
    below: opened.below,
    membersOf(row) {
      if (row.kind === "group") return list.members(row);
      const owner = itemRowOf(row);
      const letter = letterOf(owner ?? row)?.letter;
      return (letter?.items ?? []).filter((item) => (owner?.item ? item.index === owner.item.index : isLeft(item, choice))).map((item) => ({ letter: letter!, item }));
    },
    async rowAt(uri, position) {
      const letter = shown.flatMap(({ letters }) => letters).find(({ file, extent }) => file.uri === uri && holds(extent, position));
      if (!letter) return null;
      if (choice.grouping !== "letter") {
        const item = letter.items.find(({ extent }) => holds(extent, position));
        return item ? groupedRowOf(list.rowOf(letter, item)) : null;
      }
      const row = letterRowOf(letter);
      return row ? (itemAt(await opened.below(row), position) ?? row) : null;
    },
    async rowOf(letter, item) {
      if (choice.grouping !== "letter") return groupedRowOf(list.rowOf(letter, item));
      const row = letterRowOf(letter);
      return (await childOf(row, (child) => child.item?.index === item.index)) ?? row ?? null;
    },
  };
}

/** Whether a row stands below one of some others. */
function isBelow({ parent }: Row, others: ReadonlySet<Row>): boolean {
  return parent !== null && (others.has(parent) || isBelow(parent, others));
}

/** The row of an item, or that of the item below which a row stands; null where it stands below none. */
function itemRowOf(row: Row): Row | null {
  if (row.item) return row;
  return row.parent && itemRowOf(row.parent);
}
