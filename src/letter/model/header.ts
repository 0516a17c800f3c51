import type { Field } from "../../text/span";
import type { IsoDate } from "./date";
import type { Outcome } from "./item";

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
