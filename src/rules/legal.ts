import { APPEAL_PETITION } from "../knowledge/law";

/** A provision of law that a finding may bear on; whether it does is never the program's to say. */
export interface LegalGround {
  readonly provision: string;
  /** What the provision is about, in a clause that follows its name. */
  readonly about: string;
}

/** California Labor Code 4610.6(h)(5), one of the five grounds on which a determination can be appealed (https://www.boxerlaw.com/workerscompzone/appealing-imr/, https://bradfordbarthel.com/?p=395). */
export const PLAINLY_ERRONEOUS_FACT: LegalGround = {
  provision: "California Labor Code section 4610.6(h)(5)",
  about:
    "a plainly erroneous express or implied finding of fact, where the mistake is one of ordinary knowledge on the information submitted for review and not of expert opinion",
};

/** California Labor Code 4610.6(h)(1), another of the five (https://bradfordbarthel.com/?p=395, https://www.nwcdn.com/state-news/california/defendants-may-appeal-adverse-imr-determination). */
export const EXCESS_OF_POWERS: LegalGround = {
  provision: "California Labor Code section 4610.6(h)(1)",
  about: "the Administrative Director acted without or in excess of powers",
};

/** What an appeal takes, whatever its ground (4610.6(h): http://wcdefenseca.com/?p=3082, https://www.nwcdn.com/state-news/california/defendants-may-appeal-adverse-imr-determination). */
const AN_APPEAL_TAKES = `An appeal takes ${APPEAL_PETITION}, and clear and convincing evidence; the determination is presumed to be correct.`;

/** The rules whose findings are of what was there to be decided, by id; the documentation of each rule names the ground. Kept here, because bundles leave documentation out. */
const RULES_OF_POWERS: ReadonlySet<string> = new Set(["item-not-reviewed"]);

/** Those whose findings are of fact. */
const RULES_OF_FACT: ReadonlySet<string> = new Set([
  "absence-contradicted", "age-mismatch", "arithmetic-mismatch", "associated-service-inconsistent", "body-part-mismatch", "certified-item-decided", "date-invalid",
  "date-mismatch", "date-order", "decision-inconsistent", "determination-mismatch", "level-mismatch", "outcome-contradicted", "quantity-mismatch",
  "rationale-other-treatment", "sex-mismatch", "side-mismatch", "strength-implausible", "strength-mismatch", "treatment-confused",
]);

/** The ground of appeal that findings of a rule may bear on; null of rules on wording, citations and form. */
export function groundOf(rule: string): LegalGround | null {
  if (RULES_OF_POWERS.has(rule)) return EXCESS_OF_POWERS;
  return RULES_OF_FACT.has(rule) ? PLAINLY_ERRONEOUS_FACT : null;
}

/** What findings may bear on, one ground at least; what must be said beside that; and what an appeal takes. */
export function bearingWords(grounds: readonly LegalGround[]): string {
  const named = grounds.map(({ provision, about }) => `${provision} (${about})`).join(", or on ");
  return `A finding may bear on ${named}; it is no ground by itself, and whether it bears on one is not for this program to say. ${AN_APPEAL_TAKES}`;
}
