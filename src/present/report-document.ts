import type { Decision, EventKind, IsoDate, Outcome, SectionKind, Sex, Side } from "../letter/model";
import type { BodyRegion } from "../knowledge/body";
import type { GuidelineSource } from "../knowledge/guidelines";
import type { ServiceKind } from "../knowledge/services";
import type { DismissalStatus } from "../review/records";
import type { Severity } from "../rules/rule";

/** The machine-readable report, version 1. `null` is where the letter does not say. */
export interface ReportDocument {
  readonly version: 1;
  /** One entry for each letter, and one for each file that is none. */
  readonly letters: readonly LetterReport[];
  /** Files that were read with loss, such as invalid UTF-8, and folders that were named and hold no letter files. */
  readonly warnings: readonly FileMessage[];
  /** Files that could not be read. */
  readonly errors: readonly FileMessage[];
}

/** The report without findings, as `imr read` prints it. */
export interface FactsDocument extends Omit<ReportDocument, "letters"> {
  readonly letters: readonly LetterFacts[];
}

/** A sentence about a file. */
export interface FileMessage {
  readonly path: string;
  readonly message: string;
}

/** An offset counts UTF-16 code units of the decoded file; line and character count from 0. */
export interface PositionReport {
  readonly offset: number;
  readonly line: number;
  readonly character: number;
}

/** A half-open range. */
export interface RangeReport {
  readonly start: PositionReport;
  readonly end: PositionReport;
}

/** A range in the text of the file; of a PDF, in the text that `imr text` prints. */
export interface Placed {
  readonly range: RangeReport;
  /** Of a PDF: the page, from 1, on which the range starts. */
  readonly page?: number;
  /** Of a PDF, where the range goes on over the end of a page: the page on which it ends. */
  readonly lastPage?: number;
}

/** What was read of a letter, without what the rules found in it. */
export interface LetterFacts {
  readonly path: string;
  /** False for a file that is no determination letter: `reason` says why, and the rest is empty. */
  readonly recognised: boolean;
  readonly reason: string | null;
  /** 1 for the first letter of a file. */
  readonly part: number;
  readonly sections: readonly SectionReport[];
  readonly header: HeaderReport;
  readonly reviewer: ReviewerReport;
  readonly patient: PatientReport;
  readonly requests: readonly RequestReport[];
  readonly review: { readonly date: IsoDate | null; readonly requests: readonly RequestReport[] };
  readonly application: { readonly requests: readonly RequestReport[] };
  readonly items: readonly ItemReport[];
  /** Every mention of a date of the case, in the letter's order. */
  readonly events: readonly EventReport[];
}

/** What was read of a letter, and what the rules found in it. */
export interface LetterReport extends LetterFacts {
  readonly findings: readonly FindingReport[];
}

/** A section: from its heading, null for a header, which has none, to the next section. */
export interface SectionReport extends Placed {
  readonly kind: SectionKind;
  readonly heading: string | null;
}

/** What the header table and the cover letter say. */
export interface HeaderReport {
  readonly caseNumber: string | null;
  readonly dateAssigned: IsoDate | null;
  readonly dateOfInjury: IsoDate | null;
  readonly decisionDate: IsoDate | null;
  readonly reviewDenialDate: IsoDate | null;
  readonly applicationReceived: IsoDate | null;
  readonly priority: string | null;
  readonly determination: Outcome | null;
}

/** What the letter says of the reviewer; empty lists where it says nothing. */
export interface ReviewerReport {
  readonly certifications: readonly string[];
  readonly subspecialties: readonly string[];
  readonly licensure: readonly string[];
}

/** What the letter says of the patient. */
export interface PatientReport {
  readonly age: number | null;
  readonly sex: Sex | null;
  readonly dateOfInjury: IsoDate | null;
}

/** A date with the event it belongs to: one day twice, or the first and the last of several on which it may have been. */
export interface EventReport extends Placed {
  readonly kind: EventKind;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** A treatment as it was understood; empty lists where nothing of the kind is stated. */
export interface TreatmentReport {
  readonly kind: "medication" | "service";
  readonly name: string;
  readonly ingredients: readonly string[];
  readonly strength: string | null;
  readonly quantity: number | null;
  readonly refills: number | null;
  readonly doseForm: string | null;
  readonly side: Side | null;
  readonly bodyParts: readonly BodyRegion[];
  /** The kind of service; null for a medication, and for a service that no table knows. */
  readonly service: ServiceKind | null;
  /** Spinal levels: `L4-L5`, `C7`. */
  readonly levels: readonly string[];
}

/** A treatment with its words and their place. */
export interface WordedTreatmentReport extends TreatmentReport, Placed {
  readonly text: string;
}

/** A treatment that was requested or decided on, and where that stands. */
export interface RequestReport extends WordedTreatmentReport {
  /** What UR decided; null outside the UR determination. */
  readonly decision: Decision | null;
  /** What UR modified it to; null where it did not, or does not say. */
  readonly modifiedTo: WordedTreatmentReport | null;
  /** Whether it belongs to the visit or request for authorization that UR decided. */
  readonly reviewed: boolean;
}

/** A disputed item; its range is that of its heading. */
export interface ItemReport extends Placed {
  readonly text: string;
  readonly outcome: Outcome | null;
  readonly treatment: TreatmentReport;
  /** Of a partly authorized item: what was first requested, and what the claims administrator authorized. */
  readonly originalRequest: WordedTreatmentReport | null;
  readonly authorized: WordedTreatmentReport | null;
  /** Whether it goes with a surgery. */
  readonly associatedService: boolean;
  /** The statements that belong to it, by their places in `requests`, `review.requests` and `application.requests`. */
  readonly statements: { readonly requests: readonly number[]; readonly review: readonly number[]; readonly application: readonly number[] };
  readonly guidelines: { readonly claimsAdministrator: readonly CitationReport[]; readonly reviewer: readonly CitationReport[] };
  /** Null where the item has none; the range of an empty one is empty. */
  readonly rationale: RationaleReport | null;
}

/** A rationale, and what it says. */
export interface RationaleReport extends Placed {
  /** Where it says that the item is, or is not, necessary, in order. */
  readonly conclusions: readonly ({ readonly necessary: boolean } & Placed)[];
  /** What it says is absent, in its words, and where the case summary reports that very thing; in order. */
  readonly absences: readonly ({ readonly text: string; readonly reported: readonly Placed[] } & Placed)[];
}

/** A guideline that is cited for an item, and where. */
export interface CitationReport extends Placed {
  readonly source: GuidelineSource;
  /** Of the edition. */
  readonly year: number | null;
  readonly chapter: number | null;
  /** Title of the chapter of the MTUS or of ACOEM, in lower case. */
  readonly title: string | null;
  readonly topics: readonly string[];
  /** Of the guideline. */
  readonly pages: readonly (readonly [number, number])[];
}

/** What a rule found, and where. */
export interface FindingReport extends Placed {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The index of the item it is about; null when it is about none. */
  readonly item: number | null;
  readonly related: readonly ({ readonly message: string } & Placed)[];
  /** Where a word is misspelt: what was probably meant. */
  readonly correction?: string;
  /** Who dismissed it, when and why, by the review file beside the letter; null where nobody did. */
  readonly dismissed: DismissalReport | null;
}

/** A dismissal, as the review file has it. */
export interface DismissalReport {
  readonly id: string;
  readonly status: DismissalStatus;
  readonly reason: string;
  readonly person: string;
  /** ISO 8601, with time. */
  readonly date: string;
}
