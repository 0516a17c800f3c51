import { APPEAL_PETITION } from "./law";

/** A sentence of law, and where it was read. */
export interface Statement {
  readonly words: string;
  /** The provision, as it is cited. */
  readonly provision: string;
  /** Where the provision was read; only rows that were (domain.md 2: V). */
  readonly source: string;
}

const THIRD_PARTY = "https://www.nwcdn.com/state-news/california/defendants-may-appeal-adverse-imr-determination";

/** What follows where a denial was overturned (domain.md 2.3). */
export const AFTER_OVERTURN: readonly Statement[] = [{
  words: "The claims administrator pays for services already given within 20 days, and authorizes those still to come within 5 working days.",
  provision: "8 CCR 9792.10.7(a)",
  source: "https://www.dir.ca.gov/t8/9792_10_7.html",
}];

/** What holds for every outcome (domain.md 2.1). */
export const AFTER_ANY_OUTCOME: readonly Statement[] = [
  { words: "The determination is deemed to be that of the Administrative Director, and binds the parties.", provision: "Labor Code 4610.6(g)", source: "http://www.cabadvantage.com/articles/saul-zuniga-petitioner-v-workers-compensation-appeals-board-interactive-trucking-inc/" },
  {
    words: `Either side may appeal, by ${APPEAL_PETITION}; the determination is presumed to be correct, and is set aside only on clear and convincing evidence of one of five grounds.`,
    provision: "Labor Code 4610.6(h)",
    source: THIRD_PARTY,
  },
];

/** What the outcome words mean for the denial or modification that was disputed. */
export const OUTCOME_MEANINGS = {
  upheld: "The decision of utilization review on this treatment stands: the reviewer did not find it medically necessary.",
  overturned: "The decision of utilization review on this treatment is set aside: the reviewer found it medically necessary.",
  modified: "The decision of utilization review is set aside in part: the reviewer found a part of what was disputed medically necessary.",
} as const;
