import { citationTopicMismatch } from "../../src/rules/citation-topic-mismatch";
import { testRule } from "./tester";

const summary = "The patient is a 50-year-old female who was injured on 03/23/2012.";

testRule(citationTopicMismatch, [
  {
    title: "a topic of its class, of an ingredient, of its side effects, of its family of services",
    letter: {
      summary,
      items: [
        {
          heading: "Vimovo 500/20 mg #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, Page(s): 67-72.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk, Page(s): 68.",
        },
        {
          heading: "Senokot-S #60: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, Page(s): 77.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 77.",
        },
        {
          heading: "Gabapentin 6%, Ketoprofen 20% cream 120 gm: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Topical analgesics, Page(s): 111-113.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Anti-epilepsy drugs, Page(s): 16-18.",
        },
        {
          heading: "Urine drug screen: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Drug testing, Page(s): 43.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, Page(s): 78.",
        },
        {
          heading: "Interferential unit, 30 day rental: Upheld",
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Transcutaneous electrotherapy, Page(s): 114-120.",
          reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Interferential Current Stimulation (ICS), Page(s): 118.",
        },
      ],
    },
  },
  {
    title: "services under topics of drugs, and drugs under topics of services",
    letter: {
      summary,
      items: [
        {
          heading: `
Acupuncture x 8 visits: Upheld
~~~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch: The item is Acupuncture x 8 visits`,
          reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, Muscle relaxants, Page(s): 63-66, 78.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch: Acupuncture x 8 visits: the reviewer's guideline names Opioids, criteria for use and Muscle relaxants, which do not cover it.`,
        },
        {
          heading: `
Lunesta 2 mg #30: Upheld
~~~~~~~~~~~~~~~~ citation-topic-mismatch (2): The item is Lunesta 2 mg #30`,
          reviewer: `
Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Physical therapy.
                                                                                        ^^^^^^^^^^^^^^^^ information citation-topic-mismatch (2): Lunesta 2 mg #30: the reviewer's guideline names Physical therapy, which does not cover it.`,
        },
      ],
    },
  },
  {
    title: "one topic of several covers it",
    letter: {
      summary,
      items: [
        { heading: "Soma 350 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Weaning of medications, Page(s): 78, 124." },
        { heading: "Voltaren 1% gel 100 gm: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Topical analgesics, Page(s): 78, 111-112." },
      ],
    },
  },
  {
    title: "topics that cover everything, or of which that is not known",
    letter: {
      summary,
      items: [
        { heading: "Zanaflex 4 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Functional improvement measures, Page(s): 48, 78." },
        { heading: "Zanaflex 2 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines CRPS, medications, Page(s): 37-38." },
        { heading: "Zanaflex 6 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Tizanidine, Page(s): 66." },
      ],
    },
  },
  {
    title: "something else in the block that may cover it",
    letter: {
      summary,
      items: [
        { heading: "Norflex 100 mg #60: Upheld", reviewer: "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 299, Chronic Pain Treatment Guidelines Opioids Page(s): 78." },
        { heading: "Ambien 5 mg #20: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Zolpidem." },
        { heading: "Ambien 10 mg #20: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter." },
        { heading: "Acupuncture x 4 visits: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78 and MTUS Acupuncture Treatment Guidelines." },
        { heading: "Robaxin 750 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63. Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78." },
        { heading: "Skelaxin 800 mg #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78. Decision based on Non-MTUS Citation www.drugs.com/skelaxin." },
      ],
    },
  },
  {
    title: "treatments that tell no topic",
    letter: {
      summary,
      items: [
        { heading: "Follow-up visit: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, Page(s): 78." },
        { heading: "Liver panel: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, specific drug list & adverse effects, Page(s): 70." },
        { heading: "Zorbadine #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 78." },
        { heading: "Associated surgical service: Cold therapy unit: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Physical medicine, Page(s): 98." },
        { heading: "Depo-Medrol 40 mg injection: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Trigger point injections, Page(s): 122." },
      ],
    },
  },
]);
