import { misspelling } from "../../src/rules/misspelling";
import { testRule } from "./tester";

testRule(misspelling, [
  {
    title: "every time, in capitals, in labels and headings",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. He takes GABAPENTINE; gabapentine helps.
                                                                          ^^^^^^^^^^^ information misspelling: "GABAPENTINE" is probably meant to be "GABAPENTIN".
                                                                                       ^^^^^^^^^^^ information misspelling: "gabapentine" is probably meant to be "gabapentin".`,
      items: [
        {
          heading: `
Gabapentine 300 mg #90: Upheld
^^^^^^^^^^^ information misspelling: "Gabapentine" is probably meant to be "Gabapentin".`,
          rationale: `
The Medical Treatment Utilzation Schedule says so. The request is not medicaly necessary.
                      ^^^^^^^^^^ information misspelling: "Utilzation" is probably meant to be "Utilization".
                                                                      ^^^^^^^^ information misspelling: "medicaly" is probably meant to be "medically".`,
        },
      ],
    },
  },
  {
    title: "everyday words out of a set phrase, broken words, British spellings, brands that no table knows",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. A treament was tried, utilisation was low, an anti-
inflamatory cream and non-opiod drugs such as Novatrex were used. See www.guidlines.org.`,
      items: [{ heading: "Zolpidem 10 mg #30: Upheld" }],
    },
  },
]);
