import { mayBeSameService } from "../knowledge/services";
import type { Item, Letter, Request, Treatment } from "../letter/model";
import { isKnownTreatment, sameKindOfTreatment } from "../letter/same-treatment";
import { Treatments } from "./likeness";
import type { Report, Rule, RuleDocumentation } from "./rule";

export const reviewItemUndecidedDocumentation: RuleDocumentation = {
  rationale:
    "A treatment that was denied and put to review, but is not decided, leaves the worker without an answer and the claims administrator without an obligation. The worker may have disputed only some of the denials; then there is nothing amiss. Where the application listed the treatment too, its decision is missing.",
  reports:
    "The case summary says that utilization review denied, modified or did not certify a treatment, and no item is of its kind. It is a warning where the letter says that the IMR application listed the treatment too. A treatment whose words are not understood is left alone, and so are a request that is said to be denied without being named, one that was granted on a condition, granted as a trial or put off, and one of which only an opinion is told (`saw no need for a brace`). At the treatment in the summary, once for each.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "Two drugs were denied, one is decided",
        letter: {
          summary: `
The patient is a 61-year-old male who was injured on 10/11/2009. On 03/10/2014 the treating physician prescribed
Naproxen 550 mg #60 and Omeprazole 20 mg #30. The utilization review determination dated 03/20/2014 denied Naproxen
550 mg #60 and Omeprazole 20 mg #30.
               ^^^^^^^^^^^^^^^^^^^^ information review-item-undecided: Omeprazole 20 mg #30: utilization review denied it, and no item of this letter decides it.`,
          items: [{ heading: "Naproxen 550 mg #60: Upheld" }],
        },
      },
      {
        title: "The application listed it too",
        letter: {
          summary: `
The patient is a 61-year-old male who was injured on 10/11/2009. On 03/10/2014 the treating physician prescribed
Naproxen 550 mg #60 and Omeprazole 20 mg #30. The utilization review determination dated 03/20/2014 denied Naproxen
550 mg #60 and Omeprazole 20 mg #30.
               ^^^^^^^^^^^^^^^^^^^^ warning review-item-undecided: Omeprazole 20 mg #30: utilization review denied it and the IMR application lists it, but no item of this letter decides it.
The IMR application of 04/01/2014 lists Naproxen 550 mg #60 and Omeprazole 20 mg #30.
                                                                ~~~~~~~~~~~~~~~~~~~~ review-item-undecided: The IMR application lists Omeprazole 20 mg #30`,
          items: [{ heading: "Naproxen 550 mg #60: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "Each denied treatment is decided, and a certified one needs no decision",
        letter: {
          summary: `
The patient is a 61-year-old male who was injured on 10/11/2009. On 03/10/2014 the treating physician prescribed
Naproxen 550 mg #60 and Omeprazole 20 mg #30. The utilization review determination dated 03/20/2014 certified
Omeprazole 20 mg #30 and denied Naproxen 550 mg #60.`,
          items: [{ heading: "Anaprox DS 550 mg #60: Upheld" }],
        },
      },
      {
        title: "One item decides several tests",
        letter: {
          summary: `
The patient is a 61-year-old male who was injured on 10/11/2009. On 03/10/2014 the treating physician requested
a CBC and a urinalysis. The utilization review determination dated 03/20/2014 denied a CBC and a urinalysis.`,
          items: [{ heading: "Labs: CBC and urinalysis: Upheld" }],
        },
      },
    ],
  },
};

export const reviewItemUndecided: Rule = {
  id: "review-item-undecided",
  title: "Utilization review denied or modified a treatment that no item decides",
  severity: "information",
  *check(letter) {
    if (letter.items.length === 0) return;
    const decided = new Treatments(letter.items.flatMap((item) => [item.treatment, ...(item.original ? [item.original] : [])]));
    const paired = new Set(letter.items.flatMap((item) => item.statements.review));
    const told = new Treatments([]);
    const elsewhere = new Set([...letter.requests, ...letter.application.requests].map(({ treatment }) => treatment));
    for (const request of letter.review.requests) {
      const { treatment, decision } = request;
      if (!decision || !isPlainlyRefused(request) || paired.has(request) || elsewhere.has(treatment)) continue;
      if (decided.mayHold(treatment) || isPartOfAnItem(treatment, letter.items) || told.mayHold(treatment)) continue;
      told.add(treatment);
      yield reportOn(letter, request, decision.value);
    }
  },
};

/** Whether a treatment that is understood was denied or modified in so many words. */
function isPlainlyRefused({ treatment, decision, conditional, implied }: Request): boolean {
  return decision?.value !== "certified" && !conditional && !implied && isKnownTreatment(treatment);
}

/** Whether a heading names the service among others (`Labs: CMP and hemoglobin A1c`). */
function isPartOfAnItem({ service }: Treatment, items: readonly Item[]): boolean {
  return service !== null && items.some(({ treatment }) => treatment.services.some(({ value }) => mayBeSameService(value, service.value)));
}

function reportOn(letter: Letter, { treatment }: Request, decision: string): Report {
  const listing = letter.application.requests.find((request) => sameKindOfTreatment(request.treatment, treatment));
  const verdict = `utilization review ${decision} it`;
  if (listing === undefined) {
    return { message: `${treatment.text}: ${verdict}, and no item of this letter decides it.`, span: treatment.span, item: null, related: [] };
  }
  return {
    message: `${treatment.text}: ${verdict} and the IMR application lists it, but no item of this letter decides it.`,
    span: treatment.span,
    item: null,
    related: [{ message: `The IMR application lists ${listing.treatment.text}`, span: listing.treatment.span }],
    severity: "warning",
  };
}
