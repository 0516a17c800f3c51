import { placeInRegion } from "../knowledge/body";
import { singular } from "../knowledge/singular";
import type { Item, Treatment } from "../letter/model";
import { kindKey } from "../letter/same-treatment";
import { inMilligrams } from "../letter/strength";
import { contains, type Span } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Report, Rule, RuleDocumentation } from "./rule";

export const decisionInconsistentDocumentation: RuleDocumentation = {
  rationale:
    "A request is necessary or it is not. Where one letter decides the same treatment twice and once each way, both parties can point to a decision in their favor, and neither knows what is authorized.",
  reports:
    "Two items name the same treatment, a drug by its brand or its ingredients, with the same strength, count, refills, side, level and part of the body, and nothing else that tells them apart (a date of service, a rental and a purchase); one is upheld and the other overturned. Partly authorized items are not compared. At the later heading.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "One drug by its brand and by its ingredients",
        letter: {
          summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
          items: [
            {
              heading: `
Norco 10/325 mg #60: Upheld
~~~~~~~~~~~~~~~~~~~ decision-inconsistent: Norco 10/325 mg #60 is upheld`,
            },
            {
              heading: `
Hydrocodone/APAP 10/325mg, sixty (60) tablets: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: Hydrocodone/APAP 10/325mg, sixty (60) tablets is overturned, but the earlier item Norco 10/325 mg #60 is upheld.`,
              rationale: "She has gone back to work. The request is medically necessary.",
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Another side, another date of service, and a rental",
        letter: {
          summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
          items: [
            { heading: "MRI of the left knee: Upheld" },
            { heading: "MRI of the right knee: Overturned", rationale: "It locks. The request is medically necessary." },
            { heading: "Norco 10/325 mg #60 (DOS 03/03/2014): Upheld" },
            { heading: "Norco 10/325 mg #60 (DOS 04/07/2014): Overturned", rationale: "She worked. The request is medically necessary." },
            { heading: "TENS unit, purchase: Upheld" },
            { heading: "TENS unit, 30 day rental: Overturned", rationale: "A trial is due. The request is medically necessary." },
          ],
        },
      },
    ],
  },
};

export const decisionInconsistent: Rule = {
  id: "decision-inconsistent",
  title: "The same treatment is upheld in one item and overturned in another",
  severity: "warning",
  *check(letter) {
    const decided = letter.items.filter(({ outcome, original }) => original === null && outcome !== null && outcome.value !== "modified");
    if (decided.every(({ outcome }) => outcome!.value === decided[0]!.outcome!.value)) return;
    const earlier = new Map<string, Item>();
    for (const item of decided) {
      const identity = identityOf(item);
      const other = earlier.get(identity);
      if (other === undefined) earlier.set(identity, item);
      else if (other.outcome!.value !== item.outcome!.value) yield reportOn(item, other);
    }
  },
};

/** Words of a heading that tell nothing apart. */
const IDLE = new Set("the a an of for to and with in on at by request requests prescription prescriptions refill one 1 qty quantity count side sides sided level levels".split(" "));

/** What a heading says, whatever its order and wording: what the model knows by its value, the rest by its words. */
function identityOf({ treatment, words }: Item): string {
  const known = placesOf(treatment);
  const told = words();
  const rest = told.filter(({ key, span }) => !IDLE.has(key) && !known.some((place) => contains(place, span))).map(({ key }) => singular(key));
  const counts = [treatment.quantity, treatment.refills].map((field) => field?.value);
  const places = [treatment.sides, treatment.levels.map(({ value }) => ({ value: `${value.from}-${value.to}` })), partsOf(treatment, told)].map(listOf);
  return JSON.stringify([kindKey(treatment), strengthOf(treatment), preparationOf(treatment), counts, places, rest.sort()]);
}

/** Where a heading says what is compared by its value; not the name of a service, of which a kind has several. */
function placesOf(treatment: Treatment): readonly Span[] {
  const { drugs, strength, quantity, refills, doseForm, sides, levels, bodyParts } = treatment;
  return [...drugs, strength, quantity, refills, doseForm, ...sides, ...levels, ...bodyParts].filter((field) => field !== null).map(({ span }) => span);
}

/** Parts of the body, the place in a region where one is named: an injection into one joint of the shoulder is none into another. */
function partsOf({ bodyParts }: Treatment, words: ReturnType<Item["words"]>): readonly { readonly value: string }[] {
  const parts = bodyParts.map(({ value, span }) => ({ region: value, place: placeInRegion(words.filter((word) => contains(span, word.span)).map(({ key }) => key).join(" ")) }));
  const precise = parts.filter(({ region, place }) => place !== null || !parts.some((other) => other.region === region && other.place !== null));
  return precise.map(({ region, place }) => ({ value: place === null ? region : `${region} ${place}` }));
}

function listOf(fields: readonly { readonly value: string }[]): readonly string[] {
  return [...new Set(fields.map(({ value }) => value))].sort();
}

/** The strength in milligrams, where it can be told in them; a number without unit is one of milligrams. */
function strengthOf({ strength }: Treatment): readonly string[] | undefined {
  return strength?.value.parts.map(inMilligrams).map(({ amount, unit }) => `${amount} ${unit || "mg"}`);
}

const SWALLOWED = new Set(["tablet", "capsule", "pill"]);
/** `lidocaine patch` is lidocaine as a patch. */
const FORM_IN_NAME = / (patch|gel|cream)$/;
const RELEASES = new Set(["er", "xr", "sr", "ir", "xl", "cr", "la"]);

/** What else two preparations of one drug differ in: a form other than the ordinary, a slow release. */
function preparationOf({ drugs, doseForm }: Treatment): readonly unknown[] {
  const form = doseForm?.value ?? drugs.flatMap(({ drug }) => FORM_IN_NAME.exec(drug.name)?.[1] ?? [])[0];
  const releases = drugs.flatMap(({ name }) => name.toLowerCase().split(" ").filter((word) => RELEASES.has(word)));
  const variants = drugs.map(({ drug }) => drug.name.replace(FORM_IN_NAME, "")).filter((name, at) => name !== drugs[at]!.drug.ingredients.join("/"));
  return [form !== undefined && !SWALLOWED.has(form) && form, releases, variants];
}

function reportOn(item: Item, other: Item): Report {
  const clause = `${other.name.value} is ${other.outcome!.value}`;
  const message = `${item.name.value} is ${item.outcome!.value}, but the earlier item ${clause}.`;
  return { message, span: item.name.span, item: item.index, related: [{ message: clause, span: other.name.span }] };
}
