import { window, type QuickPickItem } from "vscode";

/** What is asked, and which item is chosen already. */
interface Question<Item> {
  readonly title: string;
  readonly placeHolder: string;
  readonly active: Item | undefined;
}

/** Asks for one of some items, of which one is chosen already, so that Enter alone takes that one; VS Code's own list begins with the first. Undefined where the user turns back. */
export function pickOne<Item extends QuickPickItem>(items: readonly Item[], { title, placeHolder, active }: Question<Item>): Promise<Item | undefined> {
  return new Promise((resolve) => {
    const pick = window.createQuickPick<Item>();
    pick.title = title;
    pick.placeholder = placeHolder;
    pick.items = items;
    pick.activeItems = active ? [active] : [];
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
