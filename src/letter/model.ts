import type { AbsenceTopic } from "../knowledge/absence-topics";
import type { BodyRegion, BodySide } from "../knowledge/body";
import type { Drug } from "../knowledge/drugs";
import type { GuidelineSource } from "../knowledge/guidelines";
import type { RequiredSection } from "../knowledge/headings";
import type { ServiceKind } from "../knowledge/services";
import type { Reading } from "../text/reading";
import type { Field, Span } from "../text/span";
import type { Word, Words } from "../text/words";

/**
 * A determination letter as it was read. Everything has its span in the untouched text (half-open UTF-16 offsets into the file).
 * `null` and empty lists mean that the letter does not say; facts that contradict each other are all kept. What only some rules and
 * views ask for is read when it is first asked for.
 */
export interface Letter {
  /** 1 for the first letter of a file, 2 for the second, and so on. */
  readonly part: number;
  /** The letter's part of the file. */
  readonly span: Span;
  readonly reading: Reading;
  readonly form: LetterForm;
  readonly firstLine: Span;
  readonly sections: readonly Section[];
  /** Of the sections that every form has, those that it has neither by their heading nor by their set phrases. */
  readonly missingSections: readonly RequiredSection[];
  readonly header: Header;
  /** Who made the determination, as the letter says before its first section or where it tells how the determination was made. */
  readonly organization: Field<string> | null;
  readonly reviewer: Reviewer;
  readonly patient: Patient;
  /** What treating physicians asked for or prescribed, in the order of the case summary; repeats are kept. */
  readonly requests: readonly Request[];
  /** The utilization review determination under this review, as the case summary tells it. */
  readonly review: Review;
  /** The application for Independent Medical Review. */
  readonly application: Application;
  readonly items: readonly Item[];
  readonly summary: Summary;
  /** Every date, in order, those that do not exist included. */
  readonly dates: readonly DateMention[];
  /** What is dated of the course of the case, in the order of the letter: header, documents, case summary and rationales. */
  readonly events: readonly DatedEvent[];
  /** Every drug, wherever it stands, in order, by brand or generic name. */
  readonly drugs: readonly DrugStatement[];
  /** Blanks in which words are missing, usually by redaction. */
  readonly gaps: readonly Gap[];
  /** Where a sentence follows the one before without a blank (`pain.The`): its closing punctuation and the next word, in order. */
  readonly missingSpaces: readonly Span[];
  /** Quotation marks and brackets without partner in their section, guideline block or rationale; in order. */
  readonly loneDelimiters: readonly Delimiter[];
  /** Names of drugs and guidelines and set terms that are misspelt, in order. */
  readonly misspellings: readonly Misspelling[];
}

/** A misspelt word, and what was probably meant, with the same capitals. */
export interface Misspelling {
  readonly word: Field<string>;
  readonly correction: string;
}

/** A quotation mark or bracket. */
export interface Delimiter {
  readonly mark: Field<string>;
  /** Whether it opens; else it closes. */
  readonly opens: boolean;
  /** The word that it stands before or behind; empty where there is none. */
  readonly word: string;
}

/** Blanks in which words are missing, and what stands at both ends. */
export interface Gap {
  /** The word before them, with the marks that stand at it. */
  readonly before: Field<string>;
  readonly blanks: Span;
  /** The word or the closing mark behind them. */
  readonly after: Field<string>;
}

/**
 * `final-determination`: outcome as a word behind the heading, or as a sentence, with guideline and rationale labels.
 * `notice`: 2013, numbered decision sentences. `professional-review`: early 2013, one guideline section and one rationale for all items.
 */
export type LetterForm = "final-determination" | "notice" | "professional-review";

/** What the sections of a letter are for. */
export type SectionKind = "header" | "cover" | "methodology" | "documents" | "case-summary" | "issues" | "guidelines" | "rationale";

/** A section of a letter. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's words in one line; null for a header, which has none. */
  readonly heading: Field<string> | null;
  /** From the heading to the next section. */
  readonly span: Span;
  /** The section's text below its heading. */
  readonly body: Span;
}

