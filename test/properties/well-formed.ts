import { deepStrictEqual, fail, strictEqual } from "node:assert/strict";
import { analyze, type Analysis } from "../../src/analysis";
import { spansIn } from "./plain";

/** Milliseconds after which reading counts as hanging, however busy the machine is. */
export const LIMIT_OF_A_HANG = 60_000;

/**
 * Analyses a text and holds the result to what is true of every text: spans lie in it and in their letter, items say what
 * stands at their place, no rule broke off, and there is a reason exactly where there is no letter.
 */
export function analyzeWell(text: string): Analysis {
  const analysis = analyze(text);
  strictEqual(analysis.reason === null, analysis.letters.length > 0);
  analysis.letters.forEach(({ letter, findings, failures }, at) => {
    strictEqual(letter.part, at + 1);
    deepStrictEqual(failures, []);
    for (const [path, span] of spansIn({ letter, findings })) {
      const inside = letter.span.start <= span.start && span.start <= span.end && span.end <= letter.span.end && letter.span.end <= text.length;
      if (!inside) fail(`${path} is ${JSON.stringify(span)} in a letter at ${JSON.stringify(letter.span)} of a text of ${text.length}`);
    }
    for (const { name, index } of letter.items) deepStrictEqual([index, folded(letter.reading.textOf(name.span))], [letter.items.findIndex((item) => item.name === name), name.value]);
  });
  return analysis;
}

function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
