import type { Span } from "../../text/span";

/** A calendar date as ISO 8601 (`2014-12-15`). */
export type IsoDate = string;

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
