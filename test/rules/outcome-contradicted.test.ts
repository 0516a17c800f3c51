import assert from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { lastConclusion, outcomeContradicted } from "../../src/rules/outcome-contradicted";
import { professionalReview } from "./professional-review";
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
  {
    title: "the last conclusion, where it names what may be the item, and an earlier one does for certain",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Norco 10/325 mg #60: Upheld", rationale: "Norco is not medically necessary. Acetaminophen is medically necessary." },
        { heading: "Norco 5/325 mg #60: Upheld", rationale: "It is not medically necessary. Acetaminophen is medically necessary." },
        { heading: `
Norco 7.5/325 mg #60: Upheld
                      ^^^^^^ error outcome-contradicted: Norco: the outcome reads "Upheld", but the rationale concludes "is medically necessary".`, rationale: `
Acetaminophen is not medically necessary. It is medically necessary.
                                             ~~~~~~~~~~~~~~~~~~~~~~ outcome-contradicted: The rationale concludes "is medically necessary"` },
      ],
    },
  },
  {
    title: "a partial decision, and an item without outcome",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "TENS unit: Partially Overturned", rationale: "A trial is due. It is medically necessary." },
        { heading: "H-wave unit: Partially Overturned", rationale: "A trial is due. It is not medically necessary." },
        { heading: "MRI of the lumbar spine", rationale: "No deficit is on record. It is not medically necessary." },
      ],
    },
  },
]);

describe("the conclusion of a rationale on several items", () => {
  it("is for each the last one that names its treatment", () => {
    const text = professionalReview(
      ["1. Soma 350 mg #60", "2. Physical therapy x 6", "3. Back brace"],
      "The records show no spasm. Soma 350 mg #60 is not medically necessary. Physical therapy x 6 is medically necessary. It is medically necessary.",
    );
    const { letter } = analyze(text, { rules: [] }).letters[0]!;
    assert.deepEqual(letter.items.map((item) => lastConclusion(letter, item)?.necessary ?? null), [false, true, null]);
  });
});
