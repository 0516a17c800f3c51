import { arithmeticMismatch } from "./arithmetic-mismatch";
import { associatedServiceInconsistent } from "./associated-service-inconsistent";
import { bodyPartMismatch } from "./body-part-mismatch";
import { certifiedItemDecided } from "./certified-item-decided";
import { citationMissing } from "./citation-missing";
import { decisionInconsistent } from "./decision-inconsistent";
import { determinationMismatch } from "./determination-mismatch";
import { itemIncomplete } from "./item-incomplete";
import { itemNotReviewed } from "./item-not-reviewed";
import { levelMismatch } from "./level-mismatch";
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
import { sideMismatch } from "./side-mismatch";
import { strengthImplausible } from "./strength-implausible";
import { strengthMismatch } from "./strength-mismatch";

/** Every rule, sorted by id. Without documentation (`documentation.ts`), which no bundle of the program needs. */
export const RULES: readonly Rule[] = [
  arithmeticMismatch,
  associatedServiceInconsistent,
  bodyPartMismatch,
  certifiedItemDecided,
  citationMissing,
  decisionInconsistent,
  determinationMismatch,
  itemIncomplete,
  itemNotReviewed,
  levelMismatch,
  outcomeContradicted,
  outcomeMissing,
  passageRepeated,
  quantityMismatch,
  rationaleDuplicated,
  rationaleMissing,
  rationaleOtherTreatment,
  rationaleUnterminated,
  reviewItemUndecided,
  sideMismatch,
  strengthImplausible,
  strengthMismatch,
];

/** Those that run when the user does not ask for all of them. */
export const DEFAULT_RULES: readonly Rule[] = RULES.filter((rule) => !rule.offByDefault);
