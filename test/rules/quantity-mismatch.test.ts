import { quantityMismatch } from "../../src/rules/quantity-mismatch";
import { testRule } from "./tester";

testRule(quantityMismatch, [
  {
    title: "refills against refills",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Baclofen 10 mg #60 with 2 refills. UR denied Baclofen 10 mg #60 with 2 refills on 06/12/2014.
                        ~~~~~~~~~ quantity-mismatch: The treating physician prescribed 2 refills
                                                                     ~~~~~~~~~ quantity-mismatch: Utilization review denied 2 refills`,
      items: [
        { heading: `
Baclofen 10 mg #60 with 3 refills: Upheld
                        ^^^^^^^^^ warning quantity-mismatch: Baclofen: the item says 3 refills, the treating physician prescribed 2 refills, utilization review denied 2 refills.` },
      ],
    },
  },
  {
    title: "sessions by frequency and duration",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician requested
physical therapy twice a week for four weeks for the lumbar spine. UR denied 8 sessions of physical therapy for the
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~ quantity-mismatch: The treating physician requested twice a week for four weeks
                                                                             ~~~~~~~~~~ quantity-mismatch: Utilization review denied 8 sessions
lumbar spine on 06/12/2014.`,
      items: [
        { heading: `
12 physical therapy visits for the lumbar spine: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning quantity-mismatch: physical therapy: the item says 12 physical therapy visits, the treating physician requested twice a week for four weeks, utilization review denied 8 sessions.` },
      ],
    },
  },
  {
    title: "one count in four wordings",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician requested
physical therapy 2x6 for the lumbar spine and acupuncture 2-3 times a week for 6 weeks. UR denied physical therapy
twice a week for six weeks for the lumbar spine and eighteen sessions of acupuncture on 06/12/2014.`,
      items: [
        { heading: "12 sessions of physical therapy for the lumbar spine: Upheld" },
        { heading: "Acupuncture x 18 visits: Upheld" },
      ],
    },
  },
  {
    title: "the original request of a partly authorized item",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician requested
acupuncture x 10 sessions. UR modified the request to acupuncture x 4 sessions on 06/12/2014.
              ~~~~~~~~~~~ quantity-mismatch: The treating physician requested 10 sessions`,
      items: [
        { heading: `
Acupuncture x 12 sessions was the original request. Acupuncture x 4 sessions was authorized by the Claims Administrator. The
              ^^^^^^^^^^^ warning quantity-mismatch: acupuncture: the original request was 12 sessions, the treating physician requested 10 sessions.
remaining portion of the original request, acupuncture x 8 sessions is: Upheld` },
      ],
    },
  },
  {
    title: "a partly authorized item that agrees",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician requested
acupuncture x 12 sessions. UR modified the request to acupuncture x 4 sessions on 06/12/2014.`,
      items: [
        { heading: `
Acupuncture x 12 sessions was the original request. Acupuncture x 4 sessions was authorized by the Claims Administrator. The
remaining portion of the original request, acupuncture x 8 sessions is: Upheld` },
      ],
    },
  },
  {
    title: "an unspecified quantity contradicts nothing",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician requested
acupuncture x 10 sessions. UR denied acupuncture on 06/12/2014.`,
      items: [
        { heading: "Acupuncture (unspecified quantity): Upheld" },
      ],
    },
  },
  {
    title: "a part that utilization review certified",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician requested
acupuncture x 12 sessions. UR certified acupuncture x 6 sessions on 06/12/2014.`,
      items: [
        { heading: "Acupuncture x 12 sessions: Upheld" },
      ],
    },
  },
  {
    title: "a tube is no gram, a box is no patch, but grams are grams",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician prescribed
Voltaren 1% gel 100 gm and one box of Lidoderm 5% patches. UR denied Voltaren 1% gel 100 gm and Lidoderm 5% patches
#30 on 06/12/2014.`,
      items: [
        { heading: "Voltaren 1% gel, 1 tube: Upheld" },
        { heading: "Lidoderm 5% patches #30: Upheld" },
      ],
    },
  },
  {
    title: "grams of a cream",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician prescribed
Flurbiprofen 20% cream 120 gm. UR denied Flurbiprofen 20% cream 120 gm on 06/12/2014.
                       ~~~ quantity-mismatch: The treating physician prescribed 120
                                                                ~~~ quantity-mismatch: Utilization review denied 120`,
      items: [
        { heading: `
Flurbiprofen 20% cream 240 gm: Upheld
                       ^^^ warning quantity-mismatch: Flurbiprofen: the item says 240, the treating physician prescribed 120, utilization review denied 120.` },
      ],
    },
  },
  {
    title: "a count that utilization review only decided on, and one that was prescribed",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed Norco
10/325 mg #60. UR modified Norco 10/325 mg #120 to #60 on 06/12/2014.
          ~~~ quantity-mismatch: The treating physician prescribed #60`,
      items: [{ heading: `
Norco 10/325 mg #120: Upheld
                ^^^^ warning quantity-mismatch: Norco: the item says #120, the treating physician prescribed #60.` }],
    },
  },
  {
    title: "the count that utilization review decided on is in the application and the conclusion",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed Norco
10/325 mg #120. UR modified Norco 10/325 mg #120 to #60 on 06/12/2014. The IMR application lists Norco
10/325 mg #60.`,
      items: [{ heading: "Norco 10/325 mg #120: Upheld", rationale: "No benefit is on record. Norco 10/325 mg #60 is not medically necessary." }],
    },
  },
  {
    title: "the item is on what utilization review left of the request",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed Norco
10/325 mg #120. UR modified Norco 10/325 mg #120 to #60 on 06/12/2014.
          ~~~~ quantity-mismatch: The treating physician prescribed #120
                                            ~~~~ quantity-mismatch: Utilization review modified a request for #120`,
      items: [{ heading: `
Norco 10/325 mg #60: Upheld
                ^^^ warning quantity-mismatch: Norco: the item says #60, the treating physician prescribed #120, utilization review modified a request for #120.` }],
    },
  },
  {
    title: "a part of unknown extent was certified",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed Norco
10/325 mg #60. UR partially certified Norco 10/325 mg #45 on 06/12/2014.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld" }],
    },
  },
  {
    title: "another count was modified",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR modified Norco 10/325 mg #90 to #45 on 06/12/2014.
                                                                                               ~~~ quantity-mismatch: Utilization review modified a request for #90`,
      items: [{ heading: `
Norco 10/325 mg #60: Upheld
                ^^^ warning quantity-mismatch: Norco: the item says #60, utilization review modified a request for #90.` }],
    },
  },
  {
    title: "a partly authorized item of which all is said to remain",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. On 06/02/2014 the treating physician requested
acupuncture x 10 sessions. UR modified the request to acupuncture x 4 sessions on 06/12/2014.
              ~~~~~~~~~~~ quantity-mismatch: The treating physician requested 10 sessions`,
      items: [
        { heading: `
Acupuncture x 12 sessions was the original request. Acupuncture x 4 sessions was authorized by the Claims Administrator. The
              ^^^^^^^^^^^ warning quantity-mismatch: acupuncture: the original request was 12 sessions, the treating physician requested 10 sessions.
remaining portion of the original request, acupuncture x 12 sessions is: Upheld` },
      ],
    },
  },
  {
    title: "one bottle of a solution, more than nine of it, and a tube of ten",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. UR denied Pennsaid solution 2 bottles, Lidoderm patches
#10, capsaicin 0.025% #9, and Norco 10/325 mg #9 on 06/12/2014.
~~~ quantity-mismatch: Utilization review denied #10
                                              ~~ quantity-mismatch (2): Utilization review denied #9`,
      items: [
        { heading: "Pennsaid solution #112: Upheld" },
        { heading: `
Lidoderm patches #30: Upheld
                 ^^^ warning quantity-mismatch: Lidoderm patches: the item says #30, utilization review denied #10.` },
        { heading: "Capsaicin 0.025% #60: Upheld" },
        { heading: `
Norco 10/325 mg #60: Upheld
                ^^^ warning quantity-mismatch (2): Norco: the item says #60, utilization review denied #9.` },
      ],
    },
  },
  {
    title: "refills that were requested, and a modification that says nothing of them",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR modified Norco 10/325 mg #120 with 2 refills to #60 on
                                                                                                         ~~~~~~~~~ quantity-mismatch: Utilization review modified a request for 2 refills
06/12/2014.`,
      items: [{ heading: `
Norco 10/325 mg #120 with 1 refill: Upheld
                          ^^^^^^^^ warning quantity-mismatch: Norco: the item says 1 refill, utilization review modified a request for 2 refills.` }],
    },
  },
  ...([
    ["Norco 10/325 mg #120", "modified Norco 10/325 mg #120 to #80", "Norco 10/325 mg #40"],
    ["Norco 10/325 mg #120", "certified Norco 10/325 mg #80 and denied Norco 10/325 mg #40", "Norco 10/325 mg #40"],
    ["Norco 10/325 mg #120", "certified Norco 10/325 mg #80", "Norco 10/325 mg #40"],
    ["physical therapy x 24 sessions", "certified physical therapy x 12 sessions and denied physical therapy x 12 sessions", "Physical therapy x 12 sessions"],
    ["acupuncture x 12 visits", "modified acupuncture x 12 visits to 4", "Acupuncture, remaining eight visits"],
    ["acupuncture x 18 visits", "partially certified 6 visits of acupuncture", "Acupuncture x 12 visits"],
    ["acupuncture x 12 visits", "modified acupuncture x12 to x4", "Acupuncture x8"],
    ["acupuncture x 12 visits", "modified acupuncture x 12 visits to four", "Acupuncture, 8 visits"],
    ["acupuncture x 12 visits", "approved some of the acupuncture visits", "Remaining acupuncture x 7 visits"],
  ] as const).map(([requested, decided, heading]) => ({
    title: `the item is the rest of a request that was granted in part: ${decided}, ${heading}`,
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician requested
${requested}. The UR determination of 06/12/2014 ${decided}.`,
      items: [{ heading: `${heading}: Upheld`, rationale: `The guideline is not met. The request for ${heading} is not medically necessary.` }],
    },
  })),
  {
    title: "the item is not the rest of a request that was granted in part",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed Norco
10/325 mg #120. UR certified Norco 10/325 mg #80 on 06/12/2014.
          ~~~~ quantity-mismatch: The treating physician prescribed #120`,
      items: [{ heading: `
Norco 10/325 mg #60: Upheld
                ^^^ warning quantity-mismatch: Norco: the item says #60, the treating physician prescribed #120.` }],
    },
  },
]);
