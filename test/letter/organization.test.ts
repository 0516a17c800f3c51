import { deepStrictEqual } from "node:assert/strict";
import { readLetters } from "../../src/letter/read";

/** Who made the determination, and how that is worded. */
function organization(text: string): readonly (readonly [string, string] | null)[] {
  return readLetters(text).letters.map(({ organization: found }) => found && [found.value, text.slice(found.span.start, found.span.end)]);
}

const letter = ({ opening = "Case Number: CM15-0012345", methodology = "An expert reviewer was chosen.", rationale = "It helps." }): string => `${opening}

HOW THE IMR FINAL DETERMINATION WAS MADE
${methodology}

CLINICAL CASE SUMMARY
The following clinical case summary was developed.

IMR ISSUES, DECISIONS AND RATIONALES
Aspirin 20 mg: Upheld

Claims Administrator guideline: None.

MAXIMUS guideline: None.

Decision rationale: ${rationale}
`;

describe("the organization of a letter", () => {
  it("stands before the first section, in any case", () =>
    deepStrictEqual(organization(letter({ opening: "MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review", methodology: "MAXIMUS Federal Services sent the file." })), [["MAXIMUS Federal Services", "MAXIMUS FEDERAL SERVICES"]]));
  it("else where the letter tells how the determination was made, over a line end too", () =>
    deepStrictEqual(organization(letter({ methodology: "The file was sent by MAXIMUS\nFederal Services." })), [["MAXIMUS Federal Services", "MAXIMUS\nFederal Services"]]));
  it("is that of the letter by itself where a file holds several", () =>
    deepStrictEqual(organization(letter({ methodology: "MAXIMUS Federal Services sent it." }) + "\n" + letter({})), [["MAXIMUS Federal Services", "MAXIMUS Federal Services"], null]));
  it("is not said where only a rationale names it", () => deepStrictEqual(organization(letter({ rationale: "An earlier review by MAXIMUS Federal Services is not relevant." })), [null]));
});
