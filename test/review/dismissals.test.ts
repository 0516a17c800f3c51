import { deepStrictEqual } from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { anchored, anchorOf } from "../../src/review/anchors";
import { reviewFindings, withoutDismissed } from "../../src/review/dismissals";
import type { Anchor, Dismissal } from "../../src/review/records";
import { exampleText } from "../../src/rules/example";
import { itemIncomplete } from "../../src/rules/item-incomplete";
import type { Rule } from "../../src/rules/rule";
import { strengthMismatch } from "../../src/rules/strength-mismatch";

const RULES = [itemIncomplete, strengthMismatch];
const LETTER = exampleText({
  summary: `The patient is a 52-year-old female. On 06/02/2014 the treating physician prescribed Baclofen 5mg #60, Norco and Soma.
The utilization review determination dated 06/12/2014 denied Baclofen 20 mg #60, Norco and Soma.`,
  items: [{ heading: "Norco: Upheld" }, { heading: "Baclofen 20 mg #60: Upheld" }, { heading: "Soma: Upheld" }],
});

const anchorsOf = (text: string): readonly Anchor[] => analyze(text, { rules: RULES }).letters.flatMap(anchored).map(({ anchor }) => anchor);
const dismissed = (finding: Anchor, at: number): Dismissal => ({ id: String(at), kind: "dismissal", person: "A. Nyman", date: "2026-01-01", sha256: "aa", status: "known", reason: "", finding });
const DISMISSALS = anchorsOf(LETTER).map(dismissed);

/** Which dismissals, by their index, are found in a text, and which findings are left. */
function read(text: string, dismissals: readonly Dismissal[] = DISMISSALS, rules = RULES) {
  const { letters } = analyze(text, { rules });
  const reviewed = reviewFindings(letters, dismissals, rules);
  return {
    found: [...reviewed.dismissals.values()].map(({ id }) => Number(id)).sort(),
    unmatched: reviewed.unmatched.map(({ id }) => Number(id)),
    left: withoutDismissed(letters, reviewed).flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  };
}

describe("an anchor", () => {
  it("holds the words that a finding stands on, those of its other places, and what stands around it", () => {
    const [letter] = analyze(LETTER, { rules: [strengthMismatch] }).letters;
    deepStrictEqual(anchorOf(letter!.letter, letter!.findings[0]!), {
      rule: "strength-mismatch", part: 1, item: "Baclofen 20 mg #60", quoted: "20 mg", related: ["5mg"],
      before: "use. Therefore, the request is not medically necessary. Baclofen".slice(-60).trim(),
      after: "#60: Upheld Claims Administrator guideline: Decision based on MTUS".slice(0, 59).trim(),
    });
  });
});

describe("dismissals", () => {
  it("are found in the letter that they were made on", () => deepStrictEqual(read(LETTER), { found: [0, 1, 2], unmatched: [], left: [] }));

  for (const [change, text] of [
    ["text before it", `Case Number: CM13-0000001\n\n${LETTER}`],
    ["its neighbors' words", LETTER.replaceAll("no benefit from earlier use", "little benefit from what was tried before")],
    ["line ends", LETTER.replaceAll("\n", "\r\n")],
    ["the wrapping of lines", LETTER.replaceAll(/(?<=[a-z,]) (?=[a-z])/g, "\n")],
    ["items before it", LETTER.replace("Norco: Upheld", "Ultram 50 mg #30: Upheld\n\nClaims Administrator guideline:\nODG.\n\nMAXIMUS guideline:\nODG.\n\nDecision rationale:\nIt is not medically necessary.\n\nNorco: Upheld")],
  ] as const) it(`are found again after a change of ${change}`, () => deepStrictEqual(read(text), { found: [0, 1, 2], unmatched: [], left: [] }));

  it("are found once each where two findings have the same words", () => {
    const twice = LETTER.replace("Soma: Upheld", "Norco: Upheld");
    deepStrictEqual(read(twice, [DISMISSALS[0]!]), { found: [0], unmatched: [], left: ["strength-mismatch", "item-incomplete"] });
  });

  it("of a rule that broke off are not said to match nothing", () => {
    const broken: Rule = { ...itemIncomplete, check: () => { throw new Error("It broke off."); } };
    const rules = [broken, strengthMismatch];
    const { letters } = analyze(LETTER, { rules });
    deepStrictEqual(reviewFindings(letters, DISMISSALS, rules).unmatched, []);
  });

  it("of words that are gone match nothing, and say so", () => {
    deepStrictEqual(read(LETTER.replace("Norco: Upheld", "Norco 10/325 mg #60: Upheld")), { found: [1, 2], unmatched: [0], left: [] });
  });

  it("of a conflict hold only while its other place says the same", () => {
    deepStrictEqual(read(LETTER.replace("5mg", "10mg")), { found: [0, 2], unmatched: [1], left: ["strength-mismatch"] });
  });

  it("do not pass to another item with the same words", () => {
    const other = LETTER.replaceAll("Baclofen", "Tizanidine").replaceAll("20 mg", "4 mg").replaceAll("5mg", "2mg");
    deepStrictEqual(read(other), { found: [0, 2], unmatched: [1], left: ["strength-mismatch"] });
  });

  it("of rules that do not run say nothing", () => deepStrictEqual(read(LETTER, DISMISSALS, [itemIncomplete]), { found: [0, 2], unmatched: [], left: [] }));

  it("are none in a letter of which nothing was dismissed", () => deepStrictEqual(read(LETTER, []), { found: [], unmatched: [], left: ["item-incomplete", "strength-mismatch", "item-incomplete"] }));
});
