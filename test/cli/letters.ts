import { exampleText } from "../../src/rules/example";

/** A letter that decides another strength than the one prescribed. */
export const CONFLICTING = exampleText({
  summary: "The patient is a 52-year-old female. On 06/02/2014 the treating physician prescribed Baclofen 5mg #60.\nThe utilization review determination dated 06/12/2014 denied Baclofen 20 mg #60.",
  items: [{ heading: "Baclofen 20 mg #60: Upheld" }],
});

/** The line of its heading, from 1. */
export const CONFLICTING_LINE = lineOf("Baclofen 20 mg #60: Upheld");

/** The line, from 1, where words of that letter stand. */
export function lineOf(words: string): number {
  return CONFLICTING.slice(0, CONFLICTING.indexOf(words)).split("\n").length;
}
