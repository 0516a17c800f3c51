import type { Item, Letter, Outcome } from "../letter/model";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { RelatedPlace, Rule, RuleDocumentation } from "./rule";
import { listed, quoted } from "./wording";

export const determinationMismatchDocumentation: RuleDocumentation = {
  rationale:
    "Many readers look at the overall result on the first page and no further: it is what claims systems store and what decides who has won. Where it does not follow from the decisions on the items, a treatment that was found necessary may never be authorized, or one may be paid for that was not.",
  reports:
    "The cover letter's overall result is held against the outcomes of all items: `UPHOLD` needs every item upheld, `OVERTURN` every item overturned, `PARTIALLY OVERTURN` some of each. Nothing is reported in a letter without an overall result, or while the outcome of an item is missing. At the overall result.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "Partly overturned, yet no item is",
        letter: {
          opening: `
Final Determination: PARTIALLY OVERTURN. This means we decided that some (but not all) of the disputed items/services
                     ^^^^^^^^^^^^^^^^^^ error determination-mismatch: The overall result is "PARTIALLY OVERTURN", but all items are upheld.
are medically necessary and appropriate.`,
          summary: "The patient is a 46-year-old female who was injured on 11/02/2011.",
          items: [
            {
              heading: `
Relafen 500 mg #60: Upheld
                    ~~~~~~ determination-mismatch: Relafen 500 mg #60 is upheld`,
            },
            {
              heading: `
Gym membership: Upheld
                ~~~~~~ determination-mismatch: Gym membership is upheld`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Some upheld, some overturned",
        letter: {
          opening: "Final Determination: PARTIALLY OVERTURN. This means we decided that some of the disputed items are medically necessary.",
          summary: "The patient is a 46-year-old female who was injured on 11/02/2011.",
          items: [
            { heading: "Relafen 500 mg #60: Upheld" },
            { heading: "Lumbar MRI: Overturned", rationale: "Weakness of the leg has grown. The request is medically necessary." },
          ],
        },
      },
    ],
  },
};

/** As many items are named; a letter may decide dozens. */
const NAMED = 3;

export const determinationMismatch: Rule = {
  id: "determination-mismatch",
  title: "The overall result does not follow from the items' outcomes",
  severity: "error",
  *check(letter) {
    const stated = letter.header.determination;
    const following = resultOf(letter.items);
    if (stated === null || following === null || stated.value === following) return;
    const contrary = letter.items.filter(({ outcome }) => outcome!.value !== stated.value);
    yield {
      message: `The overall result is "${quoted(letter, stated.span)}", but ${decided(letter, contrary)}.`,
      span: stated.span,
      item: null,
      related: contrary.slice(0, NAMED).map(placeOf),
    };
  },
};

/** The overall result that follows from the items; null where there is none, or an outcome is missing. */
function resultOf(items: readonly Item[]): Outcome | null {
  const outcomes = new Set(items.map(({ outcome }) => outcome?.value ?? null));
  if (outcomes.size === 0 || outcomes.has(null)) return null;
  return outcomes.size === 1 ? [...outcomes][0]! : "modified";
}

/** What was decided on items against the overall result: `all items are upheld`, `Gym membership is overturned`. */
function decided(letter: Letter, contrary: readonly Item[]): string {
  const outcome = contrary[0]!.outcome!.value;
  const alike = contrary.every((item) => item.outcome!.value === outcome);
  if (contrary.length === letter.items.length && contrary.length > 1 && alike) return `all items are ${WORDS[outcome]}`;
  return listed(contrary.slice(0, NAMED).map(clauseOf));
}

function placeOf(item: Item): RelatedPlace {
  return { message: clauseOf(item), span: item.outcome!.span };
}

function clauseOf({ name, outcome }: Item): string {
  return `${name.value} is ${WORDS[outcome!.value]}`;
}

const WORDS: Readonly<Record<Outcome, string>> = { upheld: "upheld", overturned: "overturned", modified: "partly overturned" };
