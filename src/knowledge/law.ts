/** A time that the law gives for a step of the case. Only what was read in the source named; what `domain.md` marks as unverified is left out. */
export interface TimeLimit {
  /** The time, and from when it runs. */
  readonly time: string;
  /** For what kind of review it holds; null for every one. */
  readonly holdsFor: string | null;
  /** Where it stands, to the subdivision; the section alone where the subdivision could not be read. */
  readonly provision: string;
  readonly source: string;
  /** The first day on which what it holds for was in force (`YYYY-MM-DD`), where that is known. */
  readonly since?: string;
}

/** The steps of a case that have a time, by the event that ends it. */
export type TimedStep = "determination" | "application" | "assignment" | "decision" | "appeal";

const PROSPECTIVE = "Prospective and concurrent review";
const IMR_TIMES = "https://law.onecle.com/california/labor/4610.6.html";
const REVIEW_TIMES = "https://www.sullivanattorneys.com/blog/expedited-review-requests-treatment";

/** The first day of the drug formulary (8 CCR 9792.27.1 to 9792.27.23; https://docsbay.net/title-8-california-code-of-regulations-sections-9792-27-1-9792-27-23). */
const FORMULARY = "2018-01-01";

/** What must be said beside the times: letters are up to a dozen years old. */
export const LAW_NOW = "The times are those of the law as it stands now: when the letter was written, one may have been another, or have stood under another number.";

/** The times of `domain.md` 2.1 to 2.4, by the step that they are for. */
export const TIME_LIMITS: Readonly<Record<TimedStep, readonly TimeLimit[]>> = {
  determination: [
    { time: "5 business days from receipt of the completed request for authorization", holdsFor: PROSPECTIVE, provision: "8 CCR 9792.9.1(c)(3)", source: REVIEW_TIMES },
    { time: "never more than 14 days from the recommendation of the treatment", holdsFor: PROSPECTIVE, provision: "Labor Code 4610(i)(1)", source: REVIEW_TIMES },
    { time: "72 hours from receipt", holdsFor: "Expedited review", provision: "8 CCR 9792.9.1(c)(4); Labor Code 4610(i)(3)", source: REVIEW_TIMES },
    { time: "30 days from receipt of the information", holdsFor: "Retrospective review", provision: "8 CCR 9792.9.1", source: "https://legalclarity.org/what-are-californias-utilization-review-regulations" },
  ],
  application: [
    { time: "30 days from service of the written utilization review decision", holdsFor: null, provision: "8 CCR 9792.10.1(b)(1)", source: "http://carules.elaws.us/code/t.8_d.1_ch.4.5_subch.1_art5.5.1_sec.9792.10.1" },
  ],
  assignment: [
    { time: "1 business day from the finding that the dispute is eligible", holdsFor: null, provision: "8 CCR 9792.10.4(b)", source: "https://www.dir.ca.gov/t8/9792_10_4.html" },
  ],
  decision: [
    { time: "30 days from receipt of the request and the documents", holdsFor: "All but formulary drugs", provision: "Labor Code 4610.6(d)(1)(B)", source: IMR_TIMES },
    { time: "5 working days from receipt of the request and the documents", holdsFor: "Formulary drugs", provision: "Labor Code 4610.6(d)(1)(A)", source: IMR_TIMES, since: FORMULARY },
  ],
  appeal: [
    { time: "verified petition served within 30 days of the date of mailing of the determination", holdsFor: null, provision: "Labor Code 4610.6(h)", source: "http://wcdefenseca.com/?p=3082" },
    { time: "petition filed with the Workers' Compensation Appeals Board no later than 30 days after service of the determination", holdsFor: null, provision: "8 CCR 10575(c)", source: "https://www.dir.ca.gov/t8/10575.html" },
    { time: "5 calendar days more for an address in California, 10 elsewhere in the United States, 20 abroad", holdsFor: "Served by mail, fax or e-mail", provision: "8 CCR 10605", source: "https://law.cornell.edu/regulations/california/8-CCR-10605" },
  ],
};

/** What a letter does not state, so that nobody can count the time by it, but for the day of receipt of a request, which some state; of the appeal `APPEAL_WORDS` says it. */
export const UNSTATED_START: Readonly<Record<Exclude<TimedStep, "appeal">, string>> = {
  determination: "The time runs from receipt, which the letter does not state.",
  application: "The time runs from service, which the letter does not state.",
  assignment: "The time runs from the finding of eligibility, which the letter does not state.",
  decision: "The time runs from receipt of the request and the documents, which the letter does not state.",
};

/** What an appeal takes, and by when (domain.md 2.1, 2.2: Labor Code 4610.6(h), http://wcdefenseca.com/?p=3082; 8 CCR 10575(c), https://www.dir.ca.gov/t8/10575.html). */
export const APPEAL_PETITION =
  "a verified petition, filed with the Workers' Compensation Appeals Board and served within 30 days of the date of mailing of the determination (8 CCR 10575(c): filed no later than 30 days after service)";

/** The calendar days of 4610.6(h). */
export const DAYS_TO_APPEAL = 30;

/** What must be said wherever a last day to appeal is shown (https://law.cornell.edu/regulations/california/8-CCR-10605). */
export const APPEAL_WORDS =
  "The earliest possible last day to file and serve the petition: the decision date and 30 calendar days. The time runs from mailing, and service may extend it (8 CCR 10605). Count it yourself.";

/**
 * What the law says of a step that comes late, where that is known (https://finneganmarks.com/decisions/california-highway-patrol-v-wcab-margaris-2016;
 * https://print.casetext.com/case/jose-dubon-applicant-v-world-restoration-inc-and-state-compensation-insurance-fund-defendants-2).
 */
export const LATENESS: Readonly<Partial<Record<TimedStep, string>>> = {
  determination: "A UR determination that is late is invalid, and a judge decides whether the treatment is necessary: Dubon v. World Restoration (Dubon II), en banc, 2014.",
  decision: "An IMR determination that is issued late is still valid: California Highway Patrol v. WCAB (Margaris), 2016.",
};
