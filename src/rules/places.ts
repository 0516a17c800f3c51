import type { Letter } from "../letter/model";
import { firstIndex } from "../text/first-index";
import { contains, type Span } from "../text/span";

/** The index of the item that a place belongs to; null where it stands in none. */
export function itemAt({ items }: Letter, place: Span): number | null {
  const item = items[firstIndex(items.length, (at) => items[at]!.span.end > place.start)];
  return item && contains(item.span, place) ? item.index : null;
}
