import type { Item, Letter, Request, Treatment } from "../letter/model";
import { sameKindOfTreatment } from "../letter/same-treatment";
import { isCertifiedInFull, mayBeOneRequest } from "./coverage";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Report, Rule, RuleDocumentation } from "./rule";

export const certifiedItemDecidedDocumentation: RuleDocumentation = {
  rationale:
    "What utilization review approved is not in dispute (California Labor Code section 4610.5(c)(1)). An item that upholds the denial of an approved treatment can take from the worker what was already granted, and the claims administrator does not know which decision stands.",
  reports:
    "The letter says that this utilization review determination certified or approved the item's treatment. Not where it also denied or modified a request for that treatment, where strength, count, side, level, body part, duration or a word of degree (`rental`, `trial`, `evaluation`, `without contrast`) show that another request or only a part was certified, where only an opinion is told (`had no objection to it`), or where the item is partly authorized. At the heading.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "A drug that utilization review certified",
        letter: {
          summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. On 04/14/2014 the treating physician prescribed
Protonix 20 mg #30 and Flexeril 7.5 mg #60. The utilization review determination dated 04/24/2014 certified
Protonix 20 mg #30 and denied Flexeril 7.5 mg #60.
~~~~~~~~~~~~~~~~~~ certified-item-decided: Utilization review certified Protonix 20 mg #30`,
          items: [
            { heading: "Flexeril 7.5 mg #60: Upheld" },
            {
              heading: `
Pantoprazole 20 mg #30: Upheld
^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided: Pantoprazole 20 mg #30: utilization review certified Protonix 20 mg #30, yet it is decided as an item.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Part of the request was certified, the rest is decided",
        letter: {
          summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. On 04/14/2014 the treating physician requested
acupuncture x 12 sessions. The utilization review determination dated 04/24/2014 certified acupuncture x 6 sessions.`,
          items: [{ heading: "Acupuncture x 12 sessions: Upheld" }],
        },
      },
    ],
  },
};

export const certifiedItemDecided: Rule = {
  id: "certified-item-decided",
  title: "Utilization review certified a treatment in full, yet it is decided as an item",
  severity: "warning",
  *check(letter) {
    for (const item of letter.items) {
      const certified = certifiedFor(letter, item);
      if (certified !== null) yield reportOn(item, certified);
    }
  },
};

/** The request for all of an item's treatment that utilization review certified, so that there was nothing to decide; null where it did not. */
export function certifiedFor(letter: Letter, item: Item): Request | null {
  // The determination is one list, of which one request at most belongs to an item.
  const [reviewed] = item.statements.review;
  if (item.original !== null || reviewed?.decision?.value !== "certified" || reviewed.implied) return null;
  return isCertifiedInFull(letter, reviewed.treatment, item) && !isRefused(letter, item.treatment) ? reviewed : null;
}

/** Whether the determination also denied or modified that very treatment; one of the two decisions was on another request. */
function isRefused(letter: Letter, item: Treatment): boolean {
  const refused = letter.review.requests.filter(({ decision }) => decision !== null && decision.value !== "certified");
  return refused.some(({ treatment }) => sameKindOfTreatment(treatment, item) && mayBeOneRequest(treatment, item));
}

function reportOn(item: Item, { treatment }: Request): Report {
  return {
    message: `${item.name.value}: utilization review certified ${treatment.text}, yet it is decided as an item.`,
    span: item.name.span,
    item: item.index,
    related: [{ message: `Utilization review certified ${treatment.text}`, span: treatment.span }],
  };
}
