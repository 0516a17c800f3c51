import { deepStrictEqual } from "node:assert/strict";
import type { IsoDate } from "../../src/letter/model";
import { read, worded } from "./read-summary";

/** A test for each sentence: what it tells that utilization review decided. */
function decides(cases: readonly (readonly [summary: string, expected: readonly string[]])[]): void {
  for (const [summary, expected] of cases) it(summary, () => deepStrictEqual(worded(read(summary).review.requests), expected));
}

describe("a clause of its own behind a decision", () => {
  decides([
    ["UR approved a hip MRI, a cane, and massage, but not acupuncture, Soma 350 mg #30, or the TENS unit, which was allowed for one month.", ["certified: hip MRI", "certified: cane", "certified: massage", "denied: acupuncture", "denied: Soma 350 mg #30", "denied: TENS unit"]],
    ["UR denied a hip MRI, a cane and massage, which was premature.", ["denied: hip MRI", "denied: cane", "denied: massage"]],
    ["UR declined to approve a hip MRI and massage, a cane being certified.", ["denied: hip MRI", "denied: massage", "certified: cane"]],
    ["The reviewing company declined to certify Soma 350 mg #30 and massage, the cane being allowed.", ["denied: Soma 350 mg #30", "denied: massage", "certified: cane"]],
    ["UR found the hip MRI not to be certified, and with it the cane.", ["denied: hip MRI", "denied: cane"]],
    ["A letter told that UR had denied massage and the cane, and that a follow-up visit had been certified.", ["denied: massage", "denied: cane"]],
    ["UR was of two minds: Soma was certified, while a cane was not.", ["certified: Soma", "denied: cane"]],
  ]);
});

describe("a list whose parts have a decision each", () => {
  decides([
    ["UR answered on 3/4/2015: hip arthroscopy, non-certified; co-surgeon and walker, denied as there is to be no operation; massage, 12 visits, modified, so that 4 visits may be had should the rest be approved.", ["denied: hip arthroscopy", "denied: co-surgeon", "denied: walker", "modified: massage, 12 visits > 4 visits"]],
    ["UR's letter is of 3/4/2015: massage, hip, 8 visits: conditionally non-certified, the exam being old; acupuncture, 8 visits: certified, 2 visits, the remainder not certified; and cane: approved.", ["denied: massage, hip, 8 visits", "modified: acupuncture, 8 visits > 2 visits", "certified: cane"]],
    ["UR answered: hip fusion, approved; walker, approved for one month, the rest denied; massage x 12, cut to 6.", ["certified: hip fusion", "modified: walker > one month", "modified: massage x 12 > 6"]],
    ["UR found a brace needed: it certified the hip MRI; the cane was denied.", ["certified: hip MRI", "denied: cane"]],
  ]);
});

describe("what goes on behind a decision", () => {
  decides([
    ["UR determined the hip fusion to be not medically necessary, and, as they hung on it, so too the cane and the walker.", ["denied: hip fusion", "denied: cane", "denied: walker"]],
    ["UR found the hip MRI medically necessary and all else not: massage x 8 and a cane.", ["certified: hip MRI", "denied: massage x 8", "denied: cane"]],
    ["UR found the hip MRI necessary and everything else not: Soma 350 mg #30, massage x 8 and a cane were denied.", ["certified: hip MRI", "denied: Soma 350 mg #30", "denied: massage x 8", "denied: cane"]],
    ["The walker and the cane were denied by UR as the fusion was not certified.", ["denied: walker", "denied: cane"]],
    ["Because the fusion was not certified, the walker and a cane were denied by UR.", ["denied: walker", "denied: cane"]],
    ["UR denied the fusion, and by the same token the walker.", ["denied: fusion", "denied: walker"]],
    ["The cane was certified by UR, but not the walker.", ["certified: cane", "denied: walker"]],
    ["UR pared massage x 12 to 6 and Soma 350 mg #60 became #30.", ["modified: massage x 12 > 6", "modified: Soma 350 mg #60 > #30"]],
    ["UR saw no need for a hip MRI or for massage, and both were sent back non-certified.", ["denied: hip MRI", "denied: massage"]],
  ]);

  it("is another decision than an earlier one of another day", () => {
    deepStrictEqual(worded(read("On 1/5/2015 UR denied an MRI of the left hip as rest had not been tried. UR of 3/4/2015 certified a cane. It found no basis for an MRI of the left hip.", "2015-03-04" as IsoDate).review.requests), ["certified: cane", "denied: MRI of the left hip"]);
  });
});

