import { deepStrictEqual } from "node:assert/strict";
import { findDates } from "../../src/letter/dates";
import type { IsoDate } from "../../src/letter/model";
import { summarySentences } from "../../src/letter/summary-sentences";
import { visitDates, type VisitDates } from "../../src/letter/visit-dates";
import { sentencesOf, type Sentence } from "../../src/text/sentences";
import { plainReading } from "./plain-reading";

function read(summary: string, denialDate: IsoDate | null = null): { readonly visits: VisitDates; readonly sentences: readonly Sentence[] } {
  const reading = plainReading(summary);
  const range = { start: 0, end: reading.text.length };
  return { visits: visitDates(reading, summarySentences(reading, range), findDates(reading, 0, range.end, 2016), denialDate), sentences: sentencesOf(reading.text) };
}

/** The date under which each sentence stands. */
function datesOf(summary: string, onReview: boolean): readonly (IsoDate | null)[] {
  const { visits, sentences } = read(summary);
  return sentences.map((sentence) => visits.of(sentence, onReview)?.value ?? null);
}

describe("visitDates", () => {
  it("goes on with the date of a visit", () => {
    deepStrictEqual(datesOf("He fell. He was seen on 5/6/2014. Soma was requested. He was seen on 6/7/2014.", false), [null, "2014-05-06", "2014-05-06", "2014-06-07"]);
  });

  it("passes over the date of an appointment that is asked for", () => {
    const { visits, sentences } = read("The surgeon requested a brace and transport to the cast clinic on 07/08/2014.");
    deepStrictEqual(visits.of(sentences[0]!, false), null);
  });
  it("passes over the dates of the injury and of studies", () => {
    deepStrictEqual(datesOf("His injury of 1/2/2012 was to the knee. An MRI of 3/4/2013 was normal, noted at a visit on 5/6/2014.", false), [null, "2014-05-06"]);
  });

  it("gives a sentence on UR its own date only", () => {
    deepStrictEqual(datesOf("Utilization review of 5/6/2014 denied Soma. Utilization review denied Norco.", true), ["2014-05-06", null]);
    deepStrictEqual(datesOf("Utilization review of 5/6/2014 denied Soma. It approved a cane. It is sent by mail.", true), ["2014-05-06", "2014-05-06", null]);
  });

  it("gives a request the date that a sentence on UR states of it, not that of the last visit", () => {
    const summary = "He was seen on 3/4/2014. On 5/6/2014 a request was received for Soma, which utilization review denied on 5/13/2014. The request of 5/7/2014 for Norco was denied by UR on 5/14/2014.";
    deepStrictEqual(datesOf(summary, false), ["2014-03-04", "2014-05-06", "2014-05-07"]);
    deepStrictEqual(datesOf(summary, true).slice(1), ["2014-05-13", "2014-05-14"]);
  });

  it("tells the header's determination from another one, and takes the last one without header", () => {
    const summary = "UR denied Soma on 5/6/2014. UR denied Norco on 6/7/2014.";
    deepStrictEqual(["2014-05-06", null].map((denialDate) => read(summary, denialDate).visits.review()?.value), ["2014-05-06", "2014-06-07"]);
  });

  it("has what stands shortly before the RFA reviewed", () => {
    const { visits } = read("A request for authorization of 5/20/2014 asks for Soma.");
    deepStrictEqual(["2014-03-01", "2014-05-06", "2014-05-25"].filter(visits.reviewedBy([], "2014-06-01")), ["2014-05-06", "2014-05-25"]);
  });

  it("has the latest visit before the determination reviewed where there is no RFA, and all without dates", () => {
    const { visits } = read("He was seen.");
    const dates = ["2014-03-01", "2014-05-06", "2014-07-08"];
    deepStrictEqual(dates.filter(visits.reviewedBy(dates, "2014-06-01")), ["2014-05-06"]);
    deepStrictEqual(dates.filter(visits.reviewedBy([], null)), dates);
  });

  it("knows no date in a text without any", () => {
    deepStrictEqual([datesOf("He fell.", false), read("He fell.").visits.review()], [[null], null]);
  });
});
