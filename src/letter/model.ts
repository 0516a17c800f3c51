import type { BodyRegion } from "../knowledge/body";
import type { Drug } from "../knowledge/drugs";
import type { GuidelineSource } from "../knowledge/guidelines";
import type { ServiceKind } from "../knowledge/services";
import type { Reading } from "../text/reading";
import type { Field, Span } from "../text/span";
import type { Word } from "../text/words";

/**
 * A determination letter as it was read. Everything has its span in the untouched text (half-open UTF-16 offsets into
 * the file). `null` and empty lists mean that the letter does not say; facts that contradict each other are all kept.
 */
export interface Letter {
  /** 1 for the first letter of a file, 2 for the second, and so on. */
  readonly part: number;
  /** The letter's part of the file. */
  readonly span: Span;
  readonly reading: Reading;
  readonly form: LetterForm;
  readonly sections: readonly Section[];
  readonly header: Header;
  readonly reviewer: Reviewer;
  readonly patient: Patient;
  /** What treating physicians asked for or prescribed, in the order of the case summary; repeats are kept. */
  readonly requests: readonly Request[];
  /** The utilization review determination under this review, as the case summary tells it. */
  readonly review: Review;
  /** The application for Independent Medical Review. */
  readonly application: Application;
  readonly items: readonly Item[];
  /** Every date, in order, those that do not exist included. */
  readonly dates: readonly DateMention[];
  /** Every drug, wherever it stands, in order, by brand or generic name. Looked for when first asked for. */
  readonly drugs: readonly DrugMention[];
  /** Blanks in which words are missing, usually by redaction. Looked for when first asked for. */
  readonly gaps: readonly Span[];
}

/**
 * `final-determination`: outcome as a word behind the heading, or as a sentence, with guideline and rationale labels.
 * `notice`: 2013, numbered decision sentences. `professional-review`: early 2013, one guideline section and one rationale for all items.
 */
export type LetterForm = "final-determination" | "notice" | "professional-review";

export type SectionKind = "header" | "cover" | "methodology" | "documents" | "case-summary" | "issues" | "guidelines" | "rationale";

export interface Section {
  readonly kind: SectionKind;
  /** The heading's words in one line; null for a header, which has none. */
  readonly heading: Field<string> | null;
  /** From the heading to the next section. */
  readonly span: Span;
  /** The section's text below its heading. */
  readonly body: Span;
}

/** A calendar date as ISO 8601 (`2014-12-15`). */
export type IsoDate = string;

export type CaseOutcome = "upheld" | "overturned" | "modified";

export interface Header {
  readonly caseNumber: Field<string> | null;
  readonly dateAssigned: Field<IsoDate> | null;
  readonly dateOfInjury: Field<IsoDate> | null;
  readonly decisionDate: Field<IsoDate> | null;
  readonly reviewDenialDate: Field<IsoDate> | null;
  readonly applicationReceived: Field<IsoDate> | null;
  /** In lower case. */
  readonly priority: Field<string> | null;
  /** The cover letter's overall result; `modified` is partly overturned. */
  readonly determination: Field<CaseOutcome> | null;
}

export interface Reviewer {
  readonly certifications: readonly Field<string>[];
  readonly subspecialties: readonly Field<string>[];
  readonly licensure: readonly Field<string>[];
}

export type Sex = "female" | "male";

export interface Patient {
  readonly age: Field<number> | null;
  /** As stated, else by the pronouns used of the patient. */
  readonly sex: Field<Sex> | null;
  readonly dateOfInjury: Field<IsoDate> | null;
}

export interface DateMention {
  /** Null for a date that does not exist (`02/30/2014`). */
  readonly value: IsoDate | null;
  readonly span: Span;
}

export interface DrugMention {
  readonly drug: Drug;
  /** As worded. */
  readonly name: string;
  readonly span: Span;
}

export interface StrengthPart {
  readonly amount: number;
  /** In lower case (`mg`, `mcg/hr`, `%`); empty where the letter gives none (`10/325`). */
  readonly unit: string;
}

/** A strength as worded, blanks folded, and as quantities. */
export interface Strength {
  readonly text: string;
  readonly parts: readonly StrengthPart[];
}

export type Side = "left" | "right" | "bilateral";

/** Vertebrae by their names; a single level has `from` equal to `to` (`L4-5` runs from L4 to L5). */
export interface SpinalLevel {
  readonly from: string;
  readonly to: string;
}

