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
    title: "an operation of which a part was authorised",
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
]);
