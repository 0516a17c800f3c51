import { certifiedItemDecided } from "../../src/rules/certified-item-decided";
import { testRule } from "./tester";

testRule(certifiedItemDecided, [
  {
    title: "another body part was certified",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied the MRI of the lumbar spine and
approved the MRI of the cervical spine on 06/12/2014.`,
      items: [
        { heading: "MRI of the lumbar spine: Upheld" },
      ],
    },
  },
  {
    title: "the item of that body part",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied the MRI of the lumbar spine and
approved the MRI of the cervical spine.
             ~~~~~~~~~~~~~~~~~~~~~~~~~ certified-item-decided: Utilization review certified MRI of the cervical spine`,
      items: [
        { heading: "MRI of the lumbar spine: Upheld" },
        { heading: `
MRI of the cervical spine: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided: MRI of the cervical spine: utilization review certified MRI of the cervical spine, yet it is decided as an item.` },
      ],
    },
  },
  {
    title: "another strength was certified",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR certified Norco 5/325 mg #60 on 06/12/2014.",
      items: [
        { heading: "Norco 10/325 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "utilization review modified the request",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR modified Norco 10/325 mg #120 to Norco 10/325
mg #60 on 06/12/2014.`,
      items: [
        { heading: "Norco 10/325 mg #120: Upheld" },
      ],
    },
  },
  {
    title: "refills that were certified, and others",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR certified Baclofen 10 mg #60 with 2 refills, Soma 350
                                                                                                                   ~~~~~~~~
mg #60 with 1 refill, naproxen 500 mg #60, and tramadol 50 mg #60 with 3 refills on 06/12/2014.
~~~~~~~~~~~~~~~~~~~~ certified-item-decided: Utilization review certified Soma 350 mg #60 with 1 refill
                      ~~~~~~~~~~~~~~~~~~~ certified-item-decided (2): Utilization review certified naproxen 500 mg #60
                                               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ certified-item-decided (3): Utilization review certified tramadol 50 mg #60 with 3 refills`,
      items: [
        { heading: "Baclofen 10 mg #60 with 3 refills: Upheld" },
        { heading: `
Soma 350 mg #60 with 1 refill: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided: Soma 350 mg #60 with 1 refill: utilization review certified Soma 350 mg #60 with 1 refill, yet it is decided as an item.` },
        { heading: `
Naproxen 500 mg #60 with 2 refills: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided (2): Naproxen 500 mg #60 with 2 refills: utilization review certified naproxen 500 mg #60, yet it is decided as an item.` },
        { heading: `
Tramadol 50 mg #60: Upheld
^^^^^^^^^^^^^^^^^^ warning certified-item-decided (3): Tramadol 50 mg #60: utilization review certified tramadol 50 mg #60 with 3 refills, yet it is decided as an item.` },
      ],
    },
  },
  {
    title: "sides, levels and parts of the body that were certified, and others",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR certified an x-ray of the left knee, a left wrist
                                                                                                             ~~~~~~~~~~
brace, an epidural steroid injection at L4-5, facet injections at L3-4, physical therapy for the neck and low back, and
~~~~~ certified-item-decided: Utilization review certified left wrist brace
                                              ~~~~~~~~~~~~~~~~~~~~~~~~ certified-item-decided (2): Utilization review certified facet injections at L3-4
                                                                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ certified-item-decided (3): Utilization review certified physical therapy for the neck and low back
a left shoulder arthroscopy on 06/12/2014.
  ~~~~~~~~~~~~~~~~~~~~~~~~~ certified-item-decided (4): Utilization review certified left shoulder arthroscopy`,
      items: [
        { heading: "X-ray of the right knee: Upheld" },
        { heading: `
Left wrist brace: Upheld
^^^^^^^^^^^^^^^^ warning certified-item-decided: Left wrist brace: utilization review certified left wrist brace, yet it is decided as an item.` },
        { heading: "Epidural steroid injection at L5-S1: Upheld" },
        { heading: `
Facet injections at L3-4: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided (2): Facet injections at L3-4: utilization review certified facet injections at L3-4, yet it is decided as an item.` },
        { heading: `
Physical therapy for the low back: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided (3): Physical therapy for the low back: utilization review certified physical therapy for the neck and low back, yet it is decided as an item.` },
        { heading: `
Arthroscopy: Upheld
^^^^^^^^^^^ warning certified-item-decided (4): Arthroscopy: utilization review certified left shoulder arthroscopy, yet it is decided as an item.` },
      ],
    },
  },
  {
    title: "what was certified says less than the item",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR certified an MRI, chiropractic for
                                                                                   ~~~ certified-item-decided: Utilization review certified MRI
the neck, and acupuncture on 06/12/2014.
              ~~~~~~~~~~~ certified-item-decided (2): Utilization review certified acupuncture`,
      items: [
        { heading: "Chiropractic for the low back: Upheld" },
        { heading: "TENS unit: Upheld" },
        { heading: `
MRI of the right knee: Upheld
^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided: MRI of the right knee: utilization review certified MRI, yet it is decided as an item.` },
        { heading: `
Acupuncture for the low back: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided (2): Acupuncture for the low back: utilization review certified acupuncture, yet it is decided as an item.` },
      ],
    },
  },
  {
    title: "a part was denied",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR certified acupuncture and denied acupuncture x 12 sessions on 06/12/2014.",
      items: [{ heading: "Acupuncture x 12 sessions: Upheld" }],
    },
  },
  {
    title: "what remains of a request that was certified in part",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012. UR certified acupuncture on 06/12/2014.",
      items: [
        { heading: `
Acupuncture x 12 sessions was the original request. Acupuncture x 4 sessions was authorized by the Claims Administrator. The
remaining portion of the original request, acupuncture x 8 sessions is: Upheld` },
      ],
    },
  },
  {
    title: "certified and denied, which are decisions on two requests",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012. UR certified an MRI of the left knee and non-certified an MRI of the left knee.",
      items: [{ heading: "MRI of the left knee: Upheld" }],
    },
  },
  ...([
    ["a TENS unit rental for one month", "TENS unit, purchase"],
    ["a 30-day trial of a TENS unit", "TENS unit"],
    ["the functional restoration program evaluation", "Functional restoration program, 160 hours"],
    ["a cold therapy unit for 7 days", "Cold therapy unit, 14 day rental"],
    ["a cold therapy unit for one week", "Cold therapy unit, 14 days"],
    ["home health care 4 hours a day", "Home health care 8 hours a day"],
    ["a home health aide for 2 weeks", "Home health aide"],
    ["an epidural steroid injection at L5-S1", "Epidural steroid injection at L4-5 and L5-S1"],
    ["a right L4-5 facet injection", "Bilateral L4-5 facet injections"],
    ["physical therapy x12 for the shoulder", "Physical therapy x12 for the shoulder and neck"],
    ["Norco 10/325 mg #90 without refills", "Norco 10/325 mg #90 with 2 refills"],
    ["Norco 10/325 mg #90 with no refills", "Norco 10/325 mg #90"],
    ["one fill of Norco 10/325 mg #90", "Norco 10/325 mg #90, 2 refills"],
    ["a single urine drug screen", "Monthly urine drug screens"],
    ["a urine drug screen", "Quarterly urine drug screens"],
    ["a one-time consultation with pain management", "Pain management consultation and follow-up visits"],
    ["an MRI of the right shoulder without contrast", "MRI of the right shoulder with and without contrast"],
    ["an off-the-shelf knee brace", "Custom knee brace"],
    ["a knee brace", "Custom-made knee brace"],
    ["generic Norco 10/325 mg #90", "Norco (brand) 10/325 mg #90"],
    ["a TENS unit for a month", "TENS unit purchase"],
    ["a manual wheelchair", "Wheelchair"],
    ["a wheelchair", "Power wheelchair"],
    ["a diagnostic arthroscopy", "Arthroscopy with rotator cuff repair"],
    ["an MRI of the shoulder without gadolinium", "MRI of the shoulder with gadolinium"],
    ["Norco 10/325 mg #90 and denied the refills", "Norco 10/325 mg #90 with 3 refills"],
    ["outpatient shoulder arthroscopy", "Shoulder arthroscopy, inpatient"],
  ] as const).map(([certified, heading]) => ({
    title: `less was certified: ${certified}, of ${heading}`,
    letter: { summary: `The patient is a 52-year-old female who was injured on 03/04/2011. UR certified ${certified} on 06/12/2014.`, items: [{ heading: `${heading}: Upheld` }] },
  })),
  ...["Acupuncture x 6 sessions", "Acupuncture"].map((heading) => ({
    title: `half of what was requested was certified, and the other half may be the item: ${heading}`,
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician requested
acupuncture x 12 sessions. UR certified acupuncture x 6 sessions on 06/12/2014.`,
      items: [{ heading: `${heading}: Upheld` }],
    },
  })),
  ...([
    ["30-day rental of a TENS unit", "TENS unit, one month rental"],
    ["TENS unit", "TENS unit purchase"],
    ["epidural steroid injection at L4-S1", "Epidural steroid injection at L4-5 and L5-S1"],
    ["orthopedic evaluation", "Orthopedic consultation"],
    ["MRI of the right shoulder without contrast", "MRI of the right shoulder"],
    ["Norco 10/325 mg #90 with no refills", "Norco 10/325 mg #90, no refills"],
    ["Norco 10/325 mg #90", "Norco 10/325 mg #90 per month"],
    ["gabapentin 300 mg #90 for 30 days", "Gabapentin 300 mg #90"],
    ["home health care 4 hours a day for 2 weeks", "Home health care, 4 hours per day, two weeks"],
    ["standard wheelchair", "Standard wheelchair"],
  ] as const).map(([certified, heading]) => ({
    title: `all was certified, in the same degree and as long: ${certified}`,
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. The UR determination of 06/12/2014 certified
${certified}.
${"~".repeat(certified.length)} certified-item-decided: Utilization review certified ${certified}`,
      items: [
        {
          heading: `
${heading}: Upheld
${"^".repeat(heading.length)} warning certified-item-decided: ${heading}: utilization review certified ${certified}, yet it is decided as an item.`,
        },
      ],
    },
  })),
]);
