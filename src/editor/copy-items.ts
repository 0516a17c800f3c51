import { Disposable, env, l10n, window, type TreeView } from "vscode";
import { distinctItems } from "../present/distinct-items";
import { itemCitations, itemsCsv, itemsMarkdown } from "../present/item-copies";
import type { Member } from "../present/item-list";
import type { Row } from "../present/tree-row";
import { registerCommand } from "./commands";
import type { TreeRows } from "./item-tree-rows";

/** The commands that copy the items of the rows that are selected, each item once. */
export function copyItems(view: TreeView<Row>, rows: TreeRows): Disposable {
  const copying = (command: string, textOf: (members: readonly Member[]) => string): Disposable =>
    registerCommand(command, async (row?: Row, selected?: readonly Row[]) => {
      const meant = selected ?? (row ? [row] : view.selection);
      const members = distinctItems(meant.flatMap((one) => rows.membersOf(one)), ({ letter, item }) => ({ uri: letter.file.uri, part: letter.part, index: item.index }));
      if (members.length === 0) return void window.showInformationMessage(l10n.t("Select items or letters in Disputed Items first."));
      await env.clipboard.writeText(textOf(members));
      window.setStatusBarMessage(`$(check) ${members.length === 1 ? l10n.t("1 item copied") : l10n.t("{0} items copied", members.length)}`, 3000);
    });
  return Disposable.from(copying("imr.copyMarkdown", itemsMarkdown), copying("imr.copyCitation", itemCitations), copying("imr.copyCsv", itemsCsv));
}
