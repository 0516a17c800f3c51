import type { Rule, RuleDocumentation } from "./rule";

export const outcomeMissingDocumentation: RuleDocumentation = {
  rationale:
    "The outcome is what the letter is for. Without it neither the worker nor the claims administrator knows whether the denial stands, whatever the rationale argues.",
  reports:
    "The heading of an item is followed by no outcome (`Upheld`, `Overturned`). Silent in the earliest form of the letter, which prints none. At the heading.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A heading without its outcome",
        letter: {
          summary: "The patient is a 33-year-old female who was injured on 11/12/2013.",
          items: [
            { heading: "Naproxen 550 mg #60: Upheld" },
            {
              heading: `
Gabapentin 300 mg #90
^^^^^^^^^^^^^^^^^^^^^ error outcome-missing: Gabapentin 300 mg #90: the item has no outcome.`,
              claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines, Introduction, Page(s): 1-3.",
              reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines, Introduction, Page(s): 1-3.",
              rationale: "No benefit is on record. The request is not medically necessary.",
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Outcomes behind the heading and on a line of their own",
        letter: {
          summary: "The patient is a 33-year-old female who was injured on 11/12/2013.",
          items: [{ heading: "Naproxen 550 mg #60: Upheld" }, { heading: "Gabapentin 300 mg #90:\nUpheld" }],
        },
      },
    ],
  },
};

export const outcomeMissing: Rule = {
  id: "outcome-missing",
  title: "An item has no outcome",
  severity: "error",
  *check(letter) {
    if (letter.form === "professional-review") return;
    for (const item of letter.items) {
      if (item.outcome === null) yield { message: `${item.name.value}: the item has no outcome.`, span: item.name.span, item: item.index, related: [] };
    }
  },
};
