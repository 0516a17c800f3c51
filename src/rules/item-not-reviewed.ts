import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import type { Item, Letter, Request, Treatment } from "../letter/model";
import { isKnownTreatment } from "../letter/same-treatment";
import { once } from "../text/once";
import { EXCESS_OF_POWERS } from "./legal";
import { Treatments } from "./likeness";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { listed, quoted } from "./wording";

export const itemNotReviewedDocumentation: RuleDocumentation = {
  rationale:
    "Independent Medical Review settles disputes over what utilization review modified or denied (California Labor Code section 4610.5(c)(1)). An item that the utilization review determination does not name may come from another determination, or may have been put into the letter by mistake; whoever relies on the decision should look at the determination itself.",
  reports:
    "The case summary tells what utilization review decided and names at least one treatment, and this item is none of them. Services associated with a surgery are left out, and so is an item or a determination whose words are not understood, and an item that a sentence on the determination names in any way (`approved naproxen in lieu of Norco`). Nothing is reported where the summary tells the determination only in part: it decided on something that is not named or named in short (`So was the request for ...`), or most items would be reported. At the heading.",
  mayBearOn: EXCESS_OF_POWERS,
  examples: {
    bad: [
      {
        title: "Utilization review decided a drug, the letter also decides a device",
        letter: {
          summary: `
The patient is a 39-year-old female who was injured on 05/06/2010. On 01/07/2014 the treating physician prescribed
Tizanidine 4 mg #60. The utilization review determination dated 01/17/2014 denied Tizanidine 4 mg #60.
                                                                                  ~~~~~~~~~~~~~~~~~~~ item-not-reviewed: Utilization review denied Tizanidine 4 mg #60`,
          items: [
            { heading: "Tizanidine 4 mg #60: Upheld" },
            {
              heading: `
Purchase of a TENS unit: Upheld
^^^^^^^^^^^^^^^^^^^^^^^ information item-not-reviewed: Purchase of a TENS unit: as the case summary tells it, the utilization review determination names Tizanidine 4 mg #60, not this.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "The brand in the heading, the generic name in the determination",
        letter: {
          summary: `
The patient is a 39-year-old female who was injured on 05/06/2010. On 01/07/2014 the treating physician prescribed
Zanaflex 4 mg #60. The utilization review determination dated 01/17/2014 denied tizanidine 4 mg #60.`,
          items: [{ heading: "Zanaflex 4 mg #60: Upheld" }],
        },
      },
    ],
  },
};

/** As many treatments of the determination are named in the message, and shown as places; a letter may list hundreds. */
const NAMED = 3;
const SHOWN = 20;

export const itemNotReviewed: Rule = {
  id: "item-not-reviewed",
  title: "An item is decided that utilization review did not decide, as the case summary tells it",
  severity: "information",
  *check(letter) {
    const { requests, unnamed } = letter.review;
    if (requests.length === 0 || unnamed) return;
    const reviewed = new Treatments(requests.map(({ treatment }) => treatment));
    const mentions = mentionsOf(letter);
    const others = letter.items.filter((item) => item.statements.review.length === 0 && !isAssociated(item) && !isReviewed(item, reviewed) && !mentions(item));
    if (others.length > Math.max(1, letter.items.length - others.length)) return;
    for (const item of others) yield reportOn(letter, item, requests);
  },
};

/** Whether an item goes with a surgery: its heading says so, or its rationale gives no reason but that the surgery is not necessary. */
function isAssociated({ associatedService, rationale }: Item): boolean {
  return associatedService || rationale?.primaryProcedureOnly === true;
}

/** Whether the determination may have decided on an item's treatment, or on what the heading says was authorized of its request. */
function isReviewed({ treatment, authorized }: Item, reviewed: Treatments): boolean {
  return reviewed.mayHold(treatment) || (authorized !== null && isKnownTreatment(authorized) && reviewed.mayHold(authorized));
}

/** Where a service is given, in either of two ways, of which one stands for the refusal of the other. */
const SETTING = /\b(?:in-?patient|out-?patient|ambulatory|overnight|hospital stay)\b/i;

/** Tells whether the sentences on the determination name an item's treatment at all: as what it excluded, or what was granted in its place. */
function mentionsOf({ review }: Letter): (item: Item) => boolean {
  const named = once(() => {
    const texts = review.sentences.map(({ value }) => value);
    return {
      ingredients: new Set(texts.flatMap((text) => findDrugs(text).flatMap(({ drug }) => drug.ingredients))),
      services: new Set(texts.flatMap((text) => findServices(text).map(({ kind }) => kind))),
      setting: texts.some((text) => SETTING.test(text)),
    };
  });
  const isNamed = ({ ingredients, service, text }: Treatment): boolean => {
    if (ingredients.length > 0) return ingredients.every((ingredient) => named().ingredients.has(ingredient));
    return (service !== null && named().services.has(service.value)) || (named().setting && SETTING.test(text));
  };
  return ({ treatment, authorized }) => isNamed(treatment) || (authorized !== null && isNamed(authorized));
}

function reportOn(letter: Letter, item: Item, requests: readonly Request[]): Report {
  const names = listed(requests.map(({ treatment }) => treatment.text), NAMED);
  return {
    message: `${quoted(letter, item.name.span)}: as the case summary tells it, the utilization review determination names ${names}, not this.`,
    span: item.name.span,
    item: item.index,
    related: requests.slice(0, SHOWN).map(({ treatment, decision }) => ({ message: `Utilization review ${decision?.value ?? "names"} ${treatment.text}`, span: treatment.span })),
  };
}
