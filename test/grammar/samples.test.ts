import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tokensOf, type Token } from "./tokens";

/** What stands out in each sample: its headings, its items' names and every outcome, with the number of the line. */
const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  "2013-shoulder-sessions.txt": [
    "1 title MAXIMUS FEDERAL SERVICES, INC.",
    "2 title Independent Medical Review",
    "4 title Independent Medical Review Final Determination Letter",
    "20 partial PARTIALLY OVERTURN",
    "37 section HOW THE IMR FINAL DETERMINATION WAS MADE",
    "49 section DOCUMENTS REVIEWED",
    "63 section CLINICAL CASE SUMMARY",
    "82 section IMR DECISION(S) AND RATIONALE(S)",
    "86 item Twelve (12) sessions of physical therapy for the right shoulder",
    "86 upheld not medically",
    "87 upheld necessary and appropriate",
    "102 upheld not medically necessary and appropriate",
    "104 item Cyclobenzaprine 7.5 mg #60",
    "104 upheld not medically necessary and appropriate",
    "124 item MRI of the right shoulder",
    "124 overturned medically necessary and appropriate",
  ],
  "2014-knee-medications.txt": [
    "1 section HOW THE IMR FINAL DETERMINATION WAS MADE",
    "12 section DOCUMENTS REVIEWED",
    "21 section CLINICAL CASE SUMMARY",
    "39 section IMR DECISION(S) AND RATIONALE(S)",
    "42 item Celebrex 200 mg #30",
    "42 upheld not medically necessary and appropriate",
    "55 upheld not medically necessary and appropriate",
    "57 item Lidoderm 5% patch #30",
    "57 upheld not medically necessary and appropriate",
    "70 upheld not medically necessary and appropriate",
    "72 item Standing x-rays of the left knee",
    "72 overturned medically necessary and appropriate",
    "84 overturned medically necessary and appropriate",
  ],
  "2015-baclofen.imr.txt": [
    "1 section HOW THE IMR FINAL DETERMINATION WAS MADE",
    "29 section CLINICAL CASE SUMMARY",
    "67 section IMR ISSUES, DECISIONS AND RATIONALES",
    "75 item Norco 10/325 mg #90",
    "75 upheld Upheld",
    "103 item Baclofen 20 mg #90",
    "103 upheld Upheld",
    "135 item Omeprazole 20 mg",
    "135 upheld Upheld",
  ],
  "2016-knee-partly-authorized.txt": [
    "8 section HOW THE IMR FINAL DETERMINATION WAS MADE",
    "22 section CLINICAL CASE SUMMARY",
    "41 section IMR ISSUES, DECISIONS AND RATIONALES",
    "47 item physical therapy of the right knee, 2 times a week for 3 weeks (6 sessions)",
    "47 upheld Upheld",
    "61 item Hinged brace for the right knee",
    "61 overturned Overturned",
    "73 item Naproxen 550mg #60",
    "73 upheld Upheld",
    "87 item MRI of the right knee",
    "87 overturned Overturned",
  ],
  "2020-low-back.imr.txt": [
    "8 section HOW THE IMR FINAL DETERMINATION WAS MADE",
    "22 section CLINICAL CASE SUMMARY",
    "40 section IMR ISSUES, DECISIONS AND RATIONALES",
    "44 item Duloxetine 60 mg #30",
    "44 overturned Overturned",
    "57 item Cyclobenzaprine 10 mg #30",
    "57 upheld Upheld",
    "67 item TENS unit for purchase",
    "67 upheld Upheld",
    "81 item Aquatic therapy for the low back x 8 visits",
    "81 upheld Upheld",
  ],
};

describe("Grammar: samples", () => {
  for (const [name, outline] of Object.entries(OUTLINES)) {
    it(`shows headings, items and outcomes of ${name}`, () => {
      assert.deepStrictEqual(outlineOf(readFileSync(`media/samples/${name}`, "utf8")), outline);
    });
  }
});

function outlineOf(text: string): readonly string[] {
  const parts: { line: number; kind: string; end: number; text: string }[] = [];
  for (const token of tokensOf(text)) {
    const kind = kindOf(token);
    const last = parts.at(-1);
    if (!kind) continue;
    if (last && last.line === token.line && last.kind === kind && last.end === token.start) {
      last.end = token.end;
      last.text += token.text;
    } else {
      parts.push({ line: token.line, kind, end: token.end, text: token.text });
    }
  }
  return parts.map((part) => `${part.line + 1} ${part.kind} ${part.text}`);
}

/** `title`, `section`, `item` or the outcome; null for a token of another kind. */
function kindOf({ scopes }: Token): string | null {
  return /(?:markup\.heading|markup\.\w+\.outcome|entity\.name\.type)\.(\w+)/.exec(scopes)?.[1] ?? null;
}
