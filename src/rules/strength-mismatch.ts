import type { Item, Letter, Strength, Treatment } from "../letter/model";
import { strengthsConflict } from "../letter/strength";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Rule, RuleDocumentation } from "./rule";
import { isGranted } from "./shares";
import { conflictsIn, sourcesIn, type Comparison, type Source } from "./sources";

export const strengthMismatchDocumentation: RuleDocumentation = {
  rationale:
    "The decision is about one strength of a drug, and the physician, the pharmacy and the claims administrator act on it. Where the heading names another strength than the one that was prescribed or reviewed, a decision was made on something that nobody asked for.",
  reports:
    "The strength in the item's heading is held against the request that utilization review decided, the utilization review determination, the IMR application and the rationale's conclusion. Strengths are compared as quantities: `0.5 g` is `500 mg`, `10/325` is `10-325mg`. A source that states no strength contradicts nothing, nor does a drug that the patient merely takes or a strength that utilization review granted. One finding for each item, at the heading's strength, or at the heading when it has none.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "5 mg was prescribed, 20 mg is decided",
        letter: {
          summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. On 06/02/2014 the treating physician prescribed
Baclofen 5mg #60. The utilization review determination dated 06/12/2014 denied Baclofen 20 mg #60.
         ~~~ strength-mismatch: The treating physician prescribed 5mg`,
          items: [
            {
              heading: `
Baclofen 20 mg #60: Upheld
         ^^^^^ warning strength-mismatch: Baclofen: the item says 20 mg, the treating physician prescribed 5mg.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "One strength in two wordings, and another one that the patient takes",
        letter: {
          summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. She takes baclofen 5 mg from her family doctor. On
06/02/2014 the treating physician prescribed Norco 10-325mg #60. The utilization review determination dated 06/12/2014
denied hydrocodone/APAP 10/325 #60.`,
          items: [{ heading: "Norco 10/325 mg #60: Upheld" }],
        },
      },
    ],
  },
};

export const strengthMismatch: Rule = {
  id: "strength-mismatch",
  title: "Two sources of an item state different strengths of the same drug",
  severity: "warning",
  check: (letter) => conflictsIn(letter, strengthsIn(letter)),
};

/** Compares the strengths that the sources of an item of this letter state, quoted without the names between the parts of a compound. */
export function strengthsIn(letter: Letter): (item: Item) => Comparison<Strength> {
  const sourcesOf = sourcesIn(letter);
  return (item) => ({
    stated: sourcesOf(item).flatMap((source) => {
      const field = source.treatment.strength;
      return field && !isGrantedStrength(source, field.value, item) ? [{ source, field, others: source.treatment.otherStrengths, text: field.value.text }] : [];
    }),
    same: (one, other) => !strengthsConflict(one, other),
  });
}

/** Whether a strength is what utilization review granted in the place of another one; not where a source of the request has it too. */
function isGrantedStrength(source: Source, strength: Strength, item: Item): boolean {
  const hasIt = (treatment: Treatment | null): boolean => Boolean(treatment?.strength && !strengthsConflict(treatment.strength.value, strength));
  if (source.kind === "review") return isGranted(source, item) && !hasIt(item.original) && !item.statements.physician.some((request) => hasIt(request.treatment));
  return source.kind === "application" && (hasIt(item.authorized) || item.statements.review.some(({ modifiedTo }) => hasIt(modifiedTo)));
}
