import { deepStrictEqual } from "node:assert/strict";
import { readHeading } from "../../src/letter/heading";

/** The parts as words, with the outcome's value. */
function read(text: string) {
  const parts = readHeading(text, 0, text.length);
  const words = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end);
  return { name: words(parts.name), outcome: parts.outcome && `${words(parts.outcome)} = ${parts.outcome.value}`, original: words(parts.original), authorized: words(parts.authorized), remains: parts.remains };
}
const plain = { original: null, authorized: null, remains: false };

describe("readHeading", () => {
  for (const [text, expected] of [
    ["Norco 10/325 mg #60:  Upheld", { name: "Norco 10/325 mg #60", outcome: "Upheld = upheld", ...plain }],
    ["X-ray of the pelvis: Overturned", { name: "X-ray of the pelvis", outcome: "Overturned = overturned", ...plain }],
    ["Associated surgical service: Cold therapy unit: Upheld", { name: "Associated surgical service: Cold therapy unit", outcome: "Upheld = upheld", ...plain }],
    ["1) Urinalysis:\nUpheld", { name: "Urinalysis", outcome: "Upheld = upheld", ...plain }],
    ["Soma 350 mg #30\nUpheld", { name: "Soma 350 mg #30", outcome: "Upheld = upheld", ...plain }],
    ["Soma 350 mg #30 Overturned", { name: "Soma 350 mg #30", outcome: "Overturned = overturned", ...plain }],
    ["Soma 350 mg #30:", { name: "Soma 350 mg #30", outcome: null, ...plain }],
    ["Soma 350 mg #30", { name: "Soma 350 mg #30", outcome: null, ...plain }],
    ["MRI of the neck: Partially Overturned", { name: "MRI of the neck", outcome: "Partially Overturned = modified", ...plain }],
    ["2. Six visits of acupuncture are not medically necessary and appropriate.", { name: "Six visits of acupuncture", outcome: "are not medically necessary and appropriate = upheld", ...plain }],
    [
      "1) MAXIMUS Federal Services, Inc. has determined the request for a wrist brace is medically necessary and appropriate.",
      { name: "a wrist brace", outcome: "is medically necessary and appropriate = overturned", ...plain },
    ],
    [
      "Soma 350 mg #90 was the original request. Soma 350 mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Soma 350 mg #60 is: Upheld",
      { name: "Soma 350 mg #60", outcome: "Upheld = upheld", original: "Soma 350 mg #90", authorized: "Soma 350 mg #30", remains: true },
    ],
    [
      "Purchase of a walker was the original request. The Claims Administrator authorized a walker for one month, leaving the original request IMR eligible. The original request, purchase of a walker is: Overturned",
      { name: "purchase of a walker", outcome: "Overturned = overturned", original: "Purchase of a walker", authorized: "a walker for one month", remains: false },
    ],
    ["", { name: "", outcome: null, ...plain }],
  ] as const) it(text || "an empty text", () => deepStrictEqual(read(text), expected));
});
