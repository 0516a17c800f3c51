import { deepStrictEqual } from "node:assert/strict";
import { sameStrength, strengthsConflict, strengthsIn, withUnit } from "../../src/letter/strength";
import type { Strength } from "../../src/letter/model";

/** The parts of a strength as `amount unit`. */
function parts(text: string): readonly string[] | null {
  return strengthsIn(text)[0]?.strength.parts.map(({ amount, unit }) => `${amount} ${unit}`.trim()) ?? null;
}

describe("strengthsIn, of a text that is one strength", () => {
  const wordings: readonly [string, readonly string[] | null][] = [
    ["20mg", ["20 mg"]], ["20 MG", ["20 mg"]], ["0.5 g", ["0.5 g"]], [".5mg", ["0.5 mg"]], ["50 gm", ["50 g"]], ["1,000 mg", ["1000 mg"]],
    ["10/325", ["10", "325"]], ["10/325 mg", ["10 mg", "325 mg"]], ["10-325mg", ["10 mg", "325 mg"]], ["300-30 mg", ["300 mg", "30 mg"]], ["7.5-325", ["7.5", "325"]],
    ["320.5-30- 16mg", ["320.5 mg", "30 mg", "16 mg"]], ["30.5/30/16mg", ["30.5 mg", "30 mg", "16 mg"]], ["8/2 mg", ["8 mg", "2 mg"]],
    ["5%", ["5 %"]], ["1percent", ["1 %"]], ["4%-27.5%-0.0325%", ["4 %", "27.5 %", "0.0325 %"]],
    ["10 mcg/hr", ["10 mcg/hr"]], ["25 mcg/hour", ["25 mcg/hr"]], ["10mg/1ml", ["10 mg/ml"]], ["200 units", ["200 units"]],
    ["the fifteen-milligram tablet", ["15 mg"]], ["ten milligrams", ["10 mg"]], ["a hundred-and-fifty-milligram tablet", ["150 mg"]], ["fifty micrograms", ["50 mcg"]], ["a milligram", null], ["ten programs", null],
    ["60", null], ["#60", null], ["12/07/2016", null], ["3/14/13", null], ["5/15", null], ["101-102", null], ["2-3", null], ["", null], ["30 ml", null],
  ];
  for (const [text, expected] of wordings) it(`reads ${JSON.stringify(text)}`, () => deepStrictEqual(parts(text), expected));
});

describe("withUnit", () => {
  for (const [text, expected] of [["10/325", "10/325 mg"], ["7.5-325", "7.5-325 mg"], ["10/325mg", "10/325mg"], ["5%", "5%"]] as const) {
    it(`writes ${text} as ${expected}`, () => deepStrictEqual(withUnit(strengthOf(text)), expected));
  }
});

describe("strengthsIn", () => {
  it("gives the words and where they stand", () => {
    deepStrictEqual(strengthsIn("Norco 10/325mg#60, Xanax 0.5 mg").map(({ strength, start, end }) => [strength.text, start, end]), [["10/325mg", 6, 14], ["0.5 mg", 25, 31]]);
  });
});

describe("sameStrength", () => {
  const pairs: readonly [string, string, boolean][] = [
    ["20mg", "20 MG", true], ["0.5 g", "500 mg", true], ["10/325", "10/325 mg", true], ["10/325 mg", "10-325mg", true], ["25 mcg", "25 mcg/hr", true], ["100 mcg", "0.1 mg", true],
    ["5 mg", "20 mg", false], ["5/325 mg", "10/325 mg", false], ["5%", "5 mg", false], ["10 mg", "10/325 mg", true], ["325 mg/10 mg", "10/325", true], ["50/325/40 mg", "50/325 mg", true], ["5 mg", "10/325 mg", false], ["10/10 mg", "10/325 mg", false], ["50 gm", "50 mg", false],
  ];
  for (const [one, other, expected] of pairs) {
    it(`${one} and ${other} are ${expected ? "the same" : "different"}`, () => deepStrictEqual([sameStrength(strengthOf(one), strengthOf(other)), sameStrength(strengthOf(other), strengthOf(one))], [expected, expected]));
  }
});

describe("strengthsConflict", () => {
  const pairs: readonly [string, string, boolean][] = [
    ["10 mg", "10/325 mg", false], ["5 mg", "10/325 mg", true], ["20 mg", "10 mg", true], ["5%", "4%", true], ["50 gm", "50 mg", true],
    ["5%", "700 mg", false], ["100 units", "100 mg", false], ["10 mg/ml", "10 mg", false], ["1.3%", "180", false],
  ];
  for (const [one, other, expected] of pairs) {
    it(`${one} and ${other} ${expected ? "cannot both be right" : "may be one"}`, () => deepStrictEqual([[one, other], [other, one]].map(([first, second]) => strengthsConflict(strengthOf(first!), strengthOf(second!))), [expected, expected]));
  }
});

/** The strength in a text, or its number without unit. */
function strengthOf(text: string): Strength {
  return strengthsIn(text)[0]?.strength ?? { text, parts: [{ amount: Number(text), unit: "" }] };
}
