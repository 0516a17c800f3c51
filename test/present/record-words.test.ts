import { deepStrictEqual } from "node:assert/strict";
import { questionWords } from "../../src/present/record-words";
import { recordQuestions } from "../../src/review/record-checks";
import { exampleText } from "../../src/rules/example";
import { lettersOf } from "./letter";

/** What the questions of a letter with one rationale are called. */
function called(rationale: string): readonly string[] {
  const [letter] = lettersOf(exampleText({ summary: "The patient has neck pain.", items: [{ heading: "Massage x 6: Upheld", rationale }] }));
  return recordQuestions(letter!).flat().map((question) => questionWords(letter!, question));
}

describe("what is called absent", () => {
  for (const [rationale, words] of [
    ["There is no signed agreement in the chart.", ["There is no signed agreement in the chart"]],
    ["However, a note of 11/16/2016 did not describe a trial of therapy.", ["a note of 11/16/2016 did not describe a trial of therapy"]],
    ["Clear treatment goals were not stated on the November 29, 2016 office visit, which was short.", ["Clear treatment goals were not stated on the November 29, 2016 office visit"]],
    ["The pain is old, and the reports do not detail a home program.", ["the reports do not detail a home program"]],
    ["A brace was tried. There is no documentation of such a trial.", ["There is no documentation of such a trial."]],
  ] as const) it(rationale, () => deepStrictEqual(called(rationale), words));
});
