/** The kinds of sections that a heading opens (`report.md`); a header has none. */
export type HeadedSection = "cover" | "methodology" | "documents" | "case-summary" | "issues" | "guidelines" | "rationale";

/** A section heading as the letters print it. Source of the wordings: `domain.md` 1.1. */
export interface SectionHeading {
  readonly kind: HeadedSection;
  readonly words: string;
}

/** Every known section heading, compared without case; a heading stands on lines of its own, or ends with a colon. */
export const SECTION_HEADINGS: readonly SectionHeading[] = [
  { kind: "methodology", words: "HOW THE IMR FINAL DETERMINATION WAS MADE" },
  { kind: "methodology", words: "MEDICAL QUALIFICATIONS OF THE EXPERT REVIEWER" },
  { kind: "methodology", words: "MEDICAL REVIEWER QUALIFICATIONS" },
  { kind: "documents", words: "DOCUMENTS REVIEWED FOR DETERMINATION" },
  { kind: "documents", words: "DOCUMENTS REVIEWED" },
  { kind: "case-summary", words: "CLINICAL CASE SUMMARY" },
  { kind: "case-summary", words: "CASE SUMMARY" },
  { kind: "issues", words: "IMR ISSUES, DECISIONS AND RATIONALES" },
  { kind: "issues", words: "IMR DECISION(S) AND RATIONALE(S)" },
  { kind: "issues", words: "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE" },
  { kind: "issues", words: "ISSUE AT DISPUTE" },
  { kind: "issues", words: "ISSUES AT DISPUTE" },
  { kind: "guidelines", words: "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY" },
  { kind: "rationale", words: "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY" },
];

/** The sections that every form of the letter has. */
export type RequiredSection = "methodology" | "case-summary" | "issues";

/** Set phrases within the sections that every form has: where one stands, the section is there, whatever became of its heading. Source: `domain.md` 1.1 and 1.3. */
export const SECTION_PHRASES: Readonly<Record<RequiredSection, readonly string[]>> = {
  methodology: ["no affiliation with the employer", "State(s) of Licensure", "is licensed to practice"],
  "case-summary": ["following clinical case summary", "case summary was"],
  issues: ["decisions for the disputed items", "Claims Administrator guideline:", "MAXIMUS guideline:", "The Claims Administrator based its decision on", "has determined the request"],
};

/** Lines with which a letter may begin before its first section; they divide a file that holds several letters. */
export const LETTER_OPENINGS: readonly string[] = [
  "MAXIMUS FEDERAL SERVICES, INC.",
  "INDEPENDENT MEDICAL REVIEW FINAL DETERMINATION LETTER",
  "NOTICE OF INDEPENDENT MEDICAL REVIEW DETERMINATION",
  "MEDICAL PROFESSIONAL REVIEW",
  "IMR CASE NUMBER:",
  "CASE NUMBER:",
];

/** What a block label opens; in the order in which an item has them. */
export type BlockKind = "claims-administrator" | "reviewer" | "rationale";

/** A label that opens a block of an item. `sentence` labels are the first words of the block's own sentence (2013-14). */
export interface BlockLabel {
  readonly kind: BlockKind;
  readonly words: string;
  readonly sentence: boolean;
}

/** What the letters of 2013-14 call whoever decides. */
export const REVIEWERS: readonly string[] = ["Expert Reviewer", "Physician Reviewer", "IMR Reviewer"];

/** Source: `domain.md` 1.3 for the labels with a colon; the sentence forms are those of the letters of 2013-14. */
export const BLOCK_LABELS: readonly BlockLabel[] = [
  { kind: "claims-administrator", words: "Claims Administrator guideline:", sentence: false },
  { kind: "reviewer", words: "MAXIMUS guideline:", sentence: false },
  { kind: "rationale", words: "Decision rationale:", sentence: false },
  { kind: "claims-administrator", words: "The Claims Administrator based its decision on", sentence: true },
  { kind: "claims-administrator", words: "The Claims Administrator based their decision on", sentence: true },
  { kind: "claims-administrator", words: "The Claims Administrator based his/her decision on", sentence: true },
  { kind: "claims-administrator", words: "The Claims Administrator did not", sentence: true },
  { kind: "claims-administrator", words: "The Claims Administrator found", sentence: true },
  ...REVIEWERS.flatMap((reviewer): readonly BlockLabel[] => [
    { kind: "reviewer", words: `The ${reviewer} based his/her decision on`, sentence: true },
    { kind: "reviewer", words: `The ${reviewer} based their decision on`, sentence: true },
    { kind: "reviewer", words: `The ${reviewer} based his or her decision on`, sentence: true },
    { kind: "reviewer", words: `The ${reviewer} did not`, sentence: true },
    { kind: "reviewer", words: `The ${reviewer} found`, sentence: true },
    { kind: "rationale", words: `The ${reviewer}'s decision rationale:`, sentence: true },
  ]),
  { kind: "rationale", words: "Rationale for the Decision:", sentence: true },
];

/** Phrases of which every letter has one; an article that only quotes headings has none. Source: the set sentences of `domain.md` 1.3 and the 2013 forms. */
export const SET_PHRASES: readonly string[] = [
  "no affiliation with the employer",
  "developed the following clinical case summary",
  "decisions for the disputed items/services",
  "Claims Administrator guideline:",
  "has determined the request",
  "MEDICAL PROFESSIONAL REVIEW",
];
