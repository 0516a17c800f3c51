import { absenceContradictedDocumentation } from "./absence-contradicted";
import { ageMismatchDocumentation } from "./age-mismatch";
import { arithmeticMismatchDocumentation } from "./arithmetic-mismatch";
import { associatedServiceInconsistentDocumentation } from "./associated-service-inconsistent";
import { bodyPartMismatchDocumentation } from "./body-part-mismatch";
import { certifiedItemDecidedDocumentation } from "./certified-item-decided";
import { citationMissingDocumentation } from "./citation-missing";
import { citationPageInvalidDocumentation } from "./citation-page-invalid";
import { citationPageOutsideTopicDocumentation } from "./citation-page-outside-topic";
import { citationTopicMismatchDocumentation } from "./citation-topic-mismatch";
import { citationWithoutPagesDocumentation } from "./citation-without-pages";
import { credentialsMissingDocumentation } from "./credentials-missing";
import { dateInvalidDocumentation } from "./date-invalid";
import { dateMismatchDocumentation } from "./date-mismatch";
import { dateOrderDocumentation } from "./date-order";
import { decisionInconsistentDocumentation } from "./decision-inconsistent";
import { determinationMismatchDocumentation } from "./determination-mismatch";
import { RULES } from "./index";
import { itemIncompleteDocumentation } from "./item-incomplete";
import { itemNotReviewedDocumentation } from "./item-not-reviewed";
import { levelMismatchDocumentation } from "./level-mismatch";
import { missingSpaceDocumentation } from "./missing-space";
import { misspellingDocumentation } from "./misspelling";
import { outcomeContradictedDocumentation } from "./outcome-contradicted";
import { outcomeMissingDocumentation } from "./outcome-missing";
import { passageRepeatedDocumentation } from "./passage-repeated";
import { quantityMismatchDocumentation } from "./quantity-mismatch";
import { rationaleDuplicatedDocumentation } from "./rationale-duplicated";
import { rationaleMissingDocumentation } from "./rationale-missing";
import { rationaleOtherTreatmentDocumentation } from "./rationale-other-treatment";
import { rationaleUnterminatedDocumentation } from "./rationale-unterminated";
import record from "./record.json";
import { reviewItemUndecidedDocumentation } from "./review-item-undecided";
import type { Rule, RuleDocumentation } from "./rule";
import { sectionMissingDocumentation } from "./section-missing";
import { sexMismatchDocumentation } from "./sex-mismatch";
import { sideMismatchDocumentation } from "./side-mismatch";
import { strengthImplausibleDocumentation } from "./strength-implausible";
import { strengthMismatchDocumentation } from "./strength-mismatch";
import { textGapDocumentation } from "./text-gap";
import { treatmentConfusedDocumentation } from "./treatment-confused";
import { unbalancedDelimiterDocumentation } from "./unbalanced-delimiter";

/** What came of a run over real letters and of reading every hit, by someone who did not write the rule. */
export interface RuleRecord {
  readonly rule: string;
  readonly hits: number;
  /** How many of the hits are right; null while nobody has judged them. */
  readonly true: number | null;
  readonly letters: number;
  /** The day of the run, as an ISO 8601 date. */
  readonly date: string;
  /** Which letters, in words that stand in brackets after `N letters`. */
  readonly letterSet: string;
}

/** A rule with all that its page tells. */
export interface DocumentedRule extends Rule, RuleDocumentation {
  readonly record: RuleRecord;
}

/** The documentation of each rule, by id. */
export const DOCUMENTATION: Readonly<Record<string, RuleDocumentation>> = {
  "absence-contradicted": absenceContradictedDocumentation,
  "age-mismatch": ageMismatchDocumentation,
  "arithmetic-mismatch": arithmeticMismatchDocumentation,
  "associated-service-inconsistent": associatedServiceInconsistentDocumentation,
  "body-part-mismatch": bodyPartMismatchDocumentation,
  "certified-item-decided": certifiedItemDecidedDocumentation,
  "citation-missing": citationMissingDocumentation,
  "citation-page-invalid": citationPageInvalidDocumentation,
  "citation-page-outside-topic": citationPageOutsideTopicDocumentation,
  "citation-topic-mismatch": citationTopicMismatchDocumentation,
  "citation-without-pages": citationWithoutPagesDocumentation,
  "credentials-missing": credentialsMissingDocumentation,
  "date-invalid": dateInvalidDocumentation,
  "date-mismatch": dateMismatchDocumentation,
  "date-order": dateOrderDocumentation,
  "decision-inconsistent": decisionInconsistentDocumentation,
  "determination-mismatch": determinationMismatchDocumentation,
  "item-incomplete": itemIncompleteDocumentation,
  "item-not-reviewed": itemNotReviewedDocumentation,
  "level-mismatch": levelMismatchDocumentation,
  "missing-space": missingSpaceDocumentation,
  "misspelling": misspellingDocumentation,
  "outcome-contradicted": outcomeContradictedDocumentation,
  "outcome-missing": outcomeMissingDocumentation,
  "passage-repeated": passageRepeatedDocumentation,
  "quantity-mismatch": quantityMismatchDocumentation,
  "rationale-duplicated": rationaleDuplicatedDocumentation,
  "rationale-missing": rationaleMissingDocumentation,
  "rationale-other-treatment": rationaleOtherTreatmentDocumentation,
  "rationale-unterminated": rationaleUnterminatedDocumentation,
  "review-item-undecided": reviewItemUndecidedDocumentation,
  "section-missing": sectionMissingDocumentation,
  "sex-mismatch": sexMismatchDocumentation,
  "side-mismatch": sideMismatchDocumentation,
  "strength-implausible": strengthImplausibleDocumentation,
  "strength-mismatch": strengthMismatchDocumentation,
  "text-gap": textGapDocumentation,
  "treatment-confused": treatmentConfusedDocumentation,
  "unbalanced-delimiter": unbalancedDelimiterDocumentation,
};

/** The record of each rule, sorted by rule. Written by hand after the hits were read. */
export const RECORD: readonly RuleRecord[] = record;

/** Every rule with its documentation and its record, sorted by id; for the page of the rules and for tests. */
export const DOCUMENTED_RULES: readonly DocumentedRule[] = RULES.map((rule) => ({
  ...rule,
  ...DOCUMENTATION[rule.id]!,
  record: RECORD.find((one) => one.rule === rule.id)!,
}));
