import { deepStrictEqual } from "node:assert/strict";
import { APPEAL_WORDS, LATENESS } from "../../src/knowledge/law";
import { caseDates } from "../../src/present/case-dates";
import { lettersOf } from "./letter";
import { REVIEW_LETTER } from "./review-letter";

/** Steps as name, dates and days; then the last day to appeal. */
function told(text: string) {
  const { steps, appeal } = caseDates(lettersOf(text)[0]!);
  return [...steps.map(({ name, dates, since }) => [name, dates.map(({ words }) => words), since]), appeal && appeal.day];
}

describe("the dates of a case", () => {
  it("are told in order, all that contradict each other, with the days between", () => {
    deepStrictEqual(told(REVIEW_LETTER), [
      ["Injury", ["05/14/2011", "05/16/2011"], null],
      ["Report or request", ["02/11/2015"], "1367 to 1369 days after the injury"],
      ["UR determination", ["02/20/2015"], "9 days after the report or request"],
      ["IMR application", ["03/06/2015"], "14 days after the UR determination"],
      ["Assignment", ["03/20/2015"], "14 days after the IMR application"],
      ["Decision", ["04/17/2015"], "28 days after the assignment"],
      "05/17/2015",
    ]);
  });

  it("that run backwards are told so, and those of one day, and those that are not stated", () => {
    const text = REVIEW_LETTER.replace("Decision Date: 04/17/2015", "Decision Date: 03/19/2015").replace("Received: 03/06/2015", "Received: 02/20/2015").replace("injured on 05/16/2011", "injured").replace("On 02/11/2015 the", "The").replace("Date of Injury: 05/14/2011", "");
    deepStrictEqual(told(text), [
      ["Injury", [], null],
      ["Report or request", [], null],
      ["UR determination", ["02/20/2015"], null],
      ["IMR application", ["02/20/2015"], "the same day as the UR determination"],
      ["Assignment", ["03/20/2015"], "28 days after the IMR application"],
      ["Decision", ["03/19/2015"], "1 day before the assignment"],
      "04/18/2015",
    ]);
  });

  it("of a range run from its ends", () => {
    const [injury, request] = told(REVIEW_LETTER.replace("05/14/2011", "05/14/2011 - 05/14/2012").replace("05/16/2011", "05/14/2011"));
    deepStrictEqual([injury, request], [["Injury", ["05/14/2011 to 05/14/2012", "05/14/2011"], null], ["Report or request", ["02/11/2015"], "1003 to 1369 days after the injury"]]);
  });

  it("give no last day to appeal without the date of the decision, and none but the earliest with it", () => {
    const dated = caseDates(lettersOf(REVIEW_LETTER)[0]!);
    deepStrictEqual([dated.appeal!.weekday, dated.appeal!.day, dated.appeal!.words, dated.appeal!.limits.map(({ provision }) => provision)], ["Sunday", "05/17/2015", APPEAL_WORDS, ["Labor Code 4610.6(h)", "8 CCR 10575(c)", "8 CCR 10605"]]);
    deepStrictEqual(caseDates(lettersOf(REVIEW_LETTER.replace("Decision Date: 04/17/2015", ""))[0]!).appeal, null);
  });

  it("stand beside the times that the law gives, and what the letter does not state", () => {
    deepStrictEqual(caseDates(lettersOf(REVIEW_LETTER)[0]!).steps.map(({ kind, limits, notes }) => [kind, limits.map(({ provision }) => provision), notes]), [
      ["injury", [], []],
      ["request", [], []],
      ["determination", ["8 CCR 9792.9.1(c)(3)", "Labor Code 4610(i)(1)", "8 CCR 9792.9.1(c)(4); Labor Code 4610(i)(3)", "8 CCR 9792.9.1"], ["The time runs from receipt, which the letter does not state.", LATENESS.determination]],
      ["application", ["8 CCR 9792.10.1(b)(1)"], ["The time runs from service, which the letter does not state."]],
      ["assignment", ["8 CCR 9792.10.4(b)"], ["The time runs from the finding of eligibility, which the letter does not state."]],
      ["decision", ["Labor Code 4610.6(d)(1)(B)"], ["The time runs from receipt of the request and the documents, which the letter does not state.", LATENESS.decision]],
    ]);
  });

  it("are beside no time of the drug formulary in a letter of before 2018", () => {
    const times = (text: string): readonly string[] => caseDates(lettersOf(text)[0]!).steps.at(-1)!.limits.map(({ provision }) => provision);
    const undated = REVIEW_LETTER.replace(/^(?:Date Assigned|Decision Date|Priority).*\n/gm, "").replace(/(?:dated|On) 02\/\d\d\/2015/g, "");
    const both = ["Labor Code 4610.6(d)(1)(B)", "Labor Code 4610.6(d)(1)(A)"];
    deepStrictEqual([times(REVIEW_LETTER), times(REVIEW_LETTER.replaceAll("2015", "2019")), times(undated)], [both.slice(0, 1), both, both]);
  });

  for (const [words, note] of [
    ["On 02/11/2015 the", "The time runs from receipt, which the letter does not state."],
    ["A request for authorization was received on 02/11/2015: the", "The time runs from receipt, which the letter dates 02/11/2015."],
    ["In a request received by fax on 02/11/2015 the", "The time runs from receipt, which the letter dates 02/11/2015."],
    ["On 02/11/2015 a new request was received: the", "The time runs from receipt, which the letter dates 02/11/2015."],
    ["On 02/11/2015, when six visits had been received, the", "The time runs from receipt, which the letter does not state."],
  ]) it(`tell from when the time for utilization review runs: ${words}`, () => {
    const { steps } = caseDates(lettersOf(REVIEW_LETTER.replace("On 02/11/2015 the", words!))[0]!);
    deepStrictEqual(steps.map(({ kind, notes }) => [kind, notes[0]])[2], ["determination", note]);
  });
});
