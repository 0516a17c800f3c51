import { deepStrictEqual } from "node:assert/strict";
import type { IsoDate } from "../../src/letter/model";
import { read, worded } from "./read-summary";

/** What each text tells that a physician requested. */
function holdRequests(rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) deepStrictEqual(worded(read(text).requests), expected, text);
}

describe("the requests of physicians", () => {
  it("reads what was begun, written or substituted with a count, and what was renewed likewise", () => {
    holdRequests([
      ["On 3/4/2014 Lunesta 3 mg #30 was begun, and Paxil was dropped.", ["Lunesta 3 mg #30"]],
      ["At the visit of 3/4/2014 he was written for Mobic 15 mg #30. He was written up for being late.", ["Mobic 15 mg #30"]],
      ["On 3/4/2014 Rozerem 8 mg #30 was substituted for Lunesta.", ["Rozerem 8 mg #30"]],
      ["On 3/4/2014 Relafen was renewed, as was eszopiclone; the cane in his possession is worn.", ["Relafen", "eszopiclone"]],
      ["On 3/4/2014 Relafen 500 mg #60 was refilled at the visit, as were Lunesta 2 mg #30 and a cane, and Mobic was stopped.", ["Relafen 500 mg #60", "Lunesta 2 mg #30", "cane"]],
      ["Relafen was renewed, as was agreed.", ["Relafen"]],
      ["On 3/4/2014 Lunesta was exchanged for Rozerem 8 mg #30. Soma was swapped for a cane.", ["Rozerem 8 mg #30"]],
      ["On 3/4/2014 Norco 10/325 mg #60 was continued, likewise Soma 350 mg #30.", ["Norco 10/325 mg #60", "Soma 350 mg #30"]],
    ]);
  });

  it("reads a request that came in, that a plan has, or that stands behind a further clause", () => {
    holdRequests([
      ["The plan of 3/4/2014 was Soma 250 mg #60. On the RFA signed 3/6/2014 the same two appear as Soma 350 mg #60 and a cane.", ["Soma 250 mg #60", "Soma 350 mg #60", "cane"]],
      ["Older prescriptions in the chart are Ultracet, Restoril 15 mg and Keppra.", []],
      ["On 3/4/2014 Dr. Lund sent in a request of his own, for Norco 10/325 mg #60 and a cane.", ["Norco 10/325 mg #60", "cane"]],
      ["On 3/4/2014 a request came in for a cane that was noncertified by Utilization Review on 3/14/2014.", ["cane"]],
      ["With the report of 3/4/2014 came a request for a cane, for Mobic 15 mg #30, and for massage.", ["cane", "Mobic 15 mg #30", "massage"]],
      ["The authorization request of 3/4/2014 covers a hip fusion and rental of a walker.", ["hip fusion", "rental of a walker"]],
      ["The RFA, signed on 3/4/2014, repeats the list as Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
      ["On 3/4/2014 he plans to order a hip MRI and reassess at the next visit.", ["hip MRI"]],
      ["What the surgeon wants to do, by his RFA of 3/4/2014, is a hip fusion.", ["hip fusion"]],
      ["The treatment plan of 3/4/2014 had a request for a hip MRI and Mobic. The plan had failed.", ["hip MRI", "Mobic"]],
      ["The treatment plan of 3/4/2014 has a referral to chiropractic. The plan has no refills of Norco.", ["referral to chiropractic"]],
      ["The report of 3/4/2014 says that the cast came off and that Mobic 15 mg #45 was ordered.", ["Mobic 15 mg #45"]],
      ["A hip fusion was proposed, with a chest x-ray, a walker, and massage (10 visits).", ["hip fusion", "chest x-ray", "walker", "massage (10 visits)"]],
    ]);
  });

  it("reads what was put forward, entered, spelled out or gone on to, and what stands behind an aside", () => {
    holdRequests([
      ["Dr. Lund put the following forward on March 4, 2014: a crown on tooth #3; a night guard; and scaling of the upper right quadrant.", ["crown on tooth #3", "night guard", "scaling of the upper right quadrant"]],
      ["Dr. Lund put these forward: a cane and massage. Need auth for a walker. Kindly authorize a hip MRI.", ["cane", "massage", "walker", "hip MRI"]],
      ["The neurologist asked on her own account for an EMG of the left leg.", ["EMG of the left leg"]],
      ["The RFA signed by Dr. Lund on 3/4/2014 was for a cane.", ["cane"]],
      ["An RFA, signed 3/4/2014, was sent in for a cane; it sets this out as a walker.", ["cane"]],
      ["The RFA, dated 3/4/2014, sets these out: a cane; a hip MRI.", ["cane", "hip MRI"]],
      ["On 3/4/2014 the neurologist entered an order of her own, for an EMG of the left leg.", ["EMG of the left leg"]],
      ["On 3/4/2014 Dr. Lund went on to ask for massage, 8 visits; and a cane.", ["massage, 8 visits", "cane"]],
      ['"Pls auth massage 2x4 and a cane."', ["massage 2x4", "cane"]],
      ["The form of 3/4/2014 spells it out: massage, hip, 8 visits; also a cane.", ["massage, hip, 8 visits", "cane"]],
      ["On the authorization form of 3/4/2014 the internist listed a sleep study and a cane.", ["sleep study", "cane"]],
      ["A Request for Authorization signed on 3/4/2014 was submitted for a hip arthroscopy and a cane.", ["hip arthroscopy", "cane"]],
      ["The surgeon asked for a hip arthroscopy, and, so that the joint could be seen first, an MR arthrogram of the hip.", ["hip arthroscopy", "MR arthrogram of the hip"]],
      ["The surgeon asked for a hip fusion and, in view of the murmur, a pre-op clearance.", ["hip fusion", "pre-op clearance"]],
      ["The surgeon asked for massage and, since the pain was worse, the patient was sent home.", ["massage"]],
    ]);
  });

  it("reads what was asked for after the determination as no part of what was decided", () => {
    const { requests, review } = read("UR denied a cane on 3/4/2014. In a note of 4/5/2014, i.e., after the date of the UR decision, a wrist splint was requested.", "2014-03-04" as IsoDate);
    deepStrictEqual([requests.map(({ treatment, reviewed }) => [treatment.text, reviewed]), worded(review.requests)], [[["wrist splint", false]], ["denied: cane"]]);
  });

  it("reads a list behind the label of what was prescribed at the visit", () => {
    holdRequests([
      ["He was seen on 3/4/2014. Refills written that day: Soma 350 mg, forty tablets; Lunesta 2 mg at bedtime, #30; and Mobic 15 mg, one a day, #30.He walks with a cane.", ["Soma 350 mg, forty tablets", "Lunesta 2 mg at bedtime, #30", "Mobic 15 mg, one a day, #30"]],
      ["He was seen on 3/4/2014. Rx, same day: Belbuca 150 mcg, one film q12h, #60; Lyrica 75 mg b.i.d., #60.", ["Belbuca 150 mcg, one film q12h, #60", "Lyrica 75 mg b.i.d., #60"]],
      ["Prescribed, same visit: Mobic 15 mg #30. Rx (3/4): Soma 350 mg #30.", ["Mobic 15 mg #30", "Soma 350 mg #30"]],
      ["Renewals sent in (3/4/2014): Mobic 15 mg #30. Refills: 2.", ["Mobic 15 mg #30"]],
      ["He sleeps five hours. Prescriptions: Lunesta 2\nmg #30, Mobic 15 mg #30. A cane was also asked for.", ["Lunesta 2 mg #30", "Mobic 15 mg #30", "cane"]],
    ]);
  });

  it("reads the list that a quoted report of a physician is, or with which a sentence of it ends", () => {
    holdRequests([
      [
        'From Dr. Lund\'s report of 3/4/2014: sleeps three hours, wakes in pain. "Lunesta 2 mg #30 and Lunesta 3 mg #30 (one or the other); Mobic 15 mg 1 p.o. daily, #30, 2 refills; 6 further massage sessions w/ Dr. Ito; MRI of the left hip." He walks.',
        ["Lunesta 2 mg #30", "Lunesta 3 mg #30 (one or the other)", "Mobic 15 mg 1 p.o. daily, #30, 2 refills", "6 further massage sessions w/ Dr. Ito", "MRI of the left hip"],
      ],
      ['Her note of the visit of 3/4/2014: "Limps more. Spasm as before - Soma 350 mg q.h.s., #30. Sleep poor; Lunesta 2 mg #30." Mobic 15 mg #30.', ["Soma 350 mg q.h.s., #30", "Lunesta 2 mg #30"]],
      ['The note of Dr. Lund of 3/4/2014: "Meds now - Soma 350 mg, #30. Takes two; Mobic 15 mg #30. Mobic 15 mg #30 - dropped. Soma 350 mg #30 too weak."', []],
      ['From Dr. Lund\'s report of 3/4/2014: limps. He repeats "Soma 350 mg #30."', []],
      ['From the QME\'s report of 3/4/2014: limps. "Soma 350 mg #30."', []],
      ['From Dr. Lund\'s report of 3/4/2014: limps. UR writes: "Soma 350 mg #30; Mobic 15 mg #30."', []],
      ['From Dr. Lund\'s report of 3/4/2014: limps. "Soma 350 mg and Mobic 15 mg." "Lunesta 2 mg #30."', []],
    ]);
  });

  it("reads a count behind the verb", () => {
    holdRequests([
      ["On 3/4/2014 the doctor ordered Skelaxin 800 mg, 1 tid for 14 days, disp. 42, and a cane.", ["Skelaxin 800 mg, 1 tid for 14 days, disp. 42", "cane"]],
      ["On 3/4/2014 Mobic 7.5 mg b.i.d. was prescribed, 60 tablets.", ["Mobic 7.5 mg b.i.d. was prescribed, 60 tablets"]],
      ["On 3/4/2014 Soma 350 mg and Mobic 7.5 mg were refilled, 60 tablets each, and Lunesta 2 mg #30 was renewed.", ["Soma 350 mg", "Mobic 7.5 mg were refilled, 60 tablets each", "Lunesta 2 mg #30"]],
      ["On 3/4/2014 Mobic 7.5 mg #60 was prescribed, 60 capsules of Lyrica being left.", ["Mobic 7.5 mg #60"]],
      ["On 3/4/2014 Lyrica 75 mg was prescribed, 60 capsules of which were left.", ["Lyrica 75 mg"]],
    ]);
  });

  it("sets apart what was handed out at the end of a stay, or approved at once", () => {
    const texts = ["On leaving the ward he was written Norco 5/325 mg #20.", "Upon discharge she was given Norco 5/325 mg #20.", "A walker was ordered and approved; it has come.", "A walker was ordered and approved by UR on 3/9/2014.", "In April 2014 Topamax 25 mg, #60, was begun."];
    deepStrictEqual(texts.map((text) => read(text).requests.map(({ treatment, reviewed }) => [treatment.text, reviewed])), [[["Norco 5/325 mg #20", false]], [["Norco 5/325 mg #20", false]], [["walker", false]], [["walker", true]], [["Topamax 25 mg, #60", false]]]);
  });

  it("reads what takes the place of a drug, and nothing that is given up", () => {
    holdRequests([
      ["Plan: Soma changed to Robaxin 500 mg #60; Elavil to be discontinued; Lunesta no longer to be renewed; Norco is stopped; Valium to be tapered off; Mobic 15 mg #30.", ["Robaxin 500 mg #60", "Mobic 15 mg #30"]],
      ["Plan: Fiorinal not to be refilled; a cane; Soma has lost its effect and is replaced by Robaxin 500 mg, #60.", ["cane", "Robaxin 500 mg, #60"]],
      ["The plan was as follows: 1. Elavil 25 mg has lost its effect and is replaced by Rozerem 8 mg at bedtime, #30. 2. Naproxen replaced with Mobic 15 mg #30. 3. Lyrica 50 mg changed to 75 mg #60.", ["Rozerem 8 mg at bedtime, #30", "Mobic 15 mg #30", "Lyrica 50 mg changed to 75 mg #60"]],
    ]);
  });

  it("reads no plan for later", () => {
    holdRequests([
      ['She proposes to go to Opana ER 10 mg BID "by the spring."', []],
      ["The doctor intends to order a lumbar MRI in the fall. He would like to start Lyrica next month.", []],
      ["The doctor proposes acupuncture, 6 visits. He intends to order a lumbar MRI.", ["acupuncture, 6 visits", "lumbar MRI"]],
      ["Plan: Lyrica 75 mg #60, and Norco 5/325 mg #90 to be lowered next month.", ["Lyrica 75 mg #60", "Norco 5/325 mg #90 to be lowered next month"]],
    ]);
  });

  it("reads what stands behind labels", () => {
    holdRequests([
      ["Pain 6/10. Written today: Nucynta 50 mg, one every six hours prn, #60; Flector 1.3% patch, 12 hours on and 12 off, #30. Urine drug screen today.", ["Nucynta 50 mg, one every six hours prn, #60", "Flector 1.3% patch, 12 hours on and 12 off, #30", "Urine drug screen"]],
      ["Today's prescriptions: Lyrica 75 mg bid #60; Mobic 15 mg #30. A lumbar MRI.", ["Lyrica 75 mg bid #60", "Mobic 15 mg #30", "lumbar MRI"]],
      ["Rx written: Lyrica 75 mg #60. Meds dispensed on 3/4/2014: Mobic 15 mg #30. Orders today: a cane.", ["Lyrica 75 mg #60", "Mobic 15 mg #30", "cane"]],
      ["The visit of 10/18/2018 closes with an order list: Lyrica 75 mg #60; a cane. The report ends with these requests: a walker.", ["Lyrica 75 mg #60", "cane", "walker"]],
      ["The drugs to be refilled are listed on the last page as Lyrica 75 mg #60 and Mobic 15 mg #30. The items to be ordered or renewed are as follows: a cane.", ["Lyrica 75 mg #60", "Mobic 15 mg #30", "cane"]],
      ["Surgical plan: left rotator cuff repair. To go with it: pre-operative EKG; cold therapy unit.", ["left rotator cuff repair", "pre-operative EKG", "cold therapy unit"]],
      ["Surgical request of that date: lumbar fusion at L4-5, an assistant surgeon. What is wanted now: 1. massage therapy, 6 sessions, 2. Lunesta 2 mg #30.", ["lumbar fusion at L4-5", "assistant surgeon", "massage therapy, 6 sessions", "Lunesta 2 mg #30"]],
      ["At the foot of the form boxes are ticked for: acupuncture, 6 visits; and Voltaren gel. The box is checked for a lumbar MRI.", ["acupuncture, 6 visits", "Voltaren gel", "lumbar MRI"]],
      ['Under the heading "Orders" stand: Lyrica 75 mg #60; a cane. A page entitled "Rx list" reads: Norco 5/325 mg #20.', ["Lyrica 75 mg #60", "cane"]],
      ["Seen 3/4/2014. The following was written: Lyrica 75 mg #60. New scripts: Mobic 15 mg #30. Renewals: Soma 350 mg #30.", ["Lyrica 75 mg #60", "Mobic 15 mg #30", "Soma 350 mg #30"]],
      ["He was handed scripts for Lyrica 75 mg #60. The Rx section of the note shows Mobic 15 mg #30. It has no Rx page.", ["Lyrica 75 mg #60", "Mobic 15 mg #30"]],
      ["The following boxes are checked: a cane. Ticked on the form: a brace. The form has check marks beside acupuncture, 6 visits.", ["cane", "brace", "acupuncture, 6 visits"]],
      ['At the foot of the note: Refill Lyrica 75 mg #60. The report of 3/4/2014 ends: "Continue Mobic 15 mg #30. Start Soma 350 mg #30." At the end of the report: Norco 5/325 mg helps.', ["Lyrica 75 mg #60", "Mobic 15 mg #30", "Soma 350 mg #30"]],
      ["Current medications: Norco 10/325 mg #60. Medications prescribed by others: Soma 350 mg #30. Medications given in the ER: Toradol 60 mg.", []],
      ["The items to be prescribed were noted to be in short supply. Written today: the work status. UR 3/9/2014 closes with: Soma 350 mg #30 denied.", []],
    ]);
  });

  it("reads the plan of a note in parts, whatever its assessment numbers, and the notes within an entry", () => {
    holdRequests([
      ["S: Knee 6/10\nO: Spasm, SLR neg\nA: 1) strain 2) dyspepsia\nP: 1) Ultram ER150mg, one q am #30 2) D/C Soma. Start Robaxin 500mg 1-2 qhs #60. It helped before. 3) a cane", ["Ultram ER150mg, one q am #30", "Robaxin 500mg 1-2 qhs #60", "cane"]],
      ["A: 1) knee OA 2) strain P: 1) Ultram ER 150mg #30 2) Mobic 15mg #30", ["Ultram ER 150mg #30", "Mobic 15mg #30"]],
    ]);
  });

  it("reads the rows of a table that was pasted", () => {
    const rows = "Kadian 20 mg 1 po q12h #60 RF 0\nSavella 50 mg 1 po qd\n#30 RF 2\nNarcan nasal spray 4 mg #2\nBelow it stands: not by this office: metformin 1000 mg.";
    const expected = ["Kadian 20 mg 1 po q12h #60 RF 0", "Savella 50 mg 1 po qd #30 RF 2", "Narcan nasal spray 4 mg #2"];
    holdRequests([
      [`The page headed Medications Prescribed This Visit reads:\n\nDrug / Strength / Sig / Disp / Refills\n${rows}`, expected],
      [`Rx written:\n${rows}`, expected],
      [`Current medications:\n${rows}`, []],
      ["Rx written:\nKadian 20 mg #60", ["Kadian 20 mg #60"]],
    ]);
    deepStrictEqual(read(`Rx written:\n${rows}`).requests.map(({ treatment }) => treatment.refills?.value ?? null), [0, 2, null]);
  });

  it("reads what a dose is raised to, and neither how often it was listed nor what is only spoken of", () => {
    const { requests } = read("The doctor asked for an increase of Cymbalta from 30 mg to Cymbalta 60 mg #30.");
    deepStrictEqual(requests.map(({ treatment }) => treatment.strength?.value.text), ["60 mg"]);
    holdRequests([
      ["The doctor asked for a further supply, Norco 5/325 mg #90.", ["Norco 5/325 mg #90"]],
      ["She is asked to try Mobic 15 mg #30.", ["Mobic 15 mg #30"]],
      ["Authorization was sought for a fusion and, as associated services, crutches and a brace.", ["fusion", "crutches", "brace"]],
      ["The treatment plan included Mobic 15 mg; did not care for the topical.", ["Mobic 15 mg"]],
    ]);
    deepStrictEqual(read("UR denied Anaprox 550 mg #60 and, entered a second time under its generic name, naproxen 550 mg #60.").review.requests.map(({ treatment }) => treatment.text), ["Anaprox 550 mg #60", "naproxen 550 mg #60"]);
  });

  it("dates the notes of days", () => {
    const texts = "01/14/2014 - Pain 8/10. Soma 350 mg #90 was refilled. 03/11/2014 - Pain 7/10. Soma 350 mg #60 was refilled. 03/20/2014 - MRI of the neck. Mobic 15 mg #30 was refilled. UR of 04/02/2014 denied Soma 350 mg #60.";
    deepStrictEqual(read(texts).requests.map(({ reviewed }) => reviewed), [false, true, true]);
  });

  it("takes for reviewed the visit of the month whose prescriptions are said to have gone to UR", () => {
    const notes = "On 3/4/2014 Soma 350 mg #90 was refilled. On 5/6/2014 Soma 350 mg #60 was refilled. On 6/3/2014 Soma 350 mg #30 was refilled.";
    const reviewed = (last: string): readonly boolean[] => read(`${notes} ${last}`).requests.map((request) => request.reviewed);
    deepStrictEqual(reviewed("It is the May prescriptions that went to utilization review."), [false, true, false]);
    deepStrictEqual(reviewed("UR decided on the March visit."), [true, false, false]);
    deepStrictEqual(reviewed("UR decided on the April visit."), [false, false, true]);
    deepStrictEqual(reviewed("UR denied them all."), [false, false, true]);
  });

  it("reads what reports and physicians ask for together", () => {
    holdRequests([
      ["The therapist's note and the RFA of 2/13/2017 ask for a work hardening program, 80 hours.", ["work hardening program, 80 hours"]],
      ["Both surgeons propose a knee arthroscopy. The physicians ask for a cane. The reports ask whether he works.", ["knee arthroscopy", "cane"]],
    ]);
  });

  it("reads what is to be done with the patient, and what a dose is brought up to", () => {
    holdRequests([
      ["Dr. Lund wishes to keep him on Mobic 15 mg #30, to send him to massage for six visits and to replace the old cane.", ["Mobic 15 mg #30", "massage for six visits", "old cane"]],
      ["She intends to fit him with a knee brace and to refer him to pain management.", ["knee brace", "refer him to pain management"]],
      ["He noted that he was putting her on Mobic 15 mg, 30 tablets, and asked for a cane. He was putting her on the scale.", ["Mobic 15 mg, 30 tablets", "cane"]],
      ["Mobic was refilled at the usual dose of 15 mg daily, #30, and a cane was ordered.", ["Mobic was refilled at the usual dose of 15 mg daily, #30", "cane"]],
      ["He bumped the Lyrica up to 150 mg, sixty capsules.", ["Lyrica up to 150 mg, sixty capsules"]],
      ["Lyrica was stepped up to 150 mg #60. He stepped up to the bench.", ["Lyrica was stepped up to 150 mg #60"]],
      ["Mobic 15 mg #30 was kept going since naproxen burns, and Soma 350 mg #30 was ordered.", ["Mobic 15 mg #30", "Soma 350 mg #30"]],
      ["He was started on Soma 350 mg two tablets daily. Soma was kept up.", []],
      ["The doctor examined him. He went on to ask for a hip MRI.", ["hip MRI"]],
    ]);
  });

  it("reads what the forms of physicians hold, and those that took the place of others", () => {
    holdRequests([
      ["Dr. Lund's prescription slip of 3/4/2014 carries Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
      ["The surgeon's order pad of that day reads: hip MRI; Mobic 15 mg #30.", ["hip MRI", "Mobic 15 mg #30"]],
      ["On the authorization form of 3/4/2014 the surgeon listed a hip MRI and a cane.", ["hip MRI", "cane"]],
      ["The RFA, which was faxed on 3/4/2014, held Mobic 15 mg #30 as before but with six visits of massage.", ["Mobic 15 mg #30 as before", "six visits of massage"]],
      ["An amended RFA of 3/9/2014 took the place of the first, with Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
    ]);
  });

  it("reads what a form adds or is made up of, and what goes with a surgery or was asked for along with it", () => {
    holdRequests([
      ["His RFA of 3/4/2014 adds massage 2x6 and a walker, 30 day rental.", ["massage 2x6", "walker, 30 day rental"]],
      ["The clinic's RFA of 3/4/2014 comprised Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
      ["The authorization request (dated 3/4/2014) contained the same two treatments, that is, Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
      ["His request of 3/4/2014 covers a hip arthroscopy and crutches.", ["hip arthroscopy", "crutches"]],
      ["She requests a hip arthroscopy with the following: an assistant surgeon, post-op massage 2x4, and a pre-op EKG.", ["hip arthroscopy", "assistant surgeon", "post-op massage 2x4", "pre-op EKG"]],
      ["He too would like EMG/NCV of the left arm, and a cane.", ["EMG/NCV of the left arm", "cane"]],
      ["The doctor changed the naproxen to Mobic 15 mg #30.", ["Mobic 15 mg #30"]],
      ["Lumbar facet blocks were sought, along with a compounded flurbiprofen 20% cream 180 gm.", ["Lumbar facet blocks", "compounded flurbiprofen 20% cream 180 gm"]],
      ["His plan that day was Mobic 15 mg #30 and a cane, and an RFA for these two went out on 3/4/2014.", ["Mobic 15 mg #30", "cane"]],
      ["The plan was Mobic 15 mg #30 and a request for authorization for acupuncture.", ["Mobic 15 mg #30", "acupuncture"]],
      ["The following were submitted for authorization on 3/4/2014: a hip MRI and a cane.", ["hip MRI", "cane"]],
      ["Her request of 3/4/2014 repeats it: Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
      ["The surgeon wished to proceed with hip arthroscopy. The patient wished to proceed with it, and with a hip fusion.", ["hip arthroscopy"]],
      ["It was proposed on 3/4/2014 that the following be authorized: a hip arthroscopy; an EKG.", ["hip arthroscopy", "EKG"]],
      ["She then requested Mobic 15 mg #30, Tylenol No. 3 (300/30 mg) #60, and a cane.", ["Mobic 15 mg #30", "Tylenol No. 3 (300/30 mg) #60", "cane"]],
      ["Medications to be continued from that visit: Mobic 15 mg #30, and Soma 350 mg #30.", ["Mobic 15 mg #30", "Soma 350 mg #30"]],
      ["The report of 3/4/2014 closes with two orders, viz. Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
      ["Hence the chiropractor wished to add eight visits of massage and a cane; his RFA carries the date 3/4/2014.", ["eight visits of massage", "cane"]],
      ["The attending provider appealed for Mobic 15 mg #30 and a cane. He appealed for IMR.", ["Mobic 15 mg #30", "cane"]],
      ["The form sent in with the note reads Mobic 15 mg #30 and a cane.", ["Mobic 15 mg #30", "cane"]],
      ["The RFA of 3/4/2014 is a numbered one: No. 1, a hip arthroscopy; No. 2, MRI of the knee; No. 3, Mobic 15 mg #30.", ["hip arthroscopy", "MRI of the knee", "Mobic 15 mg #30"]],
      ["These were asked for in the neurologist's letter of 3/4/2014, which reads in part: Topamax 50 mg #60, for prevention; Celexa 20 mg #30.", ["Topamax 50 mg #60, for prevention", "Celexa 20 mg #30"]],
      ["A request was received for x1 cervical epidural steroid injection, interlaminar C7-T1, with fluoroscopy.", ["x1 cervical epidural steroid injection, interlaminar C7-T1, with fluoroscopy"]],
    ]);
  });

  it("reads a strength in words, and the counts of what was named before", () => {
    const facts = (text: string) => read(text).requests.map(({ treatment }) => [treatment.text, treatment.strength?.value.text ?? null, treatment.quantity?.value ?? null]);
    deepStrictEqual(facts("Dr. Lund wrote for Opana again, the ten-milligram tablet, a hundred and twenty of them, and a cane."), [["Opana again, the ten-milligram tablet, a hundred and twenty of them", "10 mg", 120], ["cane", null, null]]);
    deepStrictEqual(facts("Requested on 3/4/2014: Opana 10 mg, 4/day for a week and 3/day for a week, total of 49; Lidoderm 5% patches, thirty in number."), [["Opana 10 mg, 4/day for a week and 3/day for a week, total of 49", "10 mg", 49], ["Lidoderm 5% patches, thirty in number", "5%", 30]]);
    deepStrictEqual(facts("The RFA of 3/4/2014 is for Synvisc, a series of three into the left knee and of three into the right, six injections in all; and a cane."), [["Synvisc, a series of three into the left knee and of three into the right, six injections in all", null, 6], ["cane", null, null]]);
    deepStrictEqual(facts("She ordered Cymbalta 30 mg, one capsule each morning (thirty capsules)."), [["Cymbalta 30 mg, one capsule each morning (thirty capsules)", "30 mg", 30]]);
  });

  it("dates what a physician's letter tells, not what any letter does", () => {
    const dates = (text: string) => read(text).requestDates().map(({ value }) => value);
    deepStrictEqual(dates("In Dr. Fox's letter of 1/6/2014 the pain is 4/10. She prescribed Soma 350 mg #30."), ["2014-01-06"]);
    deepStrictEqual(dates("A letter of 1/6/2014 came. She prescribed Soma 350 mg #30."), []);
  });
});
