import type { DatedEvent, Letter } from "../letter/model";
import { dateConflicts, EVENT_NAMES, type DateConflict } from "./events";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const dateMismatchDocumentation: RuleDocumentation = {
  rationale:
    "The date of injury tells one claim of a worker from another, and the date of the utilization review determination tells which denial is reviewed and whether the application was in time. With two dates the parties cannot tell which claim, or which denial, the letter decides.",
  reports:
    "The date of injury or of the utilization review determination differs between the header and the text, or between two places of the text. A range of dates agrees with any day in it, a month or a year with any of its days. Another injury that is named as such, an earlier denial, and what utilization review only approved are other events. One finding for each event, at the date that stands later.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "The rationale gives another day for the injury",
        letter: {
          summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician requested
                                                             ~~~~~~~~~~ date-mismatch: The injury: 07/08/2011
acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
          items: [
            {
              heading: "Acupuncture x 6 sessions: Upheld",
              rationale: `
She has had neck pain since the injury of 07/18/2011. The request is not medically necessary.
                                          ^^^^^^^^^^ warning date-mismatch: The injury has two dates: 07/08/2011, and later in the letter 07/18/2011.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "An injury over time, a second injury, and an earlier denial",
        letter: {
          summary: `
The patient is a 44-year-old female with a cumulative trauma injury from 01/05/2010 to 07/08/2011. A second injury of
09/19/2012 was to the knee. An initial denial of 02/03/2014 was for another treatment. On 04/14/2014 the treating
physician requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture
x 6 sessions.`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: "Pain has persisted since the injury in 2011. The request is not medically necessary." }],
        },
      },
    ],
  },
};

export const dateMismatch: Rule = {
  id: "date-mismatch",
  title: "The injury, or the utilization review determination, has two dates in the letter",
  severity: "warning",
  *check(letter) {
    for (const conflict of dateConflicts(letter)) yield reportOn(letter, conflict);
  },
};

function reportOn(letter: Letter, { kind, earlier, later }: DateConflict): Report {
  const dated = (event: DatedEvent): string => `${quoted(letter, event.span)}${event.inHeader ? " in the header" : ""}`;
  return {
    message: `The ${EVENT_NAMES[kind]} has two dates: ${dated(earlier)}, and later in the letter ${quoted(letter, later.span)}.`,
    span: later.span,
    item: null,
    related: [{ message: `The ${EVENT_NAMES[kind]}: ${quoted(letter, earlier.span)}`, span: earlier.span }],
  };
}
