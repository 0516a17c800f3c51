import type { Item } from "../letter/model";
import type { Translate } from "./translate";
import { oneLine } from "./words";

/** An item's name in one line, or its number where it has none; never empty. */
export function itemName({ name, index }: Pick<Item, "name" | "index">, translate: Translate): string {
  return oneLine(name.value) || translate("Item {0}", index + 1);
}
