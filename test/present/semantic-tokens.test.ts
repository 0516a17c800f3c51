import { deepStrictEqual } from "node:assert/strict";
import { semanticTokens, type Token } from "../../src/present/semantic-tokens";
import { LineIndex } from "../../src/text/lines";
import { lettersOf, variantsOf, wordsAt } from "./letter";
import { SHORT_LETTER, SHORT_LETTER_TOKENS } from "./short-letter";

/** Tokens as lines: type, modifiers, words. */
function drawn(text: string): readonly string[] {
  return semanticTokens(lettersOf(text)).map(({ type, modifiers, span }) => [type, ...modifiers, wordsAt(text, span)].join(" "));
}

/** What is wrong with the tokens of a text: order, overlap, length over a line, blanks at an end. */
function faultsOf(text: string): readonly string[] {
  const lines = new LineIndex(text);
  const tokens = semanticTokens(lettersOf(text));
  return tokens.flatMap((token: Token, at) => {
    const words = wordsAt(text, token.span);
    const faults = [];
    if (at > 0 && tokens[at - 1]!.span.end > token.span.start) faults.push(`overlaps the one before: ${words}`);
    if (lines.lineAt(token.span.start) !== lines.lineAt(token.span.end - 1)) faults.push(`is on two lines: ${words}`);
    if (words.trim() !== words || words === "") faults.push(`has blanks at an end: "${words}"`);
    return faults;
  });
}

describe("semantic tokens", () => {
  it("color what the whole letter tells, each line by itself", () => {
    deepStrictEqual(drawn(SHORT_LETTER), SHORT_LETTER_TOKENS);
  });

  it("leave the rest of an item's name to the item, and tell a brand", () => {
    const text = SHORT_LETTER.replace("Baclofen 20 mg #45: Upheld", "Retrospective Norco 10/325 mg tablets #45: Upheld");
    const from = drawn(text).findIndex((line) => line.includes("Retrospective"));
    deepStrictEqual(drawn(text).slice(from, from + 6), [
      "imrItemName Retrospective",
      "imrDrug imrBrand Norco",
      "imrStrength 10/325 mg",
      "imrItemName tablets",
      "imrQuantity #45",
      "imrOutcomeUpheld Upheld",
    ]);
  });

  for (const [name, text] of variantsOf(SHORT_LETTER)) {
    it(`are sorted, apart and within their lines: ${name}`, () => deepStrictEqual(faultsOf(text), []));
  }
});
