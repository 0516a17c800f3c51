import { citationPageOutsideTopic } from "../../src/rules/citation-page-outside-topic";
import { testRule } from "./tester";

const summary = "The patient is a 45-year-old male who was injured on 09/09/2010.";

testRule(citationPageOutsideTopic, [
  {
    title: "pages of the wider topic, and pages that are known by experience only",
    letter: {
      summary,
      items: [
        {
          heading: "Ultram 50 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Tramadol (Ultram), Page(s): 93-94.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, Page(s): 91.",
        },
        {
          heading: "Lyrica 75 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Pregabalin (Lyrica), Page(s): 19-20.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Pregabalin (Lyrica), Page(s): 100.",
        },
      ],
    },
  },
  {
    title: "pages of several citations of one block, none of them of a topic",
    letter: {
      summary,
      items: [
        {
          heading: "Omeprazole 20 mg #30: Upheld",
          claimsAdministrator: `
Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk, Page(s): 98, 113-14.
                                                                                                             ^^^^^^^^^^ hint citation-page-outside-topic: None of the pages cited, 98 and 113-14, is one of NSAIDs, GI symptoms & cardiovascular risk (68-69).`,
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk, Page(s): 98, 68.",
        },
      ],
    },
  },
  {
    title: "no topic, a topic whose pages are not known, pages of another guideline, and pages that do not exist",
    letter: {
      summary,
      items: [
        {
          heading: "Baclofen 10 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants, Compound drugs, Page(s): 98.",
        },
        {
          heading: "Ibuprofen 800 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 299, Chronic Pain Treatment Guidelines NSAIDs Page(s): 67.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, Page(s): 73-67, 168.",
        },
        {
          heading: "Naproxen 500 mg #60: Upheld",
          claimsAdministrator: "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, NSAIDs, page 12.",
          reviewer: "Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2016, NSAIDs, page 12.",
        },
      ],
    },
  },
  {
    title: "pages that are none beside one of the topic, and the next page but one",
    letter: {
      summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
      items: [
        { heading: "Tizanidine 4 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 0-130." },
        { heading: "Tizanidine 4 mg #30: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 163." },
        { heading: "Tizanidine 2 mg #30: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 0-20." },
        { heading: "Tizanidine 2 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 90-80." },
        { heading: "Tizanidine 2 mg #90: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Zorbadine, Page(s): 90." },
        { heading: "Tizanidine 6 mg #60: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 127.
                                                                                               ^^^ hint citation-page-outside-topic: None of the pages cited, 127, is one of Muscle relaxants (for pain) (63-66).` },
        { heading: "Tizanidine 6 mg #90: Upheld", reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 7-9.
                                                                                               ^^^ hint citation-page-outside-topic: None of the pages cited, 7-9, is one of Muscle relaxants (for pain) (63-66).` },
      ],
    },
  },
]);
