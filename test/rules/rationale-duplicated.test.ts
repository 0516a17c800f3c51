import { rationaleDuplicated } from "../../src/rules/rationale-duplicated";
import { testRule } from "./tester";

testRule(rationaleDuplicated, [
  {
    title: "twenty-four words are none",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: `
One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty alpha beta gamma delta.` },
        { heading: "Lyrica 75 mg #60: Upheld", rationale: `
Now one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty alpha beta gamma delta end.` },
      ],
    },
  },
  {
    title: "the primary procedure by its name",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: ["Pre-operative medical clearance", "Labs: CBC"].map((name) => ({
        heading: `Associated surgical service: ${name}: Upheld`,
        rationale: "Because the primary procedure, the arthroscopy of the right knee, has not been found to be medically necessary on the records that were sent, none of the services associated with it are medically necessary.",
      })),
    },
  },
  {
    title: "the primary procedure to which a service belongs",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: ["EKG", "Crutches"].map((service) => ({
        heading: `Associated surgical service: ${service}: Upheld`,
        rationale: "Since the primary procedure to which this service belongs has not been found medically necessary in this determination, none of the services that were requested only in connection with it are medically necessary.",
      })),
    },
  },
  {
    title: "the primary procedure by its whole name",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: ["EKG", "Crutches"].map((service) => ({
        heading: `Associated surgical service: ${service}: Upheld`,
        rationale: "As the primary procedure, the right shoulder arthroscopy with rotator cuff repair and subacromial decompression, is not medically necessary, none of the associated services requested with it is medically necessary.",
      })),
    },
  },
  {
    title: "case, hyphens and punctuation apart",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: `
The first-line drug (a sleep aid) was not tried, and there is no record of sleep hygiene, of a diary, or of any
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
other measure that could have helped.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ rationale-duplicated: The same passage under "Zolpidem 10 mg #30"` },
        { heading: "Lyrica 75 mg #60: Upheld", rationale: `
The FIRSTLINE drug, a sleep aid, was not tried; and there is no record of sleep hygiene, of a diary or of any other
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
measure that could have helped.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information rationale-duplicated: The rationales of "Lyrica 75 mg #60" and "Zolpidem 10 mg #30" share a passage of 29 words.` },
      ],
    },
  },
]);
