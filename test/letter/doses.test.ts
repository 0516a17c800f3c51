import { deepStrictEqual } from "node:assert/strict";
import { read, worded } from "./read-summary";

/** What is read of a treating physician's requests in each of some summaries. */
function prescribed(summaries: readonly string[]): readonly (readonly string[])[] {
  return summaries.map((summary) => worded(read(summary).requests));
}

describe("a counted drug that is handed out, begun or changed", () => {
  it("is prescribed", () => {
    const wordings: readonly (readonly [string, readonly string[]])[] = [
      ["She was sent home in a sling with Norco 5/325 mg #20.", ["Norco 5/325 mg #20"]],
      ["He was given Norco 5/325 mg #60, to last one month, and naproxen; X-rays of the hip were ordered.", ["Norco 5/325 mg #60", "naproxen", "X-rays of the hip"]],
      ["The clinic gave her Soma 350 mg #30.", ["Soma 350 mg #30"]],
      ["There was spasm; Soma 350 mg #30 was dispensed.", ["Soma 350 mg #30"]],
      ["Dispensed at that visit, and billed later, were Soma 350 mg #30 and Norco 5/325 mg #60.", ["Soma 350 mg #30", "Norco 5/325 mg #60"]],
      ["Seen at the clinic: Soma 350 mg #30 dispensed, heat.", ["Soma 350 mg #30"]],
      ["At the visit of 5/6/2014 Lyrica 75 mg #60 was started.", ["Lyrica 75 mg #60"]],
      ["The doctor stopped Soma 350 mg and began Lyrica 75 mg #60.", ["Lyrica 75 mg #60"]],
      ["He was placed off work, while Soma 350 mg #30 was renewed.", ["Soma 350 mg #30"]],
      ["While Norco 5/325 mg #60 was stopped, Lyrica 75 mg #60 was started.", ["Lyrica 75 mg #60"]],
      ["Dr. Doe replaced Norco with Nucynta 50 mg #60.", ["Nucynta 50 mg #60"]],
      ["Zantac was changed to Prilosec 20 mg #30.", ["Prilosec 20 mg #30"]],
      ["She was prescribed Soma 350 mg #30, was dispensed Norco 5/325 mg #60, and was given a brace.", ["Soma 350 mg #30", "Norco 5/325 mg #60"]],
      ["He left with a script for Norco 5/325 mg #20.", ["Norco 5/325 mg #20"]],
      ["Lyrica 75 mg #60, one at bedtime, was started and Soma 350 mg #30 was dispensed.", ["Lyrica 75 mg #60, one at bedtime", "Soma 350 mg #30"]],
      ["Soma was not mentioned, and Lyrica 75 mg #60 was prescribed.", ["Lyrica 75 mg #60"]],
    ];
    deepStrictEqual(prescribed(wordings.map(([summary]) => summary)), wordings.map(([, expected]) => expected));
  });

  it("has the strength that it was changed to", () => {
    for (const summary of ["Lyrica was increased to 75 mg #60.", "Lyrica 50 mg was increased to 75 mg #60.", "Dr. Doe increased Lyrica from 50 mg to 75 mg #60.", "Dr. Doe increased Lyrica from 50 mg tid to 75 mg tid, #60.", "Dr. Doe increased Lyrica from 50 mg twice a day to 75 mg twice a day, #60."]) {
      deepStrictEqual(read(summary).requests.map(({ treatment }) => [treatment.name.value, treatment.strength?.value.text, treatment.quantity?.value]), [["Lyrica", "75 mg", 60]], summary);
    }
  });

  it("is not prescribed by what was had, undone, advised, told by others or is no medication", () => {
    deepStrictEqual(prescribed([
      "He has been given Norco 5/325 mg #60 since May.",
      "He was previously given Norco 5/325 mg #60.",
      "The patient did not want to be started on Norco 5/325 mg #60.",
      "Norco 5/325 mg #60 should be reduced to #30.",
      "Norco 10/325 mg #120 was reduced to #90.",
      "Pain was reduced to 4/10 with Norco 5/325 mg #60.",
      "CURES showed that Norco 5/325 mg #60 was dispensed by Dr. Doe.",
      "The patient brought bottles with Norco 5/325 mg #60 dispensed on 5/6/2014.",
      "No Norco 5/325 mg #60 was dispensed.",
      "He takes Norco 5/325 mg #60.",
      "He was given an injection, and a brace was dispensed.",
      "Soma was started, and it helped.",
    ]), Array.from({ length: 12 }, () => []));
  });

  it("is none of those that UR decided where it was given right after the injury, years before, or after the determination", () => {
    for (const summary of ["In a note of 5/6/2014, one which postdated the Utilization Review report, Soma 350 mg #30 was introduced.", "In the emergency room he was given Norco 5/325 mg #20.", "In 2012 he was started on Norco 5/325 mg #20."]) deepStrictEqual(read(summary).requests.map(({ reviewed }) => reviewed), [false], summary);
  });
});

