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
    ["UR certified a cane. Of the helper it allowed 3 hours a week for 8 weeks, as before.", ["certified: cane", "modified: helper > 3 hours a week for 8 weeks"]],
    ["UR denied a cane. Of the one hundred and twenty Soma it certified ninety.", ["denied: cane", "modified: one hundred and twenty Soma > ninety"]],
    ["UR denied a cane. Of the others it approved one.", ["denied: cane"]],
    ["UR refused the cane, whereas massage of the hip, 12 visits, became 4 visits and Soma 350 mg #60 became #20.", ["denied: cane", "modified: massage of the hip, 12 visits > 4 visits", "modified: Soma 350 mg #60 > #20"]],
    ["UR denied a cane. Her pain became 8 of 10.", ["denied: cane"]],
    ["UR of 3/4/2014: massage x 12 was modified to 4 visits and Soma 350 mg #60 was modified to #20.", ["modified: massage x 12 > 4 visits", "modified: Soma 350 mg #60 > #20"]],
  ] as const) it(summary, () => deepStrictEqual(worded(read(summary).review.requests), expected));
});
