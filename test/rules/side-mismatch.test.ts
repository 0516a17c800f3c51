import { sideMismatch } from "../../src/rules/side-mismatch";
import { testRule } from "./tester";

testRule(sideMismatch, [
  {
    title: "both sides differ from one",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 Dr. Stone requested EMG/NCV of both lower
                                                                                                              ~~~~ side-mismatch: The treating physician requested both
extremities. UR denied EMG/NCV of the lower extremities on 05/15/2014.`,
      items: [
        { heading: `
EMG/NCV of the right lower extremity: Upheld
               ^^^^^ information side-mismatch: EMG/NCV: the item says right, the treating physician requested both.` },
      ],
    },
  },
  {
    title: "the rationale concludes on the other side",
    letter: {
      summary: "The patient is a 44-year-old male who was injured on 02/14/2013. UR denied a thumb spica splint on 05/15/2014.",
      items: [
        { heading: `
Right thumb spica splint: Upheld
^^^^^ information side-mismatch: thumb spica splint: the item says Right, the rationale concludes on left.`, rationale: `
The thumb has healed. Therefore, the request for a left thumb spica splint is not medically necessary.
                                                   ~~~~ side-mismatch: The rationale concludes on left` },
      ],
    },
  },
  {
    title: "what is left of a request is for the other side than what was asked for and what was granted",
    letter: {
      summary: "The patient is a 44-year-old male who was injured on 02/14/2013.",
      items: [
        { heading: `
Occupational therapy for the right hand, 24 sessions was the original request. Occupational therapy for the right hand, 6 sessions
                             ~~~~~ side-mismatch: The original request was right
was authorized by the Claims Administrator. The remaining portion of the original request, Occupational therapy 18 sessions left hand is: Upheld
                                                                                                                            ^^^^ information side-mismatch: Occupational therapy: the item says left, the original request was right.` },
      ],
    },
  },
  {
    title: "a heading without a side, and two sources that differ",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 Dr. Stone requested a left shoulder
                                                                                                     ~~~~ side-mismatch: The treating physician requested left
arthroscopy. UR denied a right shoulder arthroscopy on 05/15/2014.
                         ~~~~~ side-mismatch: Utilization review denied right`,
      items: [
        { heading: `
Shoulder arthroscopy: Upheld
^^^^^^^^^^^^^^^^^^^^ information side-mismatch: arthroscopy: the treating physician requested left, utilization review denied right.` },
      ],
    },
  },
  {
    title: "the original request names the other side",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested 12 sessions
of physical therapy for the left wrist. UR modified 12 sessions of physical therapy for the left wrist to 6 sessions.
                            ~~~~ side-mismatch: The treating physician requested left
                                                                                            ~~~~ side-mismatch: Utilization review modified a request for left`,
      items: [
        { heading: `
Twelve sessions of physical therapy for the right wrist was the original request. Six sessions was authorized by the Claims
                                            ^^^^^ information side-mismatch: physical therapy: the original request was right, the treating physician requested left, utilization review modified a request for left.
Administrator. The remaining portion of the original request, six sessions of physical therapy is: Upheld` },
      ],
    },
  },
  {
    title: "left and right together are both sides, and one request may be two items",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested MRI of the
left and right knees and an x-ray of both wrists. UR denied MRI of the left and right knees, an x-ray of the right wrist, and
an x-ray of the left wrist.`,
      items: [
        { heading: "MRI of the bilateral knees: Upheld" },
        { heading: "X-ray of the left wrist: Upheld" },
        { heading: "X-ray of the right wrist: Upheld" },
      ],
    },
  },
  {
    title: "it is not clear which side belongs to which part",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. UR denied physical therapy for the bilateral knees and right
ankle on 05/15/2014.`,
      items: [
        { heading: "Physical therapy for the left ankle: Upheld" },
      ],
    },
  },
  {
    title: "sides of other parts of the body, and of what the patient is",
    letter: {
      summary: `
The patient is a right hand dominant 44-year-old male who was injured on 02/14/2013. His left knee is swollen. On 05/05/2014
the treating physician requested both electromyography and nerve conduction studies. UR denied an x-ray of the left shoulder.`,
      items: [
        { heading: "EMG/NCV of the right upper extremity: Upheld" },
        { heading: "X-ray of the right hip: Upheld" },
      ],
    },
  },
  {
    title: "utilization review modified the request to one side",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested bilateral
wrist braces. UR modified bilateral wrist braces to a left wrist brace.`,
      items: [
        { heading: "Right wrist brace: Upheld" },
      ],
    },
  },
  {
    title: "a part of a request for both sides",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 02/14/2013. On 05/05/2014 the treating physician requested x-rays of both knees.`,
      items: [
        { heading: `
X-rays of both knees, 4 views was the original request. X-rays of the left knee, 2 views was authorized by the Claims
Administrator. The remaining portion of the original request, x-rays of the right knee is: Upheld`, rationale: "No change is on record. X-rays of the right knee are not medically necessary." },
      ],
    },
  },
]);