describe("decisions in the words of an opinion", () => {
  decides([
    ["UR found the cane to be necessary on 3/4/2015 and massage unwarranted.", ["certified: cane", "denied: massage"]],
    ["UR found the hip MRI reasonable; it declined to certify a cane.", ["certified: hip MRI", "denied: cane"]],
    ["UR judged the cane to be reasonable and necessary.", ["certified: cane"]],
    ["UR held massage x 8 to be unnecessary and the cane to be warranted.", ["denied: massage x 8", "certified: cane"]],
    ["UR found the cane appropriate but not the walker.", ["certified: cane", "denied: walker"]],
    ["UR found the cane to be necessary, the walker not.", ["certified: cane", "denied: walker"]],
    ["The UR reviewer found the cane reasonable and the massage, 12 visits, excessive.", ["certified: cane", "denied: massage, 12 visits"]],
    ["UR denied massage; Dr. Lund held a hip fusion to be necessary.", ["denied: massage"]],
    ["UR denied massage although the surgeon considered a hip fusion necessary.", ["denied: massage"]],
    ["The reviewing physician for UR found the cane necessary. UR wrote that Dr. Lund considered a fusion necessary.", ["certified: cane"]],
    ["UR found massage necessary but cut it to 6 visits.", []],
    ["UR found a cane no longer necessary, and massage would be appropriate in time.", []],
    ["UR came down against the hip MRI and massage, as rest had not been tried.", ["denied: hip MRI", "denied: massage"]],
    ["The UR physician advised against all of it: a hip MRI since rest was not tried, and massage since ice was not.", ["denied: hip MRI", "denied: massage"]],
    ["UR wrote that the surgeon advised against massage.", []],
    ["UR took the position that massage of the hip could not be recommended, nor could a cane, nor the hip MRI.", ["denied: massage of the hip", "denied: cane", "denied: hip MRI"]],
    ["The requests for massage and for a cane were each adverse in the UR letter of 3/4/2014.", ["denied: massage", "denied: cane"]],
    ["By UR on 3/4/2014 Soma 350 mg #30 did not meet with approval because ice was not tried; neither did massage, no plan being there, nor a cane, for want of an exam.", ["denied: Soma 350 mg #30", "denied: massage", "denied: cane"]],
    ["UR denied Soma 350 mg #30; neither did massage help him, nor did the hip MRI show a tear.", ["denied: Soma 350 mg #30"]],
    ["According to the UR report, massage was endorsed. A cane was held not to be necessary. A hip MRI lacked support as no film was there.", ["certified: massage", "denied: cane", "denied: hip MRI"]],
    ["Massage and a cane are not supported by guidelines and were found not medically necessary by UR.", ["denied: Massage", "denied: cane"]],
    ["UR accepted Soma 350 mg #30 and a cane.", ["certified: Soma 350 mg #30", "certified: cane"]],
    ["UR accepted that massage had helped.", []],
    ["The utilization reviewer wrote: \"I am unable to recommend massage or a cane; the hip MRI is approved.\"", ["denied: massage", "denied: cane", "certified: hip MRI"]],
    ["The cane failed before utilization review on 3/4/2014. Massage found no favor with UR.", ["denied: cane", "denied: Massage"]],
    ["UR found against massage and a cane.", ["denied: massage", "denied: cane"]],
    ["UR answered no twice and yes once on 3/4/2014: no to massage and to a cane, yes to Soma 350 mg #30.", ["denied: massage", "denied: cane", "certified: Soma 350 mg #30"]],
    ["UR denied massage. A later note asks for a cane should Soma be refused.", ["denied: massage"]],
    ["UR determined on 3/4/2014 that neither could be certified: not massage, since ice was not tried, and not Soma 350 mg #30, since he has no spasm.", ["denied: not massage", "denied: Soma 350 mg #30"]],
    ["The denial of March 4, 2014 speaks to massage and a cane.", ["denied: massage", "denied: cane"]],
    ["On 3/4/2014 the purchase of a cold therapy unit was modified to a rental.", ["modified: purchase of a cold therapy unit > a rental"]],
    ["UR took up the hip MRI and a cane on 3/4/2014, and found itself unable to certify any of them.", ["denied: hip MRI", "denied: cane"]],
    ["UR wrote to the clinic that the hip MRI was being denied for lack of a film.", ["denied: hip MRI"]],
    ["UR allowed massage in part only, and certified ninety of the Soma 350 mg.", ["modified: massage in part only", "modified: Soma 350 mg > ninety"]],
    ["UR allowed a part. Of massage it agreed to the first half.", []],
    ["UR of 3/4/2014 was a mixed one: Soma went through unchanged, and a cane was not approved.", ["certified: Soma", "denied: cane"]],
    ["The denial letter is of 3/4/2014. Its author found none of the following appropriate: massage, a hip MRI and a cane.", ["denied: massage", "denied: hip MRI", "denied: cane"]],
    ["UR reduced Soma 350 mg #90 to #30, and found no necessity for the rest, i.e. massage and a cane.", ["modified: Soma 350 mg #90 > #30", "denied: massage", "denied: cane"]],
    ["UR, 3/4/2014: Hip MRI - not supported, no red flags. Massage: not indicated. Cane - not necessary at this time.", ["denied: Hip MRI", "denied: Massage", "denied: Cane"]],
    ["Per UR of 3/4/2014 the hip MRI and the cane were felt to be inappropriate.", ["denied: hip MRI", "denied: cane"]],
    ["UR answered in these words: \"We are unable to authorize massage. Nor can we authorize Soma 350 mg, #90, in light of the sedation that it brings.\"", ["denied: massage", "denied: Soma 350 mg, #90"]],
    ["UR granted Soma 350 mg, 90 tablets, to the extent of thirty. A cane met with refusal outright.", ["modified: Soma 350 mg, 90 tablets, to the extent of thirty", "denied: cane"]],
    ["UR was not won over. Its notice turns away Soma 350 mg #30 for want of a plan, and massage for lack of findings.", ["denied: Soma 350 mg #30", "denied: massage"]],
  ]);
});

