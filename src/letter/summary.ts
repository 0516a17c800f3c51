import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { sentencesOf } from "../text/sentences";
import { topicsOf } from "./absences";
import type { ItemFacts } from "./item";
import type { Summary } from "./model";
import { readReported } from "./reported";

/** Reads the case summary's range: its sentences, and what they report of the things that the items' rationales miss. */
export function readSummary(reading: Reading, range: Range, items: readonly ItemFacts[]): Summary {
  const sentences = sentencesOf(reading.text, range.start, range.end);
  return {
    sentences: sentences.map(({ start, end }) => ({ value: reading.text.slice(start, end), span: reading.spanOf(start, end) })),
    reported: readReported(reading, sentences, topicsOf(items.flatMap(({ rationale }) => rationale?.absences ?? []))),
  };
}
