import { findDates } from "../../src/letter/dates";
import type { IsoDate, Request } from "../../src/letter/model";
import { readRequests, type RequestFacts } from "../../src/letter/requests";
import { summarySentences } from "../../src/letter/summary-sentences";
import { readTreatment } from "../../src/letter/treatment";
import { plainReading } from "./plain-reading";

/** What a case summary tells of requests, in a letter whose items have these headings. */
export function read(summary: string, denialDate: IsoDate | null = null, headings: readonly string[] = []): RequestFacts {
  const reading = plainReading(summary);
  const range = { start: 0, end: reading.text.length };
  return readRequests(reading, summarySentences(reading, range), findDates(reading, 0, range.end, 2016), denialDate, headings.map((heading) => readTreatment(plainReading(heading), 0, heading.length)));
}

/** Each request as `decision: words > what is left of it`. */
export function worded(requests: readonly Request[]): readonly string[] {
  return requests.map(({ decision, treatment, modifiedTo }) => `${decision ? `${decision.value}: ` : ""}${treatment.text}${modifiedTo ? ` > ${modifiedTo.text}` : ""}`);
}
