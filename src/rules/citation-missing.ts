import type { GuidelineBlock, Item } from "../letter/model";
import type { Rule, RuleDocumentation } from "./rule";

export const citationMissingDocumentation: RuleDocumentation = {
  rationale:
    "The guideline shows by which standard a treatment was judged, and the worker and the physician need it to answer. Each item names the claims administrator's and the reviewer's, or says that none was cited.",
  reports:
    "The block with the claims administrator's guideline or the one with the reviewer's is absent or empty. A sentence that no evidence was cited is not empty. Silent in the earliest form of the letter, which has one guideline section for all items. One finding for each item, at the heading.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "One block is absent, both are empty",
        letter: {
          summary: "The patient is a 42-year-old female who was injured on 04/15/2011.",
          items: [
            {
              heading: `
Urine drug screen: Upheld
^^^^^^^^^^^^^^^^^ warning citation-missing: Urine drug screen: the item lacks the claims administrator's guideline.`,
              claimsAdministrator: null,
            },
            {
              heading: `
Lunesta 2 mg #30: Upheld
^^^^^^^^^^^^^^^^ warning citation-missing: Lunesta 2 mg #30: the item lacks the claims administrator's and the reviewer's guideline.`,
              claimsAdministrator: "",
              reviewer: "",
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "No evidence was cited, and the letter says so",
        letter: {
          summary: "The patient is a 42-year-old female who was injured on 04/15/2011.",
          items: [
            {
              heading: "Urine drug screen: Upheld",
              claimsAdministrator: "The Claims Administrator did not cite any medical evidence for its decision.",
            },
          ],
        },
      },
    ],
  },
};

export const citationMissing: Rule = {
  id: "citation-missing",
  title: "An item lacks the claims administrator's or the reviewer's guideline",
  severity: "warning",
  *check(letter) {
    if (letter.form === "professional-review") return;
    for (const item of letter.items) {
      const lack = lackOf(item);
      if (lack) yield { message: `${item.name.value}: the item lacks ${lack} guideline.`, span: item.name.span, item: item.index, related: [] };
    }
  },
};

function lackOf(item: Item): string {
  const administrator = isEmpty(item.claimsAdministrator) ? ["the claims administrator's"] : [];
  const reviewer = isEmpty(item.reviewer) ? ["the reviewer's"] : [];
  return [...administrator, ...reviewer].join(" and ");
}

function isEmpty(block: GuidelineBlock | null): boolean {
  return block === null || block.body.start === block.body.end;
}
