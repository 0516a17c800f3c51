import { levelsConflict } from "../letter/level";
import type { Item, Letter, SpinalLevel } from "../letter/model";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Rule, RuleDocumentation } from "./rule";
import { conflictsIn, placesIn, type Comparison } from "./sources";

export const levelMismatchDocumentation: RuleDocumentation = {
  rationale:
    "Spinal injections and operations are authorized level by level. Where the heading names another level than the one that was requested or reviewed, the decision does not cover what the surgeon plans to do.",
  reports:
    "The spinal level in the item's heading is held against the request that utilization review decided, the utilization review determination, the IMR application and the rationale's conclusion. A level that is part of a range in the other source agrees with it (`L4-5` with `L3-S1`), and so do a nerve root and the segments beside it. Nothing is reported where utilization review granted a part. One finding for each item, at the heading's level, or at the heading when it has none.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "C5-6 was reviewed, C6-7 is decided",
        letter: {
          summary: `
The patient is a 60-year-old female who was injured on 09/30/2009. The utilization review determination dated 03/03/2015
denied an interlaminar epidural steroid injection at C5-6.
                                                     ~~~~ level-mismatch: Utilization review denied C5-6`,
          items: [
            {
              heading: `
Interlaminar epidural steroid injection at C6-7: Upheld
                                           ^^^^ information level-mismatch: epidural steroid injection: the item says C6-7, utilization review denied C5-6.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "A level within a range, and two items in another order",
        letter: {
          summary: `
The patient is a 60-year-old female who was injured on 09/30/2009. The utilization review determination dated 03/03/2015
denied medial branch blocks from L3 to S1, a right L5-S1 epidural steroid injection and a right L4-5 epidural steroid
injection.`,
          items: [
            { heading: "Medial branch blocks at L4-5: Upheld" },
            { heading: "Right L4-5 epidural steroid injection: Upheld" },
            { heading: "Right L5-S1 epidural steroid injection: Upheld" },
          ],
        },
      },
    ],
  },
};

export const levelMismatch: Rule = {
  id: "level-mismatch",
  title: "Two sources of an item name different spinal levels",
  severity: "information",
  check: (letter) => conflictsIn(letter, levelsIn(letter)),
};

/** Compares the levels that the sources of an item of this letter name. */
export function levelsIn(letter: Letter): (item: Item) => Comparison<readonly SpinalLevel[]> {
  return placesIn(letter, ({ levels }) => levels, (one, other) => !levelsConflict(one, other));
}
