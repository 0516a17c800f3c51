import type { ListedItem, ListedLetter } from "./listed-letter";
import { letterName, outcomeIcon, outcomeName } from "./listed-rows";

/** An item as it is looked for. */
export interface FoundItem {
  readonly letter: ListedLetter;
  readonly item: ListedItem;
  /** The name of its treatment. */
  readonly label: string;
  /** Outcome and letter. */
  readonly description: string;
  /** Case number, decision date, and the letter's path. */
  readonly detail: string;
  readonly icon: string;
}

/** The items of which the words say every word of a query, in any order; at most so many, those whose name begins with the query first. An empty query is said by all. */
export function findItems(letters: readonly ListedLetter[], query: string, most: number): readonly FoundItem[] {
  const asked = query.toLowerCase().trim();
  const words = asked.split(/\s+/);
  const [first, others]: [FoundItem[], FoundItem[]] = [[], []];
  for (const letter of letters) {
    if (first.length === most) break;
    const ofLetter = `${letter.caseNumber ?? ""} ${letter.decisionDate ?? ""} ${letter.file.path}`.toLowerCase();
    for (const item of letter.items) {
      const name = item.name.toLowerCase();
      const isSaid = words.every((word) => name.includes(word) || ofLetter.includes(word) || outcomeName(item.outcome).toLowerCase().includes(word));
      const group = name.startsWith(asked) ? first : others;
      if (isSaid && group.length < most) group.push(foundItem(letter, item));
    }
  }
  return [...first, ...others].slice(0, most);
}

function foundItem(letter: ListedLetter, item: ListedItem): FoundItem {
  const { caseNumber, decisionDate, file } = letter;
  return {
    letter,
    item,
    label: item.name,
    description: `${outcomeName(item.outcome)} · ${letterName(letter)}`,
    detail: [caseNumber, decisionDate === null ? null : `decided ${decisionDate}`, file.path].filter((part) => part !== null).join(" · "),
    icon: outcomeIcon(item.outcome).id,
  };
}
