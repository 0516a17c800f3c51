import type { Field } from "../../text/span";
import type { IsoDate } from "./date";
import type { Treatment } from "./treatment";

/** A treatment that was requested, in the words of one source. */
export interface Request {
  readonly treatment: Treatment;
  /** What UR decided; null outside the UR determination. */
  readonly decision: Field<Decision> | null;
  /** What UR modified the request to, as worded; null when it does not say. */
  readonly modifiedTo: Treatment | null;
  /** Set where the decision is told only by what UR thought of the treatment (`saw no need for X`), where it put it off, and where it granted a trial, which may be all that was asked for. */
  readonly implied?: boolean;
  /** Set where UR granted all of it on a condition (`conditionally certified`), which counts as a modification. */
  readonly conditional?: boolean;
  /** The list it stands in, from 0: the plan of a visit and its RFA are two lists, a UR determination is one. */
  readonly list: number;
  /** A physician's request: whether it belongs to the visit or RFA that UR decided. True for the other sources. */
  readonly reviewed: boolean;
}

/** What UR decided on a request. */
export type Decision = "denied" | "modified" | "certified";

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
