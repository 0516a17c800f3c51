import { ORGANIZATIONS } from "../knowledge/organizations";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import { sourceOf } from "./patterns";

const NAMES = ORGANIZATIONS.map((name) => [name, new RegExp(sourceOf(name), "i")] as const);

/** Who made the determination, by the name that the table has for it: as it stands first in the ranges, looked through in their order. Null where none of them names one. */
export function readOrganization(reading: Reading, ranges: readonly Range[]): Field<string> | null {
  for (const { start, end } of ranges) {
    const text = reading.text.slice(start, end);
    for (const [value, pattern] of NAMES) {
      const match = pattern.exec(text);
      if (match) return { value, span: reading.spanOf(start + match.index, start + match.index + match[0].length) };
    }
  }
  return null;
}
