import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { requestOf, type DatedRequest } from "./dated-request";
import type { IsoDate } from "./model";
import { ingredientsKey, kindKey } from "./same-treatment";
import type { SummarySentence } from "./summary-sentences";
import { readTreatment } from "./treatment";
import type { VisitDates } from "./visit-dates";

/** How far behind a treatment's name its dose stands. */
const LONGEST = 120;
/** More mentions than any letter needs to tell which request was decided. */
const MOST = 200;

/**
 * Where the sentences of visits up to the determination name treatments of some kinds with a strength or a count, whatever they say of them
 * (`On 5/6/2014 he was to take Norco 10/325 mg #90`), or with anything under the second date of a sentence: what is told of a later visit than a
 * request may be what utilization review decided.
 */
export function mentionsOf(reading: Reading, sentences: readonly SummarySentence[], visits: VisitDates, review: IsoDate | null, kinds: ReadonlySet<string>): readonly DatedRequest[] {
  const mentions: DatedRequest[] = [];
  if (kinds.size === 0) return mentions;
  for (const sentence of sentences) {
    const day = sentence.onReview ? null : visits.of(sentence, false);
    if (day === null || (review !== null && day.value > review)) continue;
    for (const range of treatmentsIn(sentence, kinds)) {
      const treatment = readTreatment(reading, sentence.start + range.start, sentence.start + range.end);
      const date = visits.at(sentence, range) ?? day;
      const kind = kindKey(treatment);
      const tells = (treatment.strength ?? treatment.quantity) !== null || date.value !== day.value;
      if (kind !== null && kinds.has(kind) && tells && (review === null || date.value <= review)) mentions.push(requestOf(treatment, null, null, sentence.start, date));
      if (mentions.length === MOST) return mentions;
    }
  }
  return mentions;
}

/** Where a day stands behind a treatment, which is not part of it. */
const DAY = /,? (?:and )?on (?:\d|[A-Z][a-z]{2,8} \d)/;

/** The treatments that a sentence names, as ranges of it: each with what stands up to the next one or up to a day. None where no name is one of some kinds, since to read them all takes long. */
function treatmentsIn({ words }: SummarySentence, kinds: ReadonlySet<string>): readonly Range[] {
  const [drugs, services] = [findDrugs(words), findServices(words)];
  const isOfKinds = drugs.some(({ drug }) => kinds.has(ingredientsKey(drug.ingredients))) || services.some(({ kind }) => kinds.has(kind));
  if (!isOfKinds) return [];
  const starts = [...drugs, ...services].map((match) => match.start).sort((one, other) => one - other);
  return starts.map((start, nth) => {
    const end = Math.min(words.length, start + LONGEST, starts[nth + 1] ?? Infinity);
    const day = DAY.exec(words.slice(start, end));
    return { start, end: day ? start + day.index : end };
  });
}
