import { unbalancedDelimiter } from "../../src/rules/unbalanced-delimiter";
import { testRule } from "./tester";

testRule(unbalancedDelimiter, [
  {
    title: "each part of a letter has its own marks",
    letter: {
      summary: `
The patient is a 47-year-old male (injured on 08/19/2012.
                                  ^ information unbalanced-delimiter: The bracket before "injured" has no closing one.`,
      items: [
        {
          heading: "Zolpidem 10 mg #30: Upheld",
          claimsAdministrator: `
Decision based on MTUS Chronic Pain Treatment Guidelines, Introduction, Page(s): 1-3).
                                                                                    ^ information unbalanced-delimiter: The bracket behind "1-3" has no opening one.`,
          rationale: `
The patient "sleeps well. The request is not medically necessary.
            ^ information unbalanced-delimiter: The quotation mark before "sleeps" has no closing one.`,
        },
        {
          heading: "Soma 350 mg #60: Upheld",
          rationale: `
The patient sleeps well". The request is not medically necessary.
                       ^ information unbalanced-delimiter: The quotation mark behind "well" has no opening one.`,
        },
      ],
    },
  },
  {
    title: "numbered items, and a list over several lines",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. The plan is:
1) Zolpidem 10 mg #30
2) Soma 350 mg #60`,
      items: [{ heading: "1) Zolpidem 10 mg #30: Upheld" }, { heading: "2) Soma 350 mg #60 (two tablets daily): Upheld" }],
    },
  },
]);
