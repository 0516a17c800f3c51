import { env, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, Uri, workspace, type Command } from "vscode";
import { spokenLabel } from "../present/spoken-row";
import type { Row, RowItem, RowText } from "../present/tree-row";
import { MOST_FILES } from "./letter-search";
import { fileUri, isPdfLetter } from "./pdf-uris";
import { rangeOf } from "./ranges";
import { decorationUri } from "./row-decorations";

/** Stands for the files that were not read because they are many. */
export const SCAN = offer("scan", "search", {
  label: l10n.t("Search workspace for letters"),
  description: l10n.t("more than {0} files", MOST_FILES.toLocaleString(env.language)),
  tooltip: l10n.t("The workspace has many files. Click to read all of them and list those that are determination letters."),
});

/** Stands for the items where the filters leave none. */
export const CLEAR = offer("clear", "clear-all", {
  label: l10n.t("Clear filters"),
  description: l10n.t("No items match"),
  tooltip: l10n.t("No disputed item matches the filters. Click to show all."),
});

/** A row of no letter, which a click does something about. */
function offer(kind: "scan" | "clear", icon: string, text: RowText): Row {
  return { kind, key: kind, ...text, icon: { id: icon, color: null }, place: null, extent: null, uri: null, parent: null, children: [] };
}

/** A row as VS Code shows it, opened or not; without what it says when the pointer rests on it, which takes longer than all else. */
export function treeItem(row: Row, isOpened: boolean): TreeItem {
  const item = new TreeItem(row.label, collapsibleState(row, isOpened));
  item.id = row.key;
  item.description = row.description;
  item.iconPath = new ThemeIcon(row.icon.id, row.icon.color === null ? undefined : new ThemeColor(row.icon.color));
  item.contextValue = contextOf(row);
  item.accessibilityInformation = { label: spokenLabel(row, l10n.t) };
  if (row.grave) item.resourceUri = decorationUri(row.grave);
  if (row.item) item.checkboxState = checkbox(row.item);
  const command = commandOf(row);
  return command ? Object.assign(item, { command }) : item;
}

/** What menus go by: the kind of row; whether an item is reviewed; of a file, whether it is a PDF, and whether it is in the workspace. */
function contextOf({ kind, item, uri }: Row): string {
  if (item) return item.reviewed.length > 0 ? "reviewed" : kind;
  if (uri === null || !FILES.has(kind)) return kind;
  const address = Uri.parse(uri, true);
  return `${kind}${isPdfLetter(address) ? " pdf" : ""}${workspace.getWorkspaceFolder(fileUri(address)) ? " file" : ""}`;
}

/** The kinds of rows that stand for a file. */
const FILES: ReadonlySet<Row["kind"]> = new Set(["letter", "failure", "unread"]);

/** Whether somebody has reviewed an item. */
function checkbox({ name, reviewed }: RowItem): Exclude<TreeItem["checkboxState"], undefined> {
  const isReviewed = reviewed.length > 0;
  const state = isReviewed ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked;
  const tooltip = isReviewed ? l10n.t("Reviewed by {0}", reviewed.join(", ")) : l10n.t("Not yet reviewed");
  return { state, tooltip, accessibilityInformation: { label: `${name}: ${tooltip}` } };
}

function collapsibleState({ children, isDeferred }: Row, isOpened: boolean): TreeItemCollapsibleState {
  if (children.length === 0 && !isDeferred) return TreeItemCollapsibleState.None;
  return isOpened ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** A click goes to the place; on a file that could not be read, to the file, or to what says why, of a PDF; on what is told of a review file, to that; on a comparison, to the table beside the letter. */
function commandOf(row: Row): Command | null {
  const { kind, uri, place } = row;
  if (kind === "comparison") return { command: "imr.compareSources", title: l10n.t("Compare Sources"), arguments: [row] };
  if (kind === "scan") return { command: "imr.scanWorkspace", title: l10n.t("Search Workspace for Letters") };
  if (kind === "clear") return { command: "imr.clearFilters", title: l10n.t("Clear Filters") };
  if (uri === null) return null;
  const address = Uri.parse(row.opens ?? uri, true);
  if (kind === "failure" && isPdfLetter(address)) return { command: "imr.openPdf", title: l10n.t("Open"), arguments: [address] };
  return { command: "vscode.open", title: l10n.t("Open"), arguments: [address, place ? { selection: rangeOf(place) } : {}] };
}
