import { commands, l10n, ThemeIcon, Uri, window, type Disposable, type QuickPickItem } from "vscode";
import { findItems, type FoundItem } from "../present/item-search";
import { rangeOf } from "./ranges";
import type { WorkspaceLetters } from "./workspace-letters";

/** More rows are no help to anybody; another word finds the others. */
const MOST = 200;

/** *IMR: Find Item…*: picks an item of any letter, shows it in the tree by `reveal` and opens its place. The list holds what fits the words only, so that ten thousand letters are no load. */
export function findItemsOf(letters: WorkspaceLetters, reveal: (found: FoundItem) => Promise<void>): Disposable {
  return commands.registerCommand("imr.findItem", () => {
    const pick = window.createQuickPick<QuickPickItem & { readonly found: FoundItem }>();
    const list = (): void => {
      const all = letters.known().flatMap((file) => file.letters);
      pick.items = findItems(all, pick.value, MOST, l10n.t).map((found) => ({ label: found.label, description: found.description, detail: found.detail, iconPath: new ThemeIcon(found.icon), alwaysShow: true, found }));
      pick.busy = letters.unread() > 0;
    };
    pick.title = l10n.t("Find Item");
    pick.placeholder = l10n.t("Treatment, outcome, case number, date or file");
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.onDidChangeValue(list);
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      pick.hide();
      if (chosen) void open(chosen.found).then(() => reveal(chosen.found));
    });
    const following = letters.onDidChange(list);
    pick.onDidHide(() => {
      following.dispose();
      pick.dispose();
    });
    pick.show();
    pick.busy = true;
    void letters.files().then(list);
  });
}

async function open({ letter, item }: FoundItem): Promise<void> {
  await commands.executeCommand("vscode.open", Uri.parse(letter.file.uri, true), { selection: rangeOf(item.place) });
}
