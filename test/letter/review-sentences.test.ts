import { deepStrictEqual } from "node:assert/strict";
import { read, worded } from "./read-summary";

/** What is read of utilization review's decisions in each of some summaries. */
function decisions(summaries: readonly string[]): readonly (readonly string[])[] {
  return summaries.map((summary) => worded(read(summary, "2015-03-04").review.requests));
}

describe("sentences of utilization review", () => {
  it("are parted where several verbs decide", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 UR denied Soma 350 mg #60, while the brace and the cane were approved.",
      "UR of 3/4/2015: Soma 350 mg #60 was certified, whereas an MRI of the knee and a brace were not.",
      "UR of 3/4/2015: the MRI was denied, as no film had been taken; a brace and the cane were certified; acupuncture x 6 was refused as well.",
      "UR of 3/4/2015: the MRI was certified; a brace; a cane; and Soma 350 mg #60 were denied.",
      "UR (3/4/2015): MRI denied, EMG denied, Norco 5/325 mg #60 approved.",
      "On 3/4/2015 the MRI was denied by UR, the EMG certified, and Soma 350 mg #60 cut to #30.",
      "UR of 3/4/2015 allowed acupuncture; Soma 350 mg #60 and the brace were not.",
      "UR of 3/4/2015: Soma 350 mg #60 was modified to #30 and Norco 5/325 mg #60 was not certified.",
      "Non-certified on 3/4/2015 by UR: MRI; EMG.",
      "UR of 3/4/2015 resulted in a denial for Soma 350 mg #60; six visits of physical therapy were recommended for certification, and a cane was recommended for non-certification.",
      "UR of 3/4/2015 denied certified Spanish interpreter services for 6 visits. Physical therapy, 12 postoperative visits: non-certified.",
      "UR of 3/4/2015 considered each. Soma 350 mg #60: no agreement is on file; not certified. Colace 100 mg #60: it goes with the opioid; certified.",
      "On 1/12/2015 a different reviewer had refused a bone scan. On 3/4/2015 UR denied Soma 350 mg #60.",
      "UR of 3/4/2015. Spinal cord stimulator trial: not certified, see psychological evaluation of 2014.",
      'In the grid of UR of 3/4/2015, denied are: a, carpal tunnel release, "no trial of injection"; b, wrist splint.',
      "On 3/4/2015 UR denied the operation, and as such, the pre-op labs: CBC, CMP, and the cold therapy unit were denied, too.",
    ]), [
      ["denied: Soma 350 mg #60", "certified: brace", "certified: cane"],
      ["certified: Soma 350 mg #60", "denied: MRI of the knee", "denied: brace"],
      ["denied: MRI", "certified: brace", "certified: cane", "denied: acupuncture x 6"],
      ["certified: MRI", "denied: brace", "denied: cane", "denied: Soma 350 mg #60"],
      ["denied: MRI", "denied: EMG", "certified: Norco 5/325 mg #60"],
      ["denied: MRI", "certified: EMG", "modified: Soma 350 mg #60 > #30"],
      ["certified: acupuncture", "denied: Soma 350 mg #60", "denied: brace"],
      ["modified: Soma 350 mg #60 > #30", "denied: Norco 5/325 mg #60"],
      ["denied: MRI", "denied: EMG"],
      ["denied: Soma 350 mg #60", "certified: six visits of physical therapy", "denied: cane"],
      ["denied: certified Spanish interpreter services for 6 visits", "denied: Physical therapy, 12 postoperative visits"],
      ["denied: Soma 350 mg #60", "certified: Colace 100 mg #60"],
      ["denied: Soma 350 mg #60"],
      ["denied: Spinal cord stimulator trial"],
      ["denied: carpal tunnel release", "denied: wrist splint"],
      ["denied: operation", "denied: pre-op labs: CBC, CMP", "denied: cold therapy unit"],
    ]);
  });

  it("are each an entry of a letter that is quoted, with its reason", () => {
    deepStrictEqual(decisions([
      'The UR letter of 3/4/2015 is quoted here: "Physical therapy 2x6, non-certified: there were 14 visits. Mobic 15 mg #30, non-certified: no benefit. Return visit in 6 weeks, certified." Dr. Lund wrote an appeal on 3/20/2015; it was turned down on 4/1/2015.',
      "UR of 3/4/2015 considered each. Norco 10/325 mg, #60: no agreement is on file; not certified. Static splint: not certified, can be made in the office. EMG of the left arm (asked for twice): not certified, would change nothing.",
    ]), [
      ["denied: Physical therapy 2x6", "denied: Mobic 15 mg #30", "certified: Return visit in 6 weeks"],
      ["denied: Norco 10/325 mg, #60", "denied: Static splint", "denied: EMG of the left arm (asked for twice)"],
    ]);
  });

  it("tell the whole that was certified beside the rest, which they name, unless it is the rest of that", () => {
    deepStrictEqual(decisions([
      "UR of 3/4/2015 certified Mobic 15 mg #30 and denied the rest, namely Soma 350 mg #60 and a cane.",
      "UR of 3/4/2015 certified physical therapy x 6 and denied the rest, namely physical therapy visits 7 to 12.",
      "UR of 3/4/2015 certified acupuncture x 6 of the requested 12.",
    ]), [
      ["certified: Mobic 15 mg #30", "denied: Soma 350 mg #60", "denied: cane"],
      ["modified: physical therapy x 6", "denied: physical therapy visits 7 to 12"],
      ["modified: acupuncture x 6 of the requested 12"],
    ]);
  });

  it("tell plainly neither what was put off nor what a trial may be a part of", () => {
    const implied = (summary: string) => read(summary, "2015-03-04").review.requests.map(({ decision, implied }) => [decision?.value, implied ?? false]);
    deepStrictEqual(implied("On 3/4/2015 UR certified a trial of acupuncture, deferred a cane, and denied a brace."), [["certified", true], ["denied", true], ["denied", false]]);
  });

  it("tell what was authorized of an original request of theirs, where it is one", () => {
    deepStrictEqual(decisions([
      "The UR of 3/4/2015 Norco 10/325 mg #80 was the original request. Norco 10/325 mg #30 was authorized by the Claims Administrator.",
      "On 3/4/2015 UR denied a cane. The application lists Norco 10/325 mg #80, which was the original request. Norco 10/325 mg #30 was authorized by the Claims Administrator.",
      "The UR of 3/4/2015 Norco 10/325 mg #80 was the original request. A cane was authorized by the Claims Administrator.",
    ]), [["modified: Norco 10/325 mg #80 > Norco 10/325 mg #30"], ["denied: cane"], ["modified: Norco 10/325 mg #80"]]);
  });

  it("decide nothing that a physician asks to be authorized", () => {
    deepStrictEqual(decisions(["A request for Soma was refused by UR on 3/4/2015. She asks that the following be authorized: Mobic 15 mg #30; a cane."]), [["denied: Soma"]]);
  });

  it("decide nothing that others refuse, have, or approve of", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 UR denied a cane. A meeting with the case manager discussed a ramp, which the landlord refused.",
      "The letter carrier uses a cane. A cortisone injection had been offered and declined. On 3/4/2015 UR denied a brace.",
      "On 3/4/2015 UR denied a cane. An opinion was had from the surgeon, who approved of his own brace.",
    ]), [["denied: cane"], ["denied: brace"], ["denied: cane"]]);
  });

  it("decide what was asked for in the same sentence, by a relative clause, where that is one treatment", () => {
    deepStrictEqual(decisions([
      "A request was received for x1 cervical injection, interlaminar C7-T1, with fluoroscopy that was noncertified by UR on 3/4/2015.",
      "She requested Norco 10/325 mg #60 and the physical therapy sessions that were denied by UR on 3/4/2015.",
      "Dr. Lund asks that the cane which was denied by UR on 3/4/2015 be reconsidered.",
    ]), [["denied: x1 cervical injection, interlaminar C7-T1, with fluoroscopy"], ["denied: physical therapy sessions"], ["denied: cane"]]);
  });

  it("are of another determination by their day or year, and not by the day of the service", () => {
    deepStrictEqual(decisions([
      "UR of 3/4/2015 denied a cane. The retrospective request for Toradol 60 mg injection #1 on 1/21/2015 was non-certified as well.",
      "On 3/4/2015 UR denied a cane. Of the determinations of earlier years those of 3/2/2011 (Kadian, denied) and 6/19/2012 (Norco, modified to 120) are in the file.",
      "On 1/26/2014 UR certified Soma. The determination now in dispute is that of 3/4/2015. It certified a cane and denied a brace.",
      "In its report of 3/4/2015 UR denied a cane; laboratory tests had been denied in 2013.",
    ]), [["denied: cane", "denied: Toradol 60 mg injection #1 on 1/21/2015"], ["denied: cane"], ["certified: cane", "denied: brace"], ["denied: cane"]]);
    deepStrictEqual(read("The retrospective request for Toradol 60 mg injection was refused by UR on 3/4/2015.").review.date?.value, "2015-03-04");
  });

  it("leave to the quoted reason of a denial what it denies, and name nothing in what became of it", () => {
    deepStrictEqual(decisions([
      'On 3/4/2015 UR denied a cane and certified a brace, noting: "There was relief; neither its duration nor the dose is told. As such, the request is not medically necessary."',
      "UR of 3/4/2015 denied the cane; that denial went to IMR under another number, and is over.",
      'On 3/4/2015 UR denied massage, Mobic 15 mg #30 and a cane, the last as "investigational."',
    ]), [["denied: cane", "certified: brace"], ["denied: cane"], ["denied: massage", "denied: Mobic 15 mg #30", "denied: cane"]]);
  });

  it("decide a list otherwise than its last, and go on with what falls, waits or was decided so too", () => {
    deepStrictEqual(decisions([
      "UR of 3/4/2015 failed to approve all but the last of four services: an MRI of the knee, Soma 350 mg #60, a cane, and an office visit.",
      "An adverse determination issued on 3/4/2015 as to Soma 350 mg #60 and a cane.",
      "The peer reviewer issued an adverse determination on 3/4/2015 as to Soma 350 mg #60 and a cane, while Mobic 15 mg #30 went through without change.",
      "Not recommended for certification, per this reviewer, 3/4/2015: Soma 350 mg #60, a cane.",
      "By the determination of 3/4/2015, UR found that Norco 7.5/325 mg #90 and a cane were not supported.",
      "UR, 3/4/2015, adverse as to Soma 350 mg #60 and a cane.",
      "Authorization was refused across the board on 3/4/2015: Soma 350 mg #60 and a cane.",
      "Every line of it was denied by UR on 3/4/2015: Soma 350 mg #60 and an x-ray of the knee, standing.",
      "On 3/4/2015 UR was brief. The hernia repair could wait and was non-certified, and with it fell the assistant surgeon and the EKG.",
      "UR of 3/4/2015 is brief. Soma 350 mg #60 was denied; so was the hip injection; massage was denied as well.",
      'On 3/4/2015 UR said no to Soma 350 mg #60 ("no spasm"), to Tylenol No. 3 (300/30 mg) #60 ("abuse"), and to a cane ("no fall").',
    ]), [
      ["denied: MRI of the knee", "denied: Soma 350 mg #60", "denied: cane", "certified: office visit"],
      ["denied: Soma 350 mg #60", "denied: cane"],
      ["denied: Soma 350 mg #60", "denied: cane", "certified: Mobic 15 mg #30"],
      ["denied: Soma 350 mg #60", "denied: cane"],
      ["denied: Norco 7.5/325 mg #90", "denied: cane"],
      ["denied: Soma 350 mg #60", "denied: cane"],
      ["denied: Soma 350 mg #60", "denied: cane"],
      ["denied: Soma 350 mg #60", "denied: x-ray of the knee, standing"],
      ["denied: hernia repair", "denied: assistant surgeon", "denied: EKG"],
      ["denied: Soma 350 mg #60", "denied: hip injection", "denied: massage"],
      ["denied: Soma 350 mg #60", "denied: Tylenol No. 3 (300/30 mg) #60", "denied: cane"],
    ]);
  });

  it("lead to a table without marks, each row of which ends in the decision", () => {
    deepStrictEqual(decisions(["UR of 3/4/2015 was laid out as follows:\nTreatment   Determination\nSoma 350 mg #60   Modified to #30\nMRI of the knee   Denied\nWrist splint   Non-certified\nColace 100 mg #60   Certified\nThe application lists Soma 350 mg #60."]), [
      ["modified: Soma 350 mg #60 > #30", "denied: MRI of the knee", "denied: Wrist splint", "certified: Colace 100 mg #60"],
    ]);
  });

  it("stand within the bracket or the dashes behind what counts them", () => {
    const decided = ["denied: Soma 350 mg #30", "denied: brace"];
    deepStrictEqual(decisions(["Both (Soma 350 mg #30, and a brace) were denied by UR on 3/4/2015.", "UR of 3/4/2015 refused both – Soma 350 mg #30 and a brace – and offered a call between physicians."]), [decided, decided]);
  });

  it("name no treatment by a reason in brackets, nor by *the latter* where nobody knows of what", () => {
    deepStrictEqual(decisions(["UR decision 3/4/2015, same numbering: 1 not certified (no red flags) 2 not certified (amount not stated) 3 certified.", "Of the drugs UR on 3/4/2015 rejected the latter, \"no trial\" being the reason."]), [[], []]);
  });

  it("stand in a table, with no colon before it, whose heads are the days of request and decision", () => {
    deepStrictEqual(decisions(["The neck is stiff.\n\nRequested 2/20/2015    UR 3/4/2015\nNorco 5/325 mg #60    denied\nPhysical therapy, 12 sessions    modified to 6\nMotrin 800 mg #90    certified\n\nThe reviewer saw no need."]), [
      ["denied: Norco 5/325 mg #60", "modified: Physical therapy, 12 sessions > 6", "certified: Motrin 800 mg #90"],
    ]);
  });

  it("end the list of what was certified before the subject of the next clause", () => {
    for (const [words, expected] of [
      ["UR certified Soma 350 mg #60 and Norco 5/325 mg #60 was denied.", ["certified: Soma 350 mg #60", "denied: Norco 5/325 mg #60"]],
      ["UR certified Soma 350 mg #60, Norco 5/325 mg #60 was not certified.", ["certified: Soma 350 mg #60", "denied: Norco 5/325 mg #60"]],
      ["UR certified Soma 350 mg #60, a cane, and Norco 5/325 mg #60 has been denied.", ["certified: Soma 350 mg #60", "certified: cane", "denied: Norco 5/325 mg #60"]],
      ["UR certified Soma 350 mg #60 - Norco 5/325 mg #60 could not be certified.", ["certified: Soma 350 mg #60", "denied: Norco 5/325 mg #60"]],
      ["UR certified a cane, a brace and Norco 5/325 mg #60 were denied.", ["certified: cane", "denied: brace", "denied: Norco 5/325 mg #60"]],
      ["UR certified a cane, a brace and twelve sessions of massage were denied.", ["certified: cane", "certified: brace", "denied: twelve sessions of massage"]],
      ["UR approved the MRI, massage x 12 was not.", ["certified: MRI", "denied: massage x 12"]],
      ["UR approved the MRI. Norco 5/325 mg #60 failed to be approved.", ["certified: MRI", "denied: Norco 5/325 mg #60"]],
      ["UR certified an x-ray and the MRI of the knee awaits its result.", ["certified: x-ray"]],
      ["UR certified a cane, with Norco 5/325 mg #60 denied.", ["certified: cane", "denied: Norco 5/325 mg #60"]],
      ["UR certified a cane with Norco 5/325 mg #60 being denied.", ["certified: cane", "denied: Norco 5/325 mg #60"]],
      ["UR denied the MRI, since Norco 5/325 mg #60 was denied.", ["denied: MRI"]],
    ] as const) deepStrictEqual(decisions([`On 3/4/2015, ${words}`]), [expected], words);
  });

  it("decide the other way on what they except", () => {
    for (const [words, expected] of [
      ["UR certified all medications other than Norco 5/325 mg #60.", ["denied: Norco 5/325 mg #60"]],
      ["UR certified the medications with the exception of Norco 5/325 mg #60.", ["denied: Norco 5/325 mg #60"]],
      ["UR certified the cane apart from Norco 5/325 mg #60.", ["certified: cane", "denied: Norco 5/325 mg #60"]],
      ["UR certified all requests except for Norco 5/325 mg #60.", ["denied: Norco 5/325 mg #60"]],
      ["UR certified a cane and not Norco 5/325 mg #60.", ["certified: cane", "denied: Norco 5/325 mg #60"]],
      ["UR certified a cane (not Norco 5/325 mg #60).", ["certified: cane", "denied: Norco 5/325 mg #60"]],
      ["UR certified the MRI, not the massage.", ["certified: MRI", "denied: massage"]],
      ["UR certified massage, not to exceed 6 visits.", ["certified: massage"]],
      ["UR denied the medications except for Norco 5/325 mg #60.", ["certified: Norco 5/325 mg #60"]],
      ["UR approved none of the medications: Norco 5/325 mg #60.", ["denied: Norco 5/325 mg #60"]],
    ] as const) deepStrictEqual(decisions([`On 3/4/2015, ${words}`]), [expected], words);
    deepStrictEqual(decisions(["The doctor requested Soma 350 mg #60, Norco 5/325 mg #60 and a cane. On 3/4/2015 UR certified all of the medications other than Norco 5/325 mg #60."]), [["certified: Soma 350 mg #60", "denied: Norco 5/325 mg #60"]]);
  });

  it("deny what they do not go so far as to certify", () => {
    for (const words of ["recommended against certifying", "refrained from certifying", "stopped short of certifying", "saw no basis for certifying", "issued a decision not certifying", "issued a decision without certifying", "never approved", "no longer certified", "decided not to certify", "was not in favor of certifying", "could not see grounds for authorizing", "cannot certify"]) {
      deepStrictEqual(decisions([`On 3/4/2015, UR ${words} Soma 350 mg #60.`]), [["denied: Soma 350 mg #60"]], words);
    }
    deepStrictEqual(decisions(["On 3/4/2015, UR asked for notes before certifying a brace."]), [[]]);
    deepStrictEqual(decisions(["On 3/4/2015, UR denied Soma 350 mg #60, certifying a brace."]), [["denied: Soma 350 mg #60", "certified: brace"]]);
  });

  it("tell the decision by what was thought of a treatment", () => {
    for (const [words, expected] of [
      ["UR could not recommend Soma 350 mg #60.", ["denied: Soma 350 mg #60"]],
      ["UR saw no need for Soma 350 mg #60 and had no objection to the brace.", ["denied: Soma 350 mg #60", "certified: brace"]],
      ["UR took no issue with the MRI of the knee. He did not find support for Soma 350 mg #60.", ["certified: MRI of the knee", "denied: Soma 350 mg #60"]],
      ["UR certified the MRI. Soma 350 mg #60 did not meet the criteria.", ["certified: MRI", "denied: Soma 350 mg #60"]],
      ["UR certified the MRI. Massage for the knee was held to be premature and was also non-certified.", ["certified: MRI", "denied: Massage for the knee"]],
      ["UR was willing to certify the MRI but not Soma 350 mg #60.", ["certified: MRI", "denied: Soma 350 mg #60"]],
      ["UR denied Soma 350 mg #60. The report states: “Soma 350 mg #60 is not medically necessary, there being no sign of spasm.”", ["denied: Soma 350 mg #60", "denied: Soma 350 mg #60"]],
      ["UR cut massage from twelve sessions to six. There was no objection to the brace.", ["modified: massage > six", "certified: brace"]],
      ["UR denied Soma 350 mg #60. Certified all the same: a brace and a cane.", ["denied: Soma 350 mg #60", "certified: brace", "certified: cane"]],
      ["Dr. Fox ordered an x-ray; neither of these had reached UR when it made its decision. That decision, of 3/4/2015, denied Soma 350 mg #60.", ["denied: Soma 350 mg #60"]],
      ["UR allowed the MRI; Soma 350 mg #60, a cane and a brace it turned down.", ["certified: MRI", "denied: Soma 350 mg #60", "denied: cane", "denied: brace"]],
      ["UR took it up. The cane it refused as well. Soma 350 mg #60 it cut to #30.", ["denied: cane", "modified: Soma 350 mg #60 > #30"]],
      ["UR refused the cane; reduced massage from six visits to two; passed Soma 350 mg #60.", ["denied: cane", "modified: massage > two", "certified: Soma 350 mg #60"]],
      ["UR had it before her. Her decision was adverse to Soma 350 mg #60.", ["denied: Soma 350 mg #60"]],
      ["UR agreed to the MRI but would not certify Soma 350 mg #60.", ["certified: MRI", "denied: Soma 350 mg #60"]],
      ["UR stated that it would authorize the brace and that Soma 350 mg #60 would be denied as well.", ["certified: brace", "denied: Soma 350 mg #60"]],
      ["certification was withheld by UR with regard to the brace and Soma 350 mg #60.", ["denied: brace", "denied: Soma 350 mg #60"]],
      ["UR denied the fusion and, as a consequence, a brace and Soma 350 mg #60.", ["denied: fusion", "denied: brace", "denied: Soma 350 mg #60"]],
      ["UR certified Soma 350 mg #60 for weaning.", ["certified: Soma 350 mg #60 for weaning"]],
      ["UR was unwilling to authorize Soma 350 mg #60.", ["denied: Soma 350 mg #60"]],
      ["UR denied Soma 350 mg #60 because it saw no need for opioids.", ["denied: Soma 350 mg #60"]],
      ["UR certified the MRI. The patient with a brace did not meet the criteria.", ["certified: MRI"]],
    ] as const) deepStrictEqual(decisions([`On 3/4/2015, ${words}`]), [expected], words);
  });

  it("decide nothing by what others would allow, hope for or found, nor by what is only said of reasons", () => {
    for (const words of [
      "UR denied Soma 350 mg #60, since the guidelines would allow 6 visits of therapy only.",
      "UR denied Soma 350 mg #60; the guidelines would support a trial of acupuncture x 6.",
      "UR denied Soma 350 mg #60; approval for a cane is not needed.",
      "UR agreed to a peer-to-peer call. Soma 350 mg #60 was denied.",
      "UR denied Soma 350 mg #60. The lumbar MRI was found unnecessary by the QME in 2013.",
      "UR would certify Soma 350 mg #30 if a contract were signed and denied Soma 350 mg #60.",
      "UR denied Soma 350 mg #60. The plan was to see whether UR would approve the MRI.",
      "UR did not find evidence for failure of Tylenol and denied Soma 350 mg #60.",
      "UR found no indication for opioids and denied Soma 350 mg #60.",
    ]) deepStrictEqual(decisions([`On 3/4/2015, ${words}`]), [["denied: Soma 350 mg #60"]], words);
  });

  it("tell by an opinion only what is implied", () => {
    const { review } = read("On 3/4/2015 UR saw no need for an MRI, could not recommend Soma 350 mg #60 and had no objection to a brace.");
    deepStrictEqual(review.requests.map(({ treatment, decision, implied }) => [treatment.text, decision?.value, implied]), [["MRI", "denied", true], ["Soma 350 mg #60", "denied", undefined], ["brace", "certified", true]]);
  });

  it("go on with the decision of the sentence before, and with what each reason is for", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 UR denied Soma 350 mg #60 for want of a contract. So were the MRI of the knee and the brace.",
      "UR of 3/4/2015 certified the MRI. So was the request for a brace. She limps.",
      "The MRI of the knee was done. So was the x-ray.",
      "On 3/4/2015 UR could not recommend Soma 350 mg #60. It could not recommend the MRI of the knee either.",
      "By UR of 3/4/2015 Soma 350 mg #60 was denied for want of a contract, the brace because the injury is old, EMG of the left leg for absence of findings, and Norco 5/325 mg #60 for lack of gain.",
      "On 3/4/2015 UR issued a denial for Soma 350 mg #60 and a certification for the MRI.",
    ]), [
      ["denied: Soma 350 mg #60", "denied: MRI of the knee", "denied: brace"],
      ["certified: MRI", "certified: brace"],
      [],
      ["denied: Soma 350 mg #60", "denied: MRI of the knee"],
      ["denied: Soma 350 mg #60", "denied: brace", "denied: EMG of the left leg", "denied: Norco 5/325 mg #60"],
      ["denied: Soma 350 mg #60", "certified: MRI"],
    ]);
  });

  it("may stand in brackets behind each treatment", () => {
    deepStrictEqual(decisions([
      "UR (3/4/2015): Soma 350 mg #60 (certified), Norco 5/325 mg #60 (not certified).",
      "UR of 3/4/2015: Soma 350 mg #60 [denied] and Norco 5/325 mg #60 [modified to #30], a cane [certified].",
      "UR of 3/4/2015 denied Soma 350 mg #60 (certified in May) and a cane.",
    ]), [
      ["certified: Soma 350 mg #60", "denied: Norco 5/325 mg #60"],
      ["denied: Soma 350 mg #60", "modified: Norco 5/325 mg #60 > #30", "certified: cane"],
      ["denied: Soma 350 mg #60", "denied: cane"],
    ]);
    deepStrictEqual(decisions(["On 3/4/2015 UR decided as follows: (a) a cane, certified; (b) Soma 350 mg #60, modified to Soma 350 mg #30; (c) massage, 12 visits, not certified."]), [["certified: a cane", "modified: Soma 350 mg #60 > Soma 350 mg #30", "denied: massage, 12 visits"]]);
  });

  it("go on where each treatment has its reason", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 UR denied Soma 350 mg #60 for lack of benefit, Norco 5/325 mg #60 for want of a contract, massage, twelve visits, because he exercises, and a cane because his gait is normal.",
      "On 3/4/2015 UR denied Soma 350 mg #60, as it is not advised; Norco 5/325 mg #60, in view of the fall; a cane, on the ground that a walker was denied; and massage, there being no spasm.",
      "On 3/4/2015 UR denied the MRI for lack of signs; x-rays of 2014 showed nothing, and because of failure to try Soma, massage, and Norco.",
    ]), [
      ["denied: Soma 350 mg #60", "denied: Norco 5/325 mg #60", "denied: massage, twelve visits", "denied: cane"],
      ["denied: Soma 350 mg #60", "denied: Norco 5/325 mg #60", "denied: cane", "denied: massage"],
      ["denied: MRI"],
    ]);
  });

  it("are not of an earlier denial, nor of what a reviewer would rather have", () => {
    for (const words of [
      "UR denied massage last year.", "In the fall of 2013, UR denied massage.", "Massage was denied by UR in the past.", "Massage was denied by the carrier in 2013.", "UR had also denied massage in October 2014.", "UR noted that massage was denied in October.",
      "UR denied massage two years ago.", "UR said that massage was not medically necessary in an earlier decision.", "A separate UR denied massage.", "In a separate determination massage was denied.", "Massage was delayed for a month by scheduling.", "Massage was deferred.",
    ]) deepStrictEqual(decisions([`On 3/4/2015, UR denied an MRI. ${words}`]), [["denied: MRI"]], words);
    for (const words of [", recommending massage first", "; massage was suggested", " in the absence of a plan and massage", ", finding massage incomplete", "; alternative: CT", " and recommended massage first", " absent a trial of Soma and massage"]) {
      deepStrictEqual(decisions([`On 3/4/2015, UR denied an MRI${words}.`]), [["denied: MRI"]], words);
    }
    deepStrictEqual(decisions([
      "On 3/4/2015, UR denied an MRI. Massage was previously denied. A cane was denied in March.",
      "UR of 10/12/2014 certified massage x 12, that of 3/4/2015 denied twelve more sessions.",
      "UR of 3/4/2015 denied Soma. Norco 5/325 mg #60 was certified in October, November and December 2014.",
    ]), [["denied: MRI", "denied: Massage", "denied: cane"], [], ["denied: Soma"]]);
  });

  it("refer with a number or a new noun to nothing that was certified just before", () => {
    deepStrictEqual(decisions(["On 3/4/2015, UR certified one drug screen and denied three.", "On 3/4/2015, UR certified the consultation with a psychologist, treatment was not certified.", "On 3/4/2015, UR certified massage. UR denied it."]), [
      ["certified: one drug screen"], ["certified: consultation with a psychologist"], ["denied: massage"],
    ]);
  });

  it("go on behind a passive verb with what shares the decision", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 an MRI of the knee was denied by UR, and with it Soma 350 mg #60 and a brace.",
      "On 3/4/2015 an MRI of the knee was denied by UR, together with a brace.",
      "On 3/4/2015 an MRI of the knee was denied by UR, as was the brace, for lack of findings.",
      "On 3/4/2015 an MRI of the knee was denied by UR, as well as pain complaints being vague.",
    ]), [["denied: MRI of the knee", "denied: Soma 350 mg #60", "denied: brace"], ["denied: MRI of the knee", "denied: brace"], ["denied: MRI of the knee", "denied: brace"], ["denied: MRI of the knee"]]);
  });

  it("name no treatment in what they say to be lacking, nor in a remark in brackets", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 UR denied Soma 350 mg #60, no NSAID or antidepressant having failed, and a brace.",
      "On 3/4/2015 UR denied Soma 350 mg #60, there being no contract, and a brace, X-rays not having been done.",
      "On 3/4/2015 UR denied Soma 350 mg #60 (no gain, no contract) and the MRI (normal in 2014).",
    ]), [["denied: Soma 350 mg #60", "denied: brace"], ["denied: Soma 350 mg #60", "denied: brace"], ["denied: Soma 350 mg #60", "denied: MRI"]]);
  });

  it("begin their list behind the date of the determination", () => {
    deepStrictEqual(decisions(["UR has answered. On 3/4/2015 the MRI of the knee, the MRI of the hip and a brace were denied."]), [["denied: MRI of the knee", "denied: MRI of the hip", "denied: brace"]]);
  });

  it("are those that deny a treatment on a day, though they name nobody who does", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 the MRI and a brace were denied, the rationale being that therapy had not been completed.",
      "On 3/4/2015 chest pain was denied. On 3/4/2015 the claim was denied. On 3/4/2015 side effects of Norco were denied.",
      "The determination on 3/4/2015 denied the request for an MRI.",
    ]), [["denied: MRI", "denied: brace"], [], ["denied: MRI"]]);
  });

  it("tell the determination in its own words where the summary is quoted from it", () => {
    deepStrictEqual(decisions(["Disclaimer: The following case summary was taken from the Utilization Review Denial of 3/4/2015. He fell. The determination is to deny Soma 350 mg #60 and to modify the twelve visits of acupuncture to six visits."]), [["denied: Soma 350 mg #60", "modified: twelve visits of acupuncture > six visits"]]);
  });

  it("refer to the request that the same sentence tells", () => {
    const facts = read("A request had been made for an MRI of the knee, a brace, and Soma 350 mg #60, and was not certified in the pre-authorization process on 3/4/2015.", "2015-03-04");
    deepStrictEqual([worded(facts.requests), worded(facts.review.requests), facts.requests.map(({ reviewed }) => reviewed)], [
      ["MRI of the knee", "brace", "Soma 350 mg #60"], ["denied: MRI of the knee", "denied: brace", "denied: Soma 350 mg #60"], [true, true, true],
    ]);
    deepStrictEqual(read("A request had been made for an MRI of the knee in spring.").requests.map(({ reviewed }) => reviewed), [false]);
  });

  it("go on in a determination that is called the same, with each reason, behind names, and in notes of each entry", () => {
    deepStrictEqual(decisions([
      "A cane was approved by UR on 3/4/2015. The same decision did not certify a brace, massage, or Soma 350 mg #60.",
      "UR (3/4/2015) denied all three, i.e. Soma 350 mg #60, Lyrica 75 mg #60, and a brace.",
      "Per UR of 3/4/2015, Soma 350 mg #60 was certified, whereas massage for the neck; Lyrica 75 mg #60; and a brace were non-certified.",
      'The Utilization Review report states, under "Determination 3/4/2015": Massage 2x4 neck - NOT CERTIFIED; Soma 350 mg #60 - NOT CERTIFIED.',
      "On 3/4/2015 UR gave its decision as follows. H-Wave unit, 1 month trial: denied, no TENS trial. Knee brace, rigid: denied, no instability. Hot/cold unit: denied, packs suffice.",
      "On 3/4/2015 UR denied the requested Soma 350 mg #60 due to its effects, the requested Lyrica 75 mg #60 due to cost, and the requested greater occipital nerve blocks due to their being new.",
      "UR's letter of 3/4/2015 says that the requests for a porcelain crown, tooth #19, for periodontal scaling and root planing, and for a sleep study had been sent to physician review and were denied.",
      "On 3/4/2015 the claims administrator partially approved a request for 9 sessions of massage as 6 sessions of the same.",
      "UR of 3/4/2015 modified the requested commode, shower chair, and walker to a 1 month rental as independence should be practiced.",
      "UR denied Soma 350 mg #60 on 3/4/2015. A separate request for 6 massage visits was deferred pending a determination of liability.",
    ]), [
      ["certified: cane", "denied: brace", "denied: massage", "denied: Soma 350 mg #60"],
      ["denied: Soma 350 mg #60", "denied: Lyrica 75 mg #60", "denied: brace"],
      ["certified: Soma 350 mg #60", "denied: massage for the neck", "denied: Lyrica 75 mg #60", "denied: brace"],
      ["denied: Massage 2x4 neck", "denied: Soma 350 mg #60"],
      ["denied: H-Wave unit, 1 month trial", "denied: Knee brace, rigid", "denied: Hot/cold unit"],
      ["denied: Soma 350 mg #60", "denied: Lyrica 75 mg #60", "denied: greater occipital nerve blocks"],
      ["denied: porcelain crown, tooth #19", "denied: periodontal scaling and root planing", "denied: sleep study"],
      ["modified: 9 sessions of massage > 6 sessions of the same"],
      ["modified: commode > a 1 month rental", "modified: shower chair > a 1 month rental", "modified: walker > a 1 month rental"],
      ["denied: Soma 350 mg #60"],
    ]);
  });

  it("tell what was granted in part, each in its own words", () => {
    deepStrictEqual(decisions([
      "On 3/4/2015 UR decided. Soma 350 mg #60 was certified with modification, i.e. #20 for a taper. Massage 2x4 was approved x4 of 8.",
      "UR (3/4/2015) certified with modification massage of the neck 12 visits to 6 visits.",
      "UR of 3/4/2015. Of Celebrex 200 mg #30 with 2 refills, a 30-day supply is approved and the refills are denied.",
      "UR certified a cane on 3/4/2015. Soma 350 mg #60 with 1 refill was partially certified: #60 for one month was allowed and the refill was denied.",
      "UR on 3/4/2015 gave 6 of the 12 visits of massage for the neck, and said no to a brace.",
      "The letter of UR of 3/4/2015 lists a nerve block x 3 (modified: 1 block), massage x 12 (conditionally non-certified, notes not received), Soma 350 mg #60 (certified), and a brace (non-certified).",
    ]), [
      ["modified: Soma 350 mg #60", "modified: Massage 2x4"],
      ["modified: massage of the neck 12 visits > 6 visits"],
      ["modified: Celebrex 200 mg #30 with 2 refills, a 30-day supply"],
      ["certified: cane", "modified: Soma 350 mg #60 with 1 refill"],
      ["modified: 6 of the 12 visits of massage for the neck", "denied: brace"],
      ["modified: nerve block x 3", "denied: massage x 12", "certified: Soma 350 mg #60", "denied: brace"],
    ]);
  });

  it("tell the rest in words that stand first, or after a polite verb, and not what a bracket says of why", () => {
    deepStrictEqual(decisions([
      'UR certified a cane on 3/4/2015. Denied were Soma 350 mg #60 ("no spasm") and massage x 6 ("no evidence").',
      "In the determination of 3/4/2015 the utilization reviewer saw fit to decline the knee arthroscopy, and with it each of the associated requests, to wit the assistant surgeon, and a cold therapy unit.",
      "On 3/4/2015 UR denied Celebrex 200 mg #60 (OTC ibuprofen not tried in last year) and a brace (no instability).",
    ]), [
      ["certified: cane", "denied: Soma 350 mg #60", "denied: massage x 6"],
      ["denied: knee arthroscopy", "denied: assistant surgeon", "denied: cold therapy unit"],
      ["denied: Celebrex 200 mg #60", "denied: brace"],
    ]);
  });
});
