import { bodyPartMismatch } from "../../src/rules/body-part-mismatch";
import { testRule } from "./tester";

testRule(bodyPartMismatch, [
  {
    title: "the application lists another region",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied MRI of the wrist on 05/15/2014. The IMR application
lists MRI of the elbow.
                 ~~~~~ body-part-mismatch: The IMR application lists elbow`,
      items: [
        { heading: `
MRI of the wrist: Upheld
           ^^^^^ information body-part-mismatch: MRI: the item says wrist, the IMR application lists elbow.` },
      ],
    },
  },
  {
    title: "the rationale concludes on another region",
    letter: {
      summary: "The patient is a 44-year-old male who was injured on 02/14/2013. UR denied aquatic therapy, 8 visits, on 05/15/2014.",
      items: [
        { heading: `
Aquatic therapy for the lumbar spine, 8 visits: Upheld
                        ^^^^^^^^^^^^ information body-part-mismatch: Aquatic therapy: the item says lumbar spine, the rationale concludes on shoulder.`, rationale: `
He can exercise on land. The request for aquatic therapy for the right shoulder is not medically necessary.
                                                                       ~~~~~~~~ body-part-mismatch: The rationale concludes on shoulder` },
      ],
    },
  },
  {
    title: "two items, of which one is another",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied x-rays of the left ankle and x-rays of the hip.
                                                                                                                      ~~~ body-part-mismatch: Utilization review denied hip`,
      items: [
        { heading: "X-rays of the left ankle: Upheld" },
        { heading: `
X-rays of the knee: Upheld
              ^^^^ information body-part-mismatch: X-rays: the item says knee, utilization review denied hip.` },
      ],
    },
  },
  {
    title: "broader words, the limb that the spine supplies, and names with a region in them",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied EMG of both legs, a back brace, hand therapy for
the right wrist, a consultation with a hand surgeon, and carpal tunnel release of the right hand on 05/15/2014.`,
      items: [
        { heading: "EMG for lumbar radiculopathy: Upheld" },
        { heading: "Lumbar brace: Upheld" },
        { heading: "Occupational therapy for the right wrist: Upheld" },
        { heading: "Orthopedic consultation for the right wrist: Upheld" },
        { heading: "Right carpal tunnel release: Upheld" },
      ],
    },
  },
  {
    title: "a request that was divided by count alone",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested physical
therapy for the low back, 9 visits. UR modified physical therapy for the right knee, 9 visits, on 05/15/2014.
                ~~~~~~~~ body-part-mismatch: The treating physician requested low back`,
      items: [
        { heading: `
Physical therapy for the knee, 9 visits was the original request. Physical therapy, 6 visits was authorized by the Claims Administrator. The remaining portion of the original request, physical therapy for the right knee, 3 visits is: Upheld
                                                                                                                                                                                                                       ^^^^ information body-part-mismatch: physical therapy: the item says knee, the treating physician requested low back.` },
      ],
    },
  },
  {
    title: "a request that was divided by region",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested physical
therapy for the neck and knee, 9 visits. UR modified the physical therapy on 05/15/2014.`,
      items: [
        { heading: "Physical therapy for the neck and knee, 9 visits was the original request. Physical therapy for the neck, 6 visits was authorized by the Claims Administrator. The remaining portion of the original request, physical therapy for the knee, 3 visits is: Upheld" },
      ],
    },
  },
  {
    title: "one of several regions",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied physical therapy for the neck, low back and left
knee on 05/15/2014.`,
      items: [
        { heading: "Physical therapy for the left knee: Upheld" },
      ],
    },
  },
  {
    title: "utilization review granted one region",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested MRI of the
lumbar spine. UR certified MRI of the lumbar spine and denied MRI of the hip.`,
      items: [
        { heading: "MRI of the hip: Upheld" },
      ],
    },
  },
  {
    title: "names of therapies and of specialists are no parts of the body, names of braces are",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied occupational therapy for the elbow, hand surgery
consultation, and a knee brace on 05/15/2014.
                    ~~~~ body-part-mismatch: Utilization review denied knee`,
      items: [
        { heading: "Hand therapy, 6 visits: Upheld" },
        { heading: "Orthopedic consultation for the knee: Upheld" },
        { heading: `
Lumbar corset: Upheld
^^^^^^ information body-part-mismatch: Lumbar corset: the item says Lumbar, utilization review denied knee.` },
      ],
    },
  },
  {
    title: "therapy of a hand, and of an elbow",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied physical therapy for the elbow on 05/15/2014.
                                                                                                    ~~~~~ body-part-mismatch: Utilization review denied elbow`,
      items: [
        { heading: `
Physical therapy for the hand: Upheld
                         ^^^^ information body-part-mismatch: Physical therapy: the item says hand, utilization review denied elbow.` },
      ],
    },
  },
]);
