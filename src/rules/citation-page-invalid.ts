import { CHRONIC_PAIN_LENGTH } from "../knowledge/guidelines";
import { blocksOf, citesPagedEdition, completed, itemOf } from "./guidelines";
import type { Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const citationPageInvalidDocumentation: RuleDocumentation = {
  rationale:
    "A page that the guideline does not have sends whoever wants to check the citation nowhere, and tells that it was not looked up. The right page is often one digit away.",
  reports:
    "A range of pages that runs backwards, a page 0, or a page behind the last one of a guideline whose length is known: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 have 127 pages. Ranges that shorten their second number (`303-5`) are none, nor is the length itself (`of 127`). Each at its place.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A range that runs backwards, and a page behind the last one",
        letter: {
          summary: "The patient is a 48-year-old male who was injured on 02/11/2012.",
          items: [
            {
              heading: "Tizanidine 4 mg #60: Upheld",
              claimsAdministrator: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 66-63.
                                                                                               ^^^^^ warning citation-page-invalid: The pages 66-63 run backwards.`,
              reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 63, 166 of 127.
                                                                                                   ^^^ warning citation-page-invalid: There is no page 166: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page 127.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "A shortened second number, and pages of a guideline of another length",
        letter: {
          summary: "The patient is a 48-year-old male who was injured on 02/11/2012.",
          items: [
            {
              heading: "MRI of the lumbar spine: Upheld",
              claimsAdministrator: "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-5.",
              reviewer: "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-304, 309.",
            },
          ],
        },
      },
    ],
  },
};

export const citationPageInvalid: Rule = {
  id: "citation-page-invalid",
  title: "A page that cannot exist is cited",
  severity: "warning",
  *check(letter) {
    const isPaged = citesPagedEdition(letter);
    for (const place of blocksOf(letter)) {
      for (const citation of place.block.citations) {
        for (const pages of citation.pages) {
          const message = faultOf(pages.value, quoted(letter, pages.span), isPaged(citation) ? CHRONIC_PAIN_LENGTH : Infinity);
          if (message) yield { message, span: pages.span, item: itemOf(place), related: [] };
        }
      }
    }
  },
};

/** What is wrong with a range of a guideline that ends at a page; null when nothing is. */
function faultOf(pages: readonly [number, number], words: string, length: number): string | null {
  const [first, last] = completed(pages);
  if (first === 0 || last === 0) return `There is no page 0 (${words}).`;
  if (last < first) return `The pages ${words} run backwards.`;
  if (last <= length) return null;
  return `There is no page ${first > length ? first : last}: the MTUS Chronic Pain Medical Treatment Guidelines of 2009 end at page ${length}.`;
}
