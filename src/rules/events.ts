import type { DatedEvent, EventKind, Letter } from "../letter/model";

/** Two mentions of one event that cannot be the same day; `later` is the one that stands later in the letter. */
export interface DateConflict {
  readonly kind: EventKind;
  readonly earlier: DatedEvent;
  readonly later: DatedEvent;
}

/** The events that happen on one day, so that two dates of one contradict each other; a request is made by reports of several days. */
const OF_ONE_DAY: readonly EventKind[] = ["injury", "determination"];

/** The conflicts between the dates of one event, at most one for each event; what the header says, or else what is said first, is held against the rest. */
export function dateConflicts(letter: Letter): readonly DateConflict[] {
  return OF_ONE_DAY.flatMap((kind): readonly DateConflict[] => {
    const events = letter.events.filter((event) => event.kind === kind);
    const own = events.find(({ inHeader }) => inHeader) ?? events[0];
    const contrary = own && events.find((event) => event.first > own.last || event.last < own.first);
    if (!contrary) return [];
    const [earlier, later] = own.span.start < contrary.span.start ? [own, contrary] : [contrary, own];
    return [{ kind, earlier, later }];
  });
}

/** What an event is called in a message. */
export const EVENT_NAMES: Readonly<Record<EventKind, string>> = {
  injury: "injury",
  request: "request",
  determination: "utilization review determination",
  application: "IMR application",
  assignment: "assignment to IMR",
  decision: "IMR decision",
};
