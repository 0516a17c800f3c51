import { solidStrengths, type SolidStrengths } from "../knowledge/drug-strengths";
import type { DrugStatement, Letter, Strength } from "../letter/model";
import { inMilligrams } from "../letter/strength";
import type { Field } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { itemAt } from "./places";
import type { Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const strengthImplausibleDocumentation: RuleDocumentation = {
  rationale:
    "A strength in which a drug is not made is a slip of the pen in the letter or in the records that it was written from. A pharmacist cannot fill it, and it is not clear what was meant and decided.",
  reports:
    "A strength beside a drug, anywhere in the letter, is more than twice the largest in which the drug is made, or it has the number of a strength that is made with another unit of weight (`50 gm`). Only drugs that are swallowed and whose strengths have been looked up are judged; not compounds, creams, liquids, patches and injections, and neither daily doses nor limits of dosing, but for one that is taken at night and is ten times a strength that is made. At the strength.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "A tablet of five times the largest that is made, and grams",
        letter: {
          summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She was taking meloxicam 15 gm and Prilosec 20 mg.
                                                                                            ^^^^^ information strength-implausible: meloxicam 15 gm: the largest strength that is made is 15 mg.`,
          items: [
            {
              heading: `
Baclofen 100 mg #60: Upheld
         ^^^^^^ information strength-implausible: Baclofen 100 mg: the largest strength that is made is 20 mg.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Doses of a day, a cream, and two tablets at once",
        letter: {
          summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She takes baclofen 80 mg a day and ibuprofen 1600 mg at
night. The dose of baclofen 100 mg was found too high. She was given a compound cream with baclofen 100 mg.`,
          items: [{ heading: "Baclofen 20 mg #60: Upheld" }],
        },
      },
    ],
  },
};

export const strengthImplausible: Rule = {
  id: "strength-implausible",
  title: "A strength in which the drug is not made",
  severity: "information",
  *check(letter) {
    for (const statement of letter.drugs) {
      const { drug, strength, form, mayBeDose, atNight } = statement;
      const made = strength && mayBeSwallowed(form) ? solidStrengths(drug) : null;
      // What is taken at night is no tube.
      if (strength === null || made === null || isPlausible(strength.value, { ...made, inTubes: made.inTubes && !mayBeDose })) continue;
      if (mayBeDose && !(isInGrams(strength.value) && isMadeIn(strength.value, made)) && !(atNight && isTenfold(strength.value, made))) continue;
      yield { message: messageOf(letter, statement, strength, made), span: strength.span, item: itemAt(letter, strength.span), related: [] };
    }
  },
};

function mayBeSwallowed(form: string | null): boolean {
  return form === null || /^(?:tab|cap|pill)/.test(form);
}

/** Of more than that, the largest that is made: two tablets may be taken at once. */
const MOST = 2;
/** The least weight in grams that a tube of cream has: it needs not be said that it is one. */
const LEAST_TUBE = 15;

/** Whether a strength may be one in which the drug is made. A strength of other parts than the drug has, or not by weight, is not judged. */
function isPlausible({ parts }: Strength, { amounts, inTubes }: SolidStrengths): boolean {
  const units = new Set(parts.map(({ unit }) => unit || "mg"));
  const [unit] = units;
  if (units.size !== 1 || !["mg", "mcg", "g"].includes(unit!) || amounts.every((made) => made.length !== parts.length)) return true;
  const stated = parts.map(({ amount }) => amount).sort((one, other) => one - other);
  const isTooMuch = stated.some((amount, at) => inMilligrams({ amount, unit: unit! }).amount > MOST * largest(amounts, at));
  if (unit === "mg") return !isTooMuch;
  const isSlip = isMadeIn({ parts }, { amounts });
  if (unit === "mcg") return !isTooMuch && !isSlip;
  return !isTooMuch || (stated[0]! >= LEAST_TUBE && (inTubes || !isSlip));
}

/** Whether the drug is made in as many milligrams, whatever the unit. */
function isMadeIn({ parts }: Pick<Strength, "parts">, { amounts }: Pick<SolidStrengths, "amounts">): boolean {
  const stated = parts.map(({ amount }) => amount).sort((one, other) => one - other);
  return amounts.some((made) => made.every((amount, at) => amount === stated[at]));
}

/** A dose of so many grams as a tablet has milligrams can only be a slip, too. */
function isInGrams({ parts }: Strength): boolean {
  return parts.every(({ unit }) => unit === "g");
}

/** Whether a point was left out (`Flexeril 75 mg at bedtime`), or a nought was added. */
function isTenfold({ parts: [part, ...others] }: Strength, { amounts }: SolidStrengths): boolean {
  return others.length === 0 && part!.unit === "mg" && amounts.some((made) => made.length === 1 && made[0]! * 10 === part!.amount);
}

function largest(amounts: SolidStrengths["amounts"], at: number): number {
  return amounts.reduce((most, made) => Math.max(most, made[at] ?? 0), 0);
}

function messageOf(letter: Letter, { span }: DrugStatement, strength: Field<Strength>, { amounts }: SolidStrengths): string {
  const parts = strength.value.parts.map((_, at) => largest(amounts, at));
  return `${quoted(letter, span)} ${quoted(letter, strength.span)}: the largest strength that is made is ${parts.join("/")} mg.`;
}
