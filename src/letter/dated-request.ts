import type { Field } from "../text/span";
import type { IsoDate, Request, Treatment } from "./model";

/** A request, and the date of the visit, report or determination it stands under. */
export interface DatedRequest extends Request {
  readonly date: Field<IsoDate> | null;
  /** Whether it is told to be none of those that UR decided: it was made before them, or after the determination. */
  readonly apart: boolean;
}

/** A request, as one that UR decided until its date says otherwise. */
export function requestOf(treatment: Treatment, decision: Request["decision"], modifiedTo: Treatment | null, list: number, date: DatedRequest["date"], apart = false): DatedRequest {
  return { treatment, decision, modifiedTo, list, reviewed: true, apart, date };
}

/** The request of the model. */
export function undated({ treatment, decision, modifiedTo, list, reviewed }: DatedRequest): Request {
  return { treatment, decision, modifiedTo, list, reviewed };
}
