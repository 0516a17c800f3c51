import { deepStrictEqual } from "node:assert/strict";
import type { AnalyzedLetter } from "../../src/analysis";
import { gaps } from "../../src/present/decorations";
import { problems } from "../../src/present/problems";
import type { Finding, Severity } from "../../src/rules/rule";
import { PageIndex } from "../../src/text/pages";
import { analyzed, lettersOf, wordsAt } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const finding = (at: number, severity: Severity): Finding => ({ rule: "strength-mismatch", severity, message: `${at}`, span: { start: at, end: at + 1 }, item: null, related: [] });
const withFindings = (findings: readonly Finding[]): readonly AnalyzedLetter[] => [{ ...analyzed(SHORT_LETTER)[0]!, findings }];

describe("problems", () => {
  it("are the findings, whole", () => {
    deepStrictEqual(problems(analyzed(SHORT_LETTER)).map((problem) => ({ ...problem, span: wordsAt(SHORT_LETTER, problem.span), related: problem.related.map(({ message, span }) => [message, wordsAt(SHORT_LETTER, span)]) })), [{
      span: "a   ",
      severity: "information",
      message: 'Words are missing between "a" and "of". Redaction is the usual cause.',
      rule: "text-gap",
      related: [],
    }, {
      span: "20 mg",
      severity: "warning",
      message: "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.",
      rule: "strength-mismatch",
      related: [["The treating physician prescribed 5mg", "5mg"]],
    }, {
      span: "MTUS Chronic Pain Medical Treatment Guidelines.",
      severity: "hint",
      message: "The citation names no page: MTUS Chronic Pain Medical Treatment Guidelines.",
      rule: "citation-without-pages",
      related: [],
    }]);
  });

  it("name the pages of a PDF", () => {
    const text = SHORT_LETTER.replace("IMR ISSUES", "\fIMR ISSUES");
    const [, strength] = problems(analyzed(text), new PageIndex(text));
    deepStrictEqual([strength!.message, ...strength!.related.map(({ message }) => message)], [
      "Baclofen: the item says 20 mg, the treating physician prescribed 5mg. (page 2)", "The treating physician prescribed 5mg (page 1)",
    ]);
  });

  it("are a thousand at most: the gravest, in order, and a notice", () => {
    const shown = problems(withFindings(Array.from({ length: 1500 }, (_, at) => finding(at, at === 1400 ? "error" : "information"))));
    deepStrictEqual([shown.length, shown[0]!.message, shown[997]!.message, shown[998]!.message, shown[999]], [1000, "0", "997", "1400", {
      span: { start: 998, end: 999 },
      severity: "information",
      message: "501 more findings in this file are not shown; `imr check` lists them all.",
      rule: null,
      related: [],
    }]);
  });

  it("are all shown up to a thousand", () => {
    deepStrictEqual(problems(withFindings(Array.from({ length: 1000 }, (_, at) => finding(at, "hint")))).length, 1000);
  });
});

describe("gaps", () => {
  it("are the blanks in which words are missing", () => {
    deepStrictEqual(gaps(lettersOf(SHORT_LETTER)).map((span) => wordsAt(SHORT_LETTER, span)), ["   "]);
  });
});
