import { commands, l10n, ThemeIcon, Uri, window, type Disposable, type QuickPickItem } from "vscode";
import { isSameItem } from "../present/item-list";
import { findItems, type FoundItem } from "../present/item-search";
import { registerCommand, showingErrors } from "./commands";
import { SCAN } from "./item-tree-item";
import { rangeOf } from "./ranges";
import type { WorkspaceLetters } from "./workspace-letters";

/** More rows are no help to anybody; another word finds the others. */
const MOST = 200;

const PLACEHOLDER = l10n.t("Treatment, any name of a drug, outcome, case number, date of decision or file");

/** A row of the list: an item, or null for the row that stands for the files that were not read because they are many. */
interface Choice extends QuickPickItem {
  readonly found: FoundItem | null;
}

const UNREAD: Choice = { label: SCAN.label, description: SCAN.description, detail: SCAN.tooltip, iconPath: new ThemeIcon(SCAN.icon.id), alwaysShow: true, found: null };

/** *IMR: Find Item…*: picks an item of any letter, shows it in the tree by `reveal` and opens its place. The list holds what fits the words only, so that ten thousand letters are no load. */
export function findItemsOf(letters: WorkspaceLetters, reveal: (found: FoundItem) => Promise<void>): Disposable {
  return registerCommand("imr.findItem", () => {
    const pick = window.createQuickPick<Choice>();
    /** Lists what is found now, with the same item chosen as before where it still is found, else the first one. */
    const list = (chosen?: Choice): void => {
      const all = letters.known().flatMap((file) => file.letters);
      const rows = findItems(all, pick.value, MOST, l10n.t).map(choiceOf);
      pick.items = letters.tooMany() ? [UNREAD, ...rows] : rows;
      pick.activeItems = [rows.find(({ found }) => found && chosen?.found && isSameItem(found, chosen.found)) ?? rows[0] ?? pick.items[0]].filter((row) => row !== undefined);
      pick.busy = letters.unread() > 0;
      pick.placeholder = all.length > 0 || pick.busy || letters.tooMany() ? PLACEHOLDER : l10n.t("No determination letter was found in this workspace, and none is open");
    };
    const listAgain = (): void => list(pick.activeItems[0]);
    pick.title = l10n.t("Find Item");
    pick.placeholder = PLACEHOLDER;
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.keepScrollPosition = true;
    pick.onDidChangeValue(() => list());
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      pick.hide();
      if (chosen) void showingErrors(() => accept(chosen, reveal));
    });
    const following = letters.onDidChange(listAgain);
    pick.onDidHide(() => {
      following.dispose();
      pick.dispose();
    });
    pick.show();
    pick.busy = true;
    void letters.files().then(listAgain);
  });
}

function choiceOf(found: FoundItem): Choice {
  return { label: found.label, description: found.description, detail: found.detail, iconPath: new ThemeIcon(found.icon), alwaysShow: true, found };
}

async function accept({ found }: Choice, reveal: (found: FoundItem) => Promise<void>): Promise<void> {
  if (found === null) return void (await commands.executeCommand("imr.scanWorkspace"));
  await commands.executeCommand("vscode.open", Uri.parse(found.letter.file.uri, true), { selection: rangeOf(found.item.place) });
  await reveal(found);
}
