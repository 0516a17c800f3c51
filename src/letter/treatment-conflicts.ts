import { regionsConflict, sidesConflict } from "../knowledge/body";
import { valuesOf } from "../text/span";
import { levelsConflict } from "./level";
import type { Treatment } from "./model";
import { strengthsConflict } from "./strength";

/** Whether two treatments of a kind state different strengths, counts or places. */
export function treatmentsConflict(one: Treatment, other: Treatment): boolean {
  return dosesConflict(one, other) || placesConflict(one, other) || isBilateralAlone(one, other);
}

/** Whether two treatments of a kind state different strengths or counts. */
export function dosesConflict(one: Treatment, other: Treatment): boolean {
  const strengths = one.strength !== null && other.strength !== null && strengthsConflict(one.strength.value, other.strength.value);
  return strengths || (["quantity", "refills"] as const).some((count) => one[count] !== null && other[count] !== null && one[count].value !== other[count].value);
}

/** Whether two treatments are for places of which neither holds the other: other regions, left and right, other levels. */
export function placesConflict(one: Treatment, other: Treatment): boolean {
  return regionsConflict(valuesOf(one.bodyParts), valuesOf(other.bodyParts)) || sidesConflict(valuesOf(one.sides), valuesOf(other.sides)) || levelsConflict(valuesOf(one.levels), valuesOf(other.levels));
}

/** Whether one of two treatments is for both sides and the other for one of them. */
function isBilateralAlone(one: Treatment, other: Treatment): boolean {
  const isBilateral = ({ sides }: Treatment): boolean => sides.some(({ value }) => value === "bilateral");
  return one.sides.length > 0 && other.sides.length > 0 && isBilateral(one) !== isBilateral(other);
}
