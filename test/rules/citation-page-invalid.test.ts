import { citationPageInvalid } from "../../src/rules/citation-page-invalid";
import { testRule } from "./tester";

const summary = "The patient is a 34-year-old female who was injured on 06/15/2011.";

testRule(citationPageInvalid, [
  {
    title: "the guideline's length, its last page, and shortened numbers",
    letter: {
      summary,
      items: [
        {
          heading: "Norco 10/325 mg #90: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines 127 Page(s): 44, 47, 75-79.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 74-6, 120-7 of 127.",
        },
      ],
    },
  },
  {
    title: "a page 0, a range past the end, and a shortened range past the end",
    letter: {
      summary,
      items: [
        {
          heading: "Norco 10/325 mg #90: Upheld",
          claimsAdministrator: `
Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 0, 76-80.
                                                                           ^ warning citation-page-invalid: There is no page 0 (0).`,
          reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 78-80, 124-128, 126-8.
                                                                                  ^^^^^^^ warning citation-page-invalid: There is no page 128: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page 127.
                                                                                           ^^^^^ warning citation-page-invalid: There is no page 128: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page 127.`,
        },
      ],
    },
  },
  {
    title: "a range of another guideline that runs backwards, and its pages past 127",
    letter: {
      summary,
      items: [
        {
          heading: "Physical therapy x 6 visits: Upheld",
          claimsAdministrator: `
Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 309-303.
                                                                     ^^^^^^^ warning citation-page-invalid: The pages 309-303 run backwards.`,
          reviewer: "Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 203, 213-214.",
        },
      ],
    },
  },
  {
    title: "another edition of the Chronic Pain guidelines",
    letter: {
      summary,
      items: [
        { heading: "Norco 10/325 mg #90: Upheld", reviewer: "Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2016, page 160." },
        { heading: "MRI of the lumbar spine: Upheld", reviewer: "Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies." },
      ],
    },
  },
]);
