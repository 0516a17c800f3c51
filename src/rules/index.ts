import { absenceContradicted } from "./absence-contradicted";
import { ageMismatch } from "./age-mismatch";
import { arithmeticMismatch } from "./arithmetic-mismatch";
import { associatedServiceInconsistent } from "./associated-service-inconsistent";
import { bodyPartMismatch } from "./body-part-mismatch";
import { certifiedItemDecided } from "./certified-item-decided";
import { citationMissing } from "./citation-missing";
import { citationPageInvalid } from "./citation-page-invalid";
import { citationPageOutsideTopic } from "./citation-page-outside-topic";
import { citationTopicMismatch } from "./citation-topic-mismatch";
import { citationWithoutPages } from "./citation-without-pages";
import { credentialsMissing } from "./credentials-missing";
import { dateInvalid } from "./date-invalid";
import { dateMismatch } from "./date-mismatch";
import { dateOrder } from "./date-order";
import { decisionInconsistent } from "./decision-inconsistent";
import { determinationMismatch } from "./determination-mismatch";
import { itemIncomplete } from "./item-incomplete";
import { itemNotReviewed } from "./item-not-reviewed";
import { levelMismatch } from "./level-mismatch";
import { missingSpace } from "./missing-space";
import { misspelling } from "./misspelling";
import { outcomeContradicted } from "./outcome-contradicted";
import { outcomeMissing } from "./outcome-missing";
import { passageRepeated } from "./passage-repeated";
import { quantityMismatch } from "./quantity-mismatch";
import { rationaleDuplicated } from "./rationale-duplicated";
import { rationaleMissing } from "./rationale-missing";
import { rationaleOtherTreatment } from "./rationale-other-treatment";
import { rationaleUnterminated } from "./rationale-unterminated";
import { reviewItemUndecided } from "./review-item-undecided";
import type { Rule } from "./rule";
import { sectionMissing } from "./section-missing";
import { sexMismatch } from "./sex-mismatch";
import { sideMismatch } from "./side-mismatch";
import { strengthImplausible } from "./strength-implausible";
import { strengthMismatch } from "./strength-mismatch";
import { textGap } from "./text-gap";
import { treatmentConfused } from "./treatment-confused";
import { unbalancedDelimiter } from "./unbalanced-delimiter";

/** Every rule, sorted by id. Without documentation (`documentation.ts`), which no bundle of the program needs. */
export const RULES: readonly Rule[] = [
  absenceContradicted,
  ageMismatch,
  arithmeticMismatch,
  associatedServiceInconsistent,
  bodyPartMismatch,
  certifiedItemDecided,
  citationMissing,
  citationPageInvalid,
  citationPageOutsideTopic,
  citationTopicMismatch,
  citationWithoutPages,
  credentialsMissing,
  dateInvalid,
  dateMismatch,
  dateOrder,
  decisionInconsistent,
  determinationMismatch,
  itemIncomplete,
  itemNotReviewed,
  levelMismatch,
  missingSpace,
  misspelling,
  outcomeContradicted,
  outcomeMissing,
  passageRepeated,
  quantityMismatch,
  rationaleDuplicated,
  rationaleMissing,
  rationaleOtherTreatment,
  rationaleUnterminated,
  reviewItemUndecided,
  sectionMissing,
  sexMismatch,
  sideMismatch,
  strengthImplausible,
  strengthMismatch,
  textGap,
  treatmentConfused,
  unbalancedDelimiter,
];

/** Those that run when the user does not ask for all of them. */
export const DEFAULT_RULES: readonly Rule[] = RULES.filter((rule) => !rule.offByDefault);

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** The title of a rule; its id where there is no such rule. */
export function ruleTitle(id: string): string {
  return TITLES.get(id) ?? id;
}
