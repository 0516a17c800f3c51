import type { Outcome } from "../letter/model";

/** An outcome as the letters word it. */
export const OUTCOME_NAMES: Record<Outcome, string> = { upheld: "Upheld", overturned: "Overturned", modified: "Partly overturned" };
