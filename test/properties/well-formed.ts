import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { analyze, type Analysis } from "../../src/analysis";
import type { Span } from "../../src/text/span";
import { pathToMisfit } from "./plain";

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
    const fits = ({ start, end }: Span): boolean => letter.span.start <= start && start <= end && end <= letter.span.end;
    strictEqual(pathToMisfit({ letter, findings }, fits), null);
    strictEqual(letter.span.end <= text.length, true);
    const names = letter.items.map(({ name, index }) => [index, name.value]);
    deepStrictEqual(names, letter.items.map(({ name }, index) => [index, folded(letter.reading.textOf(name.span))]));
  });
  return analysis;
}

function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
