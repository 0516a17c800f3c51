import { categoryOf, isAncillary, isSurgery, mayStandFor, type ServiceCategory } from "../knowledge/services";
import type { Conclusion, Item, Letter, Treatment } from "../letter/model";
import { isKnownTreatment } from "../letter/same-treatment";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { mayBeSameTreatment } from "./likeness";
import { haveOneRationale, rationalesOf } from "./rationales";
import type { Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const rationaleOtherTreatmentDocumentation: RuleDocumentation = {
  rationale:
    "A rationale that ends on another treatment than the item's was probably copied from another item or another letter. Whether the reviewer judged the item at all is then open.",
  reports:
    "Every conclusion of a rationale names a treatment, and none of them the item's: neither its ingredients nor a part of them, nor a service that may be meant by the same words. A conclusion that names nothing (`the request`), a class of drugs or several treatments is taken to be on the item, and so is one on the surgery that the item goes with. A rationale of several items is not judged. At the treatment that the last conclusion names.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "The item is one muscle relaxant, the conclusion is on another",
        letter: {
          summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
          items: [
            {
              heading: `
Zanaflex 4 mg #60: Upheld
~~~~~~~~ rationale-other-treatment: The item is Zanaflex`,
              rationale: `
Muscle relaxants are for short use, and there is no spasm. The request for Skelaxin is not medically necessary.
                                                                           ^^^^^^^^ information rationale-other-treatment: Zanaflex: the rationale concludes on Skelaxin.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "The ingredient, the class, and the surgery that an item goes with",
        letter: {
          summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
          items: [
            { heading: "Norco 10/325 mg #60: Upheld", rationale: "No gain is shown. Hydrocodone is not medically necessary." },
            { heading: "Zanaflex 4 mg #60: Upheld", rationale: "There is no spasm. The muscle relaxant is not medically necessary." },
            { heading: "Associated surgical service: Crutches: Upheld", rationale: "The knee arthroscopy is not medically necessary." },
          ],
        },
      },
    ],
  },
};

export const rationaleOtherTreatment: Rule = {
  id: "rationale-other-treatment",
  title: "The rationale concludes on another treatment than the item's",
  severity: "information",
  *check(letter) {
    for (const [item, { name }] of concludedElsewhere(letter)) {
      const itemName = quoted(letter, item.treatment.name.span);
      const message = `${itemName}: the rationale concludes on ${quoted(letter, name.span)}.`;
      const related = [{ message: `The item is ${itemName}`, span: item.treatment.name.span }];
      yield { message, span: name.span, item: item.index, related };
    }
  },
};

/** The items of which the rationale concludes on another treatment only, each with that one, in order. */
export function concludedElsewhere(letter: Letter): ReadonlyMap<Item, Treatment> {
  if (haveOneRationale(letter)) return new Map();
  return new Map(rationalesOf(letter).flatMap(({ item, rationale }): readonly (readonly [Item, Treatment])[] => {
    const last = rationale.conclusions.at(-1);
    if (!last?.treatment || !isKnownTreatment(item.treatment) || mayBeOn(last, item)) return [];
    const isElsewhere = isFormal(letter, last) || !rationale.conclusions.some((conclusion) => mayBeOn(conclusion, item));
    return isElsewhere ? [[item, last.treatment]] : [];
  }));
}

/** The words in which a rationale ends by the usual form, which decides on the item whatever stands before it. */
const FORMAL = /^(?:Therefore|As such|Thus|Hence|Accordingly|Consequently),? (?:the|this) (?:[a-z]+ )?request for\b/i;

function isFormal(letter: Letter, { sentence }: Conclusion): boolean {
  return FORMAL.test(quoted(letter, sentence));
}

/** Whether a conclusion may be on the item, as far as its own words and all of its sentence tell: what it calls the treatment may be a part of the item's name (`batteries` of `hearing aid batteries`). */
function mayBeOn(conclusion: Conclusion, item: Item): boolean {
  const { treatment } = conclusion;
  if (treatment !== null && item.name.value.toLowerCase().includes(treatment.name.value.toLowerCase())) return true;
  // What is no surgery itself may be needed, or not, because of one; two surgeries may be the same.
  if (treatment === null || (treatment.service !== null && isSurgery(treatment.service.value))) return true;
  // `A supply to take home` is that of the drug.
  if (treatment.service?.value === "medical-equipment" && item.treatment.kind === "medication") return true;
  const isMeant = (stated: Treatment): boolean => mayBeSameTreatment(treatment, stated) || isNamed(conclusion, stated) || areOfTwoSorts(treatment, stated);
  return [item.treatment, item.original, item.authorized].some((stated) => stated !== null && isMeant(stated));
}

/** Partners in many combinations: they do not tell what is meant. */
const PARTNERS = new Set(["acetaminophen", "aspirin", "caffeine", "ibuprofen", "menthol"]);

/** Whether the conclusion's sentence names the treatment somewhere, by one of its ingredients or services. */
function isNamed({ ingredients, services }: Conclusion, { ingredients: own, services: kinds }: Treatment): boolean {
  const telling = own.length > 1 ? own.filter((ingredient) => !PARTNERS.has(ingredient)) : own;
  if (telling.some((ingredient) => ingredients.includes(ingredient))) return true;
  const main = kinds.filter(({ value }) => !(kinds.length > 1 && isAncillary(value)));
  return main.some(({ value }) => services.some((kind) => mayStandFor(kind, value)));
}

/** The services that a drug is never part of nor named for. */
const WITHOUT_DRUGS: ReadonlySet<ServiceCategory | null> = new Set<ServiceCategory>(["Diagnostic Testing", "Rehabilitation", "Therapies", "DMEPOS"]);

/** Whether one is a drug, and the other a service in which drugs may be given or spoken of. */
function areOfTwoSorts(one: Treatment, other: Treatment): boolean {
  return (one.service === null) !== (other.service === null) && !WITHOUT_DRUGS.has(categoryOf((one.service ?? other.service)!.value));
}
