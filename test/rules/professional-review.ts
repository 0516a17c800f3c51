/** A letter of the earliest form, in which all items have one rationale. Findings may be drawn in its parts. */
export function professionalReview(items: readonly string[], rationale: string, summary = "The patient is a 33-year-old female who was injured on 01/07/2013."): string {
  return `MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:
${items.join("\n")}

CASE SUMMARY:
${summary}

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:
${rationale}

MEDICAL REVIEWER QUALIFICATIONS:
The professional reviewer is Board Certified in Family Medicine and is licensed to practice in California.
`;
}
