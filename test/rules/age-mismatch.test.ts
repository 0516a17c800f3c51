import { ageMismatch } from "../../src/rules/age-mismatch";
import { testRule } from "./tester";

testRule(ageMismatch, [
  {
    title: "twice in the summary",
    letter: {
      summary: `
The patient is a 58-year-old male who was injured on 07/08/2011. He is now 57 years old and does not work.
                 ~~~~~~~~~~~ age-mismatch: The letter says "58-year-old"
                                                                           ^^^^^^^^^^^^ warning age-mismatch: The patient: the case summary says both "58-year-old" and "57 years old".`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a report of a day gives more years than the letter",
    letter: {
      summary: `
The patient is a 58-year-old male who was injured on 07/08/2011. The report of 04/14/2014 describes the 59-year-old
                 ~~~~~~~~~~~ age-mismatch: The letter says "58-year-old"
                                                                                                        ^^^^^^^^^^^ warning age-mismatch: The patient: the case summary says both "58-year-old" and "59-year-old".
patient as active.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "one year apart at present",
    letter: {
      summary: `
The patient is a 58-year-old male who was injured on 07/08/2011.
                 ~~~~~~~~~~~ age-mismatch: The letter says "58-year-old"`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
This is a 57 year old male with neck pain. The request is not medically necessary.
          ^^^^^^^^^^^ warning age-mismatch: The patient: the case summary says "58-year-old", the rationale "57 year old".` }],
    },
  },
  {
    title: "words and figures of one age",
    letter: {
      summary: "The patient is a fifty-eight-year-old male who was injured on 07/08/2011.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: "This 58-year-old man has had twelve sessions. The request is not medically necessary." }],
    },
  },
  {
    title: "ages at other times",
    letter: {
      summary: `
The patient is a 58-year-old male who was injured on 07/08/2011. At age 39 he had a hernia repaired. He was 55 years
old when he fell, and at the age of 56 he had an operation. He will be 60 years old when he retires.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: "He was a 55-year-old roofer at that time. The request is not medically necessary." }],
    },
  },
  {
    title: "relatives, other persons and things",
    letter: {
      summary: `
The patient is a 58-year-old male who was injured on 07/08/2011. His wife, a 61-year-old nurse, drives. He has a
22-year-old son and a daughter who is 20 years old. The 12 year old MRI and this 3-year-old injury were noted; this 15
year old device has failed. He was hit by a 30-year-old driver.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a history, and a guideline",
    letter: {
      summary: "The patient is a 58-year-old male who was injured on 07/08/2011.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
He has a 10 year history of pain. Patients over 65 years of age need less. In a 45-year-old woman the drug is safe; by
the guideline the 70-year-old patient is at risk, and so is a person aged 75. The request is not medically necessary.` }],
    },
  },
  {
    title: "an earlier report and the time since",
    letter: {
      summary: `
The patient is a 58-year-old male who was injured on 07/08/2011. In the evaluation of 03/02/2012 this 56-year-old male
was found permanent and stationary. On 04/14/2014 the treating physician requested acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "no age",
    letter: {
      summary: "The patient was injured on 07/08/2011.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: "This 44-year-old man has had twelve sessions. The request is not medically necessary." }],
    },
  },
  {
    title: "two reports, in their order",
    letter: {
      summary: `
The patient was injured on 07/08/2011. He has pain. The neck is stiff.
In the evaluation of 03/02/2012 this 56-year-old male was found permanent and
stationary. In the evaluation of 04/14/2014 this 58-year-old male was found unchanged.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "two reports, the later one with fewer years",
    letter: {
      summary: `
The patient was injured on 07/08/2011. He has pain. The neck is stiff.
In the evaluation of 03/02/2012 this 58-year-old male was found permanent and
                                     ~~~~~~~~~~~ age-mismatch: The letter says "58-year-old"
stationary. In the evaluation of 04/14/2014 this 57-year-old male was found unchanged.
                                                 ^^^^^^^^^^^ warning age-mismatch: The patient: the case summary says both "58-year-old" and "57-year-old".`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "two reports of one day, a birthday apart",
    letter: {
      summary: `
The patient was injured on 07/08/2011. He has pain. The neck is stiff.
In the evaluation of 03/02/2012 this 57-year-old male was found permanent and
stationary. In the evaluation of 03/02/2012 this 56-year-old male was found unchanged.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "an earlier report, and as many years as have gone by and one",
    letter: {
      summary: `
In the evaluation of 03/02/2012 this 55-year-old male was found permanent and stationary. The patient is a 58-year-old
male who was injured on 07/08/2011. On 04/14/2014 the treating physician requested acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "an earlier report, and more years than have gone by",
    letter: {
      summary: `
In the evaluation of 03/02/2012 this 54-year-old male was found permanent and stationary. The patient is a 58-year-old
                                     ^^^^^^^^^^^ warning age-mismatch: The patient: the case summary says both "58-year-old" and "54-year-old".
                                                                                                           ~~~~~~~~~~~ age-mismatch: The letter says "58-year-old"
male who was injured on 07/08/2011. On 04/14/2014 the treating physician requested acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
]);
