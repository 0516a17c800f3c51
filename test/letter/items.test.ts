import { deepStrictEqual } from "node:assert/strict";
import { readItems } from "../../src/letter/items";
import { findLetters } from "../../src/letter/sections";
import { plainReading } from "./plain-reading";

/** The form, and of each item its name, its outcome and the blocks that it has. */
function read(text: string): readonly [string, readonly (readonly [string, string | null, string])[]] {
  const reading = plainReading(text);
  const { form, items } = readItems(reading, findLetters(reading)[0]!);
  return [form, items.map(({ name, outcome, ...item }) => [name.value, outcome?.value ?? null, BLOCKS.filter((block) => item[block] !== null).join()] as const)];
}

const BLOCKS = ["claimsAdministrator", "reviewer", "rationale"] as const;
const ISSUES = "CLINICAL CASE SUMMARY\n\nHe fell.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n";

describe("readItems", () => {
  it("reads headings before labelled blocks, and a heading without block", () => {
    const text = `${ISSUES}Decisions for the disputed items set forth below:

Soma 350 mg #30: Upheld

Claims Administrator guideline:
MTUS

Decision rationale:
It is not medically necessary.

A knee brace: Overturned

A cane: Upheld

Decision rationale:
It is not medically necessary.
`;
    deepStrictEqual(read(text), ["final-determination", [
      ["Soma 350 mg #30", "upheld", "claimsAdministrator,rationale"], ["A knee brace", "overturned", ""], ["A cane", "upheld", "rationale"],
    ]]);
  });

  it("reads the decision sentences of a notice with the blocks under the same request", () => {
    const decision = (name: string, verdict: string): string => `MAXIMUS Federal Services, Inc. has determined the request for ${name} ${verdict} medically necessary and appropriate.\n\n`;
    const text = `${ISSUES}${decision("Soma", "is not")}${decision("a cane", "is")}Regarding the request for a cane:

Decision rationale:
He falls.

Regarding the request for Soma:

MAXIMUS guideline: MTUS
`;
    deepStrictEqual(read(text), ["notice", [["Soma", "upheld", "reviewer"], ["a cane", "overturned", "rationale"]]]);
  });

  it("reads numbered issues with one rationale for all, which decides each", () => {
    const text = `ISSUES AT DISPUTE

1. Soma 350 mg #30
2. Physical therapy

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY

The request for Soma is not medically necessary. The request for physical therapy is medically necessary.
`;
    deepStrictEqual(read(text), ["professional-review", [["Soma 350 mg #30", "upheld", "rationale"], ["Physical therapy", "overturned", "rationale"]]]);
  });

  it("gives a lone issue what the rationale concludes on anything", () => {
    const text = "ISSUE AT DISPUTE\n\nA widget\n\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY\n\nThe request is not medically necessary.\n";
    deepStrictEqual(read(text), ["professional-review", [["A widget", "upheld", "rationale"]]]);
  });

  it("reads none where nothing is decided", () => deepStrictEqual(read(`${ISSUES}Nothing.\n`), ["final-determination", []]));
});
