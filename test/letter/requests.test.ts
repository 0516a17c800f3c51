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

  it("reads the entries of a list in lines", () => {
    const list = "The treatment plan included the following:\n(a) Refill Soma 350 mg #30\n(b) a knee brace\n(c) return to work\n(d) discontinue Norco\nUR denied Soma 350 mg #30.";
    deepStrictEqual([worded(read(list).requests), worded(read(list).review.requests)], [["Soma 350 mg #30", "knee brace"], ["denied: Soma 350 mg #30"]]);
    deepStrictEqual(worded(read("Utilization review on 3/4/2015 non-certified: 1. Soma 350 mg #30. 2. A knee brace. 3. Moxibustion.").review.requests), [
      "denied: Soma 350 mg #30", "denied: knee brace", "denied: Moxibustion",
    ]);
    deepStrictEqual(worded(read("The following were denied by UR on 3/4/2015: Soma 350 mg #30 and a knee brace.").review.requests), ["denied: Soma 350 mg #30", "denied: knee brace"]);
  });

  it("reads the decision of each entry of UR's list", () => {
    const { requests } = read("The UR decision of 3/4/2015: 1) Soma 350 mg #30 - modified to #20; 2) knee brace: denied; 3) MRI of the knee was certified.").review;
    deepStrictEqual(worded(requests), ["modified: Soma 350 mg #30 > #20", "denied: knee brace", "certified: MRI of the knee"]);
    deepStrictEqual(worded(read("The UR decision of 3/4/2015: 1) Soma 350 mg #30; 2) knee brace: denied.").review.requests), []);
  });

  it("reads what a partial decision leaves of a request", () => {
    for (const [summary, expected] of [
      ["UR partially certified physical therapy x 12, allowing 6 of 12 visits.", ["modified: physical therapy x 12 > 6"]],
      ["The request for acupuncture was modified by UR to authorize 6 sessions, due to the guidelines.", ["modified: acupuncture > 6 sessions"]],
      ["The request for Soma #60 was modified to Soma #30, and the knee brace was denied by UR.", ["modified: Soma #60 > Soma #30", "denied: knee brace"]],
      ["UR approved six of twelve requested physical therapy visits.", ["modified: six of twelve requested physical therapy visits"]],
      ["UR denied Soma 350 mg #60 (modified to #30 for weaning) and a knee brace.", ["denied: Soma 350 mg #60 (modified to #30 for weaning)", "denied: knee brace"]],
      ["UR denied Soma 350 mg #60, but approved #30 for weaning.", ["denied: Soma 350 mg #60"]],
    ] as const) deepStrictEqual(worded(read(summary).review.requests), expected);
  });

  it("takes a decision that only refers to the request for one on what was requested just before", () => {
    const review = (summary: string): readonly string[] => worded(read(summary).review.requests);
    deepStrictEqual(review("He requested Soma and a knee brace. UR denied the request."), ["denied: Soma", "denied: knee brace"]);
    deepStrictEqual(review("The plan included Soma and a knee brace. The form was dated 3/4/2015. These requests were previously denied on 3/9/2015."), ["denied: Soma", "denied: knee brace"]);
    deepStrictEqual(review("The plan included Soma and a knee brace. UR denied the request."), []);
    deepStrictEqual(review("He requested Soma. UR approved it."), []);
    deepStrictEqual(review("He requested Soma. UR denied the request. Soma 350 mg #30 was the original request."), ["modified: Soma 350 mg #30"]);
    deepStrictEqual(review("He requested Soma. UR denied Soma 350 mg #30. The request was denied for lack of function."), ["denied: Soma 350 mg #30"]);
    deepStrictEqual(review("He requested Soma. He is 40. He smokes. He left. UR denied the request."), []);
  });

  it("takes what a reason says to lack support for what UR decided", () => {
    const reason = "These requests were previously denied on 3/9/2015 due to lack of deficits to support a CT scan of the neck; and lack of red flags to support the requested ointment.";
    deepStrictEqual(worded(read(`The plan consisted of CT scans and an ointment. ${reason}`).review.requests), ["denied: CT scan of the neck", "denied: ointment"]);
  });

  it("leaves earlier approvals and decisions out", () => {
    deepStrictEqual(worded(read("UR denied a knee brace. Six visits of acupuncture had been allowed in May 2014 and used.").review.requests), ["denied: knee brace"]);
    deepStrictEqual(worded(read('UR denied a knee brace. The letter added that "the complaints are vague and a work-up is not medically necessary."').review.requests), ["denied: knee brace"]);
    deepStrictEqual(worded(read("The utilization review physician did not recommend certification of the knee brace.").review.requests), ["denied: knee brace"]);
  });

  it("reads what UR decided in other forms of the verb", () => {
    for (const [summary, expected] of [
      ["The UR physician recommended approval of a TENS unit and denial of Soma.", ["certified: TENS unit", "denied: Soma"]],
      ["UR recommended that Soma be non-certified and the TENS unit be certified.", ["denied: Soma", "certified: TENS unit"]],
      ["The UR determination was made to non-certify Soma, but conditionally certify the TENS unit.", ["denied: Soma", "modified: TENS unit"]],
      ["The UR letter states that the knee brace cannot be approved.", ["denied: knee brace"]],
      ["UR denied Soma, noting that opioids were used and that Norco was approved.", ["denied: Soma"]],
      ["UR denied Soma, as it had denied Norco in 2013.", ["denied: Soma"]],
      ["UR denied Soma. It noted that 12 sessions of therapy were previously approved.", ["denied: Soma"]],
      ["He requested Soma. This was modified to #30 by UR.", ["modified: Soma > #30"]],
      ["A request for Soma was received on 3/7/2014 and denied by UR on 3/9/2014.", ["denied: Soma"]],
      ["The request for a TENS unit has been denied by UR.", ["denied: TENS unit"]],
    ] as const) deepStrictEqual(worded(read(summary).review.requests), expected, summary);
  });

  it("tells requests from what is used, done or wished", () => {
    for (const [summary, expected] of [
      ["The patient began prescribed physical therapy.", []],
      ["He continues Norco, prescribed by another physician, and takes Soma 350 mg.", []],
      ["A 46-year-old woman seeks an operation on the neck.", []],
      ["She ordered insoles, which came in the mail.", []],
      ["He prescribed Soma 350 mg #30, and UR approved it.", ["Soma 350 mg #30"]],
      ["She gave one Toradol 60 mg injection and ordered a knee brace.", ["knee brace"]],
      ["He would refer him for an MRI of the hip and to see a specialist for a second opinion.", ["MRI of the hip", "specialist for a second opinion"]],
      ["A request for authorization form dated 5/6/2015 was submitted for acupuncture to the lumbar and cervical spine for 8 sessions.", ["acupuncture to the lumbar and cervical spine for 8 sessions"]],
      ["Dr. Doe's request of 5/6/2015 is for Soma and a knee brace.", ["Soma", "knee brace"]],
      ["On 5/6/2015 a request was received for a workstation that was non-certified by UR.", ["workstation"]],
      ["Treatment requested includes Soma and a knee brace.", ["Soma", "knee brace"]],
      ["The plan included oral suspension medications, current medications and Soma.", ["oral suspension medications", "Soma"]],
      ["The physician requested that Soma be authorized.", ["Soma"]],
      ["The plan included Soma [refilled] and a knee brace.", ["Soma [refilled]", "knee brace"]],
      ["The RFA listed Soma; a knee brace was added by hand.", ["Soma"]],
      ["It asks for arthroscopy, with these associated services: crutches, and a sling.", ["arthroscopy", "crutches", "sling"]],
      ["He requested a fusion with an assistant surgeon.", ["fusion", "assistant surgeon"]],
      ["He requested a TENS unit for the lumbar spine, left hip and knee DOS 1/2/2015 and a retrospective x-ray.", ["TENS unit for the lumbar spine, left hip and knee DOS 1/2/2015", "x-ray"]],
    ] as const) deepStrictEqual(worded(read(summary).requests), expected, summary);
  });

  it("gives a study the place of the one that it is joined to", () => {
    const { requests } = read("He requested EMG and NCV of the right arm.");
    deepStrictEqual(requests.map(({ treatment }) => [treatment.text, treatment.sides[0]?.value, treatment.bodyParts[0]?.value]), [["EMG", "right", "arm"], ["NCV of the right arm", "right", "arm"]]);
  });

  it("marks what a physician had prescribed before, or in another year, as not reviewed", () => {
    const { requests } = read("On 3/4/2013 Dr. Doe had prescribed Soma, and in May he stopped it. He was dispensed Norco in 2012.");
    deepStrictEqual(requests.map(({ treatment, reviewed }) => [treatment.text, reviewed]), [["Soma", false], ["Norco in 2012", false]]);
  });

  it("takes for the application's what it lists itself", () => {
    for (const [summary, expected] of [
      ["The application for review is dated 5/6/2015, and a visit of 6/7/2015 lists Soma 350 mg.", []],
      ["The patient filed an IMR application on 4/1/2014 for Soma and a knee brace.", ["Soma", "knee brace"]],
      ["The IMR application requested review of the denial of Soma.", ["Soma"]],
    ] as const) deepStrictEqual(worded(read(summary).application.requests), expected);
  });

  it("takes words that name no treatment for none", () => {
    const { requestDates, ...facts } = read("He requested that his employer call him. He denied pain.");
    deepStrictEqual({ ...facts, requestDates: requestDates() }, { requests: [], review: { date: null, requests: [], unnamed: false }, application: { requests: [] }, requestDates: [] });
  });
});
