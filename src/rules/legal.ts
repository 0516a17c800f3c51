/** A provision of law that a finding may bear on; whether it does is never the program's to say. */
export interface LegalGround {
  readonly provision: string;
  /** What the provision is about, in a clause that follows its name. */
  readonly about: string;
  /** What an appeal on it takes: sentences. */
  readonly takes: string;
}

/**
 * California Labor Code 4610.6(h)(5), one of the five grounds on which a determination can be appealed
 * (https://www.boxerlaw.com/workerscompzone/appealing-imr/, https://bradfordbarthel.com/?p=395); what an appeal takes, 4610.6(h)
 * (http://wcdefenseca.com/?p=3082, https://www.nwcdn.com/state-news/california/defendants-may-appeal-adverse-imr-determination).
 */
export const PLAINLY_ERRONEOUS_FACT: LegalGround = {
  provision: "California Labor Code section 4610.6(h)(5)",
  about:
    "a plainly erroneous express or implied finding of fact, where the mistake is one of ordinary knowledge on the information submitted for review and not of expert opinion",
  takes:
    "An appeal takes a verified petition, served within 30 days of the date of mailing of the determination, and clear and convincing evidence; the determination is presumed to be correct.",
};

/** The rules whose findings are of fact, by id; the documentation of each names the ground. Kept here, because bundles leave documentation out. */
const RULES_OF_FACT: ReadonlySet<string> = new Set([
  "absence-contradicted", "age-mismatch", "arithmetic-mismatch", "associated-service-inconsistent", "body-part-mismatch", "certified-item-decided", "date-invalid",
  "date-mismatch", "date-order", "decision-inconsistent", "determination-mismatch", "item-not-reviewed", "level-mismatch", "outcome-contradicted", "quantity-mismatch",
  "rationale-other-treatment", "sex-mismatch", "side-mismatch", "strength-implausible", "strength-mismatch", "treatment-confused",
]);

/** The ground of appeal that findings of a rule may bear on; null of rules on wording, citations and form. */
export function groundOf(rule: string): LegalGround | null {
  return RULES_OF_FACT.has(rule) ? PLAINLY_ERRONEOUS_FACT : null;
}

/** What must be said wherever a finding is told beside a ground. */
export const NO_GROUND_BY_ITSELF = "it is no ground by itself, and whether it bears on one is not for this program to say.";
