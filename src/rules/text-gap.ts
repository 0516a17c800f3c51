import { cover } from "../text/span";
import { itemAt } from "./places";
import type { Rule, RuleDocumentation } from "./rule";

export const textGapDocumentation: RuleDocumentation = {
  rationale:
    "Letters are published with names, places and dates taken out, and what was taken out leaves blanks. The sentence around them may be misread, or lack the very date or drug that another part of the letter relies on.",
  reports:
    "Two or more blanks where the words on both sides cannot stand together, or blanks before closing punctuation. Not at a page's end, between columns, in a salutation, in justified text, or where the text has a blank before each mark of that kind. At the blanks, with the word before them.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A name and a drug's directions that were taken out",
        letter: {
          summary: `
The patient is a 58-year-old female who was injured on 04/02/2011.
She was examined by Dr.       on 05/06/2014, who asked for a refill of
                    ^^^^^^^^^^ information text-gap: Words are missing between "Dr." and "on". Redaction is the usual cause.
Lyrica 75 mg         . The request was denied on 05/20/2014.
          ^^^^^^^^^^^ information text-gap: Words are missing between "mg" and ".". Redaction is the usual cause.`,
          items: [{ heading: "Lyrica 75 mg #60: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "Two blanks behind a sentence, and between words that can stand together",
        letter: {
          summary: "The patient is a  58-year-old female who was injured on 04/02/2011.  She has pain from  neck to hand.",
          items: [{ heading: "Lyrica 75 mg #60: Upheld" }],
        },
      },
    ],
  },
};

export const textGap: Rule = {
  id: "text-gap",
  title: "Words are missing in a sentence",
  severity: "information",
  *check(letter) {
    for (const { before, blanks, after } of letter.gaps) {
      yield {
        message: `Words are missing between "${before.value}" and "${after.value}". Redaction is the usual cause.`,
        span: cover(before.span, blanks),
        item: itemAt(letter, blanks),
        related: [],
      };
    }
  },
};
