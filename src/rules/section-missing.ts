import type { RequiredSection } from "../knowledge/headings";
import type { Rule, RuleDocumentation } from "./rule";
import { listed } from "./wording";

export const sectionMissingDocumentation: RuleDocumentation = {
  rationale:
    "A determination has to say who made it and how, on what facts, and what it decides. A letter without one of these parts is incomplete, or was cut when it was copied.",
  reports:
    "The section on how the determination was made (in the forms of 2013, the reviewer's qualifications), the case summary, or the section with the issues and decisions is absent. A section whose set sentences are there under no heading or another one is not. One finding for each letter, at its first line.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A letter without case summary",
        letter: {
          opening: `
Case Number: CM14-0054321
^^^^^^^^^^^^^^^^^^^^^^^^^ warning section-missing: The letter lacks the case summary.`,
          summary: null,
          items: [{ heading: "Physical therapy x 6 visits: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "A letter with its three sections",
        letter: {
          opening: "Case Number: CM14-0054321",
          summary: "The patient is a 22-year-old male who was injured on 11/11/2013.",
          items: [{ heading: "Physical therapy x 6 visits: Upheld" }],
        },
      },
    ],
  },
};

const NAMES: Readonly<Record<RequiredSection, string>> = {
  methodology: "the section on how the determination was made",
  "case-summary": "the case summary",
  issues: "the section with the issues and decisions",
};

export const sectionMissing: Rule = {
  id: "section-missing",
  title: "A section that the letter's form requires is missing",
  severity: "warning",
  *check({ missingSections, firstLine }) {
    if (missingSections.length === 0) return;
    yield { message: `The letter lacks ${listed(missingSections.map((kind) => NAMES[kind]))}.`, span: firstLine, item: null, related: [] };
  },
};