/** The case summary. */
export interface Summary {
  /** Its sentences in order; empty where it is missing. */
  readonly sentences: readonly Field<string>[];
  /** What they report of the topics that some rationale misses; in order. */
  readonly reported: readonly Reported[];
}

/** A calendar date as ISO 8601 (`2014-12-15`). */
export type IsoDate = string;

/** What the header table and the cover letter say of the case. */
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
  readonly determination: Field<Outcome> | null;
}

/** What the letter says of the physician who reviewed the case; empty lists where it says nothing. */
export interface Reviewer {
  readonly certifications: readonly Field<string>[];
  readonly subspecialties: readonly Field<string>[];
  readonly licensure: readonly Field<string>[];
  /** Whether its section names any specialty, or any state, also in words that the lists do not have. */
  readonly namesSpecialty: boolean;
  readonly namesState: boolean;
}

/** The sex of the patient. */
export type Sex = "female" | "male";

/** What the letter says of the patient. */
export interface Patient {
  readonly age: Field<number> | null;
  /** As stated, else by the pronouns used of the patient. */
  readonly sex: Field<Sex> | null;
  readonly dateOfInjury: Field<IsoDate> | null;
  /** Every present age that plainly is the patient's, in the case summary and in rationales. */
  readonly ages: readonly StatedAge[];
  /** As the letter first states it in so many words of the patient (`female`, `man`), in the case summary or a rationale. */
  readonly statedSex: Field<Sex> | null;
  /** The first word of the other sex than the stated one that can mean nobody but the patient. */
  readonly contrarySex: Field<Sex> | null;
}

/** Frequency times duration, by the tops of the ranges, and the totals that agree with it. */
export interface Schedule extends Field<number>, Totals {}

/** The totals that agree with a frequency and a duration. */
export interface Totals {
  readonly least: number;
  /** Infinity where the letter sets no limit. */
  readonly most: number;
}

/** An age of the patient, where it is stated. */
export interface StatedAge extends Field<number> {
  /** The date of the report that gives it, where its sentence names one; null where it is the age at the time of the letter. */
  readonly asOf: IsoDate | null;
}

/** A date anywhere in the letter. */
export interface DateMention {
  /** Null for a date that does not exist (`02/30/2014`). */
  readonly value: IsoDate | null;
  readonly span: Span;
}

/**
 * In the order in which they happen: the injury, the request or report that UR decided, its determination under this review, the
 * application for Independent Medical Review, its assignment and its decision.
 */
export const EVENT_KINDS = ["injury", "request", "determination", "application", "assignment", "decision"] as const;

/** What an event of the case is. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** A date with the event it belongs to. Every mention is one; those of one event may contradict each other. */
export interface DatedEvent {
  readonly kind: EventKind;
  /** The days on which it may have been: one day twice, the ends of a range, or the first and last day of a month or a year. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly span: Span;
  /** Whether it stands in the header table or the cover letter. */
  readonly inHeader: boolean;
}

/** The name of a drug anywhere in the letter. */
export interface DrugMention {
  readonly drug: Drug;
  /** As worded. */
  readonly name: string;
  readonly span: Span;
}

/** A drug with what stands beside it. */
export interface DrugStatement extends DrugMention {
  /** Its strength; null where none stands there. */
  readonly strength: Field<Strength> | null;
  /** Whether that may be the dose of a day or a limit of dosing (`400 mg daily`, `up to 400 mg`). */
  readonly mayBeDose: boolean;
  /** In what form it has that strength, in lower case, as worded (`tablets`, `cream`); `compound` for a part of one; null where no word says so. */
  readonly form: string | null;
}

/** The strength of one ingredient. */
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

