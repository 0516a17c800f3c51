import { strengthMismatch } from "../../src/rules/strength-mismatch";
import { testRule } from "./tester";

testRule(strengthMismatch, [
  {
    title: "the plan has another strength than the request for authorization that follows it",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treatment plan included Baclofen
10 mg #60. The request for authorization dated 06/04/2014 lists Baclofen 20 mg #60. UR denied Baclofen 20 mg #60 on
~~~~~ strength-mismatch: The treating physician prescribed 10 mg
06/12/2014.`,
      items: [
        { heading: `
Baclofen 20 mg #60: Upheld
         ^^^^^ warning strength-mismatch: Baclofen: the item says 20 mg, the treating physician prescribed 10 mg and also 20 mg.` },
      ],
    },
  },
  {
    title: "the application lists another strength",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Baclofen 10 mg #60. UR denied Baclofen 10 mg #60 on 06/12/2014. The IMR application lists Baclofen 20 mg #60.
                                                                                                   ~~~~~ strength-mismatch: The IMR application lists 20 mg`,
      items: [
        { heading: `
Baclofen 10 mg #60: Upheld
         ^^^^^ warning strength-mismatch: Baclofen: the item says 10 mg, the IMR application lists 20 mg.` },
      ],
    },
  },
  {
    title: "the rationale concludes on another strength",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR denied Baclofen 10 mg #60 on 06/12/2014.",
      items: [
        { heading: `
Baclofen 10 mg #60: Upheld
         ^^^^^ warning strength-mismatch: Baclofen: the item says 10 mg, the rationale concludes on 20 mg.`, rationale: `
Benefit is not shown. Therefore, the request for Baclofen 20 mg #60 is not medically necessary.
                                                          ~~~~~ strength-mismatch: The rationale concludes on 20 mg` },
      ],
    },
  },
  {
    title: "a heading without strength, and two other sources that differ",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Baclofen 10 mg #60. UR denied Baclofen 20 mg #60 on 06/12/2014.
         ~~~~~ strength-mismatch: The treating physician prescribed 10 mg
                                       ~~~~~ strength-mismatch: Utilization review denied 20 mg`,
      items: [
        { heading: `
Baclofen #60: Upheld
^^^^^^^^^^^^ warning strength-mismatch: Baclofen: the treating physician prescribed 10 mg, utilization review denied 20 mg.` },
      ],
    },
  },
  {
    title: "a strength that only the heading states",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Baclofen. UR denied Baclofen on 06/12/2014.`,
      items: [
        { heading: "Baclofen 20 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "grams and milligrams",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Metformin 0.5 g #60. UR denied Metformin 500 mg #60 on 06/12/2014.`,
      items: [
        { heading: "Metformin 500mg #60: Upheld" },
      ],
    },
  },
  {
    title: "two strengths of one drug that pair, in another order",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Oxycontin 20 mg #60 and Oxycontin 40 mg #30. UR denied Oxycontin 40 mg #30 and Oxycontin 20 mg #60 on 06/12/2014.`,
      items: [
        { heading: "Oxycontin 20 mg #60: Upheld" },
        { heading: "Oxycontin 40 mg #30: Upheld" },
      ],
    },
  },
  {
    title: "two strengths of one drug, of which one is another",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Oxycontin 20 mg #60 and Oxycontin 40 mg #30. UR denied Oxycontin 40 mg #30 and Oxycontin 20 mg #60 on 06/12/2014.
                                  ~~~~~ strength-mismatch: The treating physician prescribed 40 mg
                                                                 ~~~~~ strength-mismatch: Utilization review denied 40 mg`,
      items: [
        { heading: "Oxycontin 20 mg #60: Upheld" },
        { heading: `
Oxycontin 80 mg #30: Upheld
          ^^^^^ warning strength-mismatch: Oxycontin: the item says 80 mg, the treating physician prescribed 40 mg, utilization review denied 40 mg.` },
      ],
    },
  },
  {
    title: "a part of a compound",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Flurbiprofen 20%/Lidocaine 5% cream 180 gm. UR denied Flurbiprofen 25%/Lidocaine 5% cream 180 gm on 06/12/2014.
             ~~~~~~~~~~~~~~~~ strength-mismatch: The treating physician prescribed 20%/5%`,
      items: [
        { heading: `
Flurbiprofen 25%/Lidocaine 5% cream 180 gm: Upheld
             ^^^^^^^^^^^^^^^^ warning strength-mismatch: Flurbiprofen: the item says 25%/5%, the treating physician prescribed 20%/5%.` },
      ],
    },
  },
  {
    title: "the remaining portion has another strength than the original request",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR modified Norco 10/325 mg #90 on 06/12/2014.
                                                                                     ~~~~~~~~~ strength-mismatch: Utilization review modified a request for 10/325 mg`,
      items: [
        { heading: `
Norco 10/325 mg #90 was the original request. Norco 10/325 mg #45 was authorized by the Claims Administrator. The remaining
      ~~~~~~~~~ strength-mismatch: The original request was 10/325 mg
portion of the original request, Norco 5/325 mg #45 is: Upheld
                                       ^^^^^^^^ warning strength-mismatch: Norco: the item says 5/325 mg, the original request was 10/325 mg, utilization review modified a request for 10/325 mg.` },
      ],
    },
  },
  {
    title: "the original request as utilization review had it",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. The Utilization Review on 06/12/2014 Norco 10/325 mg #80
                                                                                                              ~~~~~~~~~ strength-mismatch: Utilization review modified a request for 10/325 mg
was the original request. Norco 10/325 mg #30 was authorized by the Claims Administrator.`,
      items: [
        { heading: `
Norco 5/325 mg #80 was the original request. Norco 5/325 mg #30 was authorized by the Claims Administrator. The remaining
portion of the original request, Norco 5/325 mg #50 is: Upheld
                                       ^^^^^^^^ warning strength-mismatch: Norco: the item says 5/325 mg, utilization review modified a request for 10/325 mg.` },
      ],
    },
  },
  {
    title: "a dose of several tablets",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. The RFA of 06/02/2014 has "Elavil 50 mg q.h.s. (as 25 mg x
2), 60 tablets". UR denied Elavil 25 mg #60 on 06/12/2014.`,
      items: [{ heading: "Elavil 25 mg #60: Upheld" }],
    },
  },
  ...[
    "modified it to Percocet 5/325 mg #120",
    "modified Percocet to 5/325 mg #60",
    "partially certified Percocet at 5/325 mg #60",
    "certified Percocet 5/325 mg #60 for weaning",
    "certified Percocet at the earlier dose of 5/325 mg #60",
    "approved Percocet 5/325 mg #90 instead",
  ].map((decided) => ({
    title: `another strength was granted: ${decided}`,
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Percocet 10/325 mg #120. The UR determination of 06/12/2014 ${decided}.`,
      items: [{ heading: "Percocet 10/325 mg #120: Upheld" }],
    },
  })),
]);
