import { outcomeContradicted } from "../../src/rules/outcome-contradicted";
import { testRule } from "./tester";

testRule(outcomeContradicted, [
  {
    title: "upheld, yet necessary",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
TENS unit: Upheld
           ^^^^^^ error outcome-contradicted: TENS unit: the outcome reads "Upheld", but the rationale concludes "is medically necessary".`, rationale: `
A trial showed benefit. The TENS unit is medically necessary.
                                      ~~~~~~~~~~~~~~~~~~~~~~ outcome-contradicted: The rationale concludes "is medically necessary"` },
      ],
    },
  },
  {
    title: "medical necessity that is, or is not, established",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
TENS unit: Upheld
           ^^^^^^ error outcome-contradicted: TENS unit: the outcome reads "Upheld", but the rationale concludes "Medical necessity of the TENS unit has been established".`, rationale: `
A trial showed benefit. Medical necessity of the TENS unit has been established.
                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ outcome-contradicted: The rationale concludes "Medical necessity of the TENS unit has been established"` },
        { heading: "MRI of the lumbar spine: Upheld", rationale: "No deficit is on record. Medical necessity of the MRI has not been established." },
      ],
    },
  },
  {
    title: "the last conclusion counts",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "TENS unit: Overturned", rationale: `
The claims administrator found that the unit was not medically necessary. A trial showed benefit. The TENS unit is
medically necessary.` },
      ],
    },
  },
  {
    title: "a conclusion on another treatment is another matter",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: "Sleep hygiene was not tried. Acupuncture is medically necessary." },
      ],
    },
  },
  {
    title: "a conclusion by a general word or by a part of the name",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Left L4-5 transforaminal epidural steroid injection: Upheld
                                                     ^^^^^^ error outcome-contradicted: transforaminal epidural steroid injection: the outcome reads "Upheld", but the rationale concludes "is medically necessary".`, rationale: `
The criteria are met. The injection is medically necessary.
                                    ~~~~~~~~~~~~~~~~~~~~~~ outcome-contradicted: The rationale concludes "is medically necessary"` },
        { heading: `
Norco 10/325 mg #60: Overturned
                     ^^^^^^^^^^ error outcome-contradicted (2): Norco: the outcome reads "Overturned", but the rationale concludes "is not medically necessary".`, rationale: `
No benefit is on record. Hydrocodone is not medically necessary.
                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~ outcome-contradicted (2): The rationale concludes "is not medically necessary"` },
      ],
    },
  },
  {
    title: "a rationale without conclusion",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Overturned", rationale: "Sleep hygiene was not tried. The drug is meant for short use." },
      ],
    },
  },
]);
