import { regionsConflict, sidesConflict, withNeighbors, withSupplied, type BodyRegion } from "../knowledge/body";
import { categoryOf } from "../knowledge/services";
import type { Item, Letter, Rationale, Treatment } from "../letter/model";
import { isKnownTreatment } from "../letter/same-treatment";
import { valuesOf } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { mayBeSameTreatment } from "./likeness";
import { haveOneRationale } from "./rationales";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const treatmentConfusedDocumentation: RuleDocumentation = {
  rationale:
    "A rationale that speaks of another request than the one it decides may have been written for another item, or for another worker. In one appeal both sides agreed that the reviewer had looked at the wrong segment of the spine.",
  reports:
    "What the rationale calls the request (*the request for*, *the requested*, *the proposed*) is held against the item: another drug or service, where the rationale nowhere calls the item's own treatment the request, and another part or side of the body for the same treatment. At the name in the rationale. Silent for conclusions, which other rules judge, for general words, for surgery and what goes with it, for earlier or other requests, and where one rationale stands for several items. It is off until hits on real letters show how often it is right.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "The item is a lumbar MRI, the rationale speaks of a cervical one",
        letter: {
          summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
          items: [
            {
              heading: `
MRI of the lumbar spine: Upheld
~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "MRI of the lumbar spine"`,
              rationale: `
The requested MRI of the cervical spine comes too early. Therefore, the request is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused: MRI: the rationale speaks of "MRI of the cervical spine" as the request, the item says "MRI of the lumbar spine".`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "The same treatment in other words",
        letter: {
          summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
          items: [
            { heading: "Norco 10/325 mg #60: Upheld", rationale: "The requested hydrocodone brings no benefit. Therefore, the request is not medically necessary." },
            { heading: "MRI of the lumbar spine: Upheld", rationale: "The request for imaging of the low back comes too early. Therefore, the request is not medically necessary." },
          ],
        },
      },
    ],
  },
};

export const treatmentConfused: Rule = {
  id: "treatment-confused",
  title: "The rationale speaks of another treatment, body part or side than the request",
  severity: "information",
  // No hit on real letters has shown how often it is right.
  offByDefault: true,
  *check(letter) {
    if (haveOneRationale(letter)) return;
    for (const item of letter.items) {
      const report = item.rationale && isKnownTreatment(item.treatment) ? confusionOf(letter, item, item.rationale) : null;
      if (report) yield report;
    }
  },
};

/** The first request that a rationale speaks of and that is not the item's; null where there is none. */
function confusionOf(letter: Letter, item: Item, { requested, conclusions }: Rationale): Report | null {
  const named = [...requested, ...conclusions.flatMap(({ treatment }) => treatment ?? [])];
  const namesItem = named.some((other) => mayBeSameTreatment(other, item.treatment));
  const other = requested.find((one) => (mayBeSameTreatment(one, item.treatment) ? isElsewhere(one, item.treatment) : !namesItem && isOtherTreatment(one, item)));
  return other ? reportOf(letter, item, other) : null;
}

/** Whether the same treatment is of another part of the body, or of the other side. */
function isElsewhere(one: Treatment, other: Treatment): boolean {
  const regions = (treatment: Treatment): readonly BodyRegion[] => withNeighbors(withSupplied(regionsOf(treatment)));
  return regionsConflict(regions(one), regions(other)) || sidesConflict(valuesOf(one.sides), valuesOf(other.sides));
}

const SPINE: Readonly<Record<string, BodyRegion>> = { C: "cervical", T: "thoracic", L: "lumbar", S: "lumbar" };

/** The regions that it names, also by a level of the spine. */
function regionsOf({ bodyParts, levels }: Treatment): readonly BodyRegion[] {
  return [...valuesOf(bodyParts), ...levels.flatMap(({ value }) => [value.from, value.to].map((vertebra) => SPINE[vertebra[0]!]!))];
}

/** Whether it can be no part of the item, nor what the item goes with. */
function isOtherTreatment(one: Treatment, { treatment, associatedService }: Item): boolean {
  const category = one.service && categoryOf(one.service.value);
  if (one.kind !== treatment.kind || associatedService) return false;
  if (category === "Surgery" || category === "Evaluation & Management") return false;
  return !isNamedIn(one, treatment) && !sharesWord(one, treatment);
}

/** Whether an item of several treatments names it too. */
function isNamedIn({ service, ingredients }: Treatment, { services, drugs }: Treatment): boolean {
  return services.some(({ value }) => value === service?.value) || drugs.some(({ drug }) => drug.ingredients.some((ingredient) => ingredients.includes(ingredient)));
}

/** Words that treatments of all kinds have in common. */
const IDLE = new Set(["unit", "device", "machine", "treatment", "therapy", "sessions", "visits", "weeks", "with", "purchase", "rental", "medication", "tablets"]);

function sharesWord(one: Treatment, other: Treatment): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.includes(word) && !IDLE.has(word));
}

function wordsOf({ text }: Treatment): readonly string[] {
  return text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
}

function reportOf(letter: Letter, item: Item, other: Treatment): Report {
  const words = `the item says "${quoted(letter, item.name.span)}"`;
  return {
    message: `${quoted(letter, item.treatment.name.span)}: the rationale speaks of "${quoted(letter, other.span)}" as the request, ${words}.`,
    span: other.span,
    item: item.index,
    related: [{ message: `T${words.slice(1)}`, span: item.name.span }],
  };
}
