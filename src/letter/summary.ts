import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import { topicsOf } from "./absences";
import type { ItemFacts } from "./item";
import type { Summary } from "./model";
import { readReported } from "./reported";

/** Reads the sentences of the case summary: their words, and what they report of the things that the items' rationales miss. */
export function readSummary(reading: Reading, sentences: readonly Sentence[], items: readonly ItemFacts[]): Summary {
  return {
    sentences: sentences.map(({ start, end }) => ({ value: reading.text.slice(start, end), span: reading.spanOf(start, end) })),
    reported: readReported(reading, sentences, topicsOf(items.flatMap(({ rationale }) => rationale?.absences ?? []))),
  };
}
