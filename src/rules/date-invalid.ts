import type { Letter } from "../letter/model";
import { contains, type Span } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { itemAt } from "./places";
import type { Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const dateInvalidDocumentation: RuleDocumentation = {
  rationale:
    "A day that no calendar has cannot be looked up. Which report, visit or injury is meant stays open, and with it whether the reviewer read the record that the claims administrator and the worker have in hand.",
  reports:
    "A date with a day or a month that does not exist, in figures (`02/30/2014`, `13/05/2014`, `2014-02-30`) or in words (`February 30, 2014`). Figures with a two-digit year count only where something is dated by them (`on 13/05/14`). A group of figures followed by a unit, a measurement, a score, the number of a claim or a code is no date, and guideline citations, which may be dated as other countries do, are left alone. At the date.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "A thirteenth month, and a thirtieth of February",
        letter: {
          summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. A psychologist saw her on 13/05/2014. In a report
                                                                                             ^^^^^^^^^^ error date-invalid: 13/05/2014 is no date: there is no such day.
of February 30, 2014 the treating physician requested acupuncture x 6 sessions.
   ^^^^^^^^^^^^^^^^^ error date-invalid: February 30, 2014 is no date: there is no such day.`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "A leap day, and figures that are no dates",
        letter: {
          summary: `
The patient is a 44-year-old female, claim no. 13-05-2014, who was injured on 02/29/2012. Grip by Jamar was 30/10/20
on the right. Lateral bending was 45/50/60 degrees. She takes Trezix 320.5/30/16 mg.`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
        },
      },
    ],
  },
};

export const dateInvalid: Rule = {
  id: "date-invalid",
  title: "A date does not exist",
  severity: "error",
  *check(letter) {
    const invalid = letter.dates.filter(({ value }) => value === null);
    if (invalid.length === 0) return;
    const guidelines = guidelinesIn(letter);
    for (const { span } of invalid) {
      if (guidelines.some((body) => contains(body, span))) continue;
      yield { message: `${quoted(letter, span)} is no date: there is no such day.`, span, item: itemAt(letter, span), related: [] };
    }
  },
};

function guidelinesIn(letter: Letter): readonly Span[] {
  return letter.items.flatMap(({ claimsAdministrator, reviewer }) => [claimsAdministrator, reviewer].flatMap((block) => (block ? [block.body] : [])));
}
