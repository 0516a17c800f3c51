import { citationPageInvalid } from "../../src/rules/citation-page-invalid";
import { professionalReview } from "./professional-review";
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
  {
    title: "a letter of the later edition, by a date",
    letter: {
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010. UR denied Tizanidine on 07/28/2016.",
      items: [{ heading: "Tizanidine 4 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 263." }],
    },
  },
  {
    title: "a letter of the later edition, by sections",
    letter: {
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
      items: [
        { heading: "Tizanidine 4 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 263." },
        { heading: "Norco 10/325 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment 2009, Section(s): Opioids, criteria for use." },
      ],
    },
  },
  {
    title: "pages from two figures to three",
    letter: {
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
      items: [{ heading: "Physical therapy x 6: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Physical medicine, Page(s): 98-101." }],
    },
  },
  {
    title: "a first page that is none, a page 0, and a last page that is none",
    letter: {
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
      items: [
        { heading: "Tizanidine 4 mg #60: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 163-166.
                                                                                               ^^^^^^^ warning citation-page-invalid: There is no page 163: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page 127.` },
        { heading: "Tizanidine 2 mg #60: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 0-63.
                                                                                               ^^^^ warning citation-page-invalid: There is no page 0 (0-63).` },
        { heading: "Tizanidine 6 mg #60: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 0.
                                                                                               ^ warning citation-page-invalid: There is no page 0 (0).` },
        { heading: "Tizanidine 4 mg #30: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 63-166.
                                                                                               ^^^^^^ warning citation-page-invalid: There is no page 166: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page 127.` },
      ],
    },
  },
  {
    title: "a block that cites both editions, an item with one block, and a range that ends at no page",
    letter: {
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
      items: [
        { heading: "Tizanidine 4 mg #60: Upheld", claimsAdministrator: null, reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 178. Decision based on Non-MTUS Citation ODG, Section(s): Pain, Opioids." },
      ],
    },
  },
  {
    title: "an item with one block, a range that ends at page 0, and one that begins at the last page",
    letter: {
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
      items: [
        { heading: "Tizanidine 4 mg #60: Upheld", claimsAdministrator: null, reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 63-0.
                                                                                               ^^^^ warning citation-page-invalid: The pages 63-0 run backwards.` },
        { heading: "Tizanidine 4 mg #90: Upheld", claimsAdministrator: null, reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 127-130.
                                                                                               ^^^^^^^ warning citation-page-invalid: There is no page 130: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page 127.` },
      ],
    },
  },
  {
    title: "one section of guidelines for several items",
    letter: professionalReview(["1. Soma 350 mg #60", "2. Baclofen 10 mg #60"], "No spasm is on record. Neither is medically necessary.", { guidelines: `MTUS Chronic Pain Treatment Guidelines, Muscle relaxants (for pain), Page(s): 163.
                                                                              ^^^ warning citation-page-invalid: There is no page 163: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page 127.` }),
  },
]);
