import assert from "node:assert/strict";
import { analyze } from "../src/analysis";
import { exampleText } from "../src/rules/example";
import type { Rule } from "../src/rules/rule";
import { strengthMismatch } from "../src/rules/strength-mismatch";

const LETTER = exampleText({
  summary: "On 06/02/2014 the treating physician prescribed Baclofen 5mg #60. The utilization review determination dated 06/12/2014 denied Baclofen 5mg #60.",
  items: [{ heading: "Baclofen 20 mg: Upheld" }],
});

describe("analyze", () => {
  it("runs every rule, or those that are asked for", () => {
    assert.deepEqual(rulesIn(analyze(LETTER)), ["item-incomplete", "strength-mismatch"]);
    assert.deepEqual(rulesIn(analyze(LETTER, { rules: [strengthMismatch] })), ["strength-mismatch"]);
    assert.deepEqual(rulesIn(analyze(LETTER, { rules: [] })), []);
  });

  it("says why a text is no letter", () => {
    assert.deepEqual(analyze(""), { letters: [], reason: "The file is empty." });
    const { letters, reason } = analyze("An article on independent medical review.");
    assert.deepEqual(letters, []);
    assert.match(reason ?? "", /\.$/);
  });

  it("takes each letter of a text by itself", () => {
    const { letters } = analyze(LETTER + LETTER);
    assert.deepEqual(letters.map(({ letter, findings }) => [letter.part, findings.length]), [[1, 2], [2, 2]]);
  });

  it("keeps the findings of the other rules when one breaks off, and says so", () => {
    const breaking: Rule = { ...strengthMismatch, id: "breaking", check: () => { throw new Error("the fault"); } };
    const [analyzed] = analyze(LETTER, { rules: [breaking, strengthMismatch] }).letters;
    assert.deepEqual(analyzed?.failures, [{ rule: "breaking", message: "the fault" }]);
    assert.deepEqual(analyzed?.findings.map(({ rule }) => rule), ["strength-mismatch"]);
  });
});

function rulesIn(analysis: ReturnType<typeof analyze>): readonly string[] {
  return analysis.letters.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}
