import type { Letter, StatedAge } from "../letter/model";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Rule, RuleDocumentation } from "./rule";
import { bothSaid, quoted } from "./wording";

export const ageMismatchDocumentation: RuleDocumentation = {
  rationale:
    "Guidelines set limits by age, for drugs and for surgery, and an age tells one worker's file from another's. Where the letter gives two, one of them comes from a slip or from another record.",
  reports:
    "Two different present ages of the patient, in the case summary or a rationale. An age at an earlier time (`at age 39`, `was 45 years old when injured`), one that a report of an earlier date gives and that fits the time between, and ages of relatives and things are none. One finding for each letter, at the later of the two.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "Three years between the summary and the rationale",
        letter: {
          summary: `
The patient is a 58-year-old male who was injured on 07/08/2011. On 04/14/2014 the treating physician requested
                 ~~~~~~~~~~~ age-mismatch: The letter says "58-year-old"
acupuncture x 6 sessions.`,
          items: [
            {
              heading: "Acupuncture x 6 sessions: Upheld",
              rationale: `
No earlier course helped this 55-year-old laborer. The request is not medically necessary.
                              ^^^^^^^^^^^ warning age-mismatch: The patient: the case summary says "58-year-old", the rationale "55-year-old".`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Ages of another time and of another person",
        letter: {
          summary: `
The patient is a 58-year-old male who was 55 years old when injured on 07/08/2011. At age 39 he had a hernia repaired.
He lives with his wife, a 61-year-old nurse. A report of 03/02/2012 describes the 56-year-old patient as active.
On 04/14/2014 the treating physician requested acupuncture x 6 sessions.`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
        },
      },
    ],
  },
};

export const ageMismatch: Rule = {
  id: "age-mismatch",
  title: "The letter gives two present ages of the patient",
  severity: "warning",
  *check(letter) {
    const [first, ...others] = letter.patient.ages;
    const year = latestYear(letter);
    const contrary = others.find((other) => !fit(first!, other, year));
    if (contrary === undefined) return;
    yield {
      message: `The patient: ${bothSaid(letter, first!.span, contrary.span)}.`,
      span: contrary.span,
      item: null,
      related: [{ message: `The letter says "${quoted(letter, first!.span)}"`, span: first!.span }],
    };
  },
};

/** The year of the letter's last date; 0 when it has none. */
function latestYear(letter: Letter): number {
  return letter.dates.reduce((latest, { value }) => Math.max(latest, yearOf(value)), 0);
}

function yearOf(date: string | null): number {
  return date === null ? 0 : Number(date.slice(0, 4));
}

/** Whether two ages can be of one person: the same, or apart by no more than the time between the reports that give them. */
function fit(one: StatedAge, other: StatedAge, year: number): boolean {
  if (one.value === other.value) return true;
  if (one.asOf === null && other.asOf === null) return false;
  const [younger, older] = one.value < other.value ? [one, other] : [other, one];
  const years = (older.asOf === null ? year : yearOf(older.asOf)) - (younger.asOf === null ? year : yearOf(younger.asOf));
  const inOrder = older.asOf === null || (younger.asOf !== null && younger.asOf <= older.asOf);
  return inOrder && years >= 0 && older.value - younger.value <= years + 1;
}
