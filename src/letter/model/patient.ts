import type { Field } from "../../text/span";
import type { IsoDate } from "./date";

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

/** The sex of the patient. */
export type Sex = "female" | "male";

/** An age of the patient, where it is stated. */
export interface StatedAge extends Field<number> {
  /** The date of the report that gives it, where its sentence names one; null where it is the age at the time of the letter. */
  readonly asOf: IsoDate | null;
}
