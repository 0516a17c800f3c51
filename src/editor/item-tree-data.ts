import { env, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type Command, type TreeDataProvider } from "vscode";
import { spokenLabel } from "../present/spoken-row";
import type { Row } from "../present/tree-row";
import { rangeOf } from "./ranges";
import { MOST_FILES } from "./letter-search";
import type { WorkspaceLetters } from "./workspace-letters";

/** Stands for the files that were not read because they are many. */
const SCAN: Row = {
  kind: "scan",
  key: "scan",
  label: l10n.t("Scan workspace"),
  description: l10n.t("more than {0} files", MOST_FILES.toLocaleString(env.language)),
  tooltip: l10n.t("The workspace has many files. Click to look for determination letters in all of them."),
  icon: { id: "search", color: null },
  place: null,
  extent: null,
  uri: null,
  parent: null,
  children: [],
};

/** The tree *Disputed Items*: letters > items > what the letter says of each. */
export function itemTreeData(letters: WorkspaceLetters): TreeDataProvider<Row> {
  return {
    onDidChangeTreeData: letters.onDidChange,
    async getChildren(row) {
      if (row) return [...row.children];
      const rows = await letters.rows();
      return letters.tooMany() ? [SCAN, ...rows] : [...rows];
    },
    getTreeItem: treeItem,
    getParent: (row) => row.parent,
  };
}

function treeItem(row: Row): TreeItem {
  const item = new TreeItem(row.label, collapsibleState(row));
  item.id = row.key;
  item.description = row.description;
  item.tooltip = new MarkdownString().appendText(row.tooltip);
  item.iconPath = new ThemeIcon(row.icon.id, row.icon.color === null ? undefined : new ThemeColor(row.icon.color));
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: spokenLabel(row, l10n.t) };
  const command = commandOf(row);
  return command ? Object.assign(item, { command }) : item;
}

function collapsibleState(row: Row): TreeItemCollapsibleState {
  if (row.children.length === 0) return TreeItemCollapsibleState.None;
  return row.kind === "letter" ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** A click goes to the place; on a file that could not be read, to the file; on a comparison, to the table beside the letter. */
function commandOf(row: Row): Command | null {
  const { kind, uri, place } = row;
  if (kind === "comparison") return { command: "imr.compareSources", title: l10n.t("Compare Sources"), arguments: [row] };
  if (kind === "scan") return { command: "imr.scanWorkspace", title: l10n.t("Scan Workspace") };
  if (uri === null) return null;
  return { command: "vscode.open", title: l10n.t("Open"), arguments: [Uri.parse(uri, true), place ? { selection: rangeOf(place) } : {}] };
}
