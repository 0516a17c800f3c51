import { topicOf } from "../knowledge/guidelines";
import { blocksOf, isToBePaged, itemOf } from "./guidelines";
import type { Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const citationWithoutPagesDocumentation: RuleDocumentation = {
  rationale:
    "The MTUS Chronic Pain Medical Treatment Guidelines of 2009 run over 127 pages, and letters of their time cite them by page. Without one, whoever checks the citation has to look for the passage.",
  reports:
    "A citation of the MTUS Chronic Pain guidelines in their paged form (2009) with no page at all. Letters of the later edition's time that cite by `Section(s):` or give no page of it anywhere, other guidelines, and a second mention without a known topic beside a citation with pages are left alone. At the citation.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A topic without its pages",
        letter: {
          summary: "The patient is a 36-year-old female who was injured on 07/02/2012.",
          items: [
            {
              heading: "Baclofen 10 mg #60: Upheld",
              claimsAdministrator: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint citation-without-pages: The citation names no page: MTUS Chronic Pain Treatment Guidelines Muscle relaxants.`,
              reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants, Page(s): 64.",
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "The later edition, cited by sections",
        letter: {
          summary: "The patient is a 36-year-old female who was injured on 07/02/2012.",
          items: [
            {
              heading: "Baclofen 10 mg #60: Upheld",
              claimsAdministrator: "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).",
              reviewer: "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).",
            },
          ],
        },
      },
    ],
  },
};

export const citationWithoutPages: Rule = {
  id: "citation-without-pages",
  title: "The MTUS Chronic Pain guidelines of 2009 are cited without a page",
  severity: "hint",
  *check(letter) {
    const isPaged = isToBePaged(letter);
    for (const place of blocksOf(letter)) {
      const citations = place.block.citations.filter(isPaged);
      const isPagedElsewhere = citations.some(({ pages }) => pages.length > 0);
      for (const citation of citations) {
        if (citation.pages.length > 0 || (isPagedElsewhere && !citation.topics.some(({ value }) => topicOf(value)))) continue;
        yield { message: `The citation names no page: ${quoted(letter, citation.span)}`, span: citation.span, item: itemOf(place), related: [] };
      }
    }
  },
};
