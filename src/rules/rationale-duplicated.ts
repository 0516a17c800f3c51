import type { Item } from "../letter/model";
import { firstIndex } from "../text/first-index";
import { repeatsAcross, type Repeat } from "./passages";
import { rationalesOf, type ItemRationale } from "./rationales";
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
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ rationale-duplicated: The same passage under "Naproxen 550 mg #60"`,
            },
            {
              heading: "Zolpidem 10 mg #30: Upheld",
              rationale: `
Zolpidem is a hypnotic. The progress report does not state which symptoms were present before the drug was started,
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
how they changed afterwards, or what other measures were tried. Zolpidem is not medically necessary.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information rationale-duplicated: The rationales of "Zolpidem 10 mg #30" and "Naproxen 550 mg #60" share a passage of 25 words.`,
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
    const shared = rationalesOf(letter).filter(({ rationale }) => !rationale.primaryProcedureOnly);
    if (shared.length < 2) return;
    const rationales = joined(shared);
    const longest = new Map<Item, Repeat>();
    for (const repeat of repeatsAcross(rationales.numbers, FEWEST_WORDS, (at) => partAt(rationales.parts, at).start)) {
      const { item } = partAt(rationales.parts, repeat.start);
      if (repeat.length > (longest.get(item)?.length ?? 0) && isSame(rationales, repeat)) longest.set(item, repeat);
    }
    for (const [item, repeat] of longest) yield reportOn(rationales, item, repeat);
  },
};

/** Several rationales as one sequence of words, with a break behind each. */
interface Joined {
  /** A number for each word, and one below zero for each break. */
  readonly numbers: readonly number[];
  /** The rationales, in order. */
  readonly parts: readonly Part[];
}

/** A rationale in the sequence, and where its words start there. */
interface Part extends ItemRationale {
  readonly start: number;
}

function joined(rationales: readonly ItemRationale[]): Joined {
  const parts: Part[] = [];
  const numbers: number[] = [];
  for (const { item, rationale } of rationales) {
    parts.push({ item, rationale, start: numbers.length });
    for (const number of rationale.words.numbers()) numbers.push(number);
    numbers.push(-parts.length);
  }
  return { numbers, parts };
}

/** Whether both passages have the same words, as their numbers say. */
function isSame({ parts }: Joined, { start, earlier, length }: Repeat): boolean {
  const [part, other] = [partAt(parts, start), partAt(parts, earlier)];
  return part.rationale.words.areSame(start - part.start, other.rationale.words, earlier - other.start, length);
}

function partAt(parts: readonly Part[], at: number): Part {
  return parts[firstIndex(parts.length, (index) => parts[index]!.start > at) - 1]!;
}

function reportOn(all: Joined, item: Item, { start, earlier, length }: Repeat): Report {
  const { item: other } = partAt(all.parts, earlier);
  return {
    message: `The rationales of "${item.name.value}" and "${other.name.value}" share a passage of ${length} words.`,
    span: spanOf(all, start, length),
    item: item.index,
    related: [{ message: `The same passage under "${other.name.value}"`, span: spanOf(all, earlier, length) }],
  };
}

function spanOf(all: Joined, at: number, length: number): Report["span"] {
  const { rationale, start } = partAt(all.parts, at);
  return rationale.words.spanOf(at - start, at - start + length);
}
