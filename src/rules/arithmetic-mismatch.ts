import type { Item, Letter, Treatment } from "../letter/model";
import type { Field } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { wrongRemainder, type Remainder } from "./remainder";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const arithmeticMismatchDocumentation: RuleDocumentation = {
  rationale:
    "The number of tablets or visits in the heading is what the decision is about. Where the numbers of one heading do not add up, the parties cannot tell which of them was decided, and what is authorized later depends on the one that somebody picks.",
  reports:
    "Two sums are done within a heading. The frequency of visits times their duration must be the stated total (`2-3 times a week for 4 weeks` gives 12: a range counts by its top); and what was requested less what was authorized must be the remaining portion, counts with counts and refills with refills. A limit (`up to 3 times a week`) agrees with fewer, and each evaluation that is named may be a visit more. Doses are not multiplied. A heading with several schedules or treatments is not judged, nor one that counts what was granted or had, nor one whose item is decided as it was requested. At the total, or at the remaining number.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "What remains is too much, and a total that the schedule does not give",
        letter: {
          summary: "The patient is a 50-year-old male who was injured on 04/19/2012.",
          items: [
            {
              heading: `
Soma 350 mg #60 was the original request. Soma 350 mg #20 was authorized by the Claims Administrator. The remaining
            ~~~ arithmetic-mismatch: The original request was #60
                                                      ~~~ arithmetic-mismatch: #20 was authorized
portion of the original request, Soma 350 mg #50 is: Upheld
                                             ^^^ warning arithmetic-mismatch: Soma: #60 less #20 leaves 40, not #50.`,
            },
            {
              heading: `
Chiropractic care, 2 times a week for 5 weeks (12 visits): Upheld
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~ arithmetic-mismatch (2): The schedule gives 10
                                               ^^^^^^^^^ warning arithmetic-mismatch (2): Chiropractic care: "2 times a week for 5 weeks" gives 10, not "12 visits".`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Numbers that add up",
        letter: {
          summary: "The patient is a 50-year-old male who was injured on 04/19/2012.",
          items: [
            {
              heading: `
Soma 350 mg #60 was the original request. Soma 350 mg #20 was authorized by the Claims Administrator. The remaining
portion of the original request, Soma 350 mg #40 is: Upheld`,
            },
            { heading: "Chiropractic care, 1-2 times a week for 5-6 weeks (12 visits): Upheld" },
          ],
        },
      },
    ],
  },
};

export const arithmeticMismatch: Rule = {
  id: "arithmetic-mismatch",
  title: "The numbers of one heading do not add up",
  severity: "warning",
  *check(letter) {
    for (const item of letter.items) {
      for (const treatment of [item.original, item.authorized, item.treatment]) {
        if (treatment && isOtherTotal(treatment)) yield totalReport(letter, item, treatment);
      }
      const remainder = item.remains ? wrongRemainder(item) : null;
      if (remainder) yield remainderReport(letter, item, remainder);
    }
  },
};

/** Whether a total is stated that neither the schedule gives nor that for each of several parts of the body. */
function isOtherTotal({ schedule, quantity, bodyParts, services }: Treatment): boolean {
  if (schedule === null || quantity === null || quantity.span.start === schedule.span.start || quantity.value === 1) return false;
  const most = Math.max(distinct(bodyParts), distinct(services), 1);
  for (let parts = 1; parts <= most; parts += 1) if (quantity.value >= parts * schedule.least && quantity.value <= parts * schedule.most) return false;
  return true;
}

function distinct(fields: readonly Field<unknown>[]): number {
  return new Set(fields.map(({ value }) => value)).size;
}

function totalReport(letter: Letter, item: Item, { name, schedule, quantity }: Treatment): Report {
  return {
    message: `${quoted(letter, name.span)}: "${quoted(letter, schedule!.span)}" gives ${schedule!.value}, not "${quoted(letter, quantity!.span)}".`,
    span: quantity!.span,
    item: item.index,
    related: [{ message: `The schedule gives ${schedule!.value}`, span: schedule!.span }],
  };
}

function remainderReport(letter: Letter, item: Item, { requested, authorized, remaining }: Remainder): Report {
  const [whole, part, rest] = [requested, authorized, remaining].map(({ span }) => quoted(letter, span));
  return {
    message: `${quoted(letter, item.treatment.name.span)}: ${whole} less ${part} leaves ${requested.value - authorized.value}, not ${rest}.`,
    span: remaining.span,
    item: item.index,
    related: [{ message: `The original request was ${whole}`, span: requested.span }, { message: `${part} was authorized`, span: authorized.span }],
  };
}
