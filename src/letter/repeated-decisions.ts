import { valuesOf } from "../text/span";
import type { DatedRequest } from "./dated-request";
import { levelsConflict } from "./level";
import type { Treatment } from "./model";
import { isKnownTreatment, sameKindOfTreatment } from "./same-treatment";
import { placesConflict } from "./treatment-conflicts";

/** A treatment is told again shortly after it was told first. */
const MOST_BETWEEN_REPEATS = 100;

/**
 * Decisions of UR, each once. A treatment that UR is said to have decided once more is the same decision where it has nothing new, or was told in fuller words
 * by another verb (`modified the request for acupuncture. Acupuncture, 8 visits, was the original request`); what remained of a treatment belongs to it.
 */
export function withoutRepeats(requests: readonly DatedRequest[]): readonly DatedRequest[] {
  const kept: DatedRequest[] = [];
  let day: DatedRequest["date"] = null;
  for (const request of requests) {
    day = request.date ?? day;
    const told = day;
    const from = Math.max(0, kept.length - MOST_BETWEEN_REPEATS);
    const before = kept.slice(from);
    const whole = before.findLastIndex((earlier) => isRemainder(request, earlier));
    const same = before.findIndex((earlier) => mayBeOfOneDay(told, earlier.date) && isToldAgain(request, earlier));
    if (whole >= 0) kept[from + whole] = partlyDecided(before[whole]!);
    else if (same >= 0) kept[from + same] = fuller(before[same]!, request);
    else if (!before.some((earlier) => mayBeOfOneDay(told, earlier.date) && saysNothingNew(request, earlier))) kept.push(request);
  }
  return kept;
}

/** Whether two decisions may be of one determination; one without a date is of the day that was told last. */
function mayBeOfOneDay(day: DatedRequest["date"], earlier: DatedRequest["date"]): boolean {
  return day === null || earlier === null || day.value === earlier.value;
}

const REMAINDER = /^(?:remaining|remainder of|rest of|balance of|other)\b/i;

/** `Certified 6 visits of acupuncture and denied the remaining 6 visits of acupuncture`. */
function isRemainder(request: DatedRequest, earlier: DatedRequest): boolean {
  return REMAINDER.test(request.treatment.text) && isKnownTreatment(request.treatment) && sameKindOfTreatment(request.treatment, earlier.treatment) && request.decision?.value !== earlier.decision?.value;
}

function partlyDecided(request: DatedRequest): DatedRequest {
  return { ...request, decision: request.decision && { ...request.decision, value: "modified" } };
}

/** Whether another verb decides alike on a service that differs in nothing but how much is said of it. */
function isToldAgain(request: DatedRequest, earlier: DatedRequest): boolean {
  const { treatment, decision } = request;
  if (treatment.service === null || decision?.value !== earlier.decision?.value || decision?.span.start === earlier.decision?.span.start) return false;
  const other = earlier.treatment;
  const counts = treatment.quantity === null || other.quantity === null || treatment.quantity.value === other.quantity.value;
  return counts && sameKindOfTreatment(treatment, other) && !placesConflict(treatment, other) && holdsFacts(treatment, other);
}

/** Whether one of two treatments says all that the other says of count and place. */
function holdsFacts(one: Treatment, other: Treatment): boolean {
  return factsOf(one).every((fact) => factsOf(other).includes(fact)) || factsOf(other).every((fact) => factsOf(one).includes(fact));
}

function factsOf({ quantity, bodyParts, sides, levels }: Treatment): readonly string[] {
  return [quantity ? [String(quantity.value)] : [], valuesOf(bodyParts), valuesOf(sides), levels.map(({ value }) => JSON.stringify(value))].flat();
}

/** The one that says more, with what was left of either. */
function fuller(earlier: DatedRequest, request: DatedRequest): DatedRequest {
  const more = factsOf(request.treatment).length > factsOf(earlier.treatment).length ? request : earlier;
  return { ...more, modifiedTo: more.modifiedTo ?? earlier.modifiedTo ?? request.modifiedTo };
}

function saysNothingNew({ treatment, decision }: DatedRequest, earlier: DatedRequest): boolean {
  if (treatment.strength || treatment.quantity || treatment.bodyParts.length > 0) return false;
  if (earlier.decision?.value !== decision?.value || !sameKindOfTreatment(earlier.treatment, treatment) || namesOtherPlace(treatment, earlier.treatment)) return false;
  return earlier.decision?.span.start !== decision?.span.start || holdsWords(earlier.treatment.text, treatment.text);
}

/** Whether a text has all words of another; an entry of the same list that has others is another treatment (`the assistant surgeon and the vascular co-surgeon`). */
function holdsWords(text: string, other: string): boolean {
  const words = new Set(text.toLowerCase().match(WORDS));
  return (other.toLowerCase().match(WORDS) ?? []).every((word) => words.has(word));
}

const WORDS = /[a-z]+/g;

/** Whether a treatment has a side or a level that the one before did not have. */
function namesOtherPlace(treatment: Treatment, before: Treatment): boolean {
  return treatment.sides.some(({ value }) => before.sides.every((side) => side.value !== value)) || (treatment.levels.length > 0 && levelsConflict(valuesOf(treatment.levels), valuesOf(before.levels)));
}
