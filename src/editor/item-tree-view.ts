import { commands, Disposable, l10n, window, type TextEditor, type TreeDataProvider, type TreeView } from "vscode";
import { holds, rowAt, type Row } from "../present/tree-row";
import type { Analyses } from "./analyses";
import { isLetter } from "./language";
import type { OpenLetters } from "./open-letters";
import { createThrottle } from "./schedule";
import type { WorkspaceLetters } from "./workspace-letters";

const VIEW = "imr.items";
const FOLLOW = 150;

/** Shows the tree *Disputed Items*, with its badge; the row under the cursor is revealed while the view is visible. */
export function showItemTree(data: TreeDataProvider<Row>, letters: WorkspaceLetters, analyses: Analyses, open: OpenLetters): { view: TreeView<Row> } & Disposable {
  const view = window.createTreeView(VIEW, { treeDataProvider: data, showCollapseAll: true });
  const follow = createThrottle(FOLLOW, () => { if (view.visible) void revealCursor(view, window.activeTextEditor, letters); });
  const count = (): void => {
    const findings = gravely(analyses, open);
    view.badge = findings === 0 ? undefined : { value: findings, tooltip: findings === 1 ? l10n.t("1 warning or error in open letters") : l10n.t("{0} warnings and errors in open letters", findings) };
  };
  const scan = (): Thenable<void> => window.withProgress({ location: { viewId: VIEW } }, () => letters.scan());
  const disposables = [
    view,
    follow,
    window.onDidChangeTextEditorSelection(({ textEditor }) => { if (isLetter(textEditor.document)) follow.request(); }),
    window.onDidChangeActiveTextEditor(() => follow.request()),
    view.onDidChangeVisibility(() => follow.request()),
    letters.onDidChange(count),
    commands.registerCommand("imr.scanWorkspace", scan),
  ];
  return { view, dispose: () => Disposable.from(...disposables).dispose() };
}

function gravely(analyses: Analyses, open: OpenLetters): number {
  const findings = open.list().flatMap((document) => analyses.of(document)?.check?.open.flatMap((letter) => letter.findings) ?? []);
  return findings.filter(({ severity }) => severity === "error" || severity === "warning").length;
}

/** Leaves a selected row alone that stands for the cursor's place already, such as the one just clicked. */
async function revealCursor(view: TreeView<Row>, editor: TextEditor | undefined, letters: WorkspaceLetters): Promise<void> {
  if (!editor || !isLetter(editor.document)) return;
  const cursor = editor.selection.active;
  const row = rowAt(letters.rowsOf(editor.document), cursor);
  const selected = view.selection[0];
  if (!row || (selected?.uri === row.uri && selected.key.startsWith(row.key) && selected.extent && holds(selected.extent, cursor))) return;
  try {
    await view.reveal(row, { select: true, focus: false });
  } catch {
    // The row went while the tree was being drawn anew; the next move of the cursor reveals another.
  }
}
