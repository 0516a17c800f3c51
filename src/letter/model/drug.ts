import type { Drug } from "../../knowledge/drugs";
import type { Field, Span } from "../../text/span";

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
  /** Whether it is taken at one time, at night (`4 mg at bedtime`). */
  readonly atNight: boolean;
  /** In what form it has that strength, in lower case, as worded (`tablets`, `cream`); `compound` for a part of one; null where no word says so. */
  readonly form: string | null;
}

/** A strength as worded, blanks folded and words for numbers in figures, and as quantities. */
export interface Strength {
  readonly text: string;
  readonly parts: readonly StrengthPart[];
}

/** The strength of one ingredient. */
export interface StrengthPart {
  readonly amount: number;
  /** In lower case (`mg`, `mcg/hr`, `%`); empty where the letter gives none (`10/325`). */
  readonly unit: string;
}
