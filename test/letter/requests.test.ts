import { deepStrictEqual } from "node:assert/strict";
import { findDates } from "../../src/letter/dates";
import type { IsoDate, Request } from "../../src/letter/model";
import { summarySentences } from "../../src/letter/summary-sentences";
import { readRequests, type RequestFacts } from "../../src/letter/requests";
import { plainReading } from "./plain-reading";

function read(summary: string, denialDate: IsoDate | null = null): RequestFacts {
  const reading = plainReading(summary);
  const range = { start: 0, end: reading.text.length };
  return readRequests(reading, summarySentences(reading, range), findDates(reading, 0, range.end, 2016), denialDate);
}

/** Each request as `decision: words > what is left of it`. */
function worded(requests: readonly Request[]): readonly string[] {
  return requests.map(({ decision, treatment, modifiedTo }) => `${decision ? `${decision.value}: ` : ""}${treatment.text}${modifiedTo ? ` > ${modifiedTo.text}` : ""}`);
}

describe("readRequests", () => {
  it("tells the three sources apart", () => {
    const facts = read("He requested Soma 350 mg #30 and a knee brace. Utilization review denied Soma 350 mg #30. The application requested Norco.");
    deepStrictEqual([facts.requests, facts.review.requests, facts.application.requests].map(worded), [
      ["Soma 350 mg #30", "knee brace"], ["denied: Soma 350 mg #30"], ["Norco"],
    ]);
  });

  it("reads what UR modified a request to", () => {
    deepStrictEqual(worded(read("Utilization review modified Soma 350 mg #60 to #20.").review.requests), ["modified: Soma 350 mg #60 > #20"]);
  });

  it("dates the determination, and of two takes the one that the header dates", () => {
    const { review } = read("UR denied Norco on 5/6/2014. UR denied Soma on 6/7/2014.", "2014-05-06");
    deepStrictEqual([review.date?.value, worded(review.requests)], ["2014-05-06", ["denied: Norco"]]);
  });

  it("keeps a treatment once that UR is said to have decided twice", () => {
    deepStrictEqual(worded(read("UR denied Soma 350 mg #30. UR denied Soma.").review.requests), ["denied: Soma 350 mg #30"]);
  });

  it("ends a list at the date behind it", () => {
    const texts = ["UR denied therapy for the neck and knee on 05/15/2014.", "UR denied therapy for the neck and knee on January 15, 2014.", "UR denied therapy for the neck and knee on 5/1/14."];
    deepStrictEqual(texts.map((text) => worded(read(text).review.requests)), texts.map(() => ["denied: therapy for the neck and knee"]));
  });

  it("says that UR decided on something without a name", () => {
    const summaries = ["UR denied the requested medications.", "UR denied Soma.", "UR denied Soma. So was the request for Norco.", "UR denied Soma, as was Norco.", "He took Soma, as was noted. UR denied Soma."];
    deepStrictEqual(summaries.map((summary) => read(summary).review.unnamed), [true, false, true, true, false]);
  });

  it("numbers the lists of a physician, and marks the one that UR decided", () => {
    const { requests } = read("On 3/4/2014 he requested Soma. On 5/6/2014 he requested Norco and a knee brace. UR denied Norco on 6/7/2014.");
    deepStrictEqual(requests.map(({ treatment, list, reviewed }) => [treatment.text, list, reviewed]), [["Soma", 0, false], ["Norco", 1, true], ["knee brace", 1, true]]);
  });

  it("takes words that name no treatment for none", () => {
    const { requestDates, ...facts } = read("He requested that his employer call him. He denied pain.");
    deepStrictEqual({ ...facts, requestDates: requestDates() }, { requests: [], review: { date: null, requests: [], unnamed: false }, application: { requests: [] }, requestDates: [] });
  });
});
