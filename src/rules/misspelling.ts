import { itemAt } from "./places";
import type { Rule, RuleDocumentation } from "./rule";

export const misspellingDocumentation: RuleDocumentation = {
  rationale:
    "A drug or guideline whose name is misspelled is not found by whoever searches for it, and may be taken for another one. The letter itself stays as it is; the finding says what was probably meant.",
  reports:
    "The name of a drug or a guideline, or a set term of these letters, in which a letter is missing, added, exchanged or another one (two in a long word). Everyday words count within a set phrase only (`medical treament guidelines`). No other words, forms of a word, hyphenated words, British spellings or names of persons. At the word.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A drug, a guideline and a topic",
        letter: {
          summary: `
The patient is a 62-year-old female who was injured on 02/17/2010. She takes Baclofin for cramps.
                                                                             ^^^^^^^^ information misspelling: "Baclofin" is probably meant to be "Baclofen".`,
          items: [
            {
              heading: "Lioresal 10 mg #60: Upheld",
              reviewer: `
Decision based on Offical Disability Guidelines, Pain, Antispazmodics.
                  ^^^^^^^ information misspelling: "Offical" is probably meant to be "Official".
                                                       ^^^^^^^^^^^^^^ information misspelling: "Antispazmodics" is probably meant to be "Antispasmodics".`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Another slip, forms of a word, and words that look like a drug's name",
        letter: {
          summary: "The patient is a 62-year-old female who was injured on 02/17/2010. She recieved opioid's benefit and the ability to walk, and was seen by Dr. Percocot.",
          items: [{ heading: "Lioresal 10 mg #60: Upheld" }],
        },
      },
    ],
  },
};

export const misspelling: Rule = {
  id: "misspelling",
  title: "A drug, guideline or set term is misspelled",
  severity: "information",
  *check(letter) {
    for (const { word, correction } of letter.misspellings) {
      yield {
        message: `"${word.value}" is probably meant to be "${correction}".`,
        span: word.span,
        item: itemAt(letter, word.span),
        related: [],
        correction,
      };
    }
  },
};
