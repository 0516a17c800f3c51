import type { ListedItem, ListedLetter } from "./listed-letter";
import { letterName, outcomeIcon } from "./listed-rows";
import { outcomeName } from "./outcome-names";
import { inEnglish, type Translate } from "./translate";

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
export function findItems(letters: readonly ListedLetter[], query: string, most: number, translate: Translate = inEnglish): readonly FoundItem[] {
  const asked = query.toLowerCase().trim();
  const words = asked.split(/\s+/);
  const [first, others]: [FoundItem[], FoundItem[]] = [[], []];
  for (const letter of letters) {
    if (first.length === most) break;
    const ofLetter = `${letter.caseNumber ?? ""} ${letter.decisionDate ?? ""} ${letter.file.path}`.toLowerCase();
    for (const item of letter.items) {
      const name = item.name.toLowerCase();
      const isSaid = words.every((word) => name.includes(word) || ofLetter.includes(word) || outcomeName(item.outcome, translate).toLowerCase().includes(word));
      const group = name.startsWith(asked) ? first : others;
      if (isSaid && group.length < most) group.push(foundItem(letter, item, translate));
    }
  }
  return [...first, ...others].slice(0, most);
}

function foundItem(letter: ListedLetter, item: ListedItem, translate: Translate): FoundItem {
  const { caseNumber, decisionDate, file } = letter;
  return {
    letter,
    item,
    label: item.name,
    description: `${outcomeName(item.outcome, translate)} · ${letterName(letter, translate)}`,
    detail: [caseNumber, decisionDate === null ? null : translate("decided {0}", decisionDate), file.path].filter((part) => part !== null).join(" · "),
    icon: outcomeIcon(item.outcome).id,
  };
}
