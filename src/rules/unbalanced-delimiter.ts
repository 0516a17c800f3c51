import type { Delimiter } from "../letter/model";
import { itemAt } from "./places";
import type { Rule, RuleDocumentation } from "./rule";

export const unbalancedDelimiterDocumentation: RuleDocumentation = {
  rationale:
    "Where a quotation is not closed, the reader cannot tell the guideline's words from the reviewer's; where a bracket is not, what was meant as an aside may read as the reason.",
  reports:
    "A quotation mark or bracket that has no partner within its section, guideline block or rationale. Marks are paired in order, so that two faults do not cancel out. List markers, apostrophes, feet and inches, nested quotations, and quotations that begin anew in each paragraph are no fault. At the mark.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A quotation that is not closed, and a bracket that was never opened",
        letter: {
          summary: "The patient is a 39-year-old male who was injured on 10/02/2012.",
          items: [
            {
              heading: "Lyrica 75 mg #60: Upheld",
              rationale: `
The guideline says that such drugs "are for nerve pain. No sign of it is on record. A "trial" of another drug
                                   ^ information unbalanced-delimiter: The quotation mark before "are" has no closing one.
in May helped little). The request is not medically necessary.
                    ^ information unbalanced-delimiter: The bracket behind "little" has no opening one.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "List markers, inches, an apostrophe and a nested quotation",
        letter: {
          summary: `
The patient, who is 5'10" tall, asks for: 1) a 6" wedge; 2) Lyrica (as his brothers' doctor does: a) at night, b) daily).`,
          items: [{ heading: "Lyrica 75 mg #60: Upheld", rationale: 'The guideline says: "Use "first-line" drugs first." The request is not medically necessary.' }],
        },
      },
    ],
  },
};

export const unbalancedDelimiter: Rule = {
  id: "unbalanced-delimiter",
  title: "A quotation mark or bracket has no partner",
  severity: "information",
  *check(letter) {
    for (const delimiter of letter.loneDelimiters) {
      const { span } = delimiter.mark;
      yield { message: messageOn(delimiter), span, item: itemAt(letter, span), related: [] };
    }
  },
};

function messageOn({ mark, opens, word }: Delimiter): string {
  const name = "()[]{}".includes(mark.value) ? "bracket" : "quotation mark";
  const place = word === "" ? "" : ` ${opens ? "before" : "behind"} "${word}"`;
  return `The ${name}${place} has no ${opens ? "closing" : "opening"} one.`;
}
