import { sectionMissing } from "../../src/rules/section-missing";
import { testRule } from "./tester";

const rest = { summary: "The patient is a 31-year-old female who was injured on 02/02/2014.", items: [{ heading: "Naproxen 500 mg #60: Upheld" }] };

testRule(sectionMissing, [
  {
    title: "a letter that does not tell how the determination was made",
    letter: {
      opening: `
Case Number: CM14-0011223
^^^^^^^^^^^^^^^^^^^^^^^^^ warning section-missing: The letter lacks the section on how the determination was made.
Date Assigned: 06/01/2014`,
      methodology: null,
      ...rest,
    },
  },
  {
    title: "a section under a heading of its own",
    letter: {
      methodology: `
WHO MADE THE FINAL DETERMINATION

The expert reviewer has no affiliation with the employer. He/she is Board Certified in Neurology and is licensed to
practice in Ohio.`,
      ...rest,
    },
  },
]);
