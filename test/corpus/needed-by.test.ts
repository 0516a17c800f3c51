import { deepStrictEqual } from "node:assert/strict";
import type { Analysis } from "../../src/analysis";
import { factsOf } from "./facts";
import { neededByOne } from "./needed-by";

/** A reader of three patterns, the last of which finds nothing that the first does not. */
function analyze(text: string): Analysis {
  const drugs = [...text.matchAll(/baclofen|(?:tramadol|Ultram)/g)].map((match) => ({ name: match[0], drug: { name: match[0] === "Ultram" ? "tramadol" : match[0] }, span: { start: match.index, end: match.index + match[0].length } }));
  const gaps = /\?/.test(text) ? [{ start: 0, end: 1 }] : [];
  /Ultram|tramadol/.exec(text);
  return { reason: null, letters: [{ letter: { span: { start: 0, end: 1 }, drugs, gaps }, findings: [], failures: [] }] } as unknown as Analysis;
}
const lettersOf = (...texts: readonly string[]) => texts.map((text, at) => ({ path: `${at}.txt`, text, facts: factsOf(analyze(text)) }));

describe("neededByOne", () => {
  it("lists rows that one letter uses, and parts of patterns without which one letter changes", () => {
    deepStrictEqual(neededByOne(lettersOf("baclofen and Ultram?", "tramadol"), analyze).slice(0, -2), [
      "Rows that one letter alone uses: 1",
      "  drug: baclofen  (0.txt)",
      "Patterns and alternatives without which the facts of one letter alone change: 4",
      "  /\\?/  (0.txt)",
      "  baclofen  in  /baclofen|(?:tramadol|Ultram)/  (0.txt)",
      "  tramadol  in  /baclofen|(?:tramadol|Ultram)/  (1.txt)",
      "  Ultram  in  /baclofen|(?:tramadol|Ultram)/  (0.txt)",
    ]);
  });

  it("lists nothing where all is needed by more than one", () => {
    deepStrictEqual(neededByOne(lettersOf("baclofen", "baclofen again"), analyze).slice(0, -2), [
      "Rows that one letter alone uses: 0",
      "Patterns and alternatives without which the facts of one letter alone change: 0",
    ]);
  });
});
