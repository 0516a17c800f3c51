import { EVENT_KINDS, type DatedEvent, type Letter } from "../letter/model";
import { dateConflicts, EVENT_NAMES } from "./events";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const dateOrderDocumentation: RuleDocumentation = {
  rationale:
    "A determination cannot be older than the request it decides, nor an application older than the determination it disputes. A date that runs backwards is wrong itself, or the report belongs to another request; deadlines that count from it are then wrong too.",
  reports:
    "These run backwards: date of injury, the request or report that utilization review decided, its determination, the IMR application, the assignment to IMR, the IMR decision. Each is held against the next one that the letter dates; the same day is in order. Records of other visits, a request without a date of its own and a date that `date-mismatch` reports have no place in the order. At the date that stands later in the letter.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "A determination before its request",
        letter: {
          summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. On 04/14/2014 the treating physician requested
                                                                      ~~~~~~~~~~ date-order: The request: 04/14/2014
acupuncture x 6 sessions. The utilization review determination dated 04/04/2014 denied acupuncture x 6 sessions.
                                                                     ^^^^^^^^^^ warning date-order: The utilization review determination (04/04/2014) is dated before the request (04/14/2014).`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "A visit after the determination, and events of one day",
        letter: {
          summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. On 04/14/2014 the treating physician requested
acupuncture x 6 sessions. The utilization review determination dated 04/14/2014 denied acupuncture x 6 sessions.
At the visit of 05/12/2014 the treating physician requested acupuncture x 6 sessions again.`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
        },
      },
    ],
  },
};

export const dateOrder: Rule = {
  id: "date-order",
  title: "The dates of the case run backwards",
  severity: "warning",
  *check(letter) {
    const reported = new Set(dateConflicts(letter).map(({ later }) => later));
    const events = letter.events.filter((event) => !reported.has(event));
    const dated = EVENT_KINDS.map((kind) => events.filter((event) => event.kind === kind)).filter(({ length }) => length > 0);
    for (let at = 1; at < dated.length; at += 1) {
      if (runBackwards(dated[at - 1]!, dated[at]!)) yield reportOn(letter, dated[at - 1]!, dated[at]!);
    }
  },
};

/** Whether no mention of the later event lets it follow any mention of the earlier one. */
function runBackwards(earlier: readonly DatedEvent[], later: readonly DatedEvent[]): boolean {
  return earlier.every((one) => later.every((other) => one.first > other.last));
}

/** At the two mentions that stand closest together. */
function reportOn(letter: Letter, earlier: readonly DatedEvent[], later: readonly DatedEvent[]): Report {
  const pairs = earlier.flatMap((one) => later.map((other) => [one, other] as const));
  const [one, other] = pairs.reduce((closest, pair) => (distance(pair) < distance(closest) ? pair : closest));
  const [place, related] = one.span.start > other.span.start ? [one, other] : [other, one];
  const named = ({ kind, span }: DatedEvent): string => `${EVENT_NAMES[kind]} (${quoted(letter, span)})`;
  return {
    message: `The ${named(other)} is dated before the ${named(one)}.`,
    span: place.span,
    item: null,
    related: [{ message: `The ${EVENT_NAMES[related.kind]}: ${quoted(letter, related.span)}`, span: related.span }],
  };
}

function distance([one, other]: readonly [DatedEvent, DatedEvent]): number {
  return Math.abs(one.span.start - other.span.start);
}
