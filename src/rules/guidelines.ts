import type { Citation, GuidelineBlock, Item, Letter } from "../letter/model";

/** A guideline block and the items that it stands under. */
export interface ItemsBlock {
  readonly block: GuidelineBlock;
  /** At least one; several in the earliest form, which has one guideline section for all. */
  readonly items: readonly Item[];
}

/** The guideline blocks of a letter, in order, each once. */
export function blocksOf({ items }: Letter): readonly ItemsBlock[] {
  const found = new Map<number, { block: GuidelineBlock; items: Item[] }>();
  for (const item of items) {
    for (const block of [item.claimsAdministrator, item.reviewer]) {
      if (block === null) continue;
      const known = found.get(block.body.start);
      if (known) known.items.push(item);
      else found.set(block.body.start, { block, items: [item] });
    }
  }
  return [...found.values()];
}

/** The item that a finding in a block is about; null where the block is several items'. */
export function itemOf({ items }: ItemsBlock): number | null {
  return items.length === 1 ? items[0]!.index : null;
}

/** From this day on the MTUS had a new edition of the Chronic Pain guidelines, which letters cite by sections (`domain.md` 2.5). */
const LATER_EDITION = "2016-07-28";

/**
 * Tells of a citation in this letter whether it is one of the MTUS Chronic Pain guidelines of 2009, which are cited by pages. No citation
 * is in a letter that has a date of the later edition or cites any guideline by sections: it may mean either edition.
 */
export function citesPagedEdition(letter: Letter): (citation: Citation) => boolean {
  const later = isOfLaterTime(letter) || citesSections(letter);
  return (citation) => !later && mayBePaged(citation);
}

/** The same, but in a letter of the later time that cites these guidelines by pages somewhere, and none by sections, each citation is to have pages. */
export function isToBePaged(letter: Letter): (citation: Citation) => boolean {
  const either = citesSections(letter) || (isOfLaterTime(letter) && !citationsOf(letter).some((citation) => mayBePaged(citation) && citation.pages.length > 0));
  return (citation) => !either && mayBePaged(citation);
}

function isOfLaterTime({ dates }: Letter): boolean {
  return dates.some(({ value }) => value !== null && value >= LATER_EDITION);
}

function citesSections(letter: Letter): boolean {
  return citationsOf(letter).some(({ sectioned }) => sectioned);
}

/** The citations of a letter, in the order of its items; of guidelines that several items share, once. */
export function citationsOf(letter: Letter): readonly Citation[] {
  return blocksOf(letter).flatMap(({ block }) => block.citations);
}

/** Whether a citation is of the Chronic Pain guidelines, and of no other year than 2009. */
function mayBePaged({ source, year }: Citation): boolean {
  return source.value === "mtus-chronic-pain" && (year === null || year.value === 2009);
}

/** A range with its last page in full, which may be printed without the digits that it shares with the first one (`303-5`, `113-18`). */
export function completed([first, printed]: readonly [number, number]): readonly [number, number] {
  const shared = String(first).length - String(printed).length;
  return shared > 0 ? [first, Number(String(first).slice(0, shared) + String(printed))] : [first, printed];
}
