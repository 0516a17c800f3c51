import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readLetters } from "../../src/letter/read";
import type { Span } from "../../src/text/span";
import { pathToMisfit } from "./plain";
import { LIMIT_OF_A_HANG } from "./well-formed";
import { letterThatGoesOn, STRETCHES } from "./letters-that-go-on";

/** The kinds of the sections of the letters in a text, after a look at every span in them. */
function sectionKinds(text: string): readonly (readonly string[])[] {
  const { letters } = readLetters(text);
  const fits = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
  strictEqual(pathToMisfit(letters, fits), null);
  return letters.map(({ sections }) => sections.map(({ kind }) => kind));
}

const EXPECTED = [["header", "cover", "methodology", "case-summary", "issues"]];

/** Nothing here measures time: a pattern that runs away hangs this suite, and `npm run bench` tells of growth that is merely too fast. */
describe("readLetters, on a text that goes on and on", function () {
  this.timeout(LIMIT_OF_A_HANG);

  for (const stretch of STRETCHES) {
    it(`reads its sections all the same: ${JSON.stringify(stretch)}`, () => {
      deepStrictEqual(sectionKinds(letterThatGoesOn(stretch, 8_000)), EXPECTED);
    });
  }
});
