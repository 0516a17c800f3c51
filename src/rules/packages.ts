import type { Treatment } from "../letter/model";

const PACKED = new Set(["patch", "cream", "ointment", "gel", "lotion", "solution", "suspension", "liquid", "spray", "injection", "film", "pad", "drops", "foam", "kit", "syrup"]);
/** Fewer than these may be packages. */
const FEW = 10;

/** Whether a treatment comes in tubes, boxes or bottles, and is counted in them as well as in patches, grams or millilitres. */
export function comesInPackages({ doseForm, strength }: Treatment): boolean {
  return PACKED.has(doseForm?.value ?? "") || (strength?.value.parts.some(({ unit }) => unit === "%") ?? false);
}

/** Whether a count of what comes in packages may be one of packages. */
export function mayBePackages(count: number): boolean {
  return count < FEW;
}
