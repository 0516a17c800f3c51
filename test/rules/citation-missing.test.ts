import { citationMissing } from "../../src/rules/citation-missing";
import { testRule } from "./tester";

testRule(citationMissing, [
  {
    title: "the reviewer's block is absent",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Zolpidem 10 mg #30: Upheld
^^^^^^^^^^^^^^^^^^ warning citation-missing: Zolpidem 10 mg #30: the item lacks the reviewer's guideline.`, reviewer: null },
      ],
    },
  },
]);
