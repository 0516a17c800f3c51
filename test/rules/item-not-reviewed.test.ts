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
^^^^^^^^^^^^^^^^^^^^^^^^ information item-not-reviewed: Acupuncture x 6 sessions: the utilization review determination names Soma, not this.`,
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
]);
