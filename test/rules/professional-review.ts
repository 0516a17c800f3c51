interface OtherParts {
  readonly summary?: string;
  readonly guidelines?: string;
}

/** A letter of the earliest form, in which all items have one rationale and one section of guidelines. Findings may be drawn in its parts. */
export function professionalReview(items: readonly string[], rationale: string, other: OtherParts = {}): string {
  const { summary = "The patient is a 33-year-old female who was injured on 01/07/2013.", guidelines = "MTUS Chronic Pain Treatment Guidelines, Introduction, Page(s): 1-3." } = other;
  return `MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:
${items.join("\n")}

CASE SUMMARY:
${summary}

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:
${guidelines}

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:
${rationale}

MEDICAL REVIEWER QUALIFICATIONS:
The professional reviewer is Board Certified in Family Medicine and is licensed to practice in California.
`;
}
