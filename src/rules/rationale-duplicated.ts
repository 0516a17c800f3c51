import type { Item, Letter } from "../letter/model";
import { repeatsAcross, Vocabulary, type Repeat } from "./passages";
import { rationalesOf } from "./rationales";
import type { Report, Rule, RuleDocumentation } from "./rule";

export const rationaleDuplicatedDocumentation: RuleDocumentation = {
  rationale:
    "Each item is to be judged on its own facts. The same paragraph under two items may have been copied from one to the other, and what it says may fit only one of them; the reader should check that it fits both.",
  reports:
    "Two rationales of one letter share a passage of 25 words or more, compared without case, punctuation and line breaks. Not where a rationale only says that the primary procedure is not necessary. One finding for each item that shares with an earlier one, at the longest passage.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A paragraph under two drugs",
        letter: {
          summary: "The patient is a 55-year-old female who was injured on 05/16/2010.",
          items: [
            {
              heading: "Naproxen 550 mg #60: Upheld",
              rationale: `
Naproxen is an anti-inflammatory drug. The progress report does not state which symptoms were present before the drug
                                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
was started, how they changed afterwards, or what other measures were tried. Naproxen is not medically necessary.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ rationale-duplicated: The same passage under Naproxen 550 mg #60`,
            },
            {
              heading: "Zolpidem 10 mg #30: Upheld",
              rationale: `
Zolpidem is a hypnotic. The progress report does not state which symptoms were present before the drug was started,
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
how they changed afterwards, or what other measures were tried. Zolpidem is not medically necessary.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information rationale-duplicated: The rationales of Zolpidem 10 mg #30 and Naproxen 550 mg #60 share a passage of 25 words.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Rationales that only say that the surgery is not necessary",
        letter: {
          summary: "The patient is a 55-year-old female who was injured on 05/16/2010.",
          items: [
            {
              heading: "Associated surgical service: Pre-operative clearance: Upheld",
              rationale:
                "Since the primary procedure is not medically necessary, none of the associated services are medically necessary, whatever they would be worth if the operation itself were to take place at a later time.",
            },
            {
              heading: "Associated surgical service: Assistant surgeon: Upheld",
              rationale:
                "Since the primary procedure is not medically necessary, none of the associated services are medically necessary, whatever they would be worth if the operation itself were to take place at a later time.",
            },
          ],
        },
      },
    ],
  },
};

/** Shorter passages are set phrases of guidelines and conclusions (`rules.md`). */
const FEWEST_WORDS = 25;

export const rationaleDuplicated: Rule = {
  id: "rationale-duplicated",
  title: "The rationales of two items share a long passage",
  severity: "information",
  *check(letter) {
    const rationales = joined(letter);
    const longest = new Map<Item, Repeat>();
    for (const repeat of repeatsAcross(rationales.words, FEWEST_WORDS, (at) => rationales.starts[at]!)) {
      const item = rationales.items[repeat.start]!;
      if (repeat.length > (longest.get(item)?.length ?? 0)) longest.set(item, repeat);
    }
    for (const [item, repeat] of longest) yield reportOn(rationales, item, repeat);
  },
};

/** All rationales as one sequence of words; beside each word its item, its place in the item's words, and where the rationale starts. */
interface Joined {
  readonly words: number[];
  readonly items: Item[];
  readonly starts: number[];
}

function joined(letter: Letter): Joined {
  const vocabulary = new Vocabulary();
  const all: Joined = { words: [], items: [], starts: [] };
  for (const { item, rationale } of rationalesOf(letter).filter((one) => !one.rationale.primaryProcedureOnly)) {
    const start = all.words.length;
    for (const number of [...rationale.words.map((word) => vocabulary.numberOf(word)), vocabulary.nextBreak()]) {
      all.words.push(number);
      all.items.push(item);
      all.starts.push(start);
    }
  }
  return all;
}

function reportOn(all: Joined, item: Item, { start, earlier, length }: Repeat): Report {
  const other = all.items[earlier]!;
  return {
    message: `The rationales of ${item.name.value} and ${other.name.value} share a passage of ${length} words.`,
    span: spanOf(all, start, length),
    item: item.index,
    related: [{ message: `The same passage under ${other.name.value}`, span: spanOf(all, earlier, length) }],
  };
}

function spanOf({ items, starts }: Joined, start: number, length: number): Report["span"] {
  const words = items[start]!.rationale!.words;
  const first = start - starts[start]!;
  return { start: words[first]!.span.start, end: words[first + length - 1]!.span.end };
}
