import { deepStrictEqual } from "node:assert/strict";
import { read, worded } from "./read-summary";

describe("readRequests", () => {
  it("tells the three sources apart", () => {
    const facts = read("He requested Soma 350 mg #30 and a knee brace. Utilization review denied Soma 350 mg #30. The application requested Norco.");
    deepStrictEqual([facts.requests, facts.review.requests, facts.application.requests].map(worded), [
      ["Soma 350 mg #30", "knee brace"], ["denied: Soma 350 mg #30"], ["Norco"],
    ]);
  });

  it("tells what was requested and decided at once, before or behind the list or in each entry", () => {
    const texts = [
      "MRI of the left knee, Mobic 15 mg #30: requested 11/28/2016, denied by Utilization Review 12/07/2016.",
      "Norco 10/325 mg #120 - requested 3/1/2014, denied 3/9/2014.",
      "Requested on 3/1/2014 and certified by UR on 3/9/2014: Norco 10/325 mg #120; Soma 350 mg #60.",
      "What Dr. Fox requested on 3/1/2014, and, in brackets, what UR made of it on 3/9/2014: a) Norco 10/325 mg #90 [modified to #60] b) Lyrica 75 mg #60 [denied]",
      "She was seen for pain: requested records were denied.",
    ];
    deepStrictEqual(texts.map((text) => read(text)).map(({ requests, review }) => [worded(requests), worded(review.requests)]), [
      [["MRI of the left knee", "Mobic 15 mg #30"], ["denied: MRI of the left knee", "denied: Mobic 15 mg #30"]],
      [["Norco 10/325 mg #120"], ["denied: Norco 10/325 mg #120"]],
      [["Norco 10/325 mg #120", "Soma 350 mg #60"], ["certified: Norco 10/325 mg #120", "certified: Soma 350 mg #60"]],
      [["Norco 10/325 mg #90", "Lyrica 75 mg #60"], ["modified: Norco 10/325 mg #90 > #60", "denied: Lyrica 75 mg #60"]],
      [[], []],
    ]);
  });

  it("reads a plan that is quoted over several sentences, a box of a form, and an RFA by its author", () => {
    const texts = [
      'The plan, quoted in full, was: "Drop MS Contin to 15 mg #60. Cont. Norco 10/325, 1 tab q6h prn, #120. Bump Lyrica to 100 mg TID, #90. Lumbar MRI." He walks well.',
      'Under "Rx today" it says: Norco 7.5/325 mg 1 PO BID #60; Mobic 15 mg 1 PO QD #30.',
      "The request for authorization of 5/3/2015, by Dr. Okonjo, named an MRI of the left knee and Soma 350 mg #30.",
      "Submitted on 5/3/2015 was a Request for Authorization for Soma 350 mg #30 and a cane.",
      "Recs: lumbar MRI, Soma 350 mg #30.",
      "RFA 5/3/15 - lumbar MRI; Soma 350 mg #30.",
      "Medications were renewed (Norco 10/325 mg #120, Soma 350 mg #60).",
      "Requests were made by Dr. Fox on 5/3/2015 for a cane. Authorization is being sought for a brace.",
      "The doctor would like to try Soma 350 mg #30. The patient would like to try massage. I am ordering an MRI of the knee.",
      "She was given prescriptions: Soma 350 mg #30. Scripts were written for Norco 5/325 mg #60. He maintained her on Lyrica 75 mg #60.",
      "The physician's plan consisted of a cane and a lumbar MRI, both of which were put on an RFA.",
      "The request of 3/1/2014 comprised a cane and a lumbar MRI. The RFA of 3/1/2014 has Soma 350 mg #30 on it.",
      "Six visits of acupuncture were suggested and Norco 10/325 mg #120 was renewed. Soma 350 mg #30 was to be refilled.",
      'The treater is requesting that Norco 10/325 mg #120 be refilled. Dr. Fox: "Please authorize a cane."',
      "Surgery would not be requested unless all this had failed. Medications were renewed (Soma had been stopped).",
      'Under "Rx history" it says: Norco 5/325 mg #60. Norco 5/325 mg #60 (prescribed 1/1/2013 and approved). In 2012 she received a refill of Norco 5/325 mg #60.',
    ];
    deepStrictEqual(texts.map((text) => worded(read(text).requests)), [
      ["Drop MS Contin to 15 mg #60", "Norco 10/325, 1 tab q6h prn, #120", "Bump Lyrica to 100 mg TID, #90", "Lumbar MRI"],
      ["Norco 7.5/325 mg 1 PO BID #60", "Mobic 15 mg 1 PO QD #30"],
      ["MRI of the left knee", "Soma 350 mg #30"],
      ["Soma 350 mg #30", "cane"],
      ["lumbar MRI", "Soma 350 mg #30"],
      ["lumbar MRI", "Soma 350 mg #30"],
      ["Norco 10/325 mg #120", "Soma 350 mg #60"],
      ["cane", "brace"],
      ["Soma 350 mg #30", "MRI of the knee"],
      ["Soma 350 mg #30", "Norco 5/325 mg #60", "Lyrica 75 mg #60"],
      ["cane", "lumbar MRI"],
      ["cane", "lumbar MRI", "Soma 350 mg #30"],
      ["Six visits of acupuncture", "Norco 10/325 mg #120", "Soma 350 mg #30"],
      ["Norco 10/325 mg #120", "cane"],
      [],
      [],
    ]);
  });

  it("takes a certification of another count for a modification", () => {
    const decided = ["#120 was certified for #60", "#60 was certified for #60", "#60 was certified for 3 months"].map((words) => worded(read(`The UR decision is of 1/22/2014. Norco 5/325 mg ${words}.`).review.requests));
    deepStrictEqual(decided, [["modified: Norco 5/325 mg #120"], ["certified: Norco 5/325 mg #60"], ["certified: Norco 5/325 mg #60"]]);
  });

  it("reads the decisions that end the entries of a list, with or without a mark before them", () => {
    const { review } = read("UR 12/05/2014: (1) TENS unit, 3 month rental modified to 1 month rental; (2) acupuncture, 6 visits, denied; (3) home traction unit denied.");
    deepStrictEqual(worded(review.requests), ["modified: TENS unit, 3 month rental > 1 month rental", "denied: acupuncture, 6 visits", "denied: home traction unit"]);
  });

  it("reads further words for a part that is granted, and decisions in the infinitive", () => {
    const texts = [
      "UR trimmed the 12 visits of acupuncture to 6.", "UR of 3/4/2014 pared the request for acupuncture, 12 visits, down to 6 visits.", "UR gave partial certification to acupuncture, 12 visits.",
      "UR authorized 6 visits of acupuncture and denied the remaining 6.", "UR authorized 6 visits out of 12 for acupuncture.", "UR (3/4/2014): deny a cane, certify Soma 350 mg #30.",
      "The denial letter of 3/4/2014 states that the cane is not medically necessary.", "The non-certification of 3/4/2014 pertains to the cane.", "UR ruled against the cane.",
      "UR 3/4/2014: Soma 350 mg #30 certified; acupuncture x 8, lumbar, not certified (no gain with the last course).",
      "UR authorized Norco 10/325 mg, but only #60 of the #120.", "UR approved acupuncture but for 6 sessions, not 12.", "UR approved an initial 6 sessions of acupuncture and denied the other 6.",
      "UR 3/4/2014 - denied Norco 10/325 mg #120, lumbar MRI; certified UDS.", "Norco 10/325 mg #120 went to UR and was denied 3/4/2014.", "UR declined certification of Norco 10/325 mg #120 but agreed with the lumbar MRI.",
    ];
    deepStrictEqual(texts.map((text) => worded(read(text).review.requests)), [
      ["modified: 12 visits of acupuncture > 6"], ["modified: acupuncture, 12 visits > 6 visits"], ["modified: acupuncture, 12 visits"],
      ["modified: 6 visits of acupuncture"], ["modified: 6 visits out of 12 for acupuncture"], ["denied: cane", "certified: Soma 350 mg #30"],
      ["denied: cane"], ["denied: cane"], ["denied: cane"],
      ["certified: Soma 350 mg #30", "denied: acupuncture x 8, lumbar"],
      ["modified: Norco 10/325 mg"], ["modified: acupuncture"], ["modified: initial 6 sessions of acupuncture"],
      ["denied: Norco 10/325 mg #120", "denied: lumbar MRI", "certified: UDS"], ["denied: Norco 10/325 mg #120"], ["denied: Norco 10/325 mg #120", "certified: lumbar MRI"],
    ]);
  });

  it("tells what was granted on a condition", () => {
    const { review } = read("UR 12/05/2014: conditionally certified medical clearance; modified acupuncture to 6 visits.");
    deepStrictEqual(review.requests.map(({ treatment, decision, conditional }) => [treatment.text, decision?.value, conditional]), [["medical clearance", "modified", true], ["acupuncture", "modified", undefined]]);
  });

  it("reads the entries of an assessment and plan, the directions of a drug in them, and a prescription's list", () => {
    const texts = ["A/P: 1. Refill Norco 10/325 mg, 1 p.o. t.i.d., #90. 2. Acupuncture, 2x4.", "The request form of 3/4/2014 lists a cane.", "The psychiatrist wrote the prescriptions on the same day: Soma 350 mg #30 and Norco 5/325 mg #60."];
    deepStrictEqual(texts.map((text) => worded(read(text).requests)), [["Norco 10/325 mg, 1 p.o. t.i.d., #90", "Acupuncture, 2x4"], ["cane"], ["Soma 350 mg #30", "Norco 5/325 mg #60"]]);
  });

  it("lets an amended request take the place of the one before", () => {
    const first = "RFA 11/22/2014: acupuncture, 12 visits.";
    const reviewed = (second: string): readonly boolean[] => read(`${first} ${second} 11/28/2014: acupuncture, 6 visits. UR of 12/05/2014 denied acupuncture, 6 visits.`).requests.map((request) => request.reviewed);
    deepStrictEqual([reviewed("Amended RFA"), reviewed("RFA")], [[false, true], [true, true]]);
  });

  it("reads requests that are put in, put to somebody, or of a day named before", () => {
    const texts = ["On 1/9/2017 the PTP put in a new request for aquatic therapy x 8.", "On 1/9/2017 the PTP asked the employer's carrier for a walker.", "The report is of 1/9/2017. The request of that date is for a walker and a cane."];
    deepStrictEqual(texts.map((text) => worded(read(text).requests)), [["aquatic therapy x 8"], ["walker"], ["walker", "cane"]]);
  });

  it("reads what UR modified a request to", () => {
    deepStrictEqual(worded(read("Utilization review modified Soma 350 mg #60 to #20.").review.requests), ["modified: Soma 350 mg #60 > #20"]);
  });

  it("takes no end of a period for the date of the determination", () => {
    deepStrictEqual(read("UR denied Norco #60 between 5/12/2015 and 7/11/2015 on 6/1/2015.").review.date?.value, "2015-06-01");
    deepStrictEqual(read("UR noted that #30 was given on 4/1/2015 and denied Norco #60 on 6/1/2015.").review.date?.value, "2015-06-01");
  });

  it("dates the determination, and of two takes the one that the header dates", () => {
    const { review } = read("UR denied Norco on 5/6/2014. UR denied Soma on 6/7/2014.", "2014-05-06");
    deepStrictEqual([review.date?.value, worded(review.requests)], ["2014-05-06", ["denied: Norco"]]);
  });

  it("does not take for reviewed what was asked for after the determination, or was not before UR", () => {
    for (const [summary, expected] of [
      ["UR denied Norco #60 on 1/22/2014. On 2/24/2014 the doctor requested Norco #50.", [false]],
      ["UR denied Norco #60 on 1/22/2014. After the UR denial, the doctor prescribed Norco #50.", [false]],
      ["UR denied Norco #60 on 1/22/2014. The PR-2 of 1/13/2014, not before UR, asks for Norco #50.", [false]],
      ["On 2/24/2014 the doctor requested Norco #50. UR denied Norco #60 on 1/22/2014.", [true]],
      ["On 1/13/2014 the doctor requested Norco #60. UR denied Norco #60 on 1/22/2014.", [true]],
    ] as const) deepStrictEqual(read(summary).requests.map(({ reviewed }) => reviewed), expected, summary);
  });

  it("leaves earlier determinations out, and takes the latest where no header dates one", () => {
    const { review } = read("The UR determination of 6/18/2015 denied Norco 5/325 mg #30. In a determination of 7/9/2014, another claims administrator modified Soma 350 mg #60 to #20; an earlier review of 1/2/2013 agreed with it. An earlier utilization review, in August, had turned down a discogram.");
    deepStrictEqual([review.date?.value, worded(review.requests)], ["2015-06-18", ["denied: Norco 5/325 mg #30"]]);
  });

  it("leaves out what the header's date tells to be another determination, however it is told", () => {
    for (const [summary, expected] of [
      ["Two utilization reviews came of it. 3/2/2015: cane, denied. 6/18/2015: Soma 350 mg #30, denied.", ["denied: Soma 350 mg #30"]],
      ["A utilization review of 3/2/2015 denied a cane. In another, of 4/7/2015, massage was denied. UR of 6/18/2015 denied Soma 350 mg #30.", ["denied: Soma 350 mg #30"]],
      ["UR approved a hip MRI, and on 3/2/2015 it denied a cane. What did UR say? On 6/18/2015: Soma 350 mg #30, denied.", ["denied: Soma 350 mg #30"]],
      ["UR denied a cane on 3/2/2015. Now UR has denied Soma 350 mg #30.", ["denied: Soma 350 mg #30"]],
      ["UR denied a cane on 6/8/2015. UR denied Soma 350 mg #30.", ["denied: cane", "denied: Soma 350 mg #30"]],
    ] as const) deepStrictEqual(worded(read(summary, "2015-06-18").review.requests), expected, summary);
  });

  it("names what a colon leads to behind a decision on all", () => {
    const { review } = read("The surgeon requested a cane and massage. UR considered the requests and denied all of them: the cane since she walks well, and the massage since it is passive.");
    deepStrictEqual([worded(review.requests), review.unnamed], [["denied: cane", "denied: massage"], false]);
  });

  it("passes over what was asked for by mistake", () => {
    const { requests } = read('At the visit of 6/1/2015 the surgeon recommended twelve visits of massage. An addendum of 6/3/2015 reads, "massage 12 visits was my error, please make it 6." The RFA of 6/4/2015 accordingly requested 6 visits of massage. UR of 6/18/2015 denied 6 visits of massage.', "2015-06-18", ["6 visits of massage"]);
    deepStrictEqual(requests.map(({ treatment, reviewed }) => [treatment.text, reviewed]), [["twelve visits of massage", false], ["6 visits of massage", true]]);
  });

  it("passes over a request that another form replaced with a change, and what an earlier note asked for", () => {
    for (const summary of [
      "RFA of 6/1/2015: massage, 12 visits. It was sent again on 6/4/2015 with one alteration: the number of visits is 6. UR of 6/18/2015 denied 6 visits of massage.",
      "In an earlier progress note dated 3/6/2015, 12 visits of massage were requested. UR of 6/18/2015 denied 6 visits of massage.",
    ]) deepStrictEqual(read(summary, "2015-06-18", ["6 visits of massage"]).requests.map(({ reviewed }) => reviewed), [false], summary);
  });

  it("reads a list whose parts say how many were granted, a determination by its label, and a note of its day", () => {
    for (const [summary, expected] of [
      ["UR of 6/18/2015 decided. Massage 12 sessions, 6 approved; yoga x 8 visits, none approved; a cane, not approved.", ["modified: Massage 12 sessions > 6", "denied: yoga x 8 visits", "denied: cane"]],
      ["Determination: massage x 6, denied. Soma 350 mg #30, denied.", ["denied: massage x 6", "denied: Soma 350 mg #30"]],
      ["Denied 6/18/2015: massage x 6, Soma 350 mg #30.", ["denied: massage x 6", "denied: Soma 350 mg #30"]],
    ] as const) deepStrictEqual(worded(read(summary).review.requests), expected, summary);
  });

  it("takes the rest that is denied beside what has no count for what else was requested", () => {
    deepStrictEqual(worded(read("The doctor requested docusate and a cane. UR approved docusate and denied the rest as premature.").review.requests).slice(0, 1), ["certified: docusate"]);
  });

  it("marks a request that was answered long before the determination as none that it decided", () => {
    for (const [summary, expected] of [
      ["Massage, 3x4, was requested in March 2015; UR issued its refusal on 3/25/2015. On 6/8/2015 massage, 6 visits, was requested. UR denied massage, 6 visits, on 6/18/2015.", [false, true]],
      ["By a report served on the adjuster on 5/28/2015 the surgeon requested massage, 6 visits. UR denied massage, 6 visits, on 6/18/2015.", [true]],
    ] as const) deepStrictEqual(read(summary, "2015-06-18").requests.map(({ reviewed }) => reviewed), expected, summary);
  });

  it("reads a list in brackets, behind a count, behind its decision and behind the reason", () => {
    const texts = [
      "UR refused all three (Soma 350 mg #30, Norco 5/325 mg #60, and 6 visits of acupuncture) on 3/4/2014.",
      "UR denied two of the three, namely Soma 350 mg #30 and acupuncture, and modified the third, Norco 5/325 mg #60, to #24.",
      "Not medically necessary in the view of the UR determination of 3/4/2014 were Soma 350 mg #30 and acupuncture.",
      "UR denied acupuncture as premature, and with it Soma 350 mg #30.",
      "UR denied Soma 350 mg #30 and acupuncture, chiefly because no report had come.",
      "UR of 3/4/2014. Certified: Soma 350 mg #30. Not certified: acupuncture; a knee brace.",
      "UR denied eight (8) visits of acupuncture.",
      "UR denied a discogram, for which the outcome of therapy should be awaited, and the knee brace.",
      "UR conditionally denied a knee brace, asking for the size of the present one.",
    ];
    deepStrictEqual(texts.map((text) => worded(read(text).review.requests)), [
      ["denied: Soma 350 mg #30", "denied: Norco 5/325 mg #60", "denied: 6 visits of acupuncture"],
      ["denied: Soma 350 mg #30", "denied: acupuncture", "modified: Norco 5/325 mg #60 > #24"],
      ["denied: Soma 350 mg #30", "denied: acupuncture"],
      ["denied: acupuncture", "denied: Soma 350 mg #30"],
      ["denied: Soma 350 mg #30", "denied: acupuncture"],
      ["certified: Soma 350 mg #30", "denied: acupuncture", "denied: knee brace"],
      ["denied: eight (8) visits of acupuncture"],
      ["denied: discogram", "denied: knee brace"],
      ["modified: knee brace"],
    ]);
  });

  it("reads what is asked for in the first person, and not what was ordered by mistake", () => {
    const texts = ['He wrote: "I recommend (1) MRI of the knee and (2) a knee brace."', "It is requested that the carrier authorize Soma 350 mg #30.", "An MRI of the knee was ordered by mistake and cancelled."];
    deepStrictEqual(texts.map((text) => worded(read(text).requests)), [["MRI of the knee", "knee brace"], ["Soma 350 mg #30"], []]);
  });

  it("keeps the tests of a laboratory together, and both sides apart", () => {
    const texts = ["UR denied pre-operative labs: CBC, PT/PTT, and a knee brace.", "UR denied left L4-5 injection, right L4-5 injection."];
    deepStrictEqual(texts.map((text) => worded(read(text).review.requests)), [["denied: pre-operative labs: CBC, PT/PTT", "denied: knee brace"], ["denied: left L4-5 injection", "denied: right L4-5 injection"]]);
  });

  it("takes the answer that has the header's date for the determination", () => {
    const { review } = read('The answer is a letter of 5/6/2014. "Acupuncture is hereby certified. Utilization Review is, however, unable to certify Soma."', "2014-05-06");
    deepStrictEqual([review.date?.value, worded(review.requests)], ["2014-05-06", ["certified: Acupuncture", "denied: Soma"]]);
  });

  it("keeps a treatment once that UR is said to have decided twice", () => {
    deepStrictEqual(worded(read("UR denied Soma 350 mg #30. UR denied Soma.").review.requests), ["denied: Soma 350 mg #30"]);
  });

  it("ends a list at the date behind it", () => {
    const texts = ["UR denied therapy for the neck and knee on 05/15/2014.", "UR denied therapy for the neck and knee on January 15, 2014.", "UR denied therapy for the neck and knee on 5/1/14."];
    deepStrictEqual(texts.map((text) => worded(read(text).review.requests)), texts.map(() => ["denied: therapy for the neck and knee"]));
  });

  it("reads what a decision refers to", () => {
    for (const [summary, expected] of [
      ["The doctor requested Soma 350 mg #30 and a cane. UR denied the above.", ["denied: Soma 350 mg #30", "denied: cane"]],
      ["The doctor requested (1) Soma 350 mg #30, (2) a cane and (3) massage. UR denied requests 1 and 3 and certified request 2.", ["denied: Soma 350 mg #30", "denied: massage", "certified: cane"]],
      ["The doctor requested (a) Soma 350 mg #30, (b) a cane and (c) massage. UR denied a through c.", ["denied: Soma 350 mg #30", "denied: cane", "denied: massage"]],
      ["The doctor requested (1) Soma 350 mg #30 and (2) a cane. UR denied requests 1 through 3.", []],
      ["The doctor requested Soma 350 mg #30, a cane and massage. UR denied all but the cane.", ["denied: Soma 350 mg #30", "denied: massage", "certified: cane"]],
      ["The doctor requested Soma 350 mg #30 and a cane. Both were denied on 6/1/2015.", ["denied: Soma 350 mg #30", "denied: cane"]],
      ["She was prescribed Soma in 2012; on 5/12/2015 Dr. Lee wrote for Norco #60. UR (6/1/2015): denied.", ["denied: Norco #60"]],
      ["Prior UR (3/1/2015) had approved Norco #90. Present request: Norco #60. UR 6/1/2015: not certified.", ["denied: Norco #60"]],
      ["The request for Norco #60 was non-certified.", ["denied: Norco #60"]],
      ["The doctor requested an MRI of the hip and massage. According to UR the former is non-certified and the latter is modified to 6 visits.", ["denied: MRI of the hip", "modified: massage > 6 visits"]],
      ["UR determined that Soma #60 was medically necessary, that Norco #60 was not.", ["certified: Soma #60", "denied: Norco #60"]],
      ["A request for massage was, furthermore, partially approved by UR.", ["modified: massage"]],
      ["UR: 6/1/2015 - UDS denied; Norco #60 certified.", ["denied: UDS", "certified: Norco #60"]],
      ["On 6/1/2015 the reviewing physician did not recommend certification for massage.", ["denied: massage"]],
      ["The UR of 6/1/2015 denied Norco #60, prescribed on 5/12/2015.", ["denied: Norco #60"]],
      ["UR is, however, unable to certify the MRI of the hip.", ["denied: MRI of the hip"]],
    ] as const) deepStrictEqual(worded(read(summary).review.requests), expected, summary);
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

  it("reads a certification by the verb that it is the object of", () => {
    for (const [summary, expected] of [
      ["UR denied certification of a knee brace.", ["denied: knee brace"]],
      ["UR refused authorization and certification of a knee brace.", ["denied: knee brace"]],
      ["UR withheld the certification of a knee brace.", ["denied: knee brace"]],
      ["UR reversed its earlier certification of a knee brace.", ["denied: knee brace"]],
      ["UR was unable to recommend certification of a knee brace.", ["denied: knee brace"]],
      ["UR found no basis for certification of a knee brace.", ["denied: knee brace"]],
      ["On 6/1/2015 certification of a knee brace was denied by UR.", ["denied: knee brace"]],
      ["UR denied a cane, and certification of a knee brace was not supported.", ["denied: cane"]],
      ["UR recommended certification of a knee brace.", ["certified: knee brace"]],
      ["UR issued a denial of a cane and certification of a knee brace.", ["denied: cane", "certified: knee brace"]],
    ] as const) deepStrictEqual(worded(read(summary).review.requests), expected, summary);
  });

  it("leaves out what was granted at another time than that of the determination", () => {
    for (const [summary, expected] of [
      ["A prior peer review approved Norco #90. On 6/1/2015 UR denied Soma #30.", ["denied: Soma #30"]],
      ["The claims examiner approved Norco #90 last year. On 6/1/2015 UR denied Soma #30.", ["denied: Soma #30"]],
      ["UR approved Norco #90 two months earlier. On 6/1/2015 UR denied Soma #30.", ["denied: Soma #30"]],
      ["The carrier approved Norco #90 in November. On 6/1/2015 UR denied Soma #30.", ["denied: Soma #30"]],
      ["Norco #90 was certified in 2013 by UR. On 6/1/2015 UR denied Soma #30.", ["denied: Soma #30"]],
      ["UR approved a prior request for Norco #90. On 6/1/2015 UR denied Soma #30.", ["denied: Soma #30"]],
      ["UR approved Norco #90 on 4/1/2015 but denied Soma #30 on 6/1/2015.", ["denied: Soma #30"]],
      ["UR approved Norco #90 on 6/1/2015 and denied Soma #30.", ["certified: Norco #90", "denied: Soma #30"]],
      ["The prior determination of 6/1/2015 certified Norco #90 and denied Soma #30.", ["certified: Norco #90", "denied: Soma #30"]],
      ["The prior determination certified Norco #90 and denied Soma #30.", ["certified: Norco #90", "denied: Soma #30"]],
    ] as const) deepStrictEqual(worded(read(summary, "2015-06-01").review.requests), expected, summary);
  });

  it("takes a treatment for denied that was certified and then denied", () => {
    for (const summary of ["UR approved a knee brace. UR denied it.", "UR initially approved a knee brace and on 6/1/2015 denied it.", "UR approved a knee brace. On reconsideration the present request was denied."])
      deepStrictEqual(worded(read(`He requested a knee brace. ${summary}`).review.requests), ["denied: knee brace"], summary);
  });

  it("takes for a part what was certified to wean with", () => {
    deepStrictEqual(worded(read("UR approved Norco #90 for the purpose of weaning only and Soma #30 for a one-time taper.").review.requests), ["modified: Norco #90 for the purpose of weaning only", "modified: Soma #30 for a one-time taper"]);
    deepStrictEqual(worded(read("UR partly approved Norco #90.").review.requests), ["modified: Norco #90"]);
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

  it("takes of a physician's list what names a known treatment or a medication", () => {
    for (const [summary, expected] of [
      ["The plan included an elbow brace, modified duty, given the swelling, and recheck in 2 weeks.", ["elbow brace", "recheck in 2 weeks"]],
      ["The plan was to await authorization for a walker, to discuss surgery, and to order a cane.", ["cane"]],
      ["The plan included a topical cream, no surgery, and a hip MRI, if the pain goes on, with a walker.", ["topical cream", "hip MRI"]],
      ["He bought a cane. He ordered his own brace.", []],
      ["The plan included referral to a foot and ankle specialist.", ["referral to a foot and ankle specialist"]],
      ["She recommended against surgery. She states she recommends a cane.", ["cane"]],
      ["The plan included transfer of care to Dr. Doe, an elbow MRI and a change of primary treating physician to Dr. Roe.", ["transfer of care to Dr. Doe", "elbow MRI", "change of primary treating physician to Dr. Roe"]],
      ["He planned an L3-4 laminectomy and discectomy with a 2 day inpatient stay, and a cane.", ["L3-4 laminectomy and discectomy", "2 day inpatient stay", "cane"]],
      ["He requested physical therapy evaluation and treatment for the hip, 9 visits.", ["physical therapy evaluation and treatment for the hip, 9 visits"]],
      ["He ordered an MRI of the elbow as well as a cane.", ["MRI of the elbow", "cane"]],
      ["He requested an open CT, because of his girth, of the left hip.", ["open CT, because of his girth, of the left hip"]],
      ["He requested a CT of the lumbar without contrast.", ["CT of the lumbar without contrast"]],
    ] as const) deepStrictEqual(worded(read(summary).requests), expected, summary);
  });

  it("leaves out what a treatment is for, and when and where it was asked for", () => {
    for (const [summary, expected] of [
      ["He requested acupuncture to lessen the swelling and to restore motion, sleep and strength.", ["acupuncture"]],
      ["He requested an MRI of the hip to rule out a tear and a CT of the elbow to avoid surgery or an injection.", ["MRI of the hip", "CT of the elbow"]],
      ["He requested massage with the goal to improve sleep, and a cane.", ["massage", "cane"]],
      ["He will need a walker and massage before he can climb stairs.", ["walker", "massage"]],
      ["He requested a walker and massage in his note of May.", ["walker", "massage"]],
    ] as const) deepStrictEqual(worded(read(summary).requests), expected, summary);
    deepStrictEqual(worded(read("UR denied acupuncture to lessen the swelling and to restore motion.").review.requests), ["denied: acupuncture"]);
  });

  it("takes care that lies behind for no request", () => {
    for (const summary of [
      "Treatment to date has included massage prescribed in May and chiropractic care recommended by a friend.",
      "Prior MRIs of elbow were ordered in 2011.",
      "MRIs of elbow were ordered after the fall and were normal.",
      "Studies ordered included an MRI of the elbow.",
      "In the emergency room a sling was prescribed.",
      "The patient reports that massage was recommended.",
      "She was prescribed massage and completed 9 visits.",
      "He was prescribed massage but did not attend.",
      "He requested a hip injection, which was given.",
    ]) deepStrictEqual(worded(read(summary).requests), [], summary);
    deepStrictEqual(worded(read("The doctor requested 9 more visits of massage, and he has completed 9.").requests), ["9 more visits of massage"]);
  });

  it("reads requests in other words", () => {
    for (const [summary, expected] of [
      ["It was recommended that the patient undergo an evaluation by a neurologist.", ["evaluation by a neurologist"]],
      ["There was a request for a walker. At issue is a request for a cane.", ["walker", "cane"]],
      ["A cane and massage were endorsed. Dr. Doe suggested a hip MRI.", ["cane", "massage", "hip MRI"]],
      ["The surgeon proposes a hip arthroscopy and wants to proceed with an injection of the elbow.", ["hip arthroscopy", "injection of the elbow"]],
      ["The surgeon asks that a hip MRI be authorized. He should continue massage.", ["hip MRI", "massage"]],
      ["The treatment requested for review included an MRI of the hip.", ["MRI of the hip"]],
      ["She was to have an MRI of the hip, massage and a cane. He was to have been seen.", ["MRI of the hip", "massage", "cane"]],
      ["A course of massage was planned. Neither Soma nor Norco was prescribed.", ["massage"]],
      ["A cane and a hip MRI are on the Request for Authorization dated 3/4/2014. Massage is not on the RFA.", ["cane", "hip MRI"]],
      ["On 3/4/2014 the doctor put in for a cane. The RFA of 3/5/2014 has a hip MRI. The RFA has not been sent.", ["cane", "hip MRI"]],
      ["The doctor filled out an RFA for massage. An RFA of 3/6/2014 went in for a walker.", ["massage", "walker"]],
      ["On an RFA of 3/4/2014 there are a cane and massage. An RFA of 3/4/2014 is on file.", ["cane", "massage"]],
      ["He was to start massage. He is to start home exercise.", ["massage"]],
      ["A walker was to be tried. An MRI of the hip was to be obtained. A cane was not to be started.", ["walker", "MRI of the hip"]],
      ["The doctor would have her undergo an MRI of the hip.", ["MRI of the hip"]],
      ["The doctor plans to get an MRI of the hip and refill Soma 350 mg #30.", ["MRI of the hip", "Soma 350 mg #30"]],
      ["The request made March 4, 2014 was for a cane and for massage.", ["cane", "massage"]],
      ["The physician advised massage so that the pain would go down. He advised him to rest, and the surgeon advised against an operation.", ["massage"]],
      ["The report recommends massage, since rest had not helped, and a gym membership for a year.", ["massage", "gym membership for a year"]],
    ] as const) deepStrictEqual(worded(read(summary).requests), expected, summary);
  });

  it("reads a plan in notes", () => {
    for (const [summary, expected] of [
      ["A: as above. P: 1) R L3-4 TFESI w/ fluoro. 2) PT hip 2x6. 3) F/u 4 wks.", ["R L3-4 TFESI w/ fluoro", "PT hip 2x6", "F/u 4 wks"]],
      ["Plan: MRI R hip. Start Soma 350 mg #30. Mod duty. RTC in 3 wks. He has a walker.", ["MRI R hip", "Soma 350 mg #30", "RTC in 3 wks"]],
      ["Plan: MRI R hip. RFA of 3/4/2014: the same.", ["MRI R hip"]],
      ["PLAN - walker, MRI R hip.", ["walker", "MRI R hip"]],
      ["Plan, refill Soma 350 mg #30 and Norco, get an x-ray of the hip, and massage.", ["Soma 350 mg #30", "Norco", "x-ray of the hip", "massage"]],
      ["Plan: MRI R hip. An RFA came in on 3/4/2014.", ["MRI R hip"]],
      ["Exam: hip MRI normal. Walker. Cane.", []],
    ] as const) deepStrictEqual(worded(read(summary).requests), expected, summary);
  });

  it("reads each decision once, in its fullest words", () => {
    for (const [summary, expected] of [
      ["UR modified the request for massage. Massage, 9 visits, for the hip was the original request.", ["modified: Massage, 9 visits, for the hip"]],
      ["UR certified in part: massage for the hip, 9 visits, was modified to 3 visits.", ["modified: massage for the hip, 9 visits > 3 visits"]],
      ["UR modified 9 visits of massage for the hip, elbow and left knee to 3 visits for the hip, and denied the remaining 6 visits for the elbow and knee.", ["modified: 9 visits of massage for the hip, elbow and left knee > 3 visits for the hip"]],
      ["UR certified 3 visits of massage for the hip and denied the remaining 6 visits of massage.", ["modified: 3 visits of massage for the hip"]],
      ["UR partially certified 9 visits of massage for the hip, elbow and knee: three visits for the hip were certified and six visits for the knee were denied.", ["modified: 9 visits of massage for the hip, elbow and knee"]],
      ["UR denied massage for the hip. UR denied massage for the elbow.", ["denied: massage for the hip", "denied: massage for the elbow"]],
      ["The surgeon requested 9 visits of massage. UR modified the request to 3 visits.", ["modified: 9 visits of massage > 3 visits"]],
      ["UR shows that the referral to a foot and ankle surgeon was modified.", ["modified: referral to a foot and ankle surgeon"]],
      ["The surgeon requested massage and a cane. UR denied both.", ["denied: massage", "denied: cane"]],
      ["UR modified massage to evaluation only for a pain program.", ["modified: massage > evaluation only for a pain program"]],
    ] as const) deepStrictEqual(worded(read(summary).review.requests), expected, summary);
  });

  it("reads decisions without an auxiliary, in the present and behind a date", () => {
    for (const [summary, expected] of [
      ["UR decision: hip MRI denied; massage x 9 modified to 3 visits; cane - approved.", ["denied: hip MRI", "modified: massage x 9 > 3 visits", "certified: cane"]],
      ["UR's letter certifies the cane and denies the walker.", ["certified: cane", "denied: walker"]],
      ["The reviewer denied, on 3/4/2014, a walker.", ["denied: walker"]],
      ["UR allowed the cane but not the walker.", ["certified: cane", "denied: walker"]],
      ["The review by UR was that the walker was not medically necessary.", ["denied: walker"]],
      ["UR approved everything except the cane, which was denied.", ["denied: cane"]],
      ["UR found nothing new. He has pain, but is denying massage. The patient denies massage.", []],
      ["UR noted that the worker had pain and denied any massage; it denied a cane.", ["denied: cane"]],
    ] as const) deepStrictEqual(worded(read(summary).review.requests), expected, summary);
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

  it("takes for no request what an evaluator recommends who treats nobody", () => {
    for (const [summary, expected] of [
      ["The AME recommended 24 sessions of physical therapy a year. Dr. Fox requested 12 sessions of physical therapy.", ["12 sessions of physical therapy"]],
      ["The agreed medical examiner recommended up to 24 visits of physical therapy annually.", []],
      ["Dr. Lee, the panel QME, recommended physical therapy.", []],
      ["Soma 350 mg was prescribed in the spring by his own doctor.", []],
      ["The AME, Dr. Lee, recommended physical therapy.", []],
      ["24 sessions of physical therapy a year were recommended by the AME.", []],
      ["Future medical care of the stipulation recommended physical therapy.", []],
      ["After the AME report Dr. Fox requested 12 sessions of physical therapy.", ["12 sessions of physical therapy"]],
      ["She saw the QME and the treating physician requested 12 sessions of physical therapy.", ["12 sessions of physical therapy"]],
    ] as const) deepStrictEqual(worded(read(summary).requests), expected, summary);
  });

  it("takes words that name no treatment for none", () => {
    const { requestDates, ...facts } = read("He requested that his employer call him. He denied pain.");
    deepStrictEqual({ ...facts, requestDates: requestDates() }, { requests: [], review: { date: null, requests: [], unnamed: false, sentences: [] }, application: { requests: [] }, requestDates: [] });
  });

  it("reads notes as they are dictated, and not what other physicians give outside of the claim", () => {
    const texts = [
      'Under Plan the surgeon dictated: "Request authorization for a knee arthroscopy. She will also need crutches. Post op Rx: Norco 5/325 mg #40, Keflex 500 mg #20. RTC 4 weeks."',
      "S: shoulder 6/10. O: + Neer. A: as above P: 1. Voltaren gel 100 gm, apply TID 2. Naprosyn 500 mg #60 1 po BID 3. UDS today",
      "Scripts written: Norco 5/325 mg 1 tab q8h #90; Soma 350 mg 1 qhs #30.",
      "The requested treatment as listed on the report of 5/3/2015: Soma 350 mg #30, and massage for the neck.",
      "The treatment plan consisted of Topamax 50 mg at bedtime #30, Imitrex 100 mg at onset, may repeat x1 in 2 hours, #9, and a brace.",
      "Treatment plan: MRI of the knee; switch ibuprofen to Celebrex 200 mg daily #30; refer for a sleep study.",
      "The physician asked that she be enrolled in a weight loss program.",
      "At that visit the physician went on with Norco 5/325 mg #60.",
      "The RFA is for: massage x12, medication management visits x6, and Soma 350 mg #30.",
      "Cialis 5 mg and Flomax 0.4 mg are prescribed by his urologist.",
      "Her primary care doctor, who is not involved in the claim, renewed lisinopril 10 mg and metformin 500 mg.",
      "P: 1. D/C gabapentin. 2. Start Topamax 25 mg #60.",
      "Requesting dentist's report dated 5/3/2015: a broken filling and bleeding gums.",
    ];
    deepStrictEqual(texts.map((text) => worded(read(text).requests)), [
      ["knee arthroscopy", "crutches", "Norco 5/325 mg #40", "Keflex 500 mg #20"],
      ["Voltaren gel 100 gm, apply TID", "Naprosyn 500 mg #60 1 po BID", "UDS"],
      ["Norco 5/325 mg 1 tab q8h #90", "Soma 350 mg 1 qhs #30"],
      ["Soma 350 mg #30", "massage for the neck"],
      ["Topamax 50 mg at bedtime #30", "Imitrex 100 mg at onset, may repeat x1 in 2 hours, #9", "brace"],
      ["MRI of the knee", "Celebrex 200 mg daily #30", "sleep study"],
      ["weight loss program"],
      ["Norco 5/325 mg #60"],
      ["massage x12", "medication management visits x6", "Soma 350 mg #30"],
      [],
      [],
      ["Topamax 25 mg #60"],
      [],
    ]);
  });
});
