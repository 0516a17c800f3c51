import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readLetters } from "../../src/letter/read";
import type { Span } from "../../src/text/span";
import { pathToMisfit } from "../properties/plain";
import { LIMIT_OF_A_HANG } from "../properties/well-formed";

/** What patterns over prose, lists and labels stumble on when it goes on and on. */
const STRETCHES: readonly string[] = [
  "denied ", "request for ", "requested Soma and ", "the ", "the request was ", "was ", ", and ", "1 and ", "not medically necessary ", "board certified in ",
  '"', "'a ", "(", ") ", "[a] ", "1", "#60 ", "2 times a week ", "12/12/14 ", "10/", "a-", ".", "? ", ": ", "\u00a0", "\n", "a\n\n", "1. a\n", "Soma: Upheld\n\n",
  "Decision rationale:\n", "Section(s): ", "MTUS, ", "Page(s) 1, ", "Regarding the request for ",
];

/** The characters of the longer of two letters for each stretch, of which the shorter one has a quarter. */
const SIZE = 120_000;
const PLACES = 8;

/** An invented letter with a stretch in its header, cover and every section. */
function letterWith(stretch: string): string {
  return `Case Number: CM14-0000001 Date Assigned: 01/02/2014 ${stretch}

Dear Reader: ${stretch}

HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to an expert reviewer. ${stretch}

CLINICAL CASE SUMMARY

The patient is a 52-year-old man. Utilization review denied Soma 350 mg #30 ${stretch}

IMR ISSUES, DECISIONS AND RATIONALES

Soma 350 mg #30 ${stretch}: Upheld

Claims Administrator guideline:
${stretch}

MAXIMUS guideline:
Decision based on MTUS Chronic Pain Treatment Guidelines, Opioids ${stretch}

Decision rationale:
The request is ${stretch}`;
}

/** The kinds of the sections of the letters in a text, after a look at every span in them. */
function sectionKinds(text: string): readonly (readonly string[])[] {
  const { letters } = readLetters(text);
  const fits = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
  strictEqual(pathToMisfit(letters, fits), null);
  return letters.map(({ sections }) => sections.map(({ kind }) => kind));
}

/** Nothing here measures time: a pattern that grows faster than its text makes this suite hang. */
describe("readLetters, on a text that goes on and on", function () {
  this.timeout(LIMIT_OF_A_HANG);

  for (const stretch of STRETCHES) {
    it(`reads its sections all the same: ${JSON.stringify(stretch)}`, () => {
      const times = Math.floor(SIZE / PLACES / stretch.length);
      const expected = [["header", "cover", "methodology", "case-summary", "issues"]];
      deepStrictEqual([times, Math.floor(times / 4)].map((count) => sectionKinds(letterWith(stretch.repeat(count)))), [expected, expected]);
    });
  }
});
