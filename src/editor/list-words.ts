import { l10n } from "vscode";
import { DEFAULT_CHOICE, leavesOut, type Filter, type Grouping, type ListChoice, type Sorting } from "../present/list-choice";

/** What groupings are called. */
export function groupingNames(): Readonly<Record<Grouping, string>> {
  return {
    letter: l10n.t("Letter"),
    outcome: l10n.t("Outcome"),
    category: l10n.t("Kind of drug or service"),
    guideline: l10n.t("Guideline that the reviewer cites"),
    rule: l10n.t("Rule"),
  };
}

/** What sortings are called. */
export function sortingNames(): Readonly<Record<Sorting, string>> {
  return { file: l10n.t("File name"), date: l10n.t("Decision date, newest first"), findings: l10n.t("Number of findings") };
}

/** What filters are called. */
export function filterNames(): Readonly<Record<Filter, string>> {
  return {
    overturned: l10n.t("Overturned only, wholly or in part"),
    findings: l10n.t("With findings only"),
    "no-evidence": l10n.t("Reviewer cites no guideline"),
    "not-reviewed": l10n.t("Not yet reviewed"),
    hints: l10n.t("Hints shown, too"),
  };
}

/** How far the list is. */
export interface ListProgress {
  /** Files that were found, and those of them that are still to be read. */
  readonly found: number;
  readonly unread: number;
  /** Items that there are, those of them that are left by the filters, and those that were reviewed. */
  readonly items: number;
  readonly shown: number;
  readonly reviewed: number;
}

/** `12 of 40 reviewed`. */
export function reviewProgress({ items, reviewed }: ListProgress): string {
  return l10n.t("{0} of {1} reviewed", reviewed, items);
}

/**
 * What stands above the tree: how much was reviewed, once something was, how the list is shown, where that is not as usual, how many items are
 * left by the filters, and how many of the files are still to be read then. Empty where there is nothing to say, and where there is no item: VS Code
 * shows no welcome below a message.
 */
export function listMessage(choice: ListChoice, progress: ListProgress): string {
  const { grouping, sorting, filters } = choice;
  const { found, unread, items, shown } = progress;
  if (items === 0 && unread === 0) return "";
  const chosen = [
    ...(grouping === DEFAULT_CHOICE.grouping ? [] : [l10n.t("Grouped by: {0}", groupingNames()[grouping])]),
    ...(sorting === DEFAULT_CHOICE.sorting ? [] : [l10n.t("Sorted by: {0}", sortingNames()[sorting])]),
    ...filters.map((filter) => filterNames()[filter]),
    ...(leavesOut(choice) ? [shown === 0 ? l10n.t("none of {0} items shown", items) : l10n.t("{0} of {1} items shown", shown, items)] : []),
  ];
  return [
    ...(progress.reviewed === 0 ? [] : [reviewProgress(progress)]),
    ...chosen,
    ...(chosen.length > 0 && unread > 0 ? [l10n.t("{0} of {1} files are still to be read", unread, found)] : []),
  ].join(" · ");
}
