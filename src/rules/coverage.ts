import { levelsCover } from "../letter/level";
import { valuesOf, type Field } from "../text/span";
import type { Item, Letter, Treatment } from "../letter/model";
import { sameKindOfTreatment } from "../letter/same-treatment";
import { strengthsConflict } from "../letter/strength";
import { hasDegreeOf } from "./degrees";

/** Whether nothing that both state shows that one was another request than the other. */
export function mayBeOneRequest(one: Treatment, other: Treatment): boolean {
  return (
    agreeInCount(one, other) &&
    shareOne(one.sides, other.sides, ({ value }) => value) &&
    shareOne(one.bodyParts, other.bodyParts, ({ value }) => value) &&
    shareOne(one.levels, other.levels, ({ value }) => `${value.from}-${value.to}`)
  );
}

/**
 * Whether what utilization review certified is all of an item's treatment: what it does not state it leaves as requested, but what it states
 * must cover all places of the item, in the same degree, and it was not given out of a larger request.
 */
export function isCertifiedInFull(letter: Letter, certified: Treatment, item: Item): boolean {
  const { treatment } = item;
  return (
    agreeInCount(certified, treatment) &&
    hold(certified.sides, treatment.sides) &&
    hold(certified.bodyParts, treatment.bodyParts) &&
    (certified.levels.length === 0 || levelsCover(valuesOf(certified.levels), valuesOf(treatment.levels))) &&
    hasDegreeOf(certified, treatment) &&
    !isOutOfMore(letter, certified, item) &&
    !(treatment.refills !== null && treatment.refills.value > 0 && certified.refills === null && letter.review.sentences.some(({ value }) => REFILLS_REFUSED.test(value)))
  );
}

/** `denied the refills`, `no refills were certified` */
const REFILLS_REFUSED = /\b(?:den(?:y|ied|ying)|disallow(?:ed|ing)|withh[eo]ld(?:ing)?|refus(?:ed|ing)|(?:not|non)[- ]?certif(?:y|ied|ying)|without|no|not|minus|less) (?:the |any |all |its |for )*(?:\d+ |one |two |three |four |five |six )?refills?\b|\brefills? (?:was|were) (?:denied|refused|disallowed|non|not)\b/i;

function agreeInCount(one: Treatment, other: Treatment): boolean {
  return (
    agree(one.strength, other.strength, (first, second) => !strengthsConflict(first.value, second.value)) &&
    agree(one.quantity, other.quantity, (first, second) => first.value === second.value) &&
    agree(one.refills, other.refills, (first, second) => first.value === second.value)
  );
}

/** Whether more was requested than was certified, and the item may be the rest: it states no count, or just the difference. */
function isOutOfMore(letter: Letter, { quantity }: Treatment, { treatment }: Item): boolean {
  if (quantity === null) return false;
  return letter.requests.some((request) => {
    const requested = request.reviewed && sameKindOfTreatment(request.treatment, treatment) ? request.treatment.quantity : null;
    return requested !== null && requested.value > quantity.value && (treatment.quantity === null || requested.value - quantity.value === treatment.quantity.value);
  });
}

function agree<Value>(one: Value | null, other: Value | null, same: (one: Value, other: Value) => boolean): boolean {
  return one === null || other === null || same(one, other);
}

function shareOne<Value, Key>(ones: readonly Value[], others: readonly Value[], keyOf: (value: Value) => Key): boolean {
  if (ones.length === 0 || others.length === 0) return true;
  const keys = new Set(ones.map(keyOf));
  return others.some((other) => keys.has(keyOf(other)));
}

/** Whether places that are stated hold all of the others. */
function hold<Value>(outer: readonly Field<Value>[], inner: readonly Field<Value>[]): boolean {
  const values = new Set(valuesOf(outer));
  return values.size === 0 || inner.every(({ value }) => values.has(value));
}