describe("answers in a word", () => {
  decides([
    ["UR, 3/4/2014: \"Soma 350 mg #30 - no. Massage - no. A cane - yes.\"", ["denied: Soma 350 mg #30", "denied: Massage", "certified: cane"]],
    ["UR of 3/4/2014 came back with: Soma 350 mg #30, deny; a cane, certify; massage, deny.", ["denied: Soma 350 mg #30", "certified: cane", "denied: massage"]],
    ["UR on 3/4/2014 let Soma 350 mg #30 stand as prescribed but rejected a cane. It lets massage go through.", ["certified: Soma 350 mg #30", "denied: cane", "certified: massage"]],
    ["UR on 3/4/2014 denied Soma 350 mg #30, and confirmed the approval of a cane and of massage.", ["denied: Soma 350 mg #30", "certified: cane", "certified: massage"]],
    ["In the UR determination of 3/4/2014 a series of three (3) viscosupplementation injections to the left knee and therapy for both knees, 8 visits, were denied.", ["denied: series of three (3) viscosupplementation injections to the left knee", "denied: therapy for both knees, 8 visits"]],
    ["UR on 3/4/2014 denied Soma 350 mg #30 for lack of spasm, the hip MRI on account of her age, massage because ice was not tried, and the cane as \"an employer matter.\"", ["denied: Soma 350 mg #30", "denied: hip MRI", "denied: massage", "denied: cane"]],
    ["He asked for massage and a cane. On 3/4/2014 UR noted that massage and a cane were under review, and denied each of them.", ["denied: massage", "denied: cane"]],
    ["UR on 3/4/2014 denied Soma 350 mg #30 and massage, offering instead a cane, which the employee's attorney declined.", ["denied: Soma 350 mg #30", "denied: massage"]],
    ["Of late the following has gone through utilization review: Soma 350 mg #30, approved 3/4/2014; a cane, denied 3/4/2014. At her appointment of 7/8/2014 Soma 350 mg #30 was prescribed. UR denied Soma 350 mg #30 on 7/18/2014.", ["denied: Soma 350 mg #30"]],
    ["UR DETERMINATION 3/4/2014. 1. Soma 350 mg #90 with 1 refill: CONDITIONALLY MODIFIED, certify Soma 350 mg #90, no refill. 2. A cane: NON-CERTIFIED.", ["modified: Soma 350 mg #90 with 1 refill", "denied: cane"]],
    ["UR on 3/4/2014 let the denial of the hip MRI stand. It let the deadline for a cane pass.", ["denied: hip MRI stand"]],
    ["UR denied a hip MRI on 3/4/2014. Tried so far: therapy - yes, massage - no, ice - yes.", ["denied: hip MRI"]],
    ["UR on 3/4/2014 denied Soma 350 mg #60; a knee brace, support; and massage.", ["denied: Soma 350 mg #60", "denied: knee brace", "denied: support", "denied: massage"]],
    ["UR on 3/4/2014 denied a lumbar brace, support, and Soma 350 mg #60.", ["denied: lumbar brace", "denied: support", "denied: Soma 350 mg #60"]],
    ["UR on 3/4/2014 denied a retrospective urine drug screen performed on 1/2/2014, and a cane.", ["denied: urine drug screen performed", "denied: cane"]],
    ["UR on 3/4/2014 denied Soma 350 mg #30, the hip MRI and the 7 days of inpatient detoxification, offering instead an outpatient evaluation, which the employee's attorney declined.", ["denied: Soma 350 mg #30", "denied: hip MRI", "denied: 7 days of inpatient detoxification"]],
    ["UR on 3/4/2014 did not let Soma 350 mg #30 pass.", ["denied: Soma 350 mg #30"]],
    ["UR on 3/4/2014 lets the screen go through, and modified Soma 350 mg #90 to #30.", ["certified: screen", "modified: Soma 350 mg #90 > #30"]],
    ["UR advised against all three: \"Soma 350 mg #30, massage, a cane: non-certify.\"", ["denied: Soma 350 mg #30", "denied: massage", "denied: cane"]],
    ["UR on 3/4/2014 wrote back that (a) Soma 350 mg #30, (b) massage and (c) a cane were \"not medically necessary (see attached).\"", ["denied: Soma 350 mg #30", "denied: massage", "denied: cane"]],
    ["UR of 3/4/2014 denied a CT of the abdomen and pelvis. On 4/5/2014 UR certified a cane and denied a CT of the pelvis.", ["certified: cane", "denied: CT of the pelvis"]],
  ]);
});

