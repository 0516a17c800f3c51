import type { Item, Letter } from "../letter/model";
import { SMALL_NUMBER } from "../letter/numbers";
import { gathered } from "../text/gathered";
import { once } from "../text/once";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { comesInPackages, mayBeOfPackages } from "./packages";
import type { Rule, RuleDocumentation } from "./rule";
import { isGranted, sharesIn, type Count, type Shares } from "./shares";
import { conflictReport, sourcesIn, type Comparison, type Source, type Stated } from "./sources";

export const quantityMismatchDocumentation: RuleDocumentation = {
  rationale:
    "How many tablets or sessions are paid for depends on the decision. Where the heading names another count than the one that was requested or reviewed, the worker may get less than was asked for, or the claims administrator may pay for more.",
  reports:
    "The count in the item's heading is held against the request that utilization review decided, the utilization review determination, the IMR application and the rationale's conclusion: `#60`, `60 tablets`, `12 visits`, `2x6`. Refills are compared with refills only; one tube or box is not held against grams or patches. A count to which utilization review modified the request, one that it certified, and what that leaves of the request are its decision and no mismatch, and of a partly authorized item the original request is compared. One finding for each item, at the heading's count, or at the heading when it has none.",
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

/** Compares the counts that the sources of an item of this letter state; without those that utilization review decided on. */
export function countsIn(letter: Letter, count: Count): (item: Item) => Comparison<number> {
  const [sourcesOf, sharesOf] = [sourcesIn(letter), sharesIn(letter, count)];
  return (item) => {
    const stated = gathered(sourcesOf(item), (source): readonly Stated<number>[] => {
      const field = source.treatment[count];
      return field ? [{ source, field, others: count === "quantity" ? source.treatment.otherQuantities : [] }] : [];
    });
    const shares = once(() => sharesOf(item));
    return { stated: stated.filter((one) => !isDecision(one, item, shares)), same: sameCount(item) };
  };
}

/** Equal numbers. Of what comes in packages `1 tube` and `100 gm`, or `1 box` and `#30`, may be the same. */
function sameCount({ treatment }: Item): (one: number, other: number) => boolean {
  const isPacked = comesInPackages(treatment);
  return (one, other) => one === other || (isPacked && mayBeOfPackages(one, other));
}

/** A heading that says of itself that it is what is left of a request. */
const REMAINING = new RegExp(String.raw`\b(?:remaining|remainder|balance|rest) (?:of\b|\(?(?:\d|${SMALL_NUMBER})\b)|\bremaining\b(?! (?:pain|symptoms))`, "i");

/** Who counts what the heading counts. */
const OF_REMAINDER: ReadonlySet<Source["kind"]> = new Set(["item", "application", "conclusion"]);

/** A count of what was divided: what the claims administrator or utilization review granted of it, and what it left in dispute, are no statements of the request. */
function isDecision({ source, field }: Stated<number>, item: Item, shares: () => Shares): boolean {
  if (source.kind === "item" && item.original !== null) return true;
  if (item.original === null && OF_REMAINDER.has(source.kind) && REMAINING.test(item.name.value)) return true;
  if (isGranted(source, item)) return true;
  if (source.kind === "original" || source.kind === "physician") return false;
  return shares().remains(field.value) || (source.kind !== "item" && shares().granted.has(field.value));
}
