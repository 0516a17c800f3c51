import { compareTexts } from "../text/compare";
import { leavesOut, showsHints, type Filter, type Grouping, type ListChoice, type Sorting } from "./list-choice";
import { groupRow, groupsOf, type GroupName } from "./item-groups";
import type { ListedItem, ListedLetter } from "./listed-letter";
import { itemRow, letterKey, letterRow, shownFindings, type RowStyle } from "./listed-rows";
import { inEnglish, type Translate } from "./translate";
import type { Row } from "./tree-row";

/** What is listed of one file: its letters, or a row that says why there are none. */
export interface ListedFile {
  readonly letters: readonly ListedLetter[];
  /** Null for a file with letters. */
  readonly other: Row | null;
}

/** The rows of *Disputed Items* as far as they can be told without reading a letter again. */
export interface ItemList {
  /** Those of the first level: letters and files without, or groups. */
  readonly roots: readonly Row[];
  /** The items below a group; empty for any other row. */
  below(group: Row): readonly Row[];
  /** The same as they are listed. */
  members(group: Row): readonly Member[];
  /** The row of an item below a group, the first one where it is in several; null where it is in none. */
  rowOf(letter: ListedLetter, item: ListedItem): Row | null;
  /** How many items there are, and how many of them were reviewed, those left out included. */
  readonly items: number;
  readonly reviewed: number;
  /** How many items are left by the filters. */
  readonly shown: number;
}

/** An item with its letter. */
export interface Member {
  readonly letter: ListedLetter;
  readonly item: ListedItem;
}

/** What makes the rows of letters and of items below groups. */
export interface MadeRows {
  readonly letterRow: typeof letterRow;
  readonly itemRow: typeof itemRow;
}

/** Whether two stand for the same item, each as it was listed at its time: what is listed of a letter is made anew when its file is read again. */
export function isSameItem(one: Member, other: Member): boolean {
  return letterKey(one.letter) === letterKey(other.letter) && one.item.index === other.item.index;
}

/**
 * Groups, sorts and filters what is listed of files, which come in the order of their addresses. A file without letters is listed where letters are and nothing is left out.
 * By rules, letters with findings of their own stand behind the groups.
 * `made` makes the rows of letters and items; it is given where rows are kept.
 */
export function itemList(files: readonly ListedFile[], choice: ListChoice, translate: Translate = inEnglish, made: MadeRows = { letterRow, itemRow }): ItemList {
  const style = { hints: showsHints(choice), translate };
  const counts = countsOf(files, choice);
  if (choice.grouping !== "letter") {
    const letters = files.flatMap((file) => file.letters);
    const grouped = groupedList(letters, choice, style, made);
    const whole = choice.grouping === "rule" && !leavesOut(choice) ? letters.filter((letter) => hasFindingsOfItsOwn(letter, style.hints)).map((letter) => made.letterRow(letter, style)) : [];
    return { ...counts, ...grouped, roots: [...grouped.roots, ...whole] };
  }
  const roots = sorted(files.flatMap(({ letters, other }) => [...letters.map((letter) => ({ letter, row: null })), ...(other && !leavesOut(choice) ? [{ letter: null, row: other }] : [])]), choice.sorting, ({ letter }) => letter, ({ letter }) => (letter === null ? 0 : shownFindings(letter.findings, style.hints).length))
    .flatMap(({ letter, row }) => row ?? (isListed(letter, choice) ? made.letterRow(letter, style) : []));
  return { ...counts, roots, below: () => [], members: () => [], rowOf: () => null };
}

/** Whether a letter has findings that are no item's, which stand below no item of a group. */
function hasFindingsOfItsOwn({ findings, items }: ListedLetter, hints: boolean): boolean {
  return shownFindings(findings, hints).length > items.reduce((sum, item) => sum + shownFindings(item.findings, hints).length, 0);
}

/** Whether an item is left by the filters. */
export function isLeft(item: ListedItem, choice: ListChoice): boolean {
  return choice.filters.every((filter) => TESTS[filter](item, showsHints(choice)));
}

const TESTS: Readonly<Record<Filter, (item: ListedItem, hints: boolean) => boolean>> = {
  overturned: ({ outcome }) => outcome === "overturned" || outcome === "modified",
  findings: ({ findings }, hints) => shownFindings(findings, hints).length > 0,
  "no-evidence": ({ guidelines }) => guidelines.length === 0,
  "not-reviewed": ({ reviewed }) => reviewed.length === 0,
  hints: () => true,
};

/** A letter is listed by its items; where findings alone are asked for, also by those that are about no item. */
function isListed(letter: ListedLetter, choice: ListChoice): boolean {
  if (!leavesOut(choice) || letter.items.some((item) => isLeft(item, choice))) return true;
  return choice.filters.every((filter) => filter === "findings" || filter === "hints") && shownFindings(letter.findings, showsHints(choice)).length > 0;
}

function countsOf(files: readonly ListedFile[], choice: ListChoice): Pick<ItemList, "items" | "reviewed" | "shown"> {
  let [items, reviewed, shown] = [0, 0, 0];
  for (const { letters } of files) for (const letter of letters) {
    items += letter.items.length;
    for (const item of letter.items) {
      if (item.reviewed.length > 0) reviewed += 1;
      if (isLeft(item, choice)) shown += 1;
    }
  }
  return { items, reviewed, shown };
}

function groupedList(letters: readonly ListedLetter[], choice: ListChoice, style: RowStyle, { itemRow }: MadeRows): Pick<ItemList, "roots" | "below" | "members" | "rowOf"> {
  const grouping = choice.grouping as Exclude<Grouping, "letter">;
  const groups = new Map<string, { name: GroupName; readonly members: Member[] }>();
  for (const letter of letters) for (const item of letter.items) {
    if (!isLeft(item, choice)) continue;
    for (const name of groupsOf(item, grouping, style)) {
      const group = groups.get(name.key) ?? { name, members: [] };
      groups.set(name.key, group);
      if (name.order < group.name.order) group.name = name;
      group.members.push({ letter, item });
    }
  }
  const ordered = [...groups.values()].sort((one, other) => one.name.order - other.name.order || compareTexts(one.name.label, other.name.label));
  const rows = ordered.map(({ name, members }) => ({ row: groupRow(grouping, name, members.length, style), members }));
  const byKey = new Map(rows.map(({ row, members }) => [row.key, members]));
  const members = (group: Row): readonly Member[] => sorted(byKey.get(group.key) ?? [], choice.sorting, ({ letter }) => letter, ({ item }) => shownFindings(item.findings, style.hints).length);
  return {
    roots: rows.map(({ row }) => row),
    members,
    below: (group) => members(group).map(({ letter, item }) => itemRow(letter, item, style, group)),
    rowOf: (letter, item) => {
      const group = rows.find(({ members }) => members.some((member) => isSameItem(member, { letter, item })));
      return group ? itemRow(letter, item, style, group.row) : null;
    },
  };
}

/** In the given order, which is that of the files, where the sorting makes no difference. What has no date stands last. */
function sorted<One>(all: readonly One[], sorting: Sorting, letterOf: (one: One) => ListedLetter | null, findingsOf: (one: One) => number): readonly One[] {
  if (sorting === "file") return all;
  if (sorting === "findings") return all.toSorted((one, other) => findingsOf(other) - findingsOf(one));
  const dateOf = (one: One): string => letterOf(one)?.decisionDate ?? "";
  return all.toSorted((one, other) => compareTexts(dateOf(other), dateOf(one)));
}
