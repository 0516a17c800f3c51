import type { DrugMention, Item, Treatment } from "../letter/model";
import type { Rule, RuleDocumentation } from "./rule";

export const itemIncompleteDocumentation: RuleDocumentation = {
  rationale:
    "Without strength and quantity nobody can tell which prescription was decided, and a pharmacy cannot fill it. Worker and claims administrator may read the decision differently.",
  reports:
    "A medication is decided and its heading lacks the strength, the quantity or both. A heading that says itself that the quantity is unknown or unspecified is left alone, and a supply for a time (`one month supply`) is a quantity here, as are the units of a toxin. Products that come in one composition (Synvisc, Terocin) need no strength. One finding for each item, at the heading.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A drug by its name alone",
        letter: {
          summary: "The patient is a 50-year-old male who was injured on 09/10/2012.",
          items: [
            {
              heading: `
Norco: Upheld
^^^^^ information item-incomplete: Norco: the heading states neither strength nor quantity.`,
            },
            {
              heading: `
Gabapentin 300 mg: Upheld
^^^^^^^^^^^^^^^^^ information item-incomplete: Gabapentin 300 mg: the heading states no quantity.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Strength and quantity, a quantity that is said to be unspecified, and a service",
        letter: {
          summary: "The patient is a 50-year-old male who was injured on 09/10/2012.",
          items: [
            { heading: "Norco 10/325 mg #60: Upheld" },
            { heading: "Gabapentin 300 mg (unspecified quantity): Upheld" },
            { heading: "MRI of the lumbar spine: Upheld" },
          ],
        },
      },
    ],
  },
};

export const itemIncomplete: Rule = {
  id: "item-incomplete",
  title: "A medication item states no strength or no quantity",
  severity: "information",
  *check(letter) {
    for (const item of letter.items) {
      const lack = lackOf(item);
      if (lack) yield { message: `${item.name.value}: the heading states ${lack}.`, span: item.name.span, item: item.index, related: [] };
    }
  },
};

/** Products for the skin that come in one composition. */
const OF_ONE_COMPOSITION = new Set(["terocin", "terocin patch", "terocin patches", "menthoderm", "lidopro", "medrox", "dendracin", "biofreeze", "exoten"]);

/** A preparation whose number is its strength (`Tylenol #3`), or one that comes in one strength. */
function needsNoStrength({ name, drug }: DrugMention): boolean {
  return /\d/.test(name) || drug.drugClass === "viscosupplement" || OF_ONE_COMPOSITION.has(name.toLowerCase());
}

/** An injection named by its substance alone is a procedure, which a product's name makes a drug (`Synvisc`), whose number is one where it is a single injection. */
function isViscosupplementation({ text, drugs }: Treatment): boolean {
  const injection = /\binjection(s)?\b/i.exec(text);
  if (injection === null) return false;
  const isSingle = injection[1] === undefined;
  return drugs.every(({ name, drug }) => drug.drugClass === "viscosupplement" && (isSingle || /^(?:sodium )?hyaluron/i.test(name)));
}

/** A toxin is given by its units, which are strength and quantity at once. */
function isGivenByUnits({ strength }: Treatment): boolean {
  return strength !== null && strength.value.parts.every(({ unit }) => unit === "units");
}

/** What the heading lacks, in words; null for nothing. A partly authorized item has it from the original request too. */
function lackOf({ treatment, original }: Item): string | null {
  const stated = original ? [treatment, original] : [treatment];
  if (treatment.kind !== "medication" || isViscosupplementation(treatment) || stated.some((one) => one.quantityUnspecified)) return null;
  const strength = stated.some((one) => one.strength !== null || one.drugs.some(needsNoStrength));
  const quantity = stated.some((one) => one.quantity !== null || one.quantityAsTime || isGivenByUnits(one));
  if (!strength && !quantity) return "neither strength nor quantity";
  if (!strength) return "no strength";
  return quantity ? null : "no quantity";
}
