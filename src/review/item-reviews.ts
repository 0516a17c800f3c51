import type { Item, Letter } from "../letter/model";
import { indexAnchors, matchIndexed, wordsAnchorOf } from "./anchors";
import type { ItemReview, WordsAnchor } from "./records";

/** Who has reviewed which item; items that nobody has have no entry. */
export type ItemReviews = ReadonlyMap<Item, readonly ItemReview[]>;

/** Where nothing was reviewed. */
export const NO_ITEM_REVIEWS: ItemReviews = new Map();

/** By what an item of a letter is found again. */
export function itemAnchorOf(letter: Letter, item: Item): WordsAnchor {
  return wordsAnchorOf(letter, item.name.span, item.index);
}

/** Tells which items of a file's letters were reviewed. Several persons may have reviewed one; a review of an item that is found no longer says nothing. */
export function reviewedItems(letters: readonly Letter[], reviews: readonly ItemReview[]): ItemReviews {
  if (reviews.length === 0) return NO_ITEM_REVIEWS;
  const items = indexAnchors(letters.flatMap((letter) => letter.items.map((item) => ({ item, anchor: itemAnchorOf(letter, item) }))));
  const found = new Map<Item, ItemReview[]>();
  for (const review of reviews) {
    const item = matchIndexed(items, [review.item]).get(0)?.item;
    if (item) found.set(item, [...(found.get(item) ?? []), review]);
  }
  return found;
}
