import { Disposable, l10n, window, type TextEditor, type TreeView, type ViewBadge } from "vscode";
import { graveWords, type GraveFindings } from "../present/grave-findings";
import { holds, type Row } from "../present/tree-row";
import { registerCommand } from "./commands";
import type { ItemTreeData } from "./item-tree-data";
import { ITEMS_VIEW } from "./items-view";
import { isLetter } from "./language";
import type { ChosenList } from "./list-choice";
import { listMessage, reviewProgress } from "./list-words";
import { createSchedule, createThrottle } from "./schedule";
import { showSearch } from "./search-progress";
import type { WorkspaceLetters } from "./workspace-letters";

const FOLLOW = 150;
/** How long no item was added to the list until it is taken for whole. */
const GROWN = 500;

/** Shows the tree *Disputed Items*, with its badge, how it is shown, and how much was reviewed; the row under the cursor is revealed while the view is visible. */
export function showItemTree(data: ItemTreeData, chosen: ChosenList, letters: WorkspaceLetters): { view: TreeView<Row> } & Disposable {
  const view = window.createTreeView(ITEMS_VIEW, { treeDataProvider: data, showCollapseAll: true, canSelectMany: true, manageCheckboxStateManually: true });
  const follow = createThrottle(FOLLOW, () => { if (view.visible) void revealCursor(view, window.activeTextEditor, data); });
  const tell = (): void => {
    const progress = { found: letters.found(), unread: letters.unread(), ...data.rows.list() };
    const [description, message] = [progress.items === 0 ? "" : reviewProgress(progress), listMessage(chosen.current(), progress)];
    const badge = badgeOf(progress.grave);
    // VS Code draws anew what is set, also to what it is. The title shows no description where the view is alone in its container.
    if (view.description !== description) view.description = description;
    if (view.message !== message) view.message = message;
    if (view.badge?.tooltip !== badge?.tooltip) view.badge = badge;
  };
  const grown = createSchedule();
  let listed = 0;
  // What is listed above it moves the row of the cursor out of the view.
  const keepInView = (): void => {
    const { items } = data.rows.list();
    if (items !== listed) grown.run(ITEMS_VIEW, GROWN, () => { if (view.visible) void reveal(view, rowOfCursor(view, window.activeTextEditor)); });
    listed = items;
  };
  const disposables = [
    view,
    follow,
    grown,
    window.onDidChangeTextEditorSelection(({ textEditor }) => { if (isLetter(textEditor.document)) follow.request(); }),
    window.onDidChangeActiveTextEditor(() => follow.request()),
    view.onDidChangeVisibility(() => follow.request()),
    // While letters are still read, the row of the cursor may not be there when it is asked for, and the selection goes when the tree is drawn anew.
    data.onDidChangeTreeData(() => { if (view.selection.length === 0) follow.request(); }),
    data.onDidChangeTreeData(keepInView),
    letters.onDidChange(tell),
    data.onDidChangeTreeData(tell),
    chosen.onDidChange(tell),
    registerCommand("imr.scanWorkspace", () => showSearch(letters.scan)),
  ];
  return { view, dispose: () => Disposable.from(...disposables).dispose() };
}

/** The badge of the errors and warnings in all letters that are listed; none where there are none. */
function badgeOf(grave: GraveFindings | null): ViewBadge | undefined {
  return grave ? { value: grave.errors + grave.warnings, tooltip: l10n.t("{0} in all letters found", graveWords(grave, l10n.t)) } : undefined;
}

/** Leaves a selected row alone that stands for the cursor's place already, such as the one just clicked, and a selection of several. */
async function revealCursor(view: TreeView<Row>, editor: TextEditor | undefined, data: ItemTreeData): Promise<void> {
  if (!editor || !isLetter(editor.document) || view.selection.length > 1) return;
  if (rowOfCursor(view, editor)) return;
  const cursor = editor.selection.active;
  const uri = editor.document.uri.toString();
  const known = await data.rows.rowAt(uri, cursor);
  if (!known) data.refresh();
  await reveal(view, known ?? (await data.rows.rowAt(uri, cursor)));
}

/** The selected row, where it stands for the cursor's place; null where none does. */
function rowOfCursor(view: TreeView<Row>, editor: TextEditor | undefined): Row | null {
  const [selected] = view.selection;
  if (!editor || !selected || selected.uri !== editor.document.uri.toString() || selected.kind === "letter") return null;
  return selected.extent && holds(selected.extent, editor.selection.active) ? selected : null;
}

/** Selects a row in the tree. */
export async function reveal(view: TreeView<Row>, row: Row | null): Promise<void> {
  if (!row) return;
  try {
    await view.reveal(row, { select: true, focus: false });
  } catch {
    // The row went while the tree was being drawn anew; the next move of the cursor reveals another.
  }
}
