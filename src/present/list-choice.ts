/** What the rows of the first level are. */
export const GROUPINGS = ["letter", "outcome", "category", "guideline", "rule"] as const;
/** In what order letters, or items of a group, stand: by file name, the latest decision first, the most findings first. */
export const SORTINGS = ["file", "date", "findings"] as const;
/** Which items are left out, and whether hints are shown. */
export const FILTERS = ["overturned", "findings", "no-evidence", "not-reviewed", "hints"] as const;

/** One of `GROUPINGS`; other than `letter`, the items stand below groups. */
export type Grouping = (typeof GROUPINGS)[number];
/** One of `SORTINGS`. */
export type Sorting = (typeof SORTINGS)[number];
/** One of `FILTERS`; `hints` alone leaves nothing out, but shows more. */
export type Filter = (typeof FILTERS)[number];

/** How *Disputed Items* is shown. */
export interface ListChoice {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** In the order of `FILTERS`. */
  readonly filters: readonly Filter[];
}

/** How it is shown where nobody chose. */
export const DEFAULT_CHOICE: ListChoice = { grouping: "letter", sorting: "file", filters: [] };

/** A choice as it was kept; what makes no sense is as where nobody chose. */
export function choiceFrom(kept: unknown): ListChoice {
  const { grouping, sorting, filters } = (kept ?? {}) as Partial<Record<keyof ListChoice, unknown>>;
  return {
    grouping: GROUPINGS.find((one) => one === grouping) ?? DEFAULT_CHOICE.grouping,
    sorting: SORTINGS.find((one) => one === sorting) ?? DEFAULT_CHOICE.sorting,
    filters: FILTERS.filter((one) => Array.isArray(filters) && filters.includes(one)),
  };
}

/** Whether a choice leaves items out. */
export function leavesOut({ filters }: Pick<ListChoice, "filters">): boolean {
  return filters.some((filter) => filter !== "hints");
}

/** Whether hints are shown. */
export function showsHints({ filters }: ListChoice): boolean {
  return filters.includes("hints");
}
