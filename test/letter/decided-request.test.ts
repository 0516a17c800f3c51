import { deepStrictEqual } from "node:assert/strict";
import { read } from "./read-summary";

const VISIT = "On 6/15/2015 Dr. Fox prescribed Norco 10/325 mg #90.";
const REVIEW = "On 6/28/2015 UR denied Norco 10/325 mg #90.";

/** The counts, else the places, of the requests that are taken for those that UR decided. */
function decided(summary: string, headings: readonly string[] = ["Norco 10/325 mg #90"]): readonly unknown[] {
  return read(summary, null, headings).requests.filter(({ reviewed }) => reviewed).map(({ treatment }) => treatment.quantity?.value ?? treatment.sides[0]?.value ?? treatment.bodyParts[0]?.value);
}

function eachDecides(summaries: readonly string[], expected: readonly unknown[], headings?: readonly string[]): void {
  deepStrictEqual(summaries.map((summary) => [summary, decided(summary, headings)]), summaries.map((summary) => [summary, expected]));
}

describe("the request that utilization review decided", () => {
  it("is the one that agrees with it and with the item, not one without a date before that", () => {
    eachDecides([
      "Last month the physician prescribed Norco 10/325 mg #120.",
      "In the autumn of his first year the provider prescribed Norco 5/325 mg #60.",
      "The ER physician prescribed Norco 5/325 mg #20.",
      "The surgeon prescribed Norco 10/325 mg #40.",
      "The pharmacy requested a refill of Norco 10/325 mg #120.",
      "The provider requested Norco 10/325 mg #270; this was denied.",
    ].map((other) => `${other} ${VISIT} ${REVIEW}`), [90]);
  });

  it("is that of the visit to which the request for authorization belongs, the last one before it", () => {
    eachDecides([
      `On 5/24/2015 Dr. Fox prescribed Norco 5/325 mg #60. ${VISIT} The RFA of 6/17/2015 lists Norco 10/325 mg #90. ${REVIEW}`,
    ], [90, 90]);
    eachDecides([
      `On 6/15/2015 Dr. Fox prescribed Norco 5/325 mg #60. The RFA of 6/17/2015 lists Norco 10/325 mg #90. ${REVIEW}`,
    ], [60, 90]);
  });

  it("is no other one of its visit that is told of another time, person or condition", () => {
    eachDecides([
      "He notes that he prescribed Norco 7.5/325 mg #120 at the last visit.",
      "He will prescribe Norco 7.5/325 mg #80 next month.",
      "If denied, he will request Norco 5/325 mg #60.",
      "The patient was prescribed Norco 5/325 mg #30 by the ER.",
      "His oral surgeon prescribed Norco 5/325 mg #12.",
      "The patient requested Norco 10/325 mg #120.",
    ].map((other) => `${VISIT} ${other} ${REVIEW}`), [90]);
    deepStrictEqual(decided("Dr. Fox notes that Norco 10/325 mg #120 was prescribed last month, and that he now requests Norco 10/325 mg #90. UR denied Norco 10/325 mg #90."), [90]);
  });

  it("is none told behind the determination without a date", () => {
    eachDecides([`${VISIT} ${REVIEW} The provider now prescribes Norco 5/325 mg #60.`, `${VISIT} ${REVIEW} Norco 10/325 mg #60 was then prescribed.`], [90]);
  });

  it("is none of an RFA that was made long before it", () => {
    eachDecides([`The RFA dated 5/2/2015 included Norco 10/325 mg #120. ${VISIT} ${REVIEW}`, `An RFA of 4/5/2015 was for Norco 10/325 mg #120; an RFA of 5/1/2015 for Norco 10/325 mg #100. ${VISIT} ${REVIEW}`], [90]);
  });

  it("is that of an RFA, whatever else a later visit asks for", () => {
    eachDecides([`The RFA dated 5/2/2015 included Norco 10/325 mg #120. On 6/15/2015 Dr. Fox requested an x-ray of the hip. ${REVIEW}`], [120]);
  });

  it("is the plan of a visit and its RFA, and a later visit's where the one that agrees is outdated", () => {
    eachDecides([
      `${VISIT} The RFA dated 6/20/2015 requests Norco 10/325 mg #120. ${REVIEW}`,
      `${VISIT} The request for authorization lists Norco 10/325 mg #120. ${REVIEW}`,
    ], [90, 120]);
    eachDecides([`The physician prescribed Norco 10/325 mg #120. The RFA dated 6/15/2015 requests Norco 10/325 mg #90. ${REVIEW}`], [120, 90]);
    eachDecides([`On 5/15/2015 Dr. Fox prescribed Norco 10/325 mg #90. On 6/15/2015 Dr. Fox prescribed Norco 10/325 mg #120. ${REVIEW}`], [120]);
  });

  it("is told for each item of a kind by its own statement", () => {
    eachDecides(["On 6/15/2015 Dr. Fox requested an MRI of the left knee. He asks for an MRI of the right shoulder. On 6/28/2015 UR denied an MRI of the right knee and an MRI of the right shoulder."], ["left", "right"], ["MRI of the right knee", "MRI of the right shoulder"]);
  });

  it("is none before a later visit's treatment that agrees, however that is told", () => {
    for (const later of ["On 6/15/2015 Dr. Fox continued Norco at 10/325 mg #90.", "On 6/15/2015, he was to take Norco 10/325 mg #90."]) deepStrictEqual(decided(`On 5/18/2015 Dr. Fox prescribed Norco 7.5/325 mg #120. ${later} ${REVIEW}`).includes(120), false, later);
    deepStrictEqual(decided(`On 5/18/2015 Dr. Fox prescribed Norco 7.5/325 mg #120. On 6/15/2015, he slept badly. ${REVIEW}`), [120]);
    deepStrictEqual(decided(`On 5/18/2015 Dr. Fox prescribed Norco 7.5/325 mg #120. He takes Norco. ${REVIEW}`), [120]);
  });

  it("has the date next to it in a sentence on several visits", () => {
    eachDecides([`On 5/18/2015 Dr. Fox prescribed Norco 7.5/325 mg #120, and on 6/15/2015, Norco 10/325 mg #90. ${REVIEW}`], []);
    eachDecides([`Norco 7.5/325 mg #120 was prescribed on 5/18/2015, and Norco 10/325 mg #90 was requested on 6/15/2015. ${REVIEW}`], [90]);
  });

  it("is not what had another determination in the same sentence", () => {
    eachDecides([`The 5/18/2015 RFA requested Norco 10/325 mg #120; UR certified #60 on 5/29/2015. ${VISIT} ${REVIEW}`], [90]);
  });
});