describe("decisions that do not name utilization review", () => {
  decides([
    ["DETERMINATION, March 4, 2014: Soma 350 mg #30 is certified. Massage x 6 is non-certified: it helped nobody. A cane is non-certified.", ["certified: Soma 350 mg #30", "denied: Massage x 6", "denied: cane"]],
    ["The following was decided on 3/4/2014. The requested cane was denied as rest was not tried. The massages were denied as ice was not.", ["denied: cane", "denied: massages"]],
    ["Authorization was declined on 3/4/2014 for Soma 350 mg #30 and a hip MRI.", ["denied: Soma 350 mg #30", "denied: hip MRI"]],
    ["Certification was given on 3/4/2014 for Soma 350 mg #30. Certification was withheld for the other three (massage, a cane and a hip MRI), as too early.", ["certified: Soma 350 mg #30", "denied: massage", "denied: cane", "denied: hip MRI"]],
    ["In the decision letter of 3/4/2014, 4 of the 12 massage visits were allowed, while acupuncture and a cane were not.", ["modified: 4 of the 12 massage visits", "denied: acupuncture", "denied: cane"]],
    ["The cane was declined on 3/4/2014 by the patient.", []],
    ["Fluoxetine 40 mg was cut in half in 2013. UR denied massage.", ["denied: massage"]],
    ["On 5/6/2012 Soma 350 mg #90 was certified for a month. The UR determination of 3/4/2014 denied Soma 350 mg #30.", ["denied: Soma 350 mg #30"]],
  ]);
});

