import type { GuidelineSource } from "../../knowledge/guidelines";
import type { Field, Span } from "../../text/span";

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
