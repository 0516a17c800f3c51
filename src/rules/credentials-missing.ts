import type { Rule, RuleDocumentation } from "./rule";

export const credentialsMissingDocumentation: RuleDocumentation = {
  rationale:
    "The reviewer stays unnamed; specialty and license are all by which anyone can tell whether the review was made by someone of the field. The law has the reviewer's qualifications described.",
  reports:
    "The section about the reviewer names no specialty or no state of licensure. A subspecialty counts as a specialty, and so do words that are not understood as a list. Silent where the section itself is missing. One finding for each letter, at the section.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "The block of credentials without a specialty",
        letter: {
          methodology: `
HOW THE IMR FINAL DETERMINATION WAS MADE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
employer, employee, providers or the claims administrator.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The Expert Reviewer has the following credentials:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
State(s) of Licensure: Oregon
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information credentials-missing: The letter states no specialty of the reviewer.`,
          summary: "The patient is a 40-year-old male who was injured on 05/05/2013.",
          items: [{ heading: "MRI of the left ankle: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "The credentials in a sentence, as in earlier letters",
        letter: {
          methodology: `
HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the
employer, employee, providers or the claims administrator. The expert reviewer is Board Certified in Neurology and is
licensed to practice in Oregon.`,
          summary: "The patient is a 40-year-old male who was injured on 05/05/2013.",
          items: [{ heading: "MRI of the left ankle: Upheld" }],
        },
      },
    ],
  },
};

export const credentialsMissing: Rule = {
  id: "credentials-missing",
  title: "The reviewer's specialty or state of licensure is missing",
  severity: "information",
  *check({ sections, reviewer: { namesSpecialty, namesState } }) {
    const section = sections.find(({ kind }) => kind === "methodology");
    if (!section || (namesSpecialty && namesState)) return;
    const lack = [...(namesSpecialty ? [] : ["no specialty"]), ...(namesState ? [] : ["no state of licensure"])];
    yield { message: `The letter states ${lack.join(" and ")} of the reviewer.`, span: section.span, item: null, related: [] };
  },
};
