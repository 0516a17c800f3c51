import { deepStrictEqual } from "node:assert/strict";
import { read, worded } from "./read-summary";

describe("a decision that is negated before its subject", () => {
  for (const [summary, expected] of [
    ["Neither the hip MRI nor the cane was certified in the Utilization Review documentation dated 03/04/2014.", ["denied: hip MRI", "denied: cane"]],
    ["UR certified neither Soma 350 mg #30 nor a cane.", ["denied: Soma 350 mg #30", "denied: cane"]],
    ["UR neither approved Soma 350 mg #30 nor certified the cane, but did approve the hip MRI.", ["denied: Soma 350 mg #30", "denied: cane", "certified: hip MRI"]],
    ["The doctor requested Soma and a cane. None of these was certified by UR.", ["denied: Soma", "denied: cane"]],
    ["Soma was not medically necessary under the UR determination, nor was the cane without any trouble in walking; massage and the hip MRI were certified.", ["denied: Soma", "denied: cane", "certified: massage", "certified: hip MRI"]],
    ["UR denied Soma on 03/04/2014. Nor was the cane certified. Neither was massage.", ["denied: Soma", "denied: cane", "denied: massage"]],
    ["Not certified by UR was Soma, nor was the cane.", ["denied: Soma", "denied: cane"]],
    ["The hip MRI was not certified on 3/4/2014, nor the cane, for want of findings.", ["denied: hip MRI", "denied: cane"]],
    ["UR did not certify the hip MRI, nor did it certify the cane.", ["denied: hip MRI", "denied: cane"]],
    ["UR certified the cane but neither the hip MRI nor Soma.", ["certified: cane", "denied: hip MRI", "denied: Soma"]],
    ["UR denied Soma. Neither Soma nor Norco was of help.", ["denied: Soma"]],
    ["UR noted that neither rest nor ice had been tried. Massage was certified.", ["certified: Massage"]],
  ] as const) it(summary, () => deepStrictEqual(worded(read(summary).review.requests), expected));
});
