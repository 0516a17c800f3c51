import { regionsDiffer, type BodyRegion } from "../knowledge/body";
import { categoryOf } from "../knowledge/services";
import type { Item, Letter, Treatment } from "../letter/model";
import { contains, type Field } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Rule, RuleDocumentation } from "./rule";
import { conflictsIn, placesIn, type Comparison } from "./sources";

export const bodyPartMismatchDocumentation: RuleDocumentation = {
  rationale:
    "The same service for another part of the body is another dispute. Where the heading names a region that nobody asked about, the request for the region that was reviewed may be left without a decision.",
  reports:
    "The body region in the item's heading is held against the request that utilization review decided, the utilization review determination, the IMR application and the rationale's conclusion: neck, mid back, low back, shoulder, elbow, wrist, hand, hip, knee, ankle, foot, head. A broader word (spine, back, arm) agrees with every region it contains, a limb with the part of the spine that supplies it, and a source that names several regions with each of them. Nothing is reported where utilization review granted a part. One finding for each item, at the heading's region, or at the heading when it has none.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "Acupuncture for the neck was reviewed, for the low back it is decided",
        letter: {
          summary: `
The patient is a 35-year-old female who was injured on 06/08/2012. On 10/01/2014 the treating physician requested six
visits of acupuncture for the neck. The utilization review determination dated 10/10/2014 denied six visits of acupuncture
                              ~~~~ body-part-mismatch: The treating physician requested neck
for the neck.
        ~~~~ body-part-mismatch: Utilization review denied neck`,
          items: [
            {
              heading: `
Six visits of acupuncture for the low back: Upheld
                                  ^^^^^^^^ information body-part-mismatch: acupuncture: the item says low back, the treating physician requested neck, utilization review denied neck.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "A broader word, another name of the region, and several regions",
        letter: {
          summary: `
The patient is a 35-year-old female who was injured on 06/08/2012. On 10/01/2014 the treating physician requested an MRI of
the cervical spine, acupuncture for the neck and right shoulder, and an x-ray of the spine. The utilization review
determination dated 10/10/2014 denied an MRI of the neck, acupuncture for the right shoulder, and an x-ray of the spine.`,
          items: [
            { heading: "MRI of the cervical spine: Upheld" },
            { heading: "Acupuncture for the neck and right shoulder: Upheld" },
            { heading: "X-ray of the lumbar spine: Upheld" },
          ],
        },
      },
    ],
  },
};

export const bodyPartMismatch: Rule = {
  id: "body-part-mismatch",
  title: "Two sources of an item name different regions of the body",
  severity: "information",
  check: (letter) => conflictsIn(letter, regionsIn(letter)),
};

/** Compares the regions that the sources of an item of this letter name. */
export function regionsIn(letter: Letter): (item: Item) => Comparison<readonly BodyRegion[]> {
  return placesIn(letter, treatedRegions, (one, other) => !regionsDiffer(one, other));
}

/** The regions that a treatment is for; not those in the names of therapies (`hand therapy` for the wrist), none of a visit, whose words name specialists. */
function treatedRegions({ bodyParts, service }: Treatment): readonly Field<BodyRegion>[] {
  const category = service && categoryOf(service.value);
  if (category === "Evaluation & Management") return [];
  return category === "Rehabilitation" ? bodyParts.filter(({ span }) => !contains(service!.span, span)) : bodyParts;
}
