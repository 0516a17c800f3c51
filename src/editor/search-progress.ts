import { commands, window } from "vscode";
import { ITEMS_VIEW } from "./items-view";

/** Shows in *Disputed Items* that a search for letters runs, until it is over. `imr.searched` tells the view then that it may say that there are none. */
export async function showSearch(search: () => Promise<void>): Promise<void> {
  const tell = (isOver: boolean): Thenable<unknown> => commands.executeCommand("setContext", "imr.searched", isOver);
  void tell(false);
  try {
    await window.withProgress({ location: { viewId: ITEMS_VIEW } }, search);
  } finally {
    void tell(true);
  }
}
