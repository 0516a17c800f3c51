import { deepStrictEqual } from "node:assert/strict";
import { read, worded } from "./read-summary";

describe("a part of what was requested that UR grants", () => {
  for (const [summary, expected] of [
    ["UR of 3/4/2014 let through only #20 of the Soma 350 mg #60 that was asked for.", ["modified: Soma 350 mg #60 > #20"]],
    ["UR allowed 20 tablets of the 60 tablets of Soma 350 mg and denied the cane.", ["modified: 60 tablets of Soma 350 mg > 20", "denied: cane"]],
    ["UR approved #20 of the requested #60 Soma 350 mg.", ["modified: #60 Soma 350 mg > #20"]],
    ["UR dated 3/4/2014 took up ten massage sessions for the hip, six of which were allowed, and nine visits of acupuncture, three of which were allowed.", ["modified: ten massage sessions for the hip > six", "modified: nine visits of acupuncture > three"]],
    ["Of the Soma 350 mg #60 requested, UR allowed #20 on 3/4/2014.", ["modified: Soma 350 mg #60 > #20"]],
    ["Of the 12 visits of massage, 6 were certified by UR, and the cane was denied.", ["modified: 12 visits of massage > 6", "denied: cane"]],
    ["UR denied the cane; of the twelve (12) visits of massage only six were certified.", ["denied: cane", "modified: twelve (12) visits of massage > six"]],
    ["Of the three requests, UR certified one.", []],
  ] as const) it(summary, () => deepStrictEqual(worded(read(summary).review.requests), expected));
});
