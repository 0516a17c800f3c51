import { rationalesOf } from "./rationales";
import type { Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const rationaleUnterminatedDocumentation: RuleDocumentation = {
  rationale:
    "A rationale that ends in mid-sentence may have been cut off when the letter was put together, and what is missing may be the conclusion. Whoever reads it should know that there may have been more.",
  reports: "The last sentence of a rationale ends without a full stop or another closing mark. At its last word.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A sentence that breaks off",
        letter: {
          summary: "The patient is a 36-year-old male who was injured on 03/14/2012.",
          items: [
            {
              heading: "Lyrica 75 mg #60: Upheld",
              rationale: `
The request is not medically necessary. The first drug for nerve pain was not tried for long enough, and the
                                                                                                         ^^^ information rationale-unterminated: The rationale ends with "the" and no closing punctuation: it may have been cut off.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "A rationale that ends with a quotation",
        letter: {
          summary: "The patient is a 36-year-old male who was injured on 03/14/2012.",
          items: [{ heading: "Lyrica 75 mg #60: Upheld", rationale: 'The request is not medically necessary. The guideline says: "Not recommended."' }],
        },
      },
    ],
  },
};

export const rationaleUnterminated: Rule = {
  id: "rationale-unterminated",
  title: "A rationale's last sentence has no closing punctuation",
  severity: "information",
  *check(letter) {
    for (const { item, rationale } of rationalesOf(letter)) {
      const span = rationale.unterminated;
      if (!span) continue;
      yield {
        message: `The rationale ends with "${quoted(letter, span)}" and no closing punctuation: it may have been cut off.`,
        span,
        item: item.index,
        related: [],
      };
    }
  },
};