describe("a decision that is told by the one before", () => {
  decides([
    ["UR had denied Opana 20 mg on 1/9/2014. On 6/4/2014 Soma 350 mg #60 was requested. The answer of 6/17/2014 was mixed. Certified as asked: a cane. Refused outright: Soma 350 mg #60.", ["certified: cane", "denied: Soma 350 mg #60"]],
    ["The physician asked for a cane and massage, which UR denied on 3/4/2014.", ["denied: cane", "denied: massage"]],
    ["The only request is for a cane, which UR later non-certified for lack of findings.", ["denied: cane"]],
    ["The physician asked for a cane, which UR certified.", []],
    ["A cane and massage were asked for; UR found neither medically necessary.", ["denied: cane", "denied: massage"]],
    ["UR denied Soma 350 mg #30. For the same reason massage found no approval.", ["denied: Soma 350 mg #30", "denied: massage"]],
    ["UR denied Soma 350 mg #30. The same goes for massage.", ["denied: Soma 350 mg #30", "denied: massage"]],
    ["UR certified Soma 350 mg #30. The same was decided on massage and a cane.", ["certified: Soma 350 mg #30", "certified: massage", "certified: cane"]],
    ["UR 3/4/2014: Soma 350 mg #30, not certified. Colace 100 mg #60, likewise.", ["denied: Soma 350 mg #30", "denied: Colace 100 mg #60"]],
    ["UR denied Soma 350 mg #30. His brother takes the same.", ["denied: Soma 350 mg #30"]],
    ["UR denied massage. Likewise, she was told to go on with home exercise.", ["denied: massage"]],
    ["UR denied massage. Soma 350 mg remains the same.", ["denied: massage"]],
    ["UR denied massage on 3/4/2014. The physician reduced Soma to #60.", ["denied: massage"]],
    ["UR denied massage. The old cane lacked support. With Soma there were adverse effects.", ["denied: massage"]],
    ["UR found that six massage visits should be certified and that a cane should be denied.", ["certified: six massage visits", "denied: cane"]],
    ["Soma 350 mg #30 was certified by UR on 3/4/2014, and not massage.", ["certified: Soma 350 mg #30"]],
    ["The injection was refused by her on 3/4/2014.", []],
    ["He takes Soma. The same goes for massage.", []],
  ]);
});

