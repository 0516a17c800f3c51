import { regionsDiffer } from "../knowledge/body";
import type { Item, Letter, Side, Treatment } from "../letter/model";
import { valuesOf, type Field } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Rule, RuleDocumentation } from "./rule";
import { conflictsIn, placesIn, type Comparison } from "./sources";

export const sideMismatchDocumentation: RuleDocumentation = {
  rationale:
    "An operation, an injection or a scan is authorized for one side of the body. Where the heading names the other side than the one that was requested or reviewed, the decision is on something that nobody asked for, and what the worker needs stays undecided.",
  reports:
    "The side in the item's heading is held against the request that utilization review decided, the utilization review determination, the IMR application and the rationale's conclusion. `bilateral` differs from left and from right. A source that names no side, or several of them, contradicts nothing, and nothing is reported where utilization review granted a part, which may have been one side. One finding for each item, at the heading's side, or at the heading when it has none.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "The left knee was requested, the right one is decided",
        letter: {
          summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested an MRI of
the left knee. The utilization review determination dated 05/15/2014 denied an MRI of the left knee.
    ~~~~ side-mismatch: The treating physician requested left
                                                                                          ~~~~ side-mismatch: Utilization review denied left`,
          items: [
            {
              heading: `
MRI of the right knee: Upheld
           ^^^^^ information side-mismatch: MRI: the item says right, the treating physician requested left, utilization review denied left.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Both sides requested, of which utilization review granted one",
        letter: {
          summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested an MRI of
both knees. The utilization review determination dated 05/15/2014 certified an MRI of the left knee and denied an MRI of the
right knee.`,
          items: [{ heading: "MRI of the right knee: Upheld" }],
        },
      },
    ],
  },
};

export const sideMismatch: Rule = {
  id: "side-mismatch",
  title: "Two sources of an item name opposite sides of the body",
  severity: "information",
  check: (letter) => conflictsIn(letter, sidesIn(letter)),
};

/** Compares the sides that the sources of an item of this letter name. */
export function sidesIn(letter: Letter): (item: Item) => Comparison<readonly Side[]> {
  return placesIn(letter, onlySide, ([one], [other]) => one === other);
}

/**
 * The one side that a treatment is for, where it first says so; none where it names several, since it is not clear what belongs to which, and
 * none where it is for another part of the body than the item.
 */
function onlySide({ sides, bodyParts }: Treatment, item: Item): readonly Field<Side>[] {
  const isElsewhere = regionsDiffer(valuesOf((item.original ?? item.treatment).bodyParts), valuesOf(bodyParts));
  return isElsewhere || new Set(valuesOf(sides)).size !== 1 ? [] : sides.slice(0, 1);
}
