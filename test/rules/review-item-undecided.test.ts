import { reviewItemUndecided } from "../../src/rules/review-item-undecided";
import { testRule } from "./tester";

testRule(reviewItemUndecided, [
  {
    title: "a treatment that was granted on a condition",
    letter: {
      summary: `
The patient is a 61-year-old male who was injured on 10/11/2009. The utilization review determination dated 03/20/2014
conditionally certified medical clearance and denied a knee brace.`,
      items: [{ heading: "Knee brace: Upheld" }],
    },
  },
  {
    title: "what was asked for at another tooth than an item's",
    letter: {
      summary: `
The patient is a 61-year-old male who was injured on 10/11/2009. The dentist's treatment plan of 03/10/2014, faxed on 03/12/2014,
has two lines: implant and crown at site #4; porcelain crown on tooth #5. The decision of the peer reviewer on 03/20/2014 is that
the implant and crown at site #4 and the porcelain crown on tooth #5 be denied, and that the mouth guard be approved.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ information review-item-undecided: porcelain crown on tooth #5: utilization review denied it, and no item of this letter decides it.`,
      items: [{ heading: "Implant and crown at site #4: Upheld" }],
    },
  },
  {
    title: "words that neither table knows",
    letter: {
      summary: `
The patient is a 61-year-old male who was injured on 10/11/2009. The utilization review determination dated 03/20/2014 denied Naproxen
550 mg #60 and the framboise.`,
      items: [{ heading: "Naproxen 550 mg #60: Upheld" }],
    },
  },
  {
    title: "a treatment that utilization review modified, told once",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR modified Norco 10/325 mg #120 to Norco 10/325
mg #60 and denied Baclofen 10 mg #60. UR denied Baclofen 10 mg #60 because it was not needed.
                  ^^^^^^^^^^^^^^^^^^ information review-item-undecided: Baclofen 10 mg #60: utilization review denied it, and no item of this letter decides it.`,
      items: [
        { heading: "Norco 10/325 mg #120: Upheld" },
      ],
    },
  },
  {
    title: "a request that utilization review is only said to have denied",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. He requested Norco 10/325 mg #120 and a knee brace. UR denied the request.",
      items: [
        { heading: "Norco 10/325 mg #120: Upheld" },
      ],
    },
  },
  {
    title: "the same kind of service for another body part",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR denied MRI of the lumbar spine on 06/12/2014.",
      items: [
        { heading: "MRI of the cervical spine: Upheld" },
      ],
    },
  },
]);
