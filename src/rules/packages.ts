import type { Treatment } from "../letter/model";

const PACKED = new Set(["patch", "cream", "ointment", "gel", "lotion", "solution", "suspension", "liquid", "spray", "injection", "film", "pad", "drops", "foam", "kit", "syrup"]);
/** Fewer than these may be packages. */
const FEW = 10;

/** Whether a treatment comes in tubes, boxes or bottles, and is counted in them as well as in patches, grams or millilitres. */
export function comesInPackages({ doseForm, strength }: Treatment): boolean {
  return (doseForm !== null && PACKED.has(doseForm.value)) || isInPercent(strength);
}

/** Whether a strength is one of what is rubbed in or dissolved. */
export function isInPercent(strength: Treatment["strength"]): boolean {
  return strength !== null && strength.value.parts.some(({ unit }) => unit === "%");
}

/** Whether of two counts of what comes in packages one may be of packages, and the other is not. */
export function mayBeOfPackages(one: number, other: number): boolean {
  return (one < FEW) !== (other < FEW);
}
