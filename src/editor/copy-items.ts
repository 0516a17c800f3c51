import { commands, Disposable, env, l10n, Uri, window, workspace, type TreeView } from "vscode";
import { readLetters } from "../letter/read";
import { csvRecord } from "../present/csv";
import { itemCitations, itemsMarkdown } from "../present/item-copies";
import type { Member } from "../present/item-list";
import { ITEM_COLUMNS, itemRows } from "../present/items-table";
import type { Row } from "../present/tree-row";
import { fileText } from "./file-text";
import type { TreeRows } from "./item-tree-rows";
import { pagesIn } from "./pdf-uris";

/** The commands that copy the items of the rows that are selected, each item once. */
export function copyItems(view: TreeView<Row>, rows: TreeRows): Disposable {
  const copying = (command: string, textOf: (members: readonly Member[]) => string | Promise<string>): Disposable =>
    commands.registerCommand(command, async (row?: Row, selected?: readonly Row[]) => {
      const members = distinct((selected ?? (row ? [row] : view.selection)).flatMap((one) => rows.membersOf(one)));
      if (members.length === 0) return void window.showInformationMessage(l10n.t("Select items or letters in Disputed Items first."));
      await env.clipboard.writeText(await textOf(members));
      window.setStatusBarMessage(`$(check) ${members.length === 1 ? l10n.t("1 item copied") : l10n.t("{0} items copied", members.length)}`, 3000);
    });
  return Disposable.from(copying("imr.copyMarkdown", itemsMarkdown), copying("imr.copyCitation", itemCitations), copying("imr.copyCsv", itemsCsv));
}

function distinct(members: readonly Member[]): readonly Member[] {
  return [...new Map(members.map((member) => [`${member.letter.file.uri}#${member.letter.part}/${member.item.index}`, member])).values()];
}

/** The records that `imr items --spreadsheet` prints; letters are read again for them. */
async function itemsCsv(members: readonly Member[]): Promise<string> {
  const tables = new Map<string, readonly (readonly string[])[]>();
  for (const { file } of new Set(members.map(({ letter }) => letter))) if (!tables.has(file.uri)) tables.set(file.uri, await tableOf(Uri.parse(file.uri, true), file.path));
  const [partAt, itemAt] = [ITEM_COLUMNS.indexOf("part"), ITEM_COLUMNS.indexOf("item")];
  const records = members.flatMap(({ letter, item }) => tables.get(letter.file.uri)!.filter((cells) => cells[partAt] === String(letter.part) && cells[itemAt] === String(item.index + 1)));
  return [ITEM_COLUMNS, ...records].map((cells) => csvRecord(cells, { spreadsheet: true })).join("");
}

async function tableOf(uri: Uri, path: string): Promise<readonly (readonly string[])[]> {
  const text = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.getText() ?? (await fileText(uri)) ?? "";
  return itemRows(path, text, { letters: readLetters(text).letters.map((letter) => ({ letter })) }, pagesIn(uri, text));
}
