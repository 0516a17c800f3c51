import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { bearingWords, EXCESS_OF_POWERS, groundOf, PLAINLY_ERRONEOUS_FACT } from "../../src/rules/legal";

describe("the ground that a finding may bear on", () => {
  it("is the powers of the Administrative Director where nothing was there to be decided, an erroneous fact where a fact is at issue, and none for wording", () => {
    deepStrictEqual([groundOf("item-not-reviewed"), groundOf("strength-mismatch"), groundOf("misspelling")], [EXCESS_OF_POWERS, PLAINLY_ERRONEOUS_FACT, null]);
  });

  it("is told with what an appeal takes, several at once", () => {
    const [powers, fact] = [EXCESS_OF_POWERS, PLAINLY_ERRONEOUS_FACT].map((ground) => bearingWords([ground]));
    const appeal =
      "it is no ground by itself, and whether it bears on one is not for this program to say. An appeal takes a verified petition, filed with the Workers' Compensation Appeals Board and served within 30 days of the date of mailing of the determination (8 CCR 10575(c): filed no later than 30 days after service), and clear and convincing evidence; the determination is presumed to be correct.";
    const [h1, h5] = [
      "California Labor Code section 4610.6(h)(1) (the Administrative Director acted without or in excess of powers)",
      "California Labor Code section 4610.6(h)(5) (a plainly erroneous express or implied finding of fact, where the mistake is one of ordinary knowledge on the information submitted for review and not of expert opinion)",
    ];
    deepStrictEqual([powers, fact], [`A finding may bear on ${h1}; ${appeal}`, `A finding may bear on ${h5}; ${appeal}`]);
    strictEqual(bearingWords([EXCESS_OF_POWERS, PLAINLY_ERRONEOUS_FACT]), `A finding may bear on ${h1}, or on ${h5}; ${appeal}`);
  });
});
