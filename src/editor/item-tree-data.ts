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

/** More letters, those included that files still to be read may hold, or more items in all groups, are not opened unasked. */
const MOST_OPENED = 50;

/** Shows letters as they are chosen to be shown. The rows below letters and items are made when they are asked for. */
export function itemTreeData(letters: WorkspaceLetters, chosen: ChosenList): ItemTreeData {
  const changed = new EventEmitter<void>();
  const rows = createTreeRows(l10n.t);
  let offersScan = false;
  const refresh = (): void => {
    const isOther = rows.show(letters.known(), chosen.current());
    const isScanOther = offersScan !== letters.tooMany();
    offersScan = letters.tooMany();
    if (isOther || isScanOther) changed.fire();
  };
  const listeners = [letters.onDidChange(refresh), chosen.onDidChange(refresh)];
  const isOpened = ({ kind }: Row): boolean => (kind === "letter" ? rows.list().roots.length + letters.pending() <= MOST_OPENED : kind === "group" && rows.list().items <= MOST_OPENED);
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
