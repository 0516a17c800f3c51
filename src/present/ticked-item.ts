import type { Item, Letter } from "../letter/model";
import { itemName } from "./item-name";
import type { Translate } from "./translate";
import type { RowItem } from "./tree-row";

/** An item with its letter, as a file's letters are now. */
export interface TickedItem {
  readonly letter: Letter;
  readonly item: Item;
}

/** The item that a row stands for, of the letters of its file; null where another is in its place by now, or none: a tick must not land on what the user did not see. */
export function tickedItem(letters: readonly Letter[], { part, index, name }: Pick<RowItem, "part" | "index" | "name">, translate: Translate): TickedItem | null {
  const letter = letters.find((one) => one.part === part);
  const item = letter?.items[index];
  return letter && item && itemName(item, translate) === name ? { letter, item } : null;
}
