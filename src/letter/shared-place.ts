import type { Reading } from "../text/reading";
import type { Treatment } from "./model";

/** What joins the names of studies of one place. */
const JOINT = /^,? ?(?:and|or|&|\/|and\/or) ?(?:an? |the )?$/i;

/** Treatments of a list, where a study has the place of the one of its kind that it is joined to (`EMG and NCV of the left arm`). */
export function withSharedPlaces(reading: Reading, treatments: readonly Treatment[]): readonly Treatment[] {
  if (treatments.length < 2) return treatments;
  return treatments.map((treatment, at) => {
    const next = treatments[at + 1];
    return next && sharesPlace(reading, treatment, next) ? { ...treatment, sides: next.sides, bodyParts: next.bodyParts, levels: next.levels } : treatment;
  });
}

function sharesPlace(reading: Reading, one: Treatment, next: Treatment): boolean {
  if (one.service?.value !== "electrodiagnostic" || next.service?.value !== one.service.value) return false;
  const place = next.bodyParts[0] ?? next.sides[0];
  if (place === undefined || one.bodyParts.length + one.sides.length + one.levels.length > 0 || place.span.start < next.service.span.end) return false;
  return JOINT.test(reading.textOf({ start: one.span.end, end: next.span.start }));
}
