import { textGap } from "../../src/rules/text-gap";
import { testRule } from "./tester";

testRule(textGap, [
  {
    title: "in a rationale",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld" },
        { heading: "TENS unit: Upheld", rationale: `
The records show the     noted a trial of the unit at home, without benefit   .
                 ^^^^^^^^ information text-gap: Words are missing between "the" and "noted". Redaction is the usual cause.
                                                                    ^^^^^^^^^^ information text-gap: Words are missing between "benefit" and ".". Redaction is the usual cause.
The request is not medically necessary.` },
      ],
    },
  },
  {
    title: "a slip before a full stop, a list and a table",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012 . He takes:
1.   Zolpidem     10 mg     #30
2.   Soma         350 mg    #60`,
      items: [{ heading: "Zolpidem 10 mg #30: Upheld" }],
    },
  },
]);
