import type { Range } from "../text/range";
import type { Decision } from "./model";
import { PATIENT_NOUN } from "./patient-noun";
import type { ReportQuotation } from "./report-notes";

/** Who states the treatments that a verb is about. */
export type StatementSource = "physician" | "review" | "application";

/** A verb of requesting or deciding, as a range of its sentence. */
export interface Verb extends Range {
  readonly source: StatementSource;
  readonly decision: Decision | null;
  /** Whether what it is about stands before it (`X was denied`). */
  readonly passive: boolean;
  /** Whether it tells of an earlier time (`had asked for`). */
  readonly earlier: boolean;
  /** Whether it only tells what utilization review thought of the treatment, or that it put it off. */
  readonly implied?: boolean;
  /** Whether it tells a prescription only of drugs with a count (`gave him Norco #20`). */
  readonly dose?: boolean;
}

/** What the sentences before tell about a sentence. */
export interface SentenceContext {
  /** Whether a sentence shortly before was about the UR determination. */
  readonly afterReview: boolean;
  /** Whether the summary is said to be utilization review's own (`was taken from the Utilization Review Denial`). */
  readonly quotesReview: boolean;
  /** What the sentence before tells last that UR decided, of which this one may say the same of another treatment (`So was the brace`); null where it decides nothing. */
  readonly lastDecision: Decision | null;
  /** Whether the last sentence told an original request, of which this one may tell what was authorized. */
  readonly afterOriginal: boolean;
  /** Whether the sentences before are notes of a plan, which may go on. */
  readonly afterPlan: boolean;
  /** Where it stands to a physician's report that is quoted. */
  readonly report: ReportQuotation;
}

/** An auxiliary at the end of the words before a verb. */
export const AUXILIARY =
  /\bc[ao]me back(?: from (?:the )?(?:UR|utilization review))?(?: as)?$|\b(?:(?:has|have|had) )?(?:(?:was|were|is|are) being|was|were|is|are|been|being|(?:(?:was|were|is|are) )?(?:to |would |will |should )?be)(?:,? (?:also|all|both|each|previously|subsequently|initially|recently|then|not|again|likewise|hereby|therefore|furthermore|moreover|however|thus|apparently|reportedly|conditionally),?){0,3}$/i;
/** Whether the verb at a place has an auxiliary before it. */
export function isPassive(sentence: string, at: number): boolean {
  return AUXILIARY.test(sentence.slice(Math.max(0, at - 60), at).trimEnd());
}

/** What leads from a verb to a list of all that it has not decided yet (`certified X, and denied the other two (Y and Z)`), as the text of a pattern. */
export const THE_OTHERS = "(?: for)? (?:the )?(?:rest|others|remainder|balance|remaining (?:items|requests|services)|other (?:two|three|four|five|six|items|requests|services))(?:,? (?:namely|i\\.e\\.|that is),?|:| [-–—]| \\((?=[^()]*\\))) ?";

/** Utilization review before an active verb whose object may stand before both (`the brace it turned down`). */
export const ITS_VERB = /,? (?:it|they|he|she|UR|utilization review)(?: also| likewise| then)? $/i;

/** The patient, in the words of these letters. */
export const PATIENT_WORD = new RegExp(`\\b(?:${PATIENT_NOUN}|(?:wo)?man|(?:fe)?male|gentleman|lady)\\b`, "i");