/** The side of the body that a treatment is for. */
export type Side = BodySide;

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
  /** Every kind of service that it names, in order, also of a medication. */
  readonly services: readonly Field<ServiceKind>[];
  readonly strength: Field<Strength> | null;
  /** The further strengths of one drug whose dose is to change (`30 mg for a week, then 60 mg`). */
  readonly otherStrengths: readonly Strength[];
  /** The stated count, else frequency times duration, else grams or millilitres (`report.md`). */
  readonly quantity: Field<number> | null;
  /** What else its words may count: of several counts each and their sum, of packages what they hold together. */
  readonly otherQuantities: readonly number[];
  /** Frequency times duration of a service, also where a count is stated beside it; null where there is none or more than one. */
  readonly schedule: Schedule | null;
  /** True where the letter says that the quantity is unknown or unspecified. */
  readonly quantityUnspecified: boolean;
  /** True where the letter states the quantity as the time for which it is supplied (`one month supply`). */
  readonly quantityAsTime: boolean;
  readonly refills: Field<number> | null;
  readonly doseForm: Field<string> | null;
  readonly sides: readonly Field<Side>[];
  readonly levels: readonly Field<SpinalLevel>[];
  readonly bodyParts: readonly Field<BodyRegion>[];
}

/** What UR decided on a request. */
export type Decision = "denied" | "modified" | "certified";

/** A treatment that was requested, in the words of one source. */
export interface Request {
  readonly treatment: Treatment;
  /** What UR decided; null outside the UR determination. */
  readonly decision: Field<Decision> | null;
  /** What UR modified the request to, as worded; null when it does not say. */
  readonly modifiedTo: Treatment | null;
  /** Set where the decision is told only by what UR thought of the treatment (`saw no need for X`). */
  readonly implied?: boolean;
  /** Set where UR granted all of it on a condition (`conditionally certified`), which counts as a modification. */
  readonly conditional?: boolean;
  /** The list it stands in, from 0: the plan of a visit and its RFA are two lists, a UR determination is one. */
  readonly list: number;
  /** A physician's request: whether it belongs to the visit or RFA that UR decided. True for the other sources. */
  readonly reviewed: boolean;
}

/** What the letter says of the utilization review. */
export interface Review {
  readonly date: Field<IsoDate> | null;
  readonly requests: readonly Request[];
  /** Whether it also decided on something that the letter does not name (`the requested medications were denied`), or names only in short (`so was the request for Soma`). */
  readonly unnamed: boolean;
  /** The sentences that tell of it and of no request, in order; they may also name what it did not decide. */
  readonly sentences: readonly Field<string>[];
}

/** What the letter says of the application for Independent Medical Review. */
export interface Application {
  readonly requests: readonly Request[];
}

/** What the reviewer decided on an item. */
export type Outcome = "upheld" | "overturned" | "modified";

