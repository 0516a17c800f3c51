import type { Item, Letter, Rationale } from "../letter/model";

/** A rationale and the first item that it stands under. */
export interface ItemRationale {
  readonly item: Item;
  readonly rationale: Rationale;
}

/** The rationales of a letter, in order; one that several items share (the form of 2013) comes once. */
export function rationalesOf({ items }: Letter): readonly ItemRationale[] {
  const found: ItemRationale[] = [];
  for (const item of items) {
    const last = found[found.length - 1]?.rationale.body.start ?? 0;
    if (item.rationale !== null && item.rationale.body.start > last) found.push({ item, rationale: item.rationale });
  }
  return found;
}

/** Whether one rationale stands for several items, as in the earliest form. */
export function haveOneRationale({ form, items }: Letter): boolean {
  return form === "professional-review" && items.length > 1;
}