describe("lists of what was decided", () => {
  decides([
    ["All of it was denied on 3/4/2014 by UR: a hip MRI, massage and a cane.", ["denied: hip MRI", "denied: massage", "denied: cane"]],
    ["Utilization review, 3/4/2014: Hip MRI - DENY Massage - DENY Soma 350 mg #30 - CERTIFY", ["denied: Hip MRI", "denied: Massage", "certified: Soma 350 mg #30"]],
    ["UR determination (3/4/2014): Soma 350 mg, 90 tablets: NON-CERTIFY; no pain scores. Cane: NON-CERTIFY.", ["denied: Soma 350 mg, 90 tablets", "denied: Cane"]],
    ["UR certified Soma. The list was denied from end to end: massage and a cane.", ["certified: Soma", "denied: massage", "denied: cane"]],
    ["As to massage the reviewer preferred the side that was worse: the 8 for the right were approved.", []],
    ["UR on 3/4/2014 looked at Soma 350 mg #30, Norco 5/325 mg #60 and Colace 100 mg #60. All but the Colace were turned down.", ["denied: Soma 350 mg #30", "denied: Norco 5/325 mg #60"]],
    ["UR considered Soma 350 mg #30 and Norco 5/325 mg #60. Soma was certified and Norco was denied.", ["certified: Soma", "denied: Norco"]],
    ["UR denied viscosupplementation of the knee, series of 3, and a cane.", ["denied: viscosupplementation of the knee, series of 3", "denied: cane"]],
    ["UR denied the assistant surgeon, the vascular co-surgeon, and a cane.", ["denied: assistant surgeon", "denied: vascular co-surgeon", "denied: cane"]],
    ["UR denied right shoulder arthroscopic rotator cuff repair, subacromial decompression and distal clavicle excision.", ["denied: right shoulder arthroscopic rotator cuff repair, subacromial decompression and distal clavicle excision"]],
    ["Utilization review form dated 03-04-2014 showed ten massage sessions was the original request. Four were authorized. What remains is six massage sessions, and it showed ten yoga sessions was the original request.", ["modified: ten massage sessions", "modified: ten yoga sessions"]],
    ["UR denied MRIs of the hip and left ankle without contrast.", ["denied: MRIs of the hip and left ankle without contrast"]],
    ["UR denied Soma 350 mg #30; its physician saw no plan and thought the others unsupported.", ["denied: Soma 350 mg #30"]],
  ]);
});

describe("what was decided as a whole", () => {
  decides([
    ["Result of UR, 3/4/2014: Mobic 15 mg #30, approved as requested; massage, 6 visits, denied; cane - authorized as written.", ["certified: Mobic 15 mg #30", "denied: massage, 6 visits", "certified: cane"]],
    ["UR of 3/4/2014: Soma 350 mg #30 certified in full, Lunesta 2 mg #30 not certified.", ["certified: Soma 350 mg #30", "denied: Lunesta 2 mg #30"]],
    ["UR on 3/4/2014 approved as submitted the hip MRI. Certified without change: a cane.", ["certified: hip MRI", "certified: cane"]],
    ["UR on 3/4/2014 decided as follows: 1. Cane approved as asked. 2. Massage denied outright.", ["certified: Cane", "denied: Massage"]],
    ["On 3/4/2014 UR found the hip arthroscopy unsupported, there being no MRI, and withheld approval from everything that goes with it (an assistant surgeon, Norco 5/325 mg #40, crutches).", ["denied: hip arthroscopy", "denied: assistant surgeon", "denied: Norco 5/325 mg #40", "denied: crutches"]],
    ["On 3/4/2014 UR denied all of it (a hip MRI and Soma 350 mg #30), for want of a report.", ["denied: hip MRI", "denied: Soma 350 mg #30"]],
    ["UR of 3/4/2014 deemed massage excessive and the cane unnecessary.", ["denied: massage", "denied: cane"]],
    ["UR of 3/4/2014 denied everything for this reason: no MRI was taken.", []],
    ["UR of 3/4/2014 denied a cane. It thought the pain excessive and the hip MRI of 2013 outdated.", ["denied: cane"]],
  ]);
});