/** A disputed item with its decision. */
export interface Item {
  /** Its place in the letter, from 0. */
  readonly index: number;
  /** The heading, without list marker and outcome, white space folded; of a partly authorised item the remaining portion. */
  readonly name: Field<string>;
  /** Gives the words of its name; few rules ask for them. */
  readonly words: () => readonly Word[];
  /** The whole heading, from its first word (after a list marker) to the outcome. */
  readonly heading: Span;
  /** From the heading to the next item or the section's end. */
  readonly span: Span;
  readonly outcome: Field<Outcome> | null;
  readonly treatment: Treatment;
  /** Of a partly authorised item: what was first requested, and what the claims administrator authorised. */
  readonly original: Treatment | null;
  readonly authorized: Treatment | null;
  /** Whether its name is said to be what remains of the original request; false where that is decided as it was. */
  readonly remains: boolean;
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

/** The guidelines that one party bases its decision on an item on. */
export interface GuidelineBlock {
  readonly label: Span;
  /** The text behind the label; empty where nothing stands there. */
  readonly body: Span;
  /** A sentence that no evidence was cited, where there is one. */
  readonly noEvidence: Span | null;
  readonly citations: readonly Citation[];
}

/** A guideline that is cited. */
export interface Citation {
  readonly source: Field<GuidelineSource>;
  /** ACOEM chapter number, where it is printed. */
  readonly chapter: Field<number> | null;
  /** Title of the chapter of the MTUS or of ACOEM, in lower case, where it is printed. */
  readonly title: Field<string> | null;
  /** Edition year, where it is printed. */
  readonly year: Field<number> | null;
  /** Topics or sections by their titles, in lower case. */
  readonly topics: readonly Field<string>[];
  /** Page ranges, a single page twice. */
  readonly pages: readonly Field<readonly [number, number]>[];
  /** Whether it names sections behind `Section(s):`, as from 2016 on, when guidelines had no pages any more. */
  readonly sectioned: boolean;
  readonly span: Span;
}

/** All but its place and its last sentence is read when it is first asked for. */
export interface Rationale {
  /** The label (`Decision rationale:`) or the section's heading. */
  readonly label: Span;
  /** The text behind the label; empty where nothing stands there. */
  readonly body: Span;
  readonly sentences: readonly Field<string>[];
  /** All words, in order. */
  readonly words: Words;
  /** The sentences in which it says that the item is, or is not, necessary; in order; quotations left out. */
  readonly conclusions: readonly Conclusion[];
  /** Behind the last of them, weaker words that say the opposite (`The request is supported.`); in order. */
  readonly contrary: readonly Conclusion[];
  /** Where it says that something is absent from the case (no documentation, no trial, not discussed); in order. */
  readonly absences: readonly Absence[];
  /** What its sentences, conclusions apart, call the request (`the requested MRI of the neck`); in order; only known treatments. */
  readonly requested: readonly Treatment[];
  /** What it reports itself of the topics that it misses; in order. */
  readonly reported: readonly Reported[];
  /** Whether it only says that the primary procedure is not necessary. */
  readonly primaryProcedureOnly: boolean;
  /** Where its last sentence has no closing punctuation: its last word. */
  readonly unterminated: Span | null;
}

/** A sentence of a rationale that says whether something is necessary. */
export interface Conclusion {
  readonly necessary: boolean;
  /** The whole sentence. */
  readonly sentence: Span;
  /** The sentence without the reasons that stand before the conclusion in it. */
  readonly clause: Span;
  /** The words that conclude (`is not medically necessary`). */
  readonly span: Span;
  /** What it names, where it names something. */
  readonly treatment: Treatment | null;
  /** Where it names something: the active ingredients and the kinds of service in all of its sentence, each once. */
  readonly ingredients: readonly string[];
  readonly services: readonly ServiceKind[];
}

/** A statement that something is absent from the case. */
export interface Absence {
  readonly sentence: Span;
  /** The words of absence (`no documentation of`, `was not discussed`). */
  readonly span: Span;
  /** What is absent, as worded; null where the sentence names nothing. */
  readonly subject: Field<string> | null;
  /** The known things among it, in order. */
  readonly things: readonly AbsentThing[];
}

/** A known thing that is said to be absent. */
export interface AbsentThing {
  readonly topic: AbsenceTopic;
  readonly span: Span;
  /** Whether its failure is absent, not the treatment itself (`no documentation of failed physical therapy`). */
  readonly failure: boolean;
  /** Whether it is missed on examination. */
  readonly examined: boolean;
  readonly bodyParts: readonly BodyRegion[];
  readonly sides: readonly Side[];
  /** Where a benefit would come from (`from previous therapy`), as far as it is named; null where the statement says nothing of it. */
  readonly source: Treatment | null;
  /** Whether only a certain sort of it, or something about it, is absent: what reports the thing does not contradict that. */
  readonly narrowed: boolean;
}

/** What a sentence reports of a topic. */
export interface Reported {
  readonly topic: AbsenceTopic;
  /** Whether it says that it is not so (`no spasm`), or not on record. */
  readonly denied: boolean;
  /** Whether it says that a treatment failed. */
  readonly failed: boolean;
  readonly examined: boolean;
  readonly span: Span;
  readonly sentence: Span;
  readonly bodyParts: readonly BodyRegion[];
  readonly sides: readonly Side[];
  /** Of a benefit: what its clause names that may have brought it; null for other topics. */
  readonly giver: Giver | null;
}

/** What may have brought a benefit. */
export interface Giver {
  readonly drugs: readonly Drug[];
  readonly services: readonly ServiceKind[];
  /** Whether medication, or opioids, are named in general. */
  readonly medication: boolean;
  readonly opioid: boolean;
}
