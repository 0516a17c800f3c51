import { DRUGS } from "../knowledge/drugs";
import type { ListedItem, ListedLetter } from "./listed-letter";
import { letterName, outcomeIcon } from "./listed-rows";
import { outcomeName } from "./outcome-names";
import { inEnglish, type Translate } from "./translate";
import { writtenDate } from "./written-date";

/** An item as it is looked for. */
export interface FoundItem {
  readonly letter: ListedLetter;
  readonly item: ListedItem;
  /** The name of its treatment. */
  readonly label: string;
  /** Outcome and letter. */
  readonly description: string;
  /** Case number, decision date, the other names of its drugs by which it was found, and the path of the letter where it is in a folder. */
  readonly detail: string;
  readonly icon: string;
}

/** Generic, brand and other names of a drug by its generic name, and all of them in lower case. */
const DRUG_NAMES: ReadonlyMap<string, { readonly names: readonly string[]; readonly searched: string }> = new Map(DRUGS.map(({ name, brands, wordings }) => {
  const names = [name, ...brands, ...wordings];
  return [name, { names, searched: names.join("\n").toLowerCase() }];
}));

/**
 * The items of which the words say every word of a query, in any order; at most so many, those whose name begins with the query first. An empty query is said by all.
 * The words are those of treatment, outcome, case number, decision date and path, and every name of its drugs.
 */
export function findItems(letters: readonly ListedLetter[], query: string, most: number, translate: Translate = inEnglish): readonly FoundItem[] {
  const asked = query.toLowerCase().trim();
  const words = asked.split(/\s+/);
  const [first, others]: [FoundItem[], FoundItem[]] = [[], []];
  for (const letter of letters) {
    if (first.length === most) break;
    const ofLetter = [letter.caseNumber ?? "", ...datesOf(letter), letter.file.path].join(" ").toLowerCase();
    for (const item of letter.items) {
      const name = item.name.toLowerCase();
      const ofOutcome = `${outcomeName(item.outcome, translate)} ${item.outcome ?? ""}`.toLowerCase();
      const isInDrugs = (word: string): boolean => item.drugs.some((drug) => DRUG_NAMES.get(drug)?.searched.includes(word));
      const isSaid = words.every((word) => name.includes(word) || ofLetter.includes(word) || ofOutcome.includes(word) || isInDrugs(word));
      const group = name.startsWith(asked) ? first : others;
      if (isSaid && group.length < most) group.push(foundItem(letter, item, words, translate));
    }
  }
  return [...first, ...others].slice(0, most);
}

/** The day of the decision as somebody may type it: as letters write it, without zeros in front, and as files are sorted by it. */
function datesOf({ decisionDate }: ListedLetter): readonly string[] {
  return decisionDate === null ? [] : [writtenDate(decisionDate), writtenDate(decisionDate).split("/").map(Number).join("/"), decisionDate];
}

function namesOf({ drugs }: ListedItem): readonly string[] {
  return drugs.flatMap((drug) => DRUG_NAMES.get(drug)?.names ?? []);
}

function foundItem(letter: ListedLetter, item: ListedItem, words: readonly string[], translate: Translate): FoundItem {
  const { caseNumber, decisionDate, file } = letter;
  const name = item.name.toLowerCase();
  const otherNames = words[0] === "" ? [] : namesOf(item).filter((one) => words.some((word) => !name.includes(word) && one.toLowerCase().includes(word)));
  const decided = decisionDate === null ? null : translate("decided {0}", writtenDate(decisionDate));
  const details = [...otherNames, caseNumber, decided, file.path === file.name ? null : file.path];
  return {
    letter,
    item,
    label: item.name,
    description: `${outcomeName(item.outcome, translate)} · ${letterName(letter, translate)}`,
    detail: details.filter((part) => part !== null).join(" · "),
    icon: outcomeIcon(item.outcome).id,
  };
}
