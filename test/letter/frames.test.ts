import { deepStrictEqual } from "node:assert/strict";
import { framesOf } from "../../src/letter/frames";
import { sentenceWords } from "../../src/letter/summary-sentences";

/** Each frame as `source decision: words`. */
function read(sentence: string, afterReview = false, quotesReview = false): readonly string[] {
  return framesOf(sentenceWords(sentence), { afterReview, afterOriginal: false, afterPlan: false, lastDecision: null, quotesReview, report: null }).map((frame) => `${frame.source}${frame.decision ? ` ${frame.decision}` : ""}: ${sentence.slice(frame.object.start, frame.object.end).trim()}`);
}

describe("framesOf", () => {
  for (const [sentence, expected] of [
    ["On 3/4/2014, Utilization Review denied Soma 350 mg #30, noting that it is not recommended.", ["review denied: Soma 350 mg #30"]],
    ["The UR determination of 5/6/2015 certified the office visit and denied Norco 5/325 mg #60 and a wrist brace.", ["review certified: the office visit", "review denied: Norco 5/325 mg #60 and a wrist brace"]],
    ["Utilization Review modified Norco 5/325 mg #90 to #60; it denied a knee brace.", ["review modified: Norco 5/325 mg #90 to #60", "review denied: a knee brace"]],
    ["In a utilization review report dated May 6, 2015, the claims administrator failed to approve a request for a knee MRI.", ["review denied: a request for a knee MRI"]],
    ["The claims administrator approved Protonix while failing to approve Celebrex and Soma.", ["review certified: Protonix", "review denied: Celebrex and Soma"]],
    ["A UR decision recommended non-certification of Soma.", ["review denied: Soma"]],
    ["The request for a lumbar MRI was non-certified by utilization review.", ["review denied: a lumbar MRI"]],
    ["According to the UR report, the request for Soma 350 mg and Norco were approved/certified.", ["review certified: Soma 350 mg and Norco"]],
    ["A six-week gym membership, which had been requested earlier, was authorized by the claims administrator.", ["review certified: A six-week gym membership"]],
    ["She requested Soma 350 mg #30 and asked for a lumbar MRI.", ["physician: Soma 350 mg #30", "physician: a lumbar MRI"]],
    ["The treatment plan included Soma 350 mg and physical therapy.", ["physician: Soma 350 mg and physical therapy"]],
    ["A request for authorization dated May 6, 2015, for an MRI of the knee is at issue.", ["physician: an MRI of the knee is at issue"]],
    ["The patient was prescribed Soma.", ["physician: Soma"]],
    ["On a May 6, 2015 RFA form, acupuncture and a knee brace were both ordered.", ["physician: acupuncture and a knee brace"]],
    ["Also ordered was an epidural injection.", ["physician: an epidural injection"]],
    ["The application for Independent Medical Review requested an appeal for the non-certification of Soma 350 mg.", ["application: Soma 350 mg"]],
    ["The Utilization Review on 11-15-2016 Norco 5/325mg #60 was the original request.", ["review modified: Norco 5/325mg #60"]],
    ["A prior determination dated 1/3/2014 was found not medically necessary due to no evidence of spasm to support Soma.", ["review denied: due to no evidence of spasm to support Soma."]],
    ["UR certified Soma since Norco is not recommended.", ["review certified: Soma"]],
    ["UR denied the following on 5/6/2015: Soma 350 mg #30 and a cane.", ["review denied: Soma 350 mg #30 and a cane"]],
    ["The request for Soma, the request for a cane and the request for therapy were denied by UR.", ["review denied: Soma, the request for a cane and the request for therapy"]],
    ["UR certified the request for a cane and the request for therapy was denied.", ["review certified: the request for a cane", "review denied: therapy"]],
    ["UR denied the retrospective request for Soma 350 mg #30 dispensed on 5/6/2015.", ["review denied: the retrospective request for Soma 350 mg #30 dispensed"]],
    ["The request for Soma 350 mg #30 provided on 5/6/2015 was denied by UR.", ["review denied: Soma 350 mg #30 provided on 5/6/2015"]],
    ["The request for Soma was made, and Mobic 15 mg #30 dispensed on 5/6/2015.", ["physician: Soma", "physician: Mobic 15 mg #30"]],
    ["UR denied the MRI because the reviewer found that therapy was not indicated.", ["review denied: the MRI"]],
    ["With the exception of the brace, which it approved, UR refused the lot.", ["review certified: ", "review denied: With the exception of the brace", "review certified: the brace"]],
    ["UR certified line 5 and denied lines 1 and 2, its point being that he smokes.", ["review certified: line 5", "review denied: lines 1 and 2"]],
    ["UR of 5/6/2015: Soma 350 mg #30 - NC, no spasm.", ["review denied: Soma 350 mg #30 -"]],
    ["UR recommended partial certification of Soma 350 mg #90, namely #30, and recommended against certifying the brace.", ["review modified: Soma 350 mg #90, namely #30", "review denied: the brace"]],
    ["The application, filed 5/6/2015, asks for Soma and a brace.", ["application: Soma and a brace"]],
    ["The reply only asked for the drug screen.", []],
    ["UR found the brace and therapy to be not medically necessary.", ["review denied: the brace and therapy"]],
    ["The UR determination (5/6/2015) was adverse as to Soma and a brace.", ["review denied: Soma and a brace"]],
    ["A reviewer for the carrier issued a denial on 5/6/2015, covering Soma and a brace.", ["review denied: Soma and a brace"]],
    ["UR denied Soma and a brace in the determination of 5/6/2015.", ["review denied: Soma and a brace"]],
    ["The nurse reviewer's summary gives the outcome of UR in a table: Soma 350 mg #30, denied; a brace, denied.", ["review denied: Soma 350 mg #30", "review denied: a brace"]],
    ["Authorization was sought for a fusion and, as associated services, crutches and a brace.", ["physician: a fusion and, as associated services, crutches and a brace"]],
    ["Treatment requested by Dr. Fox in the report of 5/6/2015: Soma and a brace.", ["physician: Soma and a brace"]],
    ["Urine testing agreed with what was prescribed.", []],
    ["The psychiatrist asked that the following be authorized: Soma and a brace.", ["physician: : Soma and a brace"]],
    ["The plan comprised Soma; a cane; and a brace, for all of which a request for authorization was faxed on 1/6/2017.", ["physician: Soma; a cane; and a brace", "physician: authorization"]],
    ["Per UR, therapy was modified to 3 times a week (12 visits) and Soma 350 mg #60 to #30.", ["review modified: therapy", "review modified: Soma 350 mg #60 to #30"]],
    ["UR turned all of this down: Soma and a brace were found to be unrelated to the injury.", ["review denied: Soma and a brace"]],
    ["I am refilling Norco and I would like to start her on Soma 350 mg #30.", ["physician: Norco and I", "physician: Soma 350 mg #30"]],
    ["The request for authorization was denied by UR on May 6, 2015 for Soma 350 mg #30 and a knee brace.", ["review denied: Soma 350 mg #30 and a knee brace"]],
    ["UR denied the lumbar fusion for want of instability, as well as the brace and Soma.", ["review denied: the lumbar fusion", "review denied: the brace and Soma"]],
    ["The doctor asks for Soma 350 mg #30, as well as a brace.", ["physician: Soma 350 mg #30, as well as a brace"]],
    ["For the month to come the orthopedist wanted Soma 350 mg #30 for the spasm, and a brace.", ["physician: Soma 350 mg #30 for the spasm, and a brace"]],
    ["The orthopedist wanted her to walk.", []],
    ["The following treatment was requested; therapy x 8 and a brace.", ["physician: therapy x 8 and a brace"]],
    ["Utilization Review denied two of the three on 3/4/2014: Soma 350 mg #30 and a brace.", ["review denied: Soma 350 mg #30 and a brace"]],
    ["Utilization Review refused two of the three: Soma 350 mg #30 and a brace were non-certified.", ["review denied: Soma 350 mg #30 and a brace"]],
    ["Dr. Fox wrote that he wanted six visits of therapy and a brace.", ["physician: six visits of therapy and a brace"]],
    ["The following were recommended by Dr. Fox, her physiatrist: Soma 350 mg #30 and a brace.", ["physician: Soma 350 mg #30 and a brace"]],
    ["By UR of 3/4/2014 it was not certified Soma 350 mg #30 and the brace, because of lack of notes.", ["review denied: Soma 350 mg #30 and the brace"]],
    ["Utilization Review declined both, viz. Soma 350 mg #30 and a brace.", ["review denied: both, viz. Soma 350 mg #30 and a brace"]],
    ['UR "recommended that Soma 350 mg #30 and the brace be non-certified."', ["review denied: Soma 350 mg #30 and the brace"]],
    ["The medication orders read as follows: Soma 350 mg, 1 tab PO TID prn, disp 90; Norco 5/325 mg, disp 60.", ["physician: Soma 350 mg, 1 tab PO TID prn, disp 90; Norco 5/325 mg, disp 60"]],
    ["The physician asked on that day for six sessions of therapy and a brace.", ["physician: six sessions of therapy and a brace"]],
    ["The provider has submitted a prospective request for a knee MRI.", ["physician: a knee MRI"]],
    ["A report of 5/6/2015 identifies a request for an x-ray of the hip.", ["physician: an x-ray of the hip"]],
    ["On 3/4/2014 Utilization Review showed no mercy to Soma 350 mg #30.", ["review denied: showed no mercy to Soma 350 mg #30"]],
    ["The PR-2 of 2/24/14, not before UR, asks for Soma 350 mg #30.", ["physician: Soma 350 mg #30"]],
    ["A later report, which UR did not have, requests Soma 350 mg #30.", ["physician: Soma 350 mg #30"]],
    ["RFA 8/8/2019, \"L4-5 TFESI w/ MAC, Soma 350 mg #30\".", ["physician: \"L4-5 TFESI w/ MAC, Soma 350 mg #30\""]],
    ["UR denied Soma 350 mg #30, the MTUS and ODG being cited.", ["review denied: Soma 350 mg #30"]],
    ["The doctor requested a walker and an H. pylori breath test.", ["physician: a walker and an H. pylori breath test"]],
    ["The following were dispensed on 3/12/15: Soma 350 mg #30 and Norco.", ["physician: Soma 350 mg #30 and Norco"]],
    ["On the request for authorization of September 12, 2014 are Soma 350 mg #30 and a knee brace.", ["physician: Soma 350 mg #30 and a knee brace"]],
    ["A request for authorization of 3/23/2015 names Soma 350 mg #30.", ["physician: Soma 350 mg #30"]],
    ["The physiatrist asked on the same day for Soma 350 mg #30.", ["physician: Soma 350 mg #30"]],
    ["The appeal requested authorization for Soma 350 mg #30.", ["physician: authorization for Soma 350 mg #30"]],
    ["The doctor gave her a refill of Soma 350 mg #30.", ["physician: Soma 350 mg #30"]],
    ["The provider would like to continue Soma at #30 per month.", ["physician: Soma at #30 per month"]],
    ["He provided a prescription for Keflex #20, to be filled before surgery.", ["physician: Keflex #20"]],
    ["Recommendation was made for a gym membership.", ["physician: a gym membership"]],
    ["The physician requested Soma 350 mg #30; he formerly took Norco 5/325 mg #60.", ["physician: Soma 350 mg #30"]],
    ["UR said no to Soma 350 mg #30.", ["review denied: Soma 350 mg #30"]],
    ["UR found Soma and Norco not medically necessary.", ["review denied: Soma and Norco"]],
    ["UR would not certify Soma or a knee brace.", ["review denied: Soma or a knee brace"]],
    ["UR found that the medical necessity of Soma had not been established.", ["review denied: Soma"]],
    ["UR would approve neither Soma nor a knee brace.", ["review denied: Soma nor a knee brace"]],
    ["The dispute is over the denial by UR of Soma.", ["review denied: Soma"]],
    ["The request for Soma met with a denial at utilization review.", ["review denied: Soma"]],
    ["The items denied by UR on 3/4/2014 were Soma and Norco.", ["review denied: Soma and Norco"]],
    ["UR's denial of Soma cited the MTUS.", ["review denied: Soma"]],
    ["Her medications were refilled on 3/4/2014: Soma and Norco.", ["physician: Soma and Norco"]],
    ["A knee brace is being requested.", ["physician: A knee brace"]],
    ["A knee brace has been requested.", ["physician: A knee brace"]],
    ["The physician asks to continue Soma.", ["physician: Soma"]],
    ["The physician wanted a knee brace.", ["physician: a knee brace"]],
    ["She wanted a knee brace.", []],
    ["The doctor put in for Soma.", ["physician: Soma"]],
    ["An RFA went out for Soma.", ["physician: Soma"]],
    ["A referral to a pain specialist was made.", ["physician: A referral to a pain specialist"]],
    ["Treatment recommendations were a knee brace and Soma.", ["physician: a knee brace and Soma"]],
    ["The doctor wrote prescriptions for Soma and Norco.", ["physician: Soma and Norco"]],
    ["The plan was to continue Soma 350 mg #30.", ["physician: Soma 350 mg #30"]],
    ["She was advised to continued Soma 350 mg twice a day.", ["physician: Soma 350 mg twice a day"]],
    ["The provider switched her from Norco to Nucynta 50 mg #60.", ["physician: Nucynta 50 mg #60"]],
    ["She switched from Norco to Nucynta on her own.", []],
    ["Norco was changed to Nucynta.", []],
    ["She denied any pain, numbness or weakness.", []],
    ["Recently prescribed medications have included Soma.", []],
    ["He was taking Norco, which had been prescribed by another physician.", []],
  ] as const) it(sentence, () => deepStrictEqual(read(sentence), expected));

  it("takes a passive decision after a sentence on UR for UR's", () => {
    deepStrictEqual(read("The request for Soma was authorized.", true), ["review certified: Soma"]);
    deepStrictEqual(read("The brace fared no better.", true), ["review denied: The brace"]);
    deepStrictEqual(read("The cane OK'd.", true), ["review certified: The cane"]);
    deepStrictEqual(read("For the brace no certification was given at all.", true), ["review denied: For the brace"]);
    deepStrictEqual(read("OxyContin was reduced from 40 mg to 20 mg twice a day.", true), []);
    deepStrictEqual(read("Norco #90 was reduced to #60.", true), ["review modified: Norco #90"]);
    deepStrictEqual(read("The request for Soma was authorized.", false), []);
  });

  it("takes what is decided at present for UR's where the summary is its own", () => {
    deepStrictEqual(read("The request for Soma is denied.", false, true), ["review denied: Soma"]);
    deepStrictEqual(read("The request for Soma is denied."), []);
  });
});
