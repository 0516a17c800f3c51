import { levelMismatch } from "../../src/rules/level-mismatch";
import { testRule } from "./tester";

testRule(levelMismatch, [
  {
    title: "the rationale concludes on another level",
    letter: {
      summary: "The patient is a 44-year-old male who was injured on 02/14/2013. UR denied a left L5-S1 epidural steroid injection.",
      items: [
        { heading: `
Left L5-S1 epidural steroid injection: Upheld
     ^^^^^ information level-mismatch: epidural steroid injection: the item says L5-S1, the rationale concludes on L3-4.`, rationale: `
No radiculopathy is found. The request for a left L3-4 epidural steroid injection is not medically necessary.
                                                  ~~~~ level-mismatch: The rationale concludes on L3-4` },
      ],
    },
  },
  {
    title: "two levels, of which one is another",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested an anterior
cervical discectomy and fusion at C5-6 and C6-7. UR denied the fusion.
                                  ~~~~~~~~~~~~~ level-mismatch: The treating physician requested C5-6 and C6-7`,
      items: [
        { heading: `
ACDF at C4-5 and C5-6: Upheld
        ^^^^^^^^^^^^^ information level-mismatch: ACDF: the item says C4-5 and C5-6, the treating physician requested C5-6 and C6-7.` },
      ],
    },
  },
  {
    title: "vertebrae",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied kyphoplasty of T12 on 05/15/2014.
                                                                                          ~~~ level-mismatch: Utilization review denied T12`,
      items: [
        { heading: `
Kyphoplasty of L1: Upheld
               ^^ information level-mismatch: Kyphoplasty: the item says L1, utilization review denied T12.` },
      ],
    },
  },
  {
    title: "part of a range, the same levels together, and nerve roots beside their segments",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied C5-6 and C6-7 discectomy, facet injections at
L3, L4 and L5, and an epidural steroid injection from L4 to S1 on 05/15/2014.`,
      items: [
        { heading: "Discectomy C5-C7: Upheld" },
        { heading: "Facet injections L4-5 and L5-S1: Upheld" },
        { heading: "Epidural steroid injection, L5-S1: Upheld" },
      ],
    },
  },
  {
    title: "levels that nobody but the heading states, and levels of the findings",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. MRI shows a protrusion at L3-4. UR denied an epidural
steroid injection on 05/15/2014.`,
      items: [
        { heading: "Epidural steroid injection at L5-S1: Upheld" },
      ],
    },
  },
  {
    title: "utilization review granted a part",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested medial branch
blocks at L3-4. UR partially certified medial branch blocks at L3-4 on 05/15/2014.`,
      items: [
        { heading: "Medial branch blocks at L5-S1: Upheld" },
      ],
    },
  },
]);
