/** One item of an example letter. A block left out gets an ordinary text; `null` leaves out the block with its label. */
export interface ExampleItem {
  /** Heading and outcome, as the letter prints them. */
  readonly heading: string;
  readonly claimsAdministrator?: string | null;
  readonly reviewer?: string | null;
  readonly rationale?: string | null;
}

/**
 * An invented letter by its parts. Findings are drawn under the words they are placed on: `^^^^ warning rule-id: message`;
 * their other places as `~~~~ rule-id: message`. A marker line without words continues in the next one.
 */
export interface ExampleLetter {
  /** What stands before the first section; nothing where left out. */
  readonly opening?: string;
  /** The section on how the determination was made, with its heading. Left out, it is an ordinary one; `null` leaves out the section. */
  readonly methodology?: string | null;
  /** `null` leaves out the section with its heading. */
  readonly summary: string | null;
  readonly items: readonly ExampleItem[];
}

const METHODOLOGY = `HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the
employer, employee, providers or the claims administrator. He/she has been in active clinical practice for more than
five years and is currently working at least 24 hours a week in active practice. He/she is familiar with governing
laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review
determinations.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Physical Medicine & Rehabilitation`;

const SUMMARY = `CLINICAL CASE SUMMARY

The expert reviewer developed the following clinical case summary based on a review of the case file, including all
medical records:`;

const ISSUES = `IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:`;

const ORDINARY = {
  claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines, Introduction, Page(s): 1-3.",
  reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines, Introduction, Page(s): 1-3.",
  rationale: "The records show no benefit from earlier use. Therefore, the request is not medically necessary.",
};

/** The whole letter, in the form of late 2013 and after, with the marker lines of its parts. */
export function exampleText(letter: ExampleLetter): string {
  const items = letter.items.flatMap((item) => paragraphsOf({ ...ORDINARY, ...item }));
  const { opening, methodology = METHODOLOGY, summary } = letter;
  return [...given(opening), ...given(methodology), ...(summary === null ? [] : [SUMMARY, trimLines(summary)]), ISSUES, ...items].join("\n\n") + "\n";
}

/** What is particular to the letter: its summary and the parts of it and its items that are not the ordinary ones. */
export function exampleExcerpt(letter: ExampleLetter): string {
  return [...given(letter.opening), ...given(letter.methodology), ...given(letter.summary), ...letter.items.flatMap(paragraphsOf)].join("\n\n");
}

/** A part of the letter as a paragraph; none where it is left out. */
function given(part: string | null | undefined): readonly string[] {
  return part === null || part === undefined ? [] : [trimLines(part)];
}

function paragraphsOf(item: ExampleItem): readonly string[] {
  return [
    trimLines(item.heading),
    ...labeled("Claims Administrator guideline:", item.claimsAdministrator),
    ...labeled("MAXIMUS guideline:", item.reviewer),
    ...labeled("Decision rationale:", item.rationale),
  ];
}

/** Label and text; the text stands below its label, so that marker lines keep their columns. */
function labeled(label: string, text: string | null | undefined): readonly string[] {
  if (text === null || text === undefined) return [];
  return [text === "" ? label : `${label}\n${trimLines(text)}`];
}

/** Without the line ends that a template literal begins and ends with. */
function trimLines(text: string): string {
  const start = text.startsWith("\n") ? 1 : 0;
  return text.endsWith("\n") ? text.slice(start, -1) : text.slice(start);
}
