import type { Item, Letter } from "../letter/model";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { comesInPackages, mayBeOfPackages } from "./packages";
import type { Rule, RuleDocumentation } from "./rule";
import { conflictReport, sourcesIn, type Comparison, type Source, type Stated } from "./sources";

export const quantityMismatchDocumentation: RuleDocumentation = {
  rationale:
    "How many tablets or sessions are paid for depends on the decision. Where the heading names another count than the one that was requested or reviewed, the worker may get less than was asked for, or the claims administrator may pay for more.",
  reports:
    "The count in the item's heading is held against the request that utilization review decided, the utilization review determination, the IMR application and the rationale's conclusion: `#60`, `60 tablets`, `12 visits`, `2x6`. Refills are compared with refills only; one tube or box is not held against grams or patches. A count to which utilization review modified the request is its decision and no mismatch, and of a partly authorized item the original request is compared. One finding for each item, at the heading's count, or at the heading when it has none.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "90 capsules were prescribed, 30 are decided",
        letter: {
          summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 02/03/2014 the treating physician prescribed
Gabapentin 300 mg #90. The utilization review determination dated 02/14/2014 denied Gabapentin 300 mg #90.
                  ~~~ quantity-mismatch: The treating physician prescribed #90
                                                                                                      ~~~ quantity-mismatch: Utilization review denied #90`,
          items: [
            {
              heading: `
Gabapentin 300 mg #30: Upheld
                  ^^^ warning quantity-mismatch: Gabapentin: the item says #30, the treating physician prescribed #90, utilization review denied #90.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Twelve sessions by frequency and by number, and a count that utilization review modified",
        letter: {
          summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 02/03/2014 the treating physician prescribed
Norco 10/325 mg #120 and requested acupuncture twice a week for 6 weeks. The utilization review determination dated
02/14/2014 denied acupuncture x 12 sessions and modified Norco 10/325 mg #120 to Norco 10/325 mg #60.`,
          items: [{ heading: "Acupuncture x 12 sessions: Upheld" }, { heading: "Norco 10/325 mg #120: Upheld" }],
        },
      },
    ],
  },
};

export const quantityMismatch: Rule = {
  id: "quantity-mismatch",
  title: "Two sources of an item state different counts of the same treatment",
  severity: "warning",
  *check(letter) {
    const [quantitiesOf, refillsOf] = [countsIn(letter, "quantity"), countsIn(letter, "refills")];
    for (const item of letter.items) {
      const report = conflictReport(letter, item, quantitiesOf(item)) ?? conflictReport(letter, item, refillsOf(item));
      if (report) yield report;
    }
  },
};

/** Refills with refills, the count with the count. */
export type Count = "quantity" | "refills";

/** Compares the counts that the sources of an item of this letter state; without those that utilization review decided on. */
export function countsIn(letter: Letter, count: Count): (item: Item) => Comparison<number> {
  const sourcesOf = sourcesIn(letter);
  return (item) => {
    const stated = sourcesOf(item).flatMap((source): readonly Stated<number>[] => {
      const field = source.treatment[count];
      return field ? [{ source, field, others: count === "quantity" ? source.treatment.otherQuantities : [] }] : [];
    });
    return { stated: stated.filter((one) => !isDecision(one, item, count)), same: sameCount(item) };
  };
}

/** Equal numbers. Of what comes in packages `1 tube` and `100 gm`, or `1 box` and `#30`, may be the same. */
function sameCount({ treatment }: Item): (one: number, other: number) => boolean {
  const isPacked = comesInPackages(treatment);
  return (one, other) => one === other || (isPacked && mayBeOfPackages(one, other));
}

function isDecision({ source, field }: Stated<number>, item: Item, count: Count): boolean {
  if (source.kind === "item") return item.original !== null;
  if (source.decision === "certified" || isPartlyCertified(source, item)) return true;
  return source.kind !== "original" && source.kind !== "physician" && isDecided(field.value, item, count);
}

/** Whether utilization review decided on a count: it modified the request to it, authorised it, or left it of the request. */
function isDecided(value: number, { statements, original, authorized, treatment }: Item, count: Count): boolean {
  const modified = statements.review.map(({ modifiedTo }) => modifiedTo);
  return [...modified, authorized, original && treatment].some((decided) => decided?.[count]?.value === value);
}

/** `partially certified #45`: the letter does not say whether the count is what was requested or what was granted. */
function isPartlyCertified({ decision }: Source, { statements: { review: [reviewed] } }: Item): boolean {
  return decision === "modified" && reviewed!.modifiedTo === null;
}
