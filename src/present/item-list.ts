import { compareTexts } from "../text/compare";
import { graveFindings, type GraveFindings } from "./grave-findings";
import { leavesOut, showsHints, type Filter, type Grouping, type ListChoice, type Sorting } from "./list-choice";
import { groupRow, groupsOf, ruleGroups, ruleOfGroup, type GroupName } from "./item-groups";
import type { ListedFinding, ListedItem, ListedLetter } from "./listed-letter";
import { itemRow, letterFindingsRow, letterKey, letterRow, type RowStyle } from "./listed-rows";
import { shownFindings } from "./shown-findings";
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
  /** The items below a group, and behind them, below that of a rule, the letters in which it found something apart from their items; empty for any other row. */
  below(group: Row): readonly Row[];
  /** The items below a group as they are listed. */
  members(group: Row): readonly Member[];
  /** The row of an item below a group, the first one where it is in several; null where it is in none. */
  rowOf(letter: ListedLetter, item: ListedItem): Row | null;
  /** How many items there are, and how many of them were reviewed, those left out included. */
  readonly items: number;
  readonly reviewed: number;
  /** How many items are left by the filters. */
  readonly shown: number;
  /** The errors and warnings of all letters, those of items left out included; null where there are none. */
  readonly grave: GraveFindings | null;
}

/** An item with its letter. */
export interface Member {
  readonly letter: ListedLetter;
  readonly item: ListedItem;
}

/** What makes the rows of letters, and those of items and letters below groups. */
export interface MadeRows {
  readonly letterRow: typeof letterRow;
  readonly itemRow: typeof itemRow;
  readonly letterFindingsRow: typeof letterFindingsRow;
}

/** Whether two stand for the same item, each as it was listed at its time: what is listed of a letter is made anew when its file is read again. */
export function isSameItem(one: Member, other: Member): boolean {
  return letterKey(one.letter) === letterKey(other.letter) && one.item.index === other.item.index;
}

/**
 * Groups, sorts and filters what is listed of files, which come in the order of their addresses. A file without letters is listed where letters are and nothing is left out.
 * By rules, letters with findings that are about none of their items stand in the groups too.
 * `made` makes the rows of letters and items; it is given where rows are kept.
 */
export function itemList(files: readonly ListedFile[], choice: ListChoice, translate: Translate = inEnglish, made: MadeRows = { letterRow, itemRow, letterFindingsRow }): ItemList {
  const style = { hints: showsHints(choice), translate };
  const counts = countsOf(files, choice);
  if (choice.grouping !== "letter") {
    return { ...counts, ...groupedList(files.flatMap((file) => file.letters), choice, style, made) };
  }
  return { ...counts, roots: rootsByLetter(files, choice, style, made), below: () => [], members: () => [], rowOf: () => null };
}

/** The rows of letters, and of files without where nothing is left out. */
function rootsByLetter(files: readonly ListedFile[], choice: ListChoice, style: RowStyle, made: MadeRows): readonly Row[] {
  const all = files.flatMap(({ letters, other }) => {
    const listed = letters.map((letter) => ({ letter, row: null }));
    return other && !leavesOut(choice) ? [...listed, { letter: null, row: other }] : listed;
  });
  const findingsOf = (letter: ListedLetter | null): number => (letter === null ? 0 : shownFindings(letter.findings, style.hints).length);
  return sorted(all, choice.sorting, ({ letter }) => letter, ({ letter }) => findingsOf(letter))
    .flatMap(({ letter, row }) => row ?? (isListed(letter, choice) ? made.letterRow(letter, style) : []));
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
  return !leavesOut(choice) || letter.items.some((item) => isLeft(item, choice)) || findingsOfNoItem(letter, choice).length > 0;
}

/** The findings of a letter that are about no item, as far as they are shown: whatever filter is about items leaves them out. */
function findingsOfNoItem(letter: ListedLetter, choice: ListChoice): readonly ListedFinding[] {
  const isLeftOut = choice.filters.some((filter) => filter !== "findings" && filter !== "hints");
  return isLeftOut ? [] : shownFindings(letter.findingsOfNoItem, showsHints(choice));
}

function countsOf(files: readonly ListedFile[], choice: ListChoice): Pick<ItemList, "items" | "reviewed" | "shown" | "grave"> {
  let [items, reviewed, shown] = [0, 0, 0];
  for (const { letters } of files) for (const letter of letters) {
    items += letter.items.length;
    for (const item of letter.items) {
      if (item.reviewed.length > 0) reviewed += 1;
      if (isLeft(item, choice)) shown += 1;
    }
  }
  return { items, reviewed, shown, grave: graveFindings(findingsIn(files)) };
}

/** One by one: thousands of letters are counted each time the list is made. */
function* findingsIn(files: readonly ListedFile[]): Generator<ListedFinding> {
  for (const { letters } of files) for (const { findings } of letters) yield* findings;
}

/** What stands in a group. */
interface Group {
  /** The first of its names in their order: a rule's with its gravest finding. */
  name: GroupName;
  readonly members: Member[];
  /** The letters in which its rule found something apart from their items. */
  readonly letters: ListedLetter[];
}

function groupsIn(letters: readonly ListedLetter[], choice: ListChoice, style: RowStyle): readonly Group[] {
  const grouping = choice.grouping as Exclude<Grouping, "letter">;
  const groups = new Map<string, Group>();
  const groupOf = (name: GroupName): Group => {
    const group = groups.get(name.key) ?? { name, members: [], letters: [] };
    groups.set(name.key, group);
    if (name.order < group.name.order) group.name = name;
    return group;
  };
  for (const letter of letters) {
    for (const item of letter.items) if (isLeft(item, choice)) groupsOf(item, grouping, style).forEach((name) => groupOf(name).members.push({ letter, item }));
    if (grouping === "rule") ruleGroups(findingsOfNoItem(letter, choice)).forEach((name) => groupOf(name).letters.push(letter));
  }
  return [...groups.values()].sort((one, other) => one.name.order - other.name.order || compareTexts(one.name.label, other.name.label));
}

type GroupedList = Pick<ItemList, "roots" | "below" | "members" | "rowOf">;

function groupedList(all: readonly ListedLetter[], choice: ListChoice, style: RowStyle, { itemRow, letterFindingsRow }: MadeRows): GroupedList {
  const groups = groupsIn(all, choice, style).map(({ name, members, letters }) => {
    const row = groupRow(choice.grouping, name, { items: members.length, letters: letters.length }, style);
    return { row, members, letters };
  });
  const byKey = new Map(groups.map((group) => [group.row.key, group]));
  const members = (group: Row): readonly Member[] => {
    const found = byKey.get(group.key)?.members ?? [];
    return sorted(found, choice.sorting, ({ letter }) => letter, ({ item }) => shownFindings(item.findings, style.hints).length);
  };
  const letters = (group: Row) => {
    const rule = ruleOfGroup(group);
    const found = (byKey.get(group.key)?.letters ?? []).map((letter) => ({ letter, findings: findingsOfNoItem(letter, choice).filter((finding) => finding.rule === rule) }));
    return sorted(found, choice.sorting, ({ letter }) => letter, ({ findings }) => findings.length);
  };
  return {
    roots: groups.map(({ row }) => row),
    members,
    below: (group) => [
      ...members(group).map(({ letter, item }) => itemRow(letter, item, style, group)),
      ...letters(group).map(({ letter, findings }) => letterFindingsRow(letter, findings, style, group)),
    ],
    rowOf: (letter, item) => {
      const group = groups.find(({ members }) => members.some((member) => isSameItem(member, { letter, item })));
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
