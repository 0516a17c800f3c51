import { Disposable, l10n, TreeItemCheckboxState, Uri, window, type TreeView } from "vscode";
import { newItemReview, newWithdrawal, type Author } from "../files/new-records";
import { distinctItems } from "../present/distinct-items";
import { tickedItem, type TickedItem } from "../present/ticked-item";
import type { Row, RowItem } from "../present/tree-row";
import { shortened } from "../present/words";
import { itemAnchorOf } from "../review/item-reviews";
import type { ItemReview, ReviewRecord } from "../review/records";
import { registerCommand, showingErrors } from "./commands";
import type { FindingTargets } from "./finding-targets";
import type { ItemTreeData } from "./item-tree-data";
import { askPerson, isUntitled } from "./review-commands";
import type { Reviews } from "./reviews";

/** A question has room for so much. */
const LONGEST_NAMES = 160;

/** The row of an item. */
interface ItemRow extends Row {
  readonly uri: string;
  readonly item: RowItem;
}

/** Keeps which items were reviewed: by the boxes of their rows, and by commands on the rows that are selected. */
export function reviewItems(view: TreeView<Row>, data: ItemTreeData, { checkOf }: Pick<FindingTargets, "checkOf">, reviews: Reviews): Disposable {
  const keepOf = async (uri: Uri, rows: readonly ItemRow[], isReviewed: boolean, person: string): Promise<void> => {
    const { all, itemReviews, review } = await checkOf(uri);
    const found = rows.flatMap(({ item }) => tickedItem(all.map(({ letter }) => letter), item, l10n.t) ?? []);
    if (found.length < rows.length) void window.showInformationMessage(l10n.t("This item is found no longer."));
    const changed = found.map((one) => ({ ...one, known: itemReviews.get(one.item) ?? [] })).filter(({ known }) => known.length > 0 !== isReviewed);
    if (changed.length > 0) await reviews.add(uri, review, (sha256) => changed.flatMap((one) => recordsOn(one, { person, sha256 })));
  };
  const keep = async (rows: readonly ItemRow[], isReviewed: boolean): Promise<void> => {
    const letters = [...new Set(rows.map(({ uri }) => uri))].map((uri) => Uri.parse(uri, true));
    if (letters.length === 0 || letters.some(isUntitled)) return;
    const person = await askPerson(aboutOf(rows, isReviewed));
    if (!person) return;
    for (const letter of letters) await keepOf(letter, rows.filter(({ uri }) => uri === letter.toString()), isReviewed, person);
  };
  /** What could not be kept is drawn as it was. */
  const kept = (rows: readonly Row[], action: () => Promise<void>): Promise<void> => showingErrors(action).finally(() => data.redraw(rows));
  return Disposable.from(
    view.onDidChangeCheckboxState(({ items }) => {
      const rowsIn = (state: TreeItemCheckboxState): readonly ItemRow[] => itemRows(items.filter(([, now]) => now === state).map(([row]) => row));
      const checked = rowsIn(TreeItemCheckboxState.Checked);
      const unchecked = rowsIn(TreeItemCheckboxState.Unchecked);
      void kept(items.map(([row]) => row), async () => {
        await keep(checked, true);
        await keep(unchecked, false);
      });
    }),
    ...[true, false].map((isReviewed) => registerCommand(isReviewed ? "imr.markReviewed" : "imr.markNotReviewed", (row?: Row, selected?: readonly Row[]) => {
      const rows = itemRows(selected ?? (row ? [row] : view.selection));
      if (rows.length === 0) return void window.showInformationMessage(l10n.t("Select items in Disputed Items first."));
      return kept(rows, () => keep(rows, isReviewed));
    })),
  );
}

/** Those of the rows that stand for items, one of each item, as they are now: a row says something else once its letter does. */
function itemRows(rows: readonly Row[]): readonly ItemRow[] {
  return distinctItems(rows.filter((row): row is ItemRow => row.uri !== null && row.item !== undefined).map((row) => ({ ...row })), ({ uri, item }) => ({ uri, ...item }));
}

/** What is about to be said of items, by their names. */
function aboutOf(rows: readonly ItemRow[], isReviewed: boolean): string {
  const names = shortened(rows.map(({ item }) => item.name).join("; "), LONGEST_NAMES);
  return isReviewed ? l10n.t("To be marked as reviewed: {0}.", names) : l10n.t("To be marked as not reviewed: {0}.", names);
}

/** The records by which an item counts as reviewed, or, where it does already, not any more. */
function recordsOn({ letter, item, known }: TickedItem & { readonly known: readonly ItemReview[] }, author: Author): readonly ReviewRecord[] {
  return known.length > 0 ? known.map(({ id }) => newWithdrawal(id, author)) : [newItemReview(itemAnchorOf(letter, item), author)];
}
