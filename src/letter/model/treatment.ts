import type { BodyRegion, BodySide } from "../../knowledge/body";
import type { ServiceKind } from "../../knowledge/services";
import type { Field, Span } from "../../text/span";
import type { DrugMention, Strength } from "./drug";

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

/** Frequency times duration, by the tops of the ranges, and the totals that agree with it. */
export interface Schedule extends Field<number>, Totals {}

/** The totals that agree with a frequency and a duration. */
export interface Totals {
  readonly least: number;
  /** Infinity where the letter sets no limit. */
  readonly most: number;
}

/** The side of the body that a treatment is for. */
export type Side = BodySide;

/** Vertebrae by their names; a single level has `from` equal to `to` (`L4-5` runs from L4 to L5). */
export interface SpinalLevel {
  readonly from: string;
  readonly to: string;
}
