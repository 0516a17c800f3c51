import { missingSpace } from "../../src/rules/missing-space";
import { testRule } from "./tester";

testRule(missingSpace, [
  {
    title: "in every part of the letter, over line ends, behind brackets and question marks",
    letter: {
      summary: `
The patient is a 63-year-old female who was injured on 01/30/2014. Pain is 8/10.Sleep is poor (four hours).MRI was done.
                                                                               ^^^^^^ hint missing-space: A space is missing between two sentences: .Sleep
                                                                                                          ^^^^ hint missing-space: A space is missing between two sentences: .MRI
Is it new?There is no note of the first MRI.The second is of
         ^^^^^^ hint missing-space: A space is missing between two sentences: ?There
                                           ^^^^ hint missing-space: A space is missing between two sentences: .The
2014.`,
      items: [
        {
          heading: "Lyrica 75 mg #60: Upheld",
          reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Anti-epilepsy drugs, Page(s): 16.Decision based on ODG.
                                                                                         ^^^^^^^^^ hint missing-space: A space is missing between two sentences: .Decision`,
          rationale: `
The dose is 75 mg.It was doubled. A pain level of 5.Therefore, the request is not medically necessary.
                 ^^^ hint missing-space: A space is missing between two sentences: .It
                                                   ^^^^^^^^^^ hint missing-space: A space is missing between two sentences: .Therefore`,
        },
      ],
    },
  },
]);
