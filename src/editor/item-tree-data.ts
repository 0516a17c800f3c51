import { Disposable, EventEmitter, l10n, type TreeDataProvider } from "vscode";
import type { Row } from "../present/tree-row";
import { createTreeRows, type TreeRows } from "./item-tree-rows";
import { SCAN, treeItem } from "./item-tree-item";
import type { ChosenList } from "./list-choice";
import type { WorkspaceLetters } from "./workspace-letters";

/** The tree *Disputed Items*: letters > items > what the letter says of each; or groups > items. */
export interface ItemTreeData extends TreeDataProvider<Row>, Disposable {
  readonly rows: TreeRows;
  /** Takes over what has changed since the last time, at once. */
  refresh(): void;
  /** Draws the tree anew, though nothing has changed. */
  redraw(): void;
}

/** More letters, or more items in all groups, are not opened unasked. */
const MOST_OPENED = 50;

/** Shows letters as they are chosen to be shown. The rows below letters and items are made when they are asked for. */
export function itemTreeData(letters: WorkspaceLetters, chosen: ChosenList): ItemTreeData {
  const changed = new EventEmitter<void>();
  const rows = createTreeRows(l10n.t);
  const refresh = (): void => { if (rows.show(letters.known(), chosen.current())) changed.fire(); };
  const listeners = [letters.onDidChange(refresh), chosen.onDidChange(refresh)];
  const isOpened = ({ kind }: Row): boolean => (kind === "letter" ? letters.found() <= MOST_OPENED : kind === "group" && rows.list().items <= MOST_OPENED);
  return {
    rows,
    onDidChangeTreeData: changed.event,
    async getChildren(row) {
      if (row) return [...(await rows.below(row))];
      rows.show(await letters.files(), chosen.current());
      return letters.tooMany() ? [SCAN, ...rows.list().roots] : [...rows.list().roots];
    },
    getTreeItem: (row) => treeItem(row, isOpened(row)),
    getParent: (row) => row.parent,
    refresh,
    redraw: () => changed.fire(),
    dispose: () => Disposable.from(changed, ...listeners).dispose(),
  };
}
