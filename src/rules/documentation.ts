import { arithmeticMismatchDocumentation } from "./arithmetic-mismatch";
import { associatedServiceInconsistentDocumentation } from "./associated-service-inconsistent";
import { bodyPartMismatchDocumentation } from "./body-part-mismatch";
import { certifiedItemDecidedDocumentation } from "./certified-item-decided";
import { citationMissingDocumentation } from "./citation-missing";
import { decisionInconsistentDocumentation } from "./decision-inconsistent";
import { determinationMismatchDocumentation } from "./determination-mismatch";
import { RULES } from "./index";
import { itemIncompleteDocumentation } from "./item-incomplete";
import { itemNotReviewedDocumentation } from "./item-not-reviewed";
import { levelMismatchDocumentation } from "./level-mismatch";
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
import { sideMismatchDocumentation } from "./side-mismatch";
import { strengthImplausibleDocumentation } from "./strength-implausible";
import { strengthMismatchDocumentation } from "./strength-mismatch";

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
  "arithmetic-mismatch": arithmeticMismatchDocumentation,
  "associated-service-inconsistent": associatedServiceInconsistentDocumentation,
  "body-part-mismatch": bodyPartMismatchDocumentation,
  "certified-item-decided": certifiedItemDecidedDocumentation,
  "citation-missing": citationMissingDocumentation,
  "decision-inconsistent": decisionInconsistentDocumentation,
  "determination-mismatch": determinationMismatchDocumentation,
  "item-incomplete": itemIncompleteDocumentation,
  "item-not-reviewed": itemNotReviewedDocumentation,
  "level-mismatch": levelMismatchDocumentation,
  "outcome-contradicted": outcomeContradictedDocumentation,
  "outcome-missing": outcomeMissingDocumentation,
  "passage-repeated": passageRepeatedDocumentation,
  "quantity-mismatch": quantityMismatchDocumentation,
  "rationale-duplicated": rationaleDuplicatedDocumentation,
  "rationale-missing": rationaleMissingDocumentation,
  "rationale-other-treatment": rationaleOtherTreatmentDocumentation,
  "rationale-unterminated": rationaleUnterminatedDocumentation,
  "review-item-undecided": reviewItemUndecidedDocumentation,
  "side-mismatch": sideMismatchDocumentation,
  "strength-implausible": strengthImplausibleDocumentation,
  "strength-mismatch": strengthMismatchDocumentation,
};

/** The record of each rule, sorted by rule. Written by hand after the hits were read. */
export const RECORD: readonly RuleRecord[] = record;

/** Every rule with its documentation and its record, sorted by id; for the page of the rules and for tests. */
export const DOCUMENTED_RULES: readonly DocumentedRule[] = RULES.map((rule) => ({
  ...rule,
  ...DOCUMENTATION[rule.id]!,
  record: RECORD.find((one) => one.rule === rule.id)!,
}));
