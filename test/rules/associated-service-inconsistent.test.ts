import { associatedServiceInconsistent } from "../../src/rules/associated-service-inconsistent";
import { testRule } from "./tester";

testRule(associatedServiceInconsistent, [
  {
    title: "an assistant surgeon, and a clearance before the operation",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: `
L4-5 decompression and fusion: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent (2): L4-5 decompression and fusion is upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: L4-5 decompression and fusion is upheld` },
        { heading: `
Assistant surgeon: Overturned
^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Assistant surgeon is overturned, but L4-5 decompression and fusion is upheld.`, rationale: "It has helped her. The request is medically necessary." },
        { heading: `
Medical clearance, pre-operative: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent (2): Medical clearance, pre-operative is overturned, but L4-5 decompression and fusion is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "therapy after the operation that was requested together with it",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. On 03/03/2015 the treating physician requested a right
carpal tunnel release and post-operative occupational therapy x 8. UR denied them.`,
      items: [
        { heading: `
Right carpal tunnel release: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Right carpal tunnel release is upheld` },
        { heading: `
Post-operative occupational therapy x 8: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Post-operative occupational therapy x 8 is overturned, but Right carpal tunnel release is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "therapy for the side that was asked for, where the heading of the operation has the other one",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. On 03/03/2015 the treating physician requested left knee
arthroscopy, and post-operative physical therapy x 12 for the left knee. UR denied left knee arthroscopy, and post-operative
physical therapy x 12 for the left knee.`,
      items: [
        { heading: `
Right knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Right knee arthroscopy is upheld` },
        { heading: `
Associated surgical service: Post-operative physical therapy x 12 for the left knee: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Post-operative physical therapy x 12 for the left knee is overturned, but Right knee arthroscopy is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "two operations, both of them upheld",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: `
Left knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Left knee arthroscopy is upheld` },
        { heading: `
Left knee hardware removal: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Left knee hardware removal is upheld` },
        { heading: `
Associated surgical service: Crutches: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Crutches is overturned, but Left knee arthroscopy is upheld, Left knee hardware removal is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "two operations, of which the service names one",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: `
Left knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Left knee arthroscopy is upheld` },
        { heading: "Right shoulder arthroscopy: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Associated surgical service: Sling for the right shoulder: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: `
Associated surgical service: Left knee brace: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Left knee brace is overturned, but Left knee arthroscopy is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "two operations, one of them granted",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: "Left knee arthroscopy: Upheld" },
        { heading: "Right shoulder arthroscopy: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Associated surgical service: Assistant surgeon: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "the operation and its services have one outcome",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: "Left knee arthroscopy: Upheld" },
        { heading: "Associated surgical service: Crutches: Upheld" },
        { heading: "Pre-operative EKG: Upheld" },
      ],
    },
  },
  {
    title: "an operation that utilization review certified, or modified",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. UR certified a left knee arthroscopy and denied a left knee
osteotomy, crutches and medical clearance.`,
      items: [
        { heading: "Left knee osteotomy: Upheld" },
        { heading: "Associated surgical service: Crutches: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "an operation on another part of the body that no item decides",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. UR denied a right shoulder arthroscopy, a left knee
arthroscopy and crutches.`,
      items: [
        { heading: "Right shoulder arthroscopy: Upheld" },
        { heading: "Associated surgical service: Crutches: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "an operation of which a part was authorized",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: `
L4-S1 fusion was the original request. L5-S1 fusion was authorized by the Claims Administrator. The remaining portion of the
original request, L4-5 fusion is: Upheld` },
        { heading: "Associated surgical service: Assistant surgeon: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "therapy that may be for an earlier operation",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013. His shoulder was operated on in May 2014.",
      items: [
        { heading: "Right carpal tunnel release: Upheld" },
        { heading: "Post-op physical therapy x 12: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "no operation, and what belongs to none",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: "L5-S1 epidural steroid injection: Upheld" },
        { heading: "Pre-operative EKG: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Crutches: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "more operations than can be told apart",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        ...["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((number) => ({ heading: `Right shoulder arthroscopy ${number}: Upheld` })),
        { heading: "Associated surgical service: Cold therapy unit: Overturned", rationale: "Cold reduces swelling. The request is medically necessary." },
      ],
    },
  },
  {
    title: "no operation is decided",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: "MRI of the right shoulder: Upheld" },
        { heading: "Magnet wrap: Upheld" },
        { heading: "Associated surgical service: Arthroscopic debridement: Upheld" },
        { heading: "Associated surgical service: Cold therapy unit: Overturned", rationale: "Cold reduces swelling. The request is medically necessary." },
      ],
    },
  },
  {
    title: "no outcome of the service, and none of the operation",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
      items: [
        { heading: "Right shoulder arthroscopy", rationale: "The records show no benefit. It is not medically necessary." },
        { heading: "Associated surgical service: Cold therapy unit: Overturned", rationale: "Cold reduces swelling. The request is medically necessary." },
        { heading: "Associated surgical service: Crutches", rationale: "Cold reduces swelling. The request is medically necessary." },
      ],
    },
  },
  {
    title: "another operation was requested",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013. On 02/03/2014 the treating physician requested left knee arthroplasty.",
      items: [
        { heading: "Right shoulder arthroscopy: Upheld" },
        { heading: "Associated surgical service: Cold therapy unit: Overturned", rationale: "Cold reduces swelling. The request is medically necessary." },
      ],
    },
  },
  {
    title: "an operation on one of the decided parts was requested",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. On 02/03/2014 the treating physician requested knee
arthroscopy and shoulder arthroscopy.`,
      items: [
        { heading: `
Shoulder arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Shoulder arthroscopy is upheld` },
        { heading: `
Knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~ associated-service-inconsistent: Knee arthroscopy is upheld` },
        { heading: `
Associated surgical service: Cold therapy unit: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Cold therapy unit is overturned, but Shoulder arthroscopy is upheld, Knee arthroscopy is upheld.`, rationale: "Cold reduces swelling. The request is medically necessary." },
      ],
    },
  },
  {
    title: "an operation was requested earlier, on another part",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. On 02/03/2012 the treating physician requested left knee
arthroplasty. On 02/03/2014 the treating physician requested right shoulder arthroscopy. UR denied right shoulder
arthroscopy on 02/10/2014.`,
      items: [
        { heading: `
Right shoulder arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Right shoulder arthroscopy is upheld` },
        { heading: `
Associated surgical service: Cold therapy unit: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Cold therapy unit is overturned, but Right shoulder arthroscopy is upheld.`, rationale: "Cold reduces swelling. The request is medically necessary." },
      ],
    },
  },
  {
    title: "after an operation on no part in particular, requested at another time",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013. On 02/03/2014 the treating physician requested arthroscopy. On 03/03/2014 the treating physician requested post-operative physical therapy for the right shoulder.",
      items: [
        { heading: "Arthroscopy: Upheld" },
        { heading: "Post-operative physical therapy for the right shoulder: Overturned", rationale: "He has had none. The request is medically necessary." },
      ],
    },
  },
  {
    title: "after an operation on the same part, and after one requested together with it",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. On 01/03/2014 the treating physician requested
shoulder arthroscopy. On 02/03/2014 the treating physician requested shoulder arthroscopy, and post-operative acupuncture.`,
      items: [
        { heading: `
Shoulder arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent (2): Shoulder arthroscopy is upheld
~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Shoulder arthroscopy is upheld` },
        { heading: `
Post-operative physical therapy for the shoulder: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Post-operative physical therapy for the shoulder is overturned, but Shoulder arthroscopy is upheld.`, rationale: "He has had none. The request is medically necessary." },
        { heading: `
Post-operative acupuncture: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent (2): Post-operative acupuncture is overturned, but Shoulder arthroscopy is upheld.`, rationale: "He has had none. The request is medically necessary." },
      ],
    },
  },
  {
    title: "what is associated, after the operation",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013.`,
      items: [
        { heading: `
Shoulder arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Shoulder arthroscopy is upheld` },
        { heading: `
Associated surgical service: Post-operative sling: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Post-operative sling is overturned, but Shoulder arthroscopy is upheld.`, rationale: "It protects the repair. The request is medically necessary." },
      ],
    },
  },
  {
    title: "sides of the body",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013.`,
      items: [
        { heading: `
Right knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent (2): Right knee arthroscopy is upheld
~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent (3): Right knee arthroscopy is upheld
~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent (4): Right knee arthroscopy is upheld
~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Right knee arthroscopy is upheld` },
        { heading: "Associated surgical service: Left knee brace: Overturned", rationale: "It protects the repair. The request is medically necessary." },
        { heading: `
Associated surgical service: Right knee brace: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Right knee brace is overturned, but Right knee arthroscopy is upheld.`, rationale: "It protects the repair. The request is medically necessary." },
        { heading: `
Associated surgical service: Bilateral knee braces: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent (2): Associated surgical service: Bilateral knee braces is overturned, but Right knee arthroscopy is upheld.`, rationale: "It protects the repair. The request is medically necessary." },
        { heading: `
Associated surgical service: Right and left knee braces: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent (3): Associated surgical service: Right and left knee braces is overturned, but Right knee arthroscopy is upheld.`, rationale: "It protects the repair. The request is medically necessary." },
        { heading: `
Associated surgical service: Crutches: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent (4): Associated surgical service: Crutches is overturned, but Right knee arthroscopy is upheld.`, rationale: "It protects the repair. The request is medically necessary." },
      ],
    },
  },
  {
    title: "an operation on both sides",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013.`,
      items: [
        { heading: `
Bilateral knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Bilateral knee arthroscopy is upheld` },
        { heading: `
Associated surgical service: Left knee brace: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Left knee brace is overturned, but Bilateral knee arthroscopy is upheld.`, rationale: "It protects the repair. The request is medically necessary." },
      ],
    },
  },
  {
    title: "an operation on no side in particular, and one on another part",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013.`,
      items: [
        { heading: `
Knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~ associated-service-inconsistent: Knee arthroscopy is upheld` },
        { heading: `
Associated surgical service: Left knee brace: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Left knee brace is overturned, but Knee arthroscopy is upheld.`, rationale: "It protects the repair. The request is medically necessary." },
        { heading: "Associated surgical service: Left shoulder sling: Overturned", rationale: "It protects the repair. The request is medically necessary." },
      ],
    },
  },
  {
    title: "utilization review denied the operation too",
    letter: {
      summary: `
The patient is a 49-year-old male who was injured on 07/22/2013. UR denied right knee arthroscopy on 02/10/2014.`,
      items: [
        { heading: `
Right knee arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Right knee arthroscopy is upheld` },
        { heading: `
Associated surgical service: Crutches: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Crutches is overturned, but Right knee arthroscopy is upheld.`, rationale: "They are needed. The request is medically necessary." },
      ],
    },
  },
  {
    title: "what is done to decide on the operation",
    letter: {
      summary: "The patient is a 49-year-old male who was injured on 07/22/2013. UR denied an L4-5 fusion on 02/10/2014.",
      items: [
        { heading: "L4-5 fusion: Upheld" },
        { heading: "Pre-operative psychological evaluation: Overturned", rationale: "It comes before such surgery. The request is medically necessary." },
        { heading: "Pre-operative nicotine test: Overturned", rationale: "It comes before such surgery. The request is medically necessary." },
      ],
    },
  },
]);
