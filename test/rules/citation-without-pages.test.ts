import { citationWithoutPages } from "../../src/rules/citation-without-pages";
import { testRule } from "./tester";

testRule(citationWithoutPages, [
  {
    title: "pages in other forms, and guidelines that have none",
    letter: {
      summary: "The patient is a 29-year-old male who was injured on 12/03/2012.",
      items: [
        {
          heading: "Tramadol 50 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines 127 Page(s): 76, 80.",
          reviewer: "Decision based on MTUS Chronic Pain Medical Treatment Guidelines (2009), Opioids, criteria for use, pp. 76-80 of 127. The Chronic Pain Medical Treatment Guidelines are part of the MTUS.",
        },
        {
          heading: "MRI of the left knee: Upheld",
          claimsAdministrator: "Decision based on MTUS ACOEM Chapter 13 Knee Complaints.",
          reviewer: "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee Chapter, MRI.",
        },
        {
          heading: "Acupuncture x 6 sessions: Upheld",
          claimsAdministrator: "The Claims Administrator did not cite any medical evidence for its decision.",
          reviewer: "Decision based on MTUS Acupuncture Treatment Guidelines.",
        },
      ],
    },
  },
  {
    title: "one of two citations",
    letter: {
      summary: "The patient is a 29-year-old male who was injured on 12/03/2012.",
      items: [
        {
          heading: "Norco 5/325 mg #60: Upheld",
          reviewer: `
Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 339, Chronic Pain Treatment Guidelines Opioids.
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint citation-without-pages: The citation names no page: Chronic Pain Treatment Guidelines Opioids.`,
        },
      ],
    },
  },
  {
    title: "a letter that has a date of the later edition",
    letter: {
      summary: "The patient is a 29-year-old male who was injured on 10/03/2016.",
      items: [{ heading: "Norco 5/325 mg #60: Upheld", claimsAdministrator: "Decision based on MTUS ACOEM Chapter 3, Page(s): 47.", reviewer: "Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Opioids." }],
    },
  },
  {
    title: "a letter of the later edition's time that cites these guidelines by pages all the same",
    letter: {
      summary: "The patient is a 29-year-old male who was injured on 10/03/2016.",
      items: [
        {
          heading: "Norco 5/325 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 78.",
          reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Opioids.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint citation-without-pages: The citation names no page: MTUS Chronic Pain Treatment Guidelines Opioids.`,
        },
      ],
    },
  },
  {
    title: "a letter of that time in which some citation has sections",
    letter: {
      summary: "The patient is a 29-year-old male who was injured on 10/03/2016.",
      items: [
        {
          heading: "Norco 5/325 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 78.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids.",
        },
        { heading: "Soma 350 mg #30: Upheld", reviewer: "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain)." },
      ],
    },
  },
  {
    title: "beside a citation with pages, the guideline's name alone, and a topic",
    letter: {
      summary: "The patient is a 29-year-old male who was injured on 12/03/2012.",
      items: [
        { heading: "Norco 5/325 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 78. Decision based on MTUS Chronic Pain Treatment Guidelines." },
        { heading: "Norco 5/325 mg #30: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 78. Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, a part of the schedule.
                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint citation-without-pages: The citation names no page: MTUS Chronic Pain Treatment Guidelines Opioids, a part of the schedule.` },
        { heading: "Norco 5/325 mg #90: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint citation-without-pages: The citation names no page: MTUS Chronic Pain Treatment Guidelines.` },
      ],
    },
  },
]);
