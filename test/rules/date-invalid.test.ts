import { dateInvalid } from "../../src/rules/date-invalid";
import { testRule } from "./tester";

testRule(dateInvalid, [
  {
    title: "in the rationale, with the item",
    letter: {
      summary: "The patient is a 44-year-old female who was injured on 07/08/2011.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The note of 06/31/2014 shows no benefit. The request is not medically necessary.
            ^^^^^^^^^^ error date-invalid: 06/31/2014 is no date: there is no such day.` }],
    },
  },
  {
    title: "a short year, a year in front and a wrong leap day",
    letter: {
      summary: `
The patient is a 44-year-old female who was injured on 02/29/13. The MRI of 2013-02-30 was normal. She was seen on
                                                       ^^^^^^^^ error date-invalid: 02/29/13 is no date: there is no such day.
                                                                            ^^^^^^^^^^ error date-invalid: 2013-02-30 is no date: there is no such day.
2/30/14. Seen again 9-31-14, she walked well. She presented 9/11/31 times.
^^^^^^^ error date-invalid: 2/30/14 is no date: there is no such day.
                    ^^^^^^^ error date-invalid: 9-31-14 is no date: there is no such day.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "strengths, scores, levels and motion",
    letter: {
      summary: `
Trezix 320.5/30/16 mg, Norco 10/325/40, strength 5/5/5, grip 60/65/55, flexion 45/50/60, L4-5, C5-6-7, rotation
30/10/25.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "numbers of claims, codes and pages",
    letter: {
      summary: "Claim number: 20-45-2013. Codes 97110-45-14 and 99213. Pages 30-45-2014. Call (800) 555-1212, fax 13-20-2014.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "placeholders",
    letter: {
      summary: "The date of birth was given as 00/00/0000 and the date of hire as 99/99/9999.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "sets and counts",
    letter: {
      summary: "Exercises were done 3/10/20 times, 15/30/45 minutes, 10-20-30 repetitions, tablets 30/60/90, weeks 1/31/30 of 52.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a foreign date in a citation",
    letter: {
      summary: "The patient is a 44-year-old female who was injured on 07/08/2011.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", reviewer: "Decision based on Non-MTUS Citation Clinical Journal of Pain, 25/03/2009." }],
    },
  },
]);
