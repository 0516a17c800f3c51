import type { RequiredSection } from "../../knowledge/headings";
import type { Reading } from "../../text/reading";
import type { Field, Span } from "../../text/span";
import type { DateMention, DatedEvent } from "./date";
import type { DrugStatement } from "./drug";
import type { Header, Reviewer } from "./header";
import type { Item } from "./item";
import type { Patient } from "./patient";
import type { Application, Request, Review } from "./request";
import type { LetterForm, Section, Summary } from "./section";
import type { Delimiter, Gap, Misspelling } from "./wording";

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
