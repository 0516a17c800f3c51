import { determinationMismatch } from "../../src/rules/determination-mismatch";
import { testRule } from "./tester";

const summary = "The patient is a 46-year-old female who was injured on 11/02/2011.";
const necessary = "Weakness of the leg has grown. Therefore, the request is medically necessary.";

testRule(determinationMismatch, [
  {
    title: "upheld as a whole, yet one item is overturned",
    letter: {
      opening: `
Final Determination: UPHOLD. This means we decided that none of the disputed items/services are medically necessary.
                     ^^^^^^ error determination-mismatch: The overall result is "UPHOLD", but Lumbar MRI is overturned.`,
      summary,
      items: [
        { heading: "Relafen 500 mg #60: Upheld" },
        { heading: `
Lumbar MRI: Overturned
            ~~~~~~~~~~ determination-mismatch: Lumbar MRI is overturned`, rationale: necessary },
      ],
    },
  },
  {
    title: "overturned as a whole, yet the only item is upheld",
    letter: {
      opening: `
Final Determination: OVERTURN. This means we decided that all of the disputed items/services are medically necessary.
                     ^^^^^^^^ error determination-mismatch: The overall result is "OVERTURN", but Relafen 500 mg #60 is upheld.`,
      summary,
      items: [
        { heading: `
Relafen 500 mg #60: Upheld
                    ~~~~~~ determination-mismatch: Relafen 500 mg #60 is upheld` },
      ],
    },
  },
  {
    title: "partly overturned in other words, yet every item is overturned",
    letter: {
      opening: `
Final Determination: PARTIAL OVERTURN. This means we decided that some of the disputed items/services are necessary.
                     ^^^^^^^^^^^^^^^^ error determination-mismatch: The overall result is "PARTIAL OVERTURN", but Lumbar MRI is overturned.`,
      summary,
      items: [
        { heading: `
Lumbar MRI: Overturned
            ~~~~~~~~~~ determination-mismatch: Lumbar MRI is overturned`, rationale: necessary },
      ],
    },
  },
  {
    title: "more items than are named",
    letter: {
      opening: `
Final Determination: UPHOLD. This means we decided that none of the disputed items/services are medically necessary.
                     ^^^^^^ error determination-mismatch: The overall result is "UPHOLD", but all items are overturned.`,
      summary,
      items: [
        { heading: `
Lumbar MRI: Overturned
            ~~~~~~~~~~ determination-mismatch: Lumbar MRI is overturned` },
        { heading: `
Lumbar CT: Overturned
           ~~~~~~~~~~ determination-mismatch: Lumbar CT is overturned` },
        { heading: `
Walker: Overturned
        ~~~~~~~~~~ determination-mismatch: Walker is overturned` },
        { heading: "Commode: Overturned" },
      ],
    },
  },
  {
    title: "an item without outcome may be the one that is missing",
    letter: {
      opening: "Final Determination: PARTIALLY OVERTURN. This means we decided that some of the disputed items are medically necessary.",
      summary,
      items: [{ heading: "Relafen 500 mg #60: Upheld" }, { heading: "Lumbar MRI" }],
    },
  },
  {
    title: "an item that is partly overturned makes the whole so",
    letter: {
      opening: "Final Determination: PARTIALLY OVERTURN. This means we decided that some of the disputed items are medically necessary.",
      summary,
      items: [{ heading: "Relafen 500 mg #60: Partially Overturned" }],
    },
  },
  {
    title: "a cover letter without an overall result",
    letter: { opening: "This letter provides you with the Final Determination: it is binding on all parties.", summary, items: [{ heading: "Relafen 500 mg #60: Upheld" }] },
  },
  {
    title: "of several items, some against the result",
    letter: {
      opening: `
Final Determination: OVERTURN. This means we decided that all of the disputed items/services are medically necessary.
                     ^^^^^^^^ error determination-mismatch: The overall result is "OVERTURN", but Relafen 500 mg #60 is upheld, Gym membership is partly overturned and TENS unit is upheld.`,
      summary: "The patient is a 46-year-old female who was injured on 11/02/2011.",
      items: [
        { heading: "MRI: Overturned", rationale: "It is medically necessary." },
        { heading: `
Relafen 500 mg #60: Upheld
                    ~~~~~~ determination-mismatch: Relafen 500 mg #60 is upheld` },
        { heading: `
Gym membership: Partially Overturned
                ~~~~~~~~~~~~~~~~~~~~ determination-mismatch: Gym membership is partly overturned`, rationale: "A part of it is medically necessary." },
        { heading: `
TENS unit: Upheld
           ~~~~~~ determination-mismatch: TENS unit is upheld` },
        { heading: "Wheelchair: Upheld" },
      ],
    },
  },
  {
    title: "all against the result, in two ways",
    letter: {
      opening: `
Final Determination: OVERTURN. This means we decided that all of the disputed items/services are medically necessary.
                     ^^^^^^^^ error determination-mismatch: The overall result is "OVERTURN", but Relafen 500 mg #60 is upheld and Gym membership is partly overturned.`,
      summary: "The patient is a 46-year-old female who was injured on 11/02/2011.",
      items: [
        { heading: `
Relafen 500 mg #60: Upheld
                    ~~~~~~ determination-mismatch: Relafen 500 mg #60 is upheld` },
        { heading: `
Gym membership: Partially Overturned
                ~~~~~~~~~~~~~~~~~~~~ determination-mismatch: Gym membership is partly overturned`, rationale: "A part of it is medically necessary." },
      ],
    },
  },
  {
    title: "no items",
    letter: {
      opening: "Final Determination: UPHOLD. This means we decided that none of the disputed items/services are medically necessary.",
      summary: "The patient is a 46-year-old female who was injured on 11/02/2011.",
      items: [],
    },
  },
  {
    title: "partly overturned, and all items are overturned",
    letter: {
      opening: `
Final Determination: PARTIALLY OVERTURN. This means we decided that some of the disputed items/services are medically necessary.
                     ^^^^^^^^^^^^^^^^^^ error determination-mismatch: The overall result is "PARTIALLY OVERTURN", but Relafen 500 mg #60 is overturned.`,
      summary: "The patient is a 46-year-old female who was injured on 11/02/2011.",
      items: [
        { heading: `
Relafen 500 mg #60: Overturned
                    ~~~~~~~~~~ determination-mismatch: Relafen 500 mg #60 is overturned`, rationale: "It is medically necessary." },
      ],
    },
  },
  {
    title: "two of three against the result",
    letter: {
      opening: `
Final Determination: OVERTURN. This means we decided that all of the disputed items/services are medically necessary.
                     ^^^^^^^^ error determination-mismatch: The overall result is "OVERTURN", but Relafen 500 mg #60 is upheld and TENS unit is upheld.`,
      summary: "The patient is a 46-year-old female who was injured on 11/02/2011.",
      items: [
        { heading: `
Relafen 500 mg #60: Upheld
                    ~~~~~~ determination-mismatch: Relafen 500 mg #60 is upheld` },
        { heading: "Gym membership: Overturned", rationale: "It is medically necessary." },
        { heading: `
TENS unit: Upheld
           ~~~~~~ determination-mismatch: TENS unit is upheld` },
      ],
    },
  },
]);
