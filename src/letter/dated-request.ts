import type { Field } from "../text/span";
import type { IsoDate, Request, Treatment } from "./model";

/** How the letter tells a request, besides its date. */
export interface Telling {
  /** Whether it is told to be none of those that UR decided: it was made before them, or after the determination. */
  readonly apart: boolean;
  /** Whether its sentence speaks of a request for authorization (RFA), which may repeat a visit's plan. */
  readonly authorization: boolean;
  /** Whether it is an amended one, in the place of the earlier ones. */
  readonly amends: boolean;
  /** Whether its clause speaks of another visit or time, of a condition, or of somebody who is not the treating physician. */
  readonly elsewhere: () => boolean;
}

/** A request, and the date of the visit, report or determination it stands under. */
export interface DatedRequest extends Request, Telling {
  readonly date: Field<IsoDate> | null;
}

const PLAIN: Telling = { apart: false, authorization: false, amends: false, elsewhere: () => false };

/** A request, as one that UR decided until its date or other requests say otherwise. */
export function requestOf(treatment: Treatment, decision: Request["decision"], modifiedTo: Treatment | null, list: number, date: DatedRequest["date"], telling: Telling & Pick<Request, "conditional" | "implied"> = PLAIN): DatedRequest {
  return { treatment, decision, modifiedTo, list, reviewed: true, date, ...telling };
}

/** The request of the model. */
export function undated({ treatment, decision, modifiedTo, conditional, implied, list, reviewed }: DatedRequest): Request {
  return { treatment, decision, modifiedTo, ...(conditional && { conditional }), ...(implied && { implied }), list, reviewed };
}