/** A treatment as one source words it. */
export interface Treatment {
  readonly kind: "medication" | "service";
  readonly span: Span;
  /** Its words, blanks folded. */
  readonly text: string;
  /** The drug or the service as worded; the whole wording when neither table knows it. */
  readonly name: Field<string>;
  readonly drugs: readonly DrugMention[];
  /** Active ingredients by their RxNorm names, each once, in order; empty for a service. */
  readonly ingredients: readonly string[];
  /** Null for a medication and for a service that the table does not know. */
  readonly service: Field<ServiceKind> | null;
  readonly strength: Field<Strength> | null;
  /** The stated count, else frequency times duration, else grams or millilitres (`report.md`). */
  readonly quantity: Field<number> | null;
  /** True where the letter says that the quantity is unknown or unspecified. */
  readonly quantityUnspecified: boolean;
  readonly refills: Field<number> | null;
  readonly doseForm: Field<string> | null;
  readonly sides: readonly Field<Side>[];
  readonly levels: readonly Field<SpinalLevel>[];
  readonly bodyParts: readonly Field<BodyRegion>[];
}

export type Decision = "denied" | "modified" | "certified";

export interface Request {
  readonly treatment: Treatment;
  /** What UR decided; null outside the UR determination. */
  readonly decision: Field<Decision> | null;
  /** What UR modified the request to, as worded; null when it does not say. */
  readonly modifiedTo: Treatment | null;
  /** The list it stands in, from 0: the plan of a visit and its RFA are two lists, a UR determination is one. */
  readonly list: number;
  /** A physician's request: whether it belongs to the visit or RFA that UR decided. True for the other sources. */
  readonly reviewed: boolean;
}

export interface Review {
  readonly date: Field<IsoDate> | null;
  readonly requests: readonly Request[];
  /** Whether it also decided on something that the letter does not name (`the requested medications were denied`), or names only in short (`so was the request for Soma`). */
  readonly unnamed: boolean;
}

export interface Application {
  readonly requests: readonly Request[];
}

export type Outcome = "upheld" | "overturned" | "modified";

export interface Item {
  /** Its place in the letter, from 0. */
  readonly index: number;
  /** The heading, without list marker and outcome, white space folded; of a partly authorised item the remaining portion. */
  readonly name: Field<string>;
  /** The whole heading, from its first word (after a list marker) to the outcome. */
  readonly heading: Span;
  /** From the heading to the next item or the section's end. */
  readonly span: Span;
  readonly outcome: Field<Outcome> | null;
  readonly treatment: Treatment;
  /** Of a partly authorised item: what was first requested, and what the claims administrator authorised. */
  readonly original: Treatment | null;
  readonly authorized: Treatment | null;
  /** Whether it goes with a surgery (`Associated surgical service: ...`, `Post-op ...`). */
  readonly associatedService: boolean;
  /** Null where the letter has no such block for this item. */
  readonly claimsAdministrator: GuidelineBlock | null;
  readonly reviewer: GuidelineBlock | null;
  /** Null where the label is missing too. In the earliest form all items share one. */
  readonly rationale: Rationale | null;
  /** The sources' statements that belong to this item (`rules.md`, Which statements belong together). */
  readonly statements: Statements;
}

/** The requests that one item is held against. */
export interface Statements {
  readonly physician: readonly Request[];
  readonly review: readonly Request[];
  readonly application: readonly Request[];
}

export interface GuidelineBlock {
  readonly label: Span;
  /** The text behind the label; empty where nothing stands there. */
  readonly body: Span;
  /** A sentence that no evidence was cited, where there is one. */
  readonly noEvidence: Span | null;
  readonly citations: readonly Citation[];
}

export interface Citation {
  readonly source: Field<GuidelineSource>;
  /** ACOEM chapter number, where it is printed. */
  readonly chapter: Field<number> | null;
  /** Edition year, where it is printed. */
  readonly year: Field<number> | null;
  /** Topics or sections by their titles, in lower case. */
  readonly topics: readonly Field<string>[];
  /** Page ranges, a single page twice. */
  readonly pages: readonly Field<readonly [number, number]>[];
  readonly span: Span;
}

/** All but its place is read when it is first asked for. */
export interface Rationale {
  /** The label (`Decision rationale:`) or the section's heading. */
  readonly label: Span;
  /** The text behind the label; empty where nothing stands there. */
  readonly body: Span;
  readonly sentences: readonly Field<string>[];
  /** All words, in order. */
  readonly words: readonly Word[];
  /** The sentences in which it says that the item is, or is not, necessary; in order; quotations left out. */
  readonly conclusions: readonly Conclusion[];
  /** Whether it only says that the primary procedure is not necessary. */
  readonly primaryProcedureOnly: boolean;
  /** Where its last sentence has no closing punctuation: its last word. */
  readonly unterminated: Span | null;
}

export interface Conclusion {
  readonly necessary: boolean;
  /** The whole sentence. */
  readonly sentence: Span;
  /** The words that conclude (`is not medically necessary`). */
  readonly span: Span;
  /** What it names, where it names something. */
  readonly treatment: Treatment | null;
}
