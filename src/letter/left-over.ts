import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Treatment } from "./model";
import { NUMBER_PATTERN, numberOf } from "./numbers";
import { readTreatment } from "./treatment";

/** A number alone counts what the request counted (`modified the 12 visits to 4`). */
const LONE_NUMBER = new RegExp(`^(?:only )?(?:x ?)?(${NUMBER_PATTERN})(?: only)?[ ,.;]*$`, "i");

/** Reads what UR left of a request, from a range of the reading that holds its words. */
export function readLeftOver(reading: Reading, { start, end }: Range): Treatment {
  const treatment = readTreatment(reading, start, end);
  const number = treatment.quantity === null ? LONE_NUMBER.exec(reading.text.slice(start, end)) : null;
  if (number === null) return treatment;
  const at = start + number[0].indexOf(number[1]!);
  return { ...treatment, quantity: { value: numberOf(number[1]!), span: reading.spanOf(at, at + number[1]!.length) } };
}
