import type { Rule, RuleDocumentation } from "./rule";

export const rationaleMissingDocumentation: RuleDocumentation = {
  rationale:
    "The rationale is the only place where the worker, the physician and the claims administrator learn why a treatment was found necessary or not. Without it the decision cannot be understood or checked.",
  reports: "An item has no rationale, or nothing stands behind its label. At the heading.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "An empty rationale, and none at all",
        letter: {
          summary: "The patient is a 29-year-old female who was injured on 02/13/2013.",
          items: [
            {
              heading: `
Restoril 15 mg #30: Upheld
^^^^^^^^^^^^^^^^^^ error rationale-missing: Restoril 15 mg #30: the rationale is empty.`,
              rationale: "",
            },
            {
              heading: `
Ambien 10 mg #30: Upheld
^^^^^^^^^^^^^^^^ error rationale-missing: Ambien 10 mg #30: the item has no rationale.`,
              rationale: null,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "A short rationale is one",
        letter: {
          summary: "The patient is a 29-year-old female who was injured on 02/13/2013.",
          items: [{ heading: "Restoril 15 mg #30: Upheld", rationale: "Long-term use is not advised. The request is not medically necessary." }],
        },
      },
    ],
  },
};

export const rationaleMissing: Rule = {
  id: "rationale-missing",
  title: "An item has no rationale",
  severity: "error",
  *check(letter) {
    for (const item of letter.items) {
      if (item.rationale !== null && item.rationale.words.length > 0) continue;
      const lack = item.rationale === null ? "the item has no rationale" : "the rationale is empty";
      yield { message: `${item.name.value}: ${lack}.`, span: item.name.span, item: item.index, related: [] };
    }
  },
};
