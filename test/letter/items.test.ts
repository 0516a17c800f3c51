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
  it("reads headings before labeled blocks, and a heading without block", () => {
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

  for (const [rationale, ...outcomes] of [
    ["For these reasons neither the MRI of the left knee nor the further physical therapy for it, 8 visits, is medically necessary. Soma is medically necessary.", "upheld", "overturned", "upheld"],
    ["The MRI of the left knee, the drug Soma, and 8 visits of physical therapy are not medically necessary.", "upheld", "upheld", "upheld"],
    ["Given the failure of Soma and Motrin, the MRI is medically necessary. Soma and physical therapy are not medically necessary.", "overturned", "upheld", "upheld"],
    ["None of the requested services is medically necessary.", "upheld", "upheld", "upheld"],
    ["All three requests are medically necessary.", "overturned", "overturned", "overturned"],
    ["The MRI of the right knee is medically necessary. Soma is medically necessary. The rest is not.", null, "overturned", null],
    ["Although physical therapy helps, the MRI is not medically necessary.", "upheld", null, null],
  ] as const) {
    it(`reads what a rationale of several issues decides on each: ${rationale}`, () => {
      const text = `ISSUES AT DISPUTE\n\n1. MRI of the left knee\n2. Soma 350 mg #30\n3. Physical therapy\n\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY\n\n${rationale}\n`;
      deepStrictEqual(read(text)[1].map(([, outcome]) => outcome), outcomes);
    });
  }

  it("gives a lone issue what the rationale concludes on anything", () => {
    const text = "ISSUE AT DISPUTE\n\nA widget\n\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY\n\nThe request is not medically necessary.\n";
    deepStrictEqual(read(text), ["professional-review", [["A widget", "upheld", "rationale"]]]);
  });

  it("reads none where nothing is decided", () => deepStrictEqual(read(`${ISSUES}Nothing.\n`), ["final-determination", []]));
});
