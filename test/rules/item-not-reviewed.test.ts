import { itemNotReviewed } from "../../src/rules/item-not-reviewed";
import { testRule } from "./tester";

testRule(itemNotReviewed, [
  {
    title: "a summary that does not tell what utilization review decided",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Baclofen 10 mg #60.`,
      items: [
        { heading: "Purchase of a TENS unit: Upheld" },
      ],
    },
  },
  {
    title: "a treatment that only a quotation of utilization review names, over several sentences",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. Utilization review wrote on 06/12/2014: "We cannot authorize
Baclofen 10 mg #60 at this time. The rental of the hospital bed may run for one more month." The bed came in May.`,
      items: [
        { heading: "Rental of a hospital bed, three months: Upheld" },
      ],
    },
  },
  {
    title: "services associated with a surgery",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied arthroscopic surgery of the right knee
on 06/12/2014.`,
      items: [
        { heading: "Arthroscopic surgery of the right knee: Upheld" },
        { heading: "Associated surgical service: Cold therapy unit: Upheld" },
      ],
    },
  },
  {
    title: "a generic name for a combination",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied hydrocodone and gabapentin on
06/12/2014.`,
      items: [
        { heading: "Norco 10/325 mg #60: Upheld" },
        { heading: "Neurontin 300 mg #90: Upheld" },
      ],
    },
  },
  {
    title: "something that utilization review decided and the summary does not name",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied the MRI of the lumbar spine on
06/12/2014. The requested medications were non-certified by UR for lack of benefit.`,
      items: [
        { heading: "MRI of the lumbar spine: Upheld" },
        { heading: "Norco 10/325 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "what the reasons of a determination name",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. A prior determination dated 06/12/2014 was found
not medically necessary due to no muscle spasm to support the ongoing use of Soma.
                                                                             ~~~~ item-not-reviewed: Utilization review denied Soma`,
      items: [
        { heading: "Soma 350 mg #30: Upheld" },
        {
          heading: `
Acupuncture x 6 sessions: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^ information item-not-reviewed: Acupuncture x 6 sessions: as the case summary tells it, the utilization review determination names Soma, not this.`,
        },
      ],
    },
  },
  {
    title: "a determination that the summary tells only in part",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied the MRI of the lumbar spine on
06/12/2014.`,
      items: [
        { heading: "MRI of the lumbar spine: Upheld" },
        { heading: "Norco 10/325 mg #60: Upheld" },
        { heading: "Acupuncture x 6 sessions: Upheld" },
      ],
    },
  },
  ...[
    "UR approved naproxen 550 mg #60 in lieu of Norco 10/325 mg #90 on 06/12/2014.",
    "UR approved naproxen 550 mg #60 rather than Norco 10/325 mg #90 on 06/12/2014.",
    "UR approved naproxen 550 mg #60 in place of Norco on 06/12/2014.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. No approval was given to Norco 10/325 mg #90.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. The approval did not include Norco 10/325 mg #90.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. It excluded Norco 10/325 mg #90.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. Norco 10/325 mg #90 did not meet with approval.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. Norco was not.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. As to Norco, the request was found lacking.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. Norco was another matter.",
    "UR approved naproxen 550 mg #60 on 06/12/2014. Not so Norco.",
    "UR certified naproxen 550 mg #60 in its stead on 06/12/2014.",
    "UR certified naproxen 550 mg #60 instead on 06/12/2014.",
    "UR modified the dose to 5/325 mg, #60, on 06/12/2014.",
    "UR certified one box on 06/12/2014.",
    "UR denied a right knee arthroscopy and all associated services on 06/12/2014.",
    "UR denied a right knee arthroscopy and related services on 06/12/2014.",
  ].map((decided) => ({
    title: `what is named of the determination or stands for it there: ${decided}`,
    letter: {
      summary: `The patient is a 52-year-old female who was injured on 03/04/2011. ${decided}`,
      items: [{ heading: "Norco 10/325 mg #90: Upheld" }],
    },
  })),
  {
    title: "a setting that was certified, another one that was not, and what the heading says was authorized",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR certified the knee arthroscopy as outpatient surgery and omeprazole 20 mg #30 on 06/12/2014.",
      items: [
        { heading: "Inpatient stay, 3 days: Upheld" },
        { heading: "Nexium 40 mg #30 was the original request. The Claims Administrator authorized omeprazole 20 mg #30, leaving the original request IMR eligible. The original request, Nexium 40 mg #30 is: Upheld" },
      ],
    },
  },
  {
    title: "a drug that is not necessary because the surgery is not",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR denied a right knee arthroscopy on 06/12/2014.",
      items: [
        { heading: "Right knee arthroscopy: Upheld" },
        { heading: "Keflex 500 mg #20: Upheld", rationale: "The primary procedure is not medically necessary, and none of the associated services are." },
      ],
    },
  },
  {
    title: "rides, which are transportation",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR denied rides to medical visits on 06/12/2014.",
      items: [{ heading: "Transportation to and from appointments: Upheld" }],
    },
  },
  {
    title: "what was requested, or taken, and not decided",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed Norco
10/325 mg #90. UR denied naproxen 550 mg #60 on 06/12/2014. She takes Norco and is not working.
                         ~~~~~~~~~~~~~~~~~~~ item-not-reviewed: Utilization review denied naproxen 550 mg #60`,
      items: [
        {
          heading: `
Norco 10/325 mg #90: Upheld
^^^^^^^^^^^^^^^^^^^ information item-not-reviewed: Norco 10/325 mg #90: as the case summary tells it, the utilization review determination names naproxen 550 mg #60, not this.`,
        },
      ],
    },
  },
]);