describe("a denial that names what it is of", () => {
  decides([
    ["The adverse decision, dated 3/4/2014, names Lunesta 2 mg #30, a cane, and Fioricet 50/325/40 mg #20, and gives for all of them that no diary was kept.", ["denied: Lunesta 2 mg #30", "denied: cane", "denied: Fioricet 50/325/40 mg #20"]],
    ["The unfavorable determination of 3/4/2014 reaches a hip MRI as well as a cane, and cites the ODG.", ["denied: hip MRI", "denied: cane"]],
    ["UR certified massage. Its denial, which was dated 3/4/2014, takes in Soma 350 mg #30.", ["certified: massage", "denied: Soma 350 mg #30"]],
    ["UR denied a cane. The denial of 3/4/2014 lists Soma and Lunesta among his medications, and reached Dr. Fox.", ["denied: cane"]],
    ["UR denied a cane. The denial names physical therapy as the better course.", ["denied: cane"]],
    ['A notice of non-certification came on March 4, 2014: "Ketoprofen 20% cream, 120 gm, is not medically necessary, see page 112."', ["denied: Ketoprofen 20% cream, 120 gm"]],
    ['A letter of denial went out on 3/4/2014: "Soma 350 mg #30 and massage are not medically necessary."', ["denied: Soma 350 mg #30", "denied: massage"]],
    ['UR denied a cane. Its denial letter of 3/4/2014 adds: "Massage is not medically necessary for so many weeks."', ["denied: cane"]],
  ]);
});

describe("what a reviewer let happen, or went along with", () => {
  decides([
    ["UR let the Soma move ahead, and its reviewer let a cane proceed.", ["certified: Soma", "certified: cane"]],
    ["The UR reviewer would not let the hip MRI go ahead.", ["denied: hip MRI"]],
    ["UR let Soma 350 mg #30 go without refills. UR let massage go as requested.", ["modified: Soma 350 mg #30", "certified: massage"]],
    ["The carrier's nurse gave the go-ahead for a cane, and signed off on Soma 350 mg #30. She signed off on the chart.", ["certified: cane", "certified: Soma 350 mg #30"]],
    ["UR did not go along with the hip MRI, nor with a cane; massage was found premature as well.", ["denied: hip MRI", "denied: cane", "denied: massage"]],
    ["UR went along with the cane. UR allowed a walker rental of one month in place of three.", ["certified: cane", "modified: walker rental of one month"]],
    ["For Soma UR would go no further than #30: the request, Soma 350 mg #60, was modified to that number.", ["modified: Soma 350 mg #60 > #30"]],
    ["UR cut Soma. As for Norco, Norco 10/325 mg #60 was modified to that number.", ["modified: Soma", "modified: Norco 10/325 mg #60"]],
  ]);

  it("is as plain a refusal as the one that it is said to be like", () => {
    const implied = (text: string) => read(text).review.requests.map((request) => request.implied ?? false);
    deepStrictEqual(implied("UR denied a cane; massage was found premature as well."), [false, false]);
    deepStrictEqual(implied("UR denied a cane; massage was found premature."), [false, true]);
    deepStrictEqual(implied("By UR massage was found premature as well."), [true]);
  });
});

describe("a letter of utilization review", () => {
  decides([
    ['UR\'s letter of 3/4/2014 has two parts. "Medically necessary: hip MRI; certified as requested." "Not medically necessary: massage, 10 visits; a cane."', ["certified: hip MRI", "denied: massage, 10 visits", "denied: cane"]],
    ['UR\'s letter of 3/4/2014 has two headings. "Approved: hip MRI." "Denied: Mobic 15 mg #30; a cane."', ["certified: hip MRI", "denied: Mobic 15 mg #30", "denied: cane"]],
    ["UR wrote on 3/4/2014. Medically necessary: a hip MRI. Not medically necessary: a cane.", ["certified: hip MRI", "denied: cane"]],
    ['UR denied a cane. The reviewer added: "Soma is not medically necessary: no spasm is told."', ["denied: cane"]],
  ]);

  it("is the reviewer's right behind a sentence on the review, with its day", () => {
    const told = (text: string) => ({ decided: worded(read(text).review.requests), date: read(text).review.date?.value ?? null });
    deepStrictEqual(told("The physician advisor let the Soma go forward. Her letter of 3/4/2014 declined a cane and massage."), { decided: ["certified: Soma", "denied: cane", "denied: massage"], date: "2014-03-04" });
    deepStrictEqual(told("Dr. Lund asked for a cane. Her letter of 3/4/2014 declined massage."), { decided: [], date: null });
  });
});
