import { deepStrictEqual } from "node:assert/strict";
import { read, worded } from "./read-summary";

describe("decisions that are told by their date alone", () => {
  for (const [summary, expected] of [
    ["The hip arthroscopy, the cane and Soma 350 mg #30 were all denied on 3/4/2014, rest not being tried.", ["denied: hip arthroscopy", "denied: cane", "denied: Soma 350 mg #30"]],
    ["In the 3/4/2014 determination the cane was denied since she walks well. Massage and acupuncture were denied for lack of findings.", ["denied: cane", "denied: Massage", "denied: acupuncture"]],
    ["Under the determination of 3/4/2014 Soma 350 mg #30 was not medically necessary.", ["denied: Soma 350 mg #30"]],
    ["In the determination of March 4, 2014 Soma, Norco and the cane were denied.", ["denied: Soma", "denied: Norco", "denied: cane"]],
    ["Also not certified was the retrospective Soma 350 mg #30, since he had no spasm.", ["denied: Soma 350 mg #30"]],
    ["What went to Utilization Review was a hip MRI, denied 3/4/2014.", ["denied: hip MRI"]],
    ["The request that went to UR was for a hip MRI and a cane, both denied 3/4/2014.", ["denied: hip MRI", "denied: cane"]],
    ["Denied on 3/4/2014 were the hip MRI and Soma.", ["denied: hip MRI", "denied: Soma"]],
    ["The 3/4/2014 denial covered the hip MRI and Soma.", ["denied: hip MRI", "denied: Soma"]],
    ["UR had before it a hip MRI and a cane, and denied both on 3/4/2014.", ["denied: hip MRI", "denied: cane"]],
    ["UR reviewed the chart on 3/4/2014 and denied it.", []],
    ["UR turned the hip MRI down on 3/4/2014, and the cane with it.", ["denied: hip MRI", "denied: cane"]],
    ["UR turned the whole of it down on 3/4/2014: a hip MRI and a cane.", ["denied: hip MRI", "denied: cane"]],
    ["The hip MRI and the cane came back denied on 3/4/2014.", ["denied: hip MRI", "denied: cane"]],
    ["A UR denial of 3/4/2014 is on file for Soma 350 mg #30 and the hip MRI.", ["denied: Soma 350 mg #30", "denied: hip MRI"]],
    ["By a letter of 3/4/2014 UR let the claimant know that Soma and the hip MRI were not certified.", ["denied: Soma", "denied: hip MRI"]],
    ["UR on 3/4/2014 said yes to Soma and no to the cane.", ["certified: Soma", "denied: cane"]],
    ["UR on 3/4/2014 withheld approval from Soma and found no medical necessity for the cane.", ["denied: Soma", "denied: cane"]],
    ["The surgeon requested a hip arthroscopy. The denial is from 3/4/2014.", ["denied: hip arthroscopy"]],
    ["The surgeon requested a hip arthroscopy and a cane. The denial is from 3/4/2014.", []],
    ["The request made March 1, 2014 was for a cane and for massage, Utilization Review non-certified these on March 4, 2014.", ["denied: cane", "denied: massage"]],
    ["On a March 1, 2014 RFA form, massage and a cane were requested.", []],
    ["A paper of 3/4/2014 says that the claim was denied.", []],
  ] as const) it(summary, () => deepStrictEqual(worded(read(summary).review.requests), expected));
});

describe("a list that goes on behind the reason of its decision", () => {
  for (const [summary, expected] of [
    ["UR denied the hip surgery, and with it everything that was to go along, that is massage, a cane and Norco.", ["denied: hip surgery", "denied: massage", "denied: cane", "denied: Norco"]],
    ["The hip surgery was denied by UR on 3/4/2014 and with it all that was requested for the time after it (massage, a cane and Norco).", ["denied: hip surgery", "denied: massage", "denied: cane", "denied: Norco"]],
    ["UR denied the hip surgery and everything associated with it: massage and a cane.", ["denied: hip surgery", "denied: massage", "denied: cane"]],
    ["UR denied the hip surgery and everything that went with it.", ["denied: hip surgery"]],
    ["The cane was denied by UR because she walks well, and the massage because it is passive.", ["denied: cane", "denied: massage"]],
    ["The hip MRI was denied by UR for lack of red flags, physical therapy, and a surgical plan, as well as weakness.", ["denied: hip MRI"]],
    ["The hip MRI was denied by UR as there was no X-ray, massage since the fall had helped, and the cane was in use.", ["denied: hip MRI"]],
  ] as const) it(summary, () => deepStrictEqual(worded(read(summary).review.requests), expected));
});
