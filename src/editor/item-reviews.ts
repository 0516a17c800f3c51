import { commands, Disposable, TreeItemCheckboxState, Uri, type TreeView } from "vscode";
import { newItemReview, newWithdrawal, type Author } from "../files/new-records";
import type { Row } from "../present/tree-row";
import { itemAnchorOf } from "../review/item-reviews";
import type { ReviewRecord } from "../review/records";
import type { FindingTargets } from "./finding-targets";
import type { ItemTreeData } from "./item-tree-data";
import type { LetterCheck } from "./letter-checker";
import { askPerson, isUntitled, told } from "./review-commands";
import type { Reviews } from "./reviews";

/** Keeps which items were reviewed: by the boxes of their rows, and by a command on the rows that are selected. */
export function reviewItems(view: TreeView<Row>, data: ItemTreeData, { checkOf }: Pick<FindingTargets, "checkOf">, reviews: Reviews): Disposable {
  const keepOf = async (uri: Uri, rows: readonly Row[], isReviewed: boolean, person: string): Promise<void> => {
    const check = await checkOf(uri);
    await reviews.add(uri, check.review, (sha256) => rows.flatMap((row) => recordsOn(check, row, isReviewed, { person, sha256 })));
  };
  const keep = async (rows: readonly Row[], isReviewed: boolean): Promise<void> => {
    const items = rows.filter(({ item }) => item);
    const letters = [...new Set(items.map(({ uri }) => uri!))].map((uri) => Uri.parse(uri, true));
    if (letters.length === 0 || letters.some(isUntitled)) return;
    const person = await askPerson();
    if (!person) return;
    for (const letter of letters) await keepOf(letter, items.filter(({ uri }) => uri === letter.toString()), isReviewed, person);
  };
  /** What could not be kept is drawn as it was. */
  const kept = (action: () => Promise<void>): Promise<void> => told(action).finally(() => data.redraw());
  return Disposable.from(
    view.onDidChangeCheckboxState(({ items }) => void kept(async () => {
      for (const state of [TreeItemCheckboxState.Checked, TreeItemCheckboxState.Unchecked]) {
        await keep(items.filter(([, now]) => now === state).map(([row]) => row), state === TreeItemCheckboxState.Checked);
      }
    })),
    commands.registerCommand("imr.toggleReviewed", (row?: Row, selected?: readonly Row[]) => {
      const rows = selected ?? (row ? [row] : view.selection);
      return kept(() => keep(rows, rows.some(({ item }) => item?.reviewed.length === 0)));
    }),
  );
}

/** The records by which an item counts as reviewed, or not any more; none where it does already, or where the letter has another item in its place. */
function recordsOn({ all, itemReviews }: LetterCheck, { item: meant }: Row, isReviewed: boolean, author: Author): readonly ReviewRecord[] {
  const letter = all.find((one) => one.letter.part === meant?.part)?.letter;
  const item = letter?.items[meant!.index];
  if (!letter || !item) return [];
  const known = itemReviews.get(item) ?? [];
  if (!isReviewed) return known.map(({ id }) => newWithdrawal(id, author));
  return known.length > 0 ? [] : [newItemReview(itemAnchorOf(letter, item), author)];
}
