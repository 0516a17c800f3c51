import { strictEqual } from "node:assert/strict";
import { concludingClause } from "../../src/letter/concluding-clause";

/** The clause of a sentence whose verdict starts at `is not` or `are not`; `name` is the treatment that it names. */
function clauseOf(words: string, name: string | null): string {
  return words.slice(concludingClause(words, words.search(/\b(?:is|are) not\b/), name === null ? null : words.indexOf(name))).replace(/^[,;:]? ?/, "");
}

describe("concludingClause", () => {
  for (const [words, name, expected] of [
    ["The request is not medically necessary.", null, "The request is not medically necessary."],
    ["Because no red flag was found, and surgery is far off, the request is not medically necessary.", null, "the request is not medically necessary."],
    ["In sum, no gain was shown in the notes, and the request for Soma, 30 tablets, is not medically necessary.", "Soma", "and the request for Soma, 30 tablets, is not medically necessary."],
    ["The record shows no spasm; therefore this request is not medically necessary.", null, "therefore this request is not medically necessary."],
    ["As such, the retrospective request for Soma is not medically necessary.", "Soma", "the retrospective request for Soma is not medically necessary."],
    ["Since the pain is old, Soma 350 mg, 30 tablets, is not medically necessary.", "Soma", "Soma 350 mg, 30 tablets, is not medically necessary."],
    ["Without a finding, or a plan for surgery, it is not medically necessary.", null, "it is not medically necessary."],
    ["A cane and a walker are not medically necessary.", "A cane", "A cane and a walker are not medically necessary."],
    ["The request for more time was granted, yet nothing came, so the requests are not medically necessary.", null, "so the requests are not medically necessary."],
  ] as const) it(words, () => strictEqual(clauseOf(words, name), expected));
});