describe("what a summary passes on of a request", () => {
  it("is read behind the words that say so", () => {
    for (const summary of [
      "The requests for treatment were noted to include a brace and Soma 350 mg #30.",
      "The RFA, dated 5/6/2014, was noted for a brace, and Soma 350 mg #30.",
      "The treatment plan was documented as a brace and Soma 350 mg #30.",
      "A brace and Soma 350 mg #30 were asked for in the PR-2 and RFA of 5/6/2014.",
      "Dr. Doe asked for a brace and Soma 350 mg #30; the RFA is dated 5/6/2014.",
    ]) deepStrictEqual(worded(read(summary).requests), ["brace", "Soma 350 mg #30"], summary);
    deepStrictEqual(worded(read("The report noted no side effects, and the plan of Zoloft 100 mg #30.").requests), ["Zoloft 100 mg #30"]);
  });

  it("goes on behind the verb", () => {
    deepStrictEqual(worded(read("Soma 350 mg #30 was prescribed, together with a brace and PT x 8 sessions.").requests), ["Soma 350 mg #30", "brace", "PT x 8 sessions"]);
  });

  it("belongs to an earlier visit where its own sentence dates the decision on it", () => {
    const facts = read("On 5/6/2014 the provider dispensed Soma 350 mg #30 and requested X-rays of the hip; on 5/9/2014 Utilization Review certified both. On 6/6/2014 the provider requested Soma 350 mg #60. UR denied Soma 350 mg #60 on 6/12/2014.", "2014-06-12");
    deepStrictEqual(facts.requests.map(({ treatment, reviewed }) => [treatment.text, reviewed]), [["Soma 350 mg #30", false], ["X-rays of the hip", false], ["Soma 350 mg #60", true]]);
    for (const words of ["requested six visits of acupuncture, which UR approved on 5/9/2014", "requested six visits of acupuncture; UR approved them on 5/9/2014", "requested six visits of acupuncture (approved, not at issue)"]) {
      const { requests, review } = read(`Dr. Doe ${words}. On 6/6/2014 the provider requested Soma 350 mg #60. UR denied Soma 350 mg #60 on 6/12/2014.`, "2014-06-12");
      deepStrictEqual([requests.map(({ treatment, reviewed }) => [treatment.text, reviewed]), review.unnamed], [[["six visits of acupuncture", false], ["Soma 350 mg #60", true]], false]);
    }
  });

  it("belongs to the visit with which the determination agrees in far more than with the latest one", () => {
    const first = "On 5/6/2014 the provider dispensed Soma 350 mg #30, naproxen 500 mg #60, omeprazole 20 mg #30 and Norco 5/325 mg #90.";
    const next = "On 6/6/2014 the provider prescribed naproxen 500 mg #60 and Norco 5/325 mg #20.";
    const reviewedBy = (review: string): readonly boolean[] => read(`${first} ${next} UR of 6/12/2014 denied ${review}.`, "2014-06-12").requests.map(({ reviewed }) => reviewed);
    deepStrictEqual(reviewedBy("Soma 350 mg #30, naproxen 500 mg #60, omeprazole 20 mg #30 and Norco 5/325 mg #90"), [true, true, true, true, false, false]);
    deepStrictEqual(reviewedBy("Norco 5/325 mg #90"), [false, false, false, false, true, true]);
  });

  it("is told from what the physician ends, and from what is to become of it", () => {
    const worded = (summary: string): readonly string[] => read(summary).requests.map(({ treatment }) => treatment.text);
    deepStrictEqual(worded("Plan on 5/6/2014: Norco 5/325 mg #120, to be cut by one tablet a month; Soma 350 mg #60."), ["Norco 5/325 mg #120", "Soma 350 mg #60"]);
    deepStrictEqual(worded("The doctor prescribed naproxen 500 mg #60, let the Soma run out, and Norco 5/325 mg #20."), ["naproxen 500 mg #60", "Norco 5/325 mg #20"]);
    deepStrictEqual(worded("The doctor prescribed omeprazole 20 mg #60 and ondansetron 8 mg #30, the last for nausea."), ["omeprazole 20 mg #60", "ondansetron 8 mg #30, the last for nausea"]);
  });
});
