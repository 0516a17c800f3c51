import { deepStrictEqual } from "node:assert/strict";
import { dismissalsWithoutFinding, dismissedFindings } from "../../src/present/dismissed-findings";
import { NONE } from "../../src/review/dismissals";
import type { Dismissal } from "../../src/review/records";
import { analyzed, wordsAt } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const text = SHORT_LETTER.replace("#45: Upheld", "#45");
const letters = analyzed(text);
const [first, second] = letters[0]!.letter.items;
const dismissal = { person: "A. Nyman" } as Dismissal;
const dismissed = (rules: readonly string[]) => ({ dismissals: new Map(letters[0]!.findings.filter(({ rule }) => rules.includes(rule)).map((finding) => [finding, dismissal])), unmatched: [] });
const told = (...given: Parameters<typeof dismissedFindings>) => dismissedFindings(...given).map((one) => [wordsAt(text, one.span), one.dismissal]);

describe("what was dismissed", () => {
  it("is told of a letter, in order, with what was said of it", () => {
    const both = dismissed(["strength-mismatch", "outcome-missing"]);
    deepStrictEqual(dismissedFindings(letters, both).map(({ message }) => message), letters[0]!.findings.filter((finding) => both.dismissals.has(finding)).map(({ message }) => message));
    deepStrictEqual(told(letters, dismissed(["strength-mismatch"])), [["20 mg", dismissal]]);
  });

  it("is told of one item alone", () => {
    deepStrictEqual(told(letters, dismissed(["strength-mismatch"]), first!.heading), [["20 mg", dismissal]]);
    deepStrictEqual(told(letters, dismissed(["strength-mismatch"]), second!.heading), []);
  });

  it("is told apart from that of which nothing is found now", () => {
    const gone = { person: "B. Nyman" } as Dismissal;
    deepStrictEqual(dismissalsWithoutFinding([dismissal, gone], dismissed(["strength-mismatch"])), [gone]);
    deepStrictEqual(dismissalsWithoutFinding([], NONE), []);
  });

  it("is nothing where nothing was", () => deepStrictEqual(told(letters, NONE), []));
});
