import type { Conclusion, Item, Letter, Outcome } from "../letter/model";
import { sameKindOfTreatment } from "../letter/same-treatment";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { mayBeSameTreatment } from "./likeness";
import { haveOneRationale } from "./rationales";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const outcomeContradictedDocumentation: RuleDocumentation = {
  rationale:
    "Outcome and rationale are one decision. Where the heading upholds the denial and the rationale finds the treatment necessary, or the other way round, one of them is a mistake, and the side that it favors will rely on it.",
  reports:
    "The last conclusion of the rationale on this item is held against the outcome: `Upheld` means that the denial stands and needs *not medically necessary* or its like, `Overturned` needs *medically necessary*. A partial outcome is not judged, nor a conclusion that names another treatment, that is somebody else's (*the provider notes that*), or that words behind it take back (*the request is supported*). At the outcome.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "Overturned, yet not necessary",
        letter: {
          summary: "The patient is a 58-year-old male who was injured on 12/01/2010.",
          items: [
            {
              heading: `
Tramadol 50 mg #60: Overturned
                    ^^^^^^^^^^ error outcome-contradicted: Tramadol: the outcome reads "Overturned", but the rationale concludes "is not medically necessary".`,
              rationale: `
No urine drug screen is on record. Therefore, the request for Tramadol 50 mg #60 is not medically necessary.
                                                                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~ outcome-contradicted: The rationale concludes "is not medically necessary"`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "What others say, and what failed, is no conclusion on the item",
        letter: {
          summary: "The patient is a 58-year-old male who was injured on 12/01/2010.",
          items: [
            {
              heading: "MRI of the lumbar spine: Overturned",
              rationale: `
The denial says that the MRI is not medically necessary. Medical necessity is established because six weeks of therapy
have failed.`,
            },
          ],
        },
      },
      {
        title: "The denial stands, and a paragraph on tapering follows the conclusion",
        letter: {
          summary: "The patient is a 58-year-old male who was injured on 12/01/2010.",
          items: [
            {
              heading: "Tramadol 50 mg #60: Upheld",
              rationale: `
No urine drug screen is on record. Therefore, the request for Tramadol 50 mg #60 is not medically necessary.

Opioids should not be stopped abruptly. A tapering schedule is appropriate.`,
            },
          ],
        },
      },
    ],
  },
};

export const outcomeContradicted: Rule = {
  id: "outcome-contradicted",
  title: "The rationale concludes the opposite of the outcome",
  severity: "error",
  *check(letter) {
    for (const item of letter.items) {
      const conclusion = lastConclusion(letter, item);
      const isClear = item.rationale?.contrary.length === 0;
      if (isClear && item.outcome !== null && conclusion !== null && agrees(item.outcome.value, conclusion) === false) yield reportOn(letter, item, item.outcome.span, conclusion);
    }
  },
};

/** Whether a conclusion agrees with an outcome; null of a partial one, which is not judged. */
export function agrees(outcome: Outcome, { necessary }: Conclusion): boolean | null {
  return outcome === "modified" ? null : (outcome === "overturned") === necessary;
}

/**
 * The last conclusion on this item; in a rationale of several items only one that names the item's treatment. One that names what may be
 * the item (acetaminophen, for Norco) counts only where no other does.
 * Null where there is none.
 */
export function lastConclusion(letter: Letter, item: Item): Conclusion | null {
  const isShared = haveOneRationale(letter);
  const isOnItem = ({ treatment }: Conclusion): boolean => {
    if (isShared) return treatment !== null && sameKindOfTreatment(treatment, item.treatment);
    return treatment === null || mayBeSameTreatment(treatment, item.treatment);
  };
  const isSurelyOnItem = ({ treatment }: Conclusion): boolean => treatment === null || sameKindOfTreatment(treatment, item.treatment);
  const conclusions = item.rationale?.conclusions.filter(isOnItem) ?? [];
  return conclusions.findLast(isSurelyOnItem) ?? conclusions.at(-1) ?? null;
}

function reportOn(letter: Letter, item: Item, span: Report["span"], conclusion: Conclusion): Report {
  const words = `the rationale concludes "${quoted(letter, conclusion.span)}"`;
  return {
    message: `${quoted(letter, item.treatment.name.span)}: the outcome reads "${quoted(letter, span)}", but ${words}.`,
    span,
    item: item.index,
    related: [{ message: `T${words.slice(1)}`, span: conclusion.span }],
  };
}
