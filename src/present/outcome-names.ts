import type { Outcome } from "../letter/model";

import { inEnglish, translatable, type Translate } from "./translate";

/** An outcome as the letters word it. */
export const OUTCOME_NAMES: Record<Outcome, string> = translatable({ upheld: "Upheld", overturned: "Overturned", modified: "Partly overturned" });

/** The name of an item's outcome, or that it has none. */
export function outcomeName(outcome: Outcome | null, translate: Translate = inEnglish): string {
  return outcome === null ? translate("No outcome") : translate(OUTCOME_NAMES[outcome]);
}
