import { citationTopicMismatch } from "../../src/rules/citation-topic-mismatch";
import { professionalReview } from "./professional-review";
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
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch: Acupuncture x 8 visits: the reviewer's guideline names only the topics "Opioids, criteria for use" and "Muscle relaxants", which do not cover it.`,
        },
        {
          heading: `
Famotidine 20 mg #60: Upheld
~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch (2): The item is Famotidine 20 mg #60`,
          reviewer: `
Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Proton Pump Inhibitors (PPIs).
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch (2): Famotidine 20 mg #60: the reviewer's guideline names only the topic "Proton Pump Inhibitors (PPIs)", which does not cover it.`,
        },
        {
          heading: `
Lunesta 2 mg #30: Upheld
~~~~~~~~~~~~~~~~ citation-topic-mismatch (3): The item is Lunesta 2 mg #30`,
          reviewer: `
Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Physical therapy.
                                                                                        ^^^^^^^^^^^^^^^^ information citation-topic-mismatch (3): Lunesta 2 mg #30: the reviewer's guideline names only the topic "Physical therapy", which does not cover it.`,
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
  {
    title: "sections of ACOEM that are about another kind of treatment",
    letter: {
      summary,
      items: [
        {
          heading: `
MRI of the left knee: Upheld
~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch: The item is MRI of the left knee`,
          claimsAdministrator: "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.",
          reviewer: `
Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods, and MTUS Chronic Pain Medical Treatment 2009, Section(s): Physical medicine treatment.
                                                         ^^^^^^^^^^^^^^^^ information citation-topic-mismatch: MRI of the left knee: the reviewer's guideline names only the topics "Physical Methods" and "Physical medicine treatment", which do not cover it.`,
        },
        {
          heading: `
Acupuncture x 6 visits: Upheld
~~~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch (2): The item is Acupuncture x 6 visits`,
          claimsAdministrator: `
Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies, Follow-Up Visits, and Neck and Upper Back Complaints 2004, Section(s): Diagnostic Criteria.
                                                             ^^^^^^^^^^^^^^^ information citation-topic-mismatch (2): Acupuncture x 6 visits: the claims administrator's guideline names only the topics "Special Studies", "Follow-Up Visits" and "Diagnostic Criteria", which do not cover it.`,
        },
        {
          heading: `
Left carpal tunnel release: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch (3): The item is Left carpal tunnel release`,
          reviewer: `
Decision based on MTUS ACOEM Forearm, Wrist, and Hand Complaints 2004, Section(s): Physical Methods.
                                                                                   ^^^^^^^^^^^^^^^^ information citation-topic-mismatch (3): Left carpal tunnel release: the reviewer's guideline names only the topic "Physical Methods", which does not cover it.`,
        },
        {
          heading: `
TENS unit: Upheld
~~~~~~~~~ citation-topic-mismatch (4): The item is TENS unit`,
          reviewer: `
Decision based on MTUS Low Back Disorders 2019, Section(s): Acupuncture.
                                                            ^^^^^^^^^^^ information citation-topic-mismatch (4): TENS unit: the reviewer's guideline names only the topic "Acupuncture", which does not cover it.`,
        },
      ],
    },
  },
  {
    title: "sections of ACOEM that cover the treatment, or everything",
    letter: {
      summary,
      items: [
        { heading: "Lumbar epidural steroid injection: Upheld", claimsAdministrator: "Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods.", reviewer: "Decision based on MTUS Low Back Complaints 2004, Section(s): Surgical Considerations." },
        { heading: "EMG/NCV of the left arm: Upheld", claimsAdministrator: "Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Surgical Considerations, Special Studies.", reviewer: "Decision based on MTUS Elbow Complaints 2007, Section(s): Diagnostic Criteria." },
        { heading: "MRI of the right ankle: Upheld", claimsAdministrator: "Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Physical Methods, Summary.", reviewer: "Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Initial Care." },
        { heading: "Acupuncture x 5 visits: Upheld", claimsAdministrator: "Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies, and Elbow Complaints 2007, Section(s): Recommendations.", reviewer: "Decision based on MTUS Shoulder Complaints 2004, and Knee Complaints 2004, Section(s): Special Studies." },
        { heading: "Physical therapy x 8 visits: Upheld", claimsAdministrator: "Decision based on MTUS Knee Complaints 2004, Section(s): Follow-up Visits.", reviewer: "Decision based on MTUS Knee Complaints 2004, Section(s): Surgical Considerations." },
        { heading: "MRI of the left wrist: Upheld", claimsAdministrator: "Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.", reviewer: "Decision based on MTUS Low Back Disorders 2019, Section(s): Diagnostic Testing." },
      ],
    },
  },
  {
    title: "an examination under a therapy, and infrared light under thermography",
    letter: {
      summary,
      items: [
        {
          heading: `
Physical examination x 4: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch: The item is Physical examination x 4`,
          claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, on-going management, Page(s): 78.",
          reviewer: `
Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment.
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch: Physical examination x 4: the reviewer's guideline names only the topic "Physical medicine treatment", which does not cover it.`,
        },
        {
          heading: `
Infrared therapy x 6: Upheld
~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch (2): The item is Infrared therapy x 6`,
          claimsAdministrator: "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Low-Level Laser Therapy (LLLT).",
          reviewer: `
Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Thermography.
                                                                        ^^^^^^^^^^^^ information citation-topic-mismatch (2): Infrared therapy x 6: the reviewer's guideline names only the topic "Thermography", which does not cover it.`,
        },
      ],
    },
  },
  {
    title: "treatment of the mind by the day",
    letter: {
      summary,
      items: [
        { heading: "Psychiatric partial hospitalization program x 10 days: Upheld", reviewer: "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Psychological treatment." },
        { heading: "Psychiatric day treatment program: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Psychological evaluations, Behavioral interventions, Page(s): 23, 100." },
        { heading: "Initial exam: Upheld", reviewer: "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Manual therapy & manipulation." },
      ],
    },
  },
  {
    title: "what is rubbed in, by its form, and the same drug swallowed",
    letter: {
      summary,
      items: [
        ...["Ketoprofen cream", "Ketoprofen ointment", "Ketoprofen gel", "Ketoprofen lotion", "Ketoprofen foam", "Ketoprofen spray", "Ketoprofen pads", "Ketoprofen 20%"].map((name) => (
          { heading: `${name}: Upheld`, reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Topical analgesics, Page(s): 111-113." }
        )),
        { heading: `
Diclofenac 75 mg tablets: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch: The item is Diclofenac 75 mg tablets`, reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Topical analgesics, Page(s): 111.
                                                         ^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch: Diclofenac 75 mg tablets: the reviewer's guideline names only the topic "Topical analgesics", which does not cover it.` },
      ],
    },
  },
  {
    title: "injections into a joint or a muscle, and other forms and drugs",
    letter: {
      summary,
      items: [
        { heading: "Lidocaine 10 mg injection: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Trigger point injections, Page(s): 122." },
        { heading: "Depo-Medrol and Toradol injection: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Trigger point injections, Page(s): 122." },
        { heading: `
Medrol 4 mg tablets: Upheld
~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch: The item is Medrol 4 mg tablets`, reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Trigger point injections, Page(s): 122.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch: Medrol 4 mg tablets: the reviewer's guideline names only the topic "Trigger point injections", which does not cover it.` },
        { heading: `
Toradol injection: Upheld
~~~~~~~~~~~~~~~~~ citation-topic-mismatch (2): The item is Toradol injection`, reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Trigger point injections, Page(s): 122-123.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch (2): Toradol injection: the reviewer's guideline names only the topic "Trigger point injections", which does not cover it.` },
      ],
    },
  },
  {
    title: "a medication that no table knows, a section of ACOEM and a chapter of ODG elsewhere",
    letter: {
      summary,
      items: [
        { heading: "Zorbadine tablets #60: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 78." },
        { heading: "Acupuncture x 8 visits: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Special Studies, Page(s): 78." },
        { heading: "Acupuncture x 4 visits: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Low Back Chapter, Opioids, Page(s): 78." },
        { heading: "Acupuncture x 6 visits: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Pain, Opioids, Page(s): 78." },
      ],
    },
  },
  {
    title: "the guideline on visits for a therapist's evaluation",
    letter: {
      summary,
      items: [
        { heading: "Occupational therapy evaluation: Upheld", reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines, Office visits." },
        { heading: `
Physical therapy evaluation: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch: The item is Physical therapy evaluation`, reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines, Acupuncture.
                                                          ^^^^^^^^^^^ information citation-topic-mismatch: Physical therapy evaluation: the reviewer's guideline names only the topic "Acupuncture", which does not cover it.` },
      ],
    },
  },
  {
    title: "other evidence, and the regulation, may say anything",
    letter: {
      summary,
      items: [
        { heading: "Soma 350 mg #30: Upheld", reviewer: "Decision based on Non-MTUS Citation Acupuncture." },
        { heading: "Soma 350 mg #60: Upheld", reviewer: "Decision based on California Code of Regulations, section 9792.24.1, Acupuncture." },
      ],
    },
  },
  {
    title: "one section of guidelines for several items",
    letter: professionalReview(["1. Soma 350 mg #60", "2. Acupuncture x 6"], "No spasm is on record. Neither is medically necessary.", { guidelines: "MTUS Acupuncture Treatment Guidelines; MTUS Chronic Pain Treatment Guidelines, Opioids, Page(s): 78." }),
  },
]);
