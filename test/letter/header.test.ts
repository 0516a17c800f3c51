import { deepStrictEqual } from "node:assert/strict";
import { readHeader } from "../../src/letter/header";
import type { Header } from "../../src/letter/model";
import { readingOf } from "../../src/text/reading";

/** What a header states, each field as value and as worded; fields that it does not state are left out. */
function header(text: string): Partial<Record<keyof Header, readonly [string, string]>> {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
  const fields = Object.entries(readHeader(reading, 0, reading.text.length, 2017)).flatMap(([name, field]) =>
    field === null ? [] : [[name, [field.value, text.slice(field.span.start, field.span.end)]] as const]);
  return Object.fromEntries(fields);
}

const table = {
  caseNumber: ["CM16-0990105", "CM16-0990105"],
  dateAssigned: ["2017-01-04", "01/04/2017"],
  dateOfInjury: ["2016-10-21", "10/21/2016"],
  decisionDate: ["2017-01-31", "01/31/2017"],
  reviewDenialDate: ["2016-12-14", "12/14/2016"],
  applicationReceived: ["2016-12-29", "12/29/2016"],
  priority: ["standard", "Standard"],
};

describe("readHeader", () => {
  it("reads label and value in turn, with a label broken over two lines", () =>
    deepStrictEqual(header("Case Number: CM16-0990105 \nDate Assigned: 01/04/2017 Date of Injury:  10/21/2016 \nDecision Date: 01/31/2017 UR Denial Date:  12/14/2016 \nPriority:  Standard Application \nReceived: \n12/29/2016 \n"), table));
  it("reads all labels of a column before its values", () =>
    deepStrictEqual(header("Case Number:\nDate Assigned:\nDecision Date:\nPriority:\n\nCM16-0990105\n01/04/2017\n01/31/2017\nStandard\n\nDate of Injury:\nUR Denial Date:\nApplication\nReceived:\n\n10/21/2016\n12/14/2016\n12/29/2016\n"), table));
  it("leaves a field without value out", () =>
    deepStrictEqual(header("Case Number: CM14-0012345  Date Assigned:   Date of Injury: 10/27/2013\nPriority: EXPEDITED"), {
      caseNumber: ["CM14-0012345", "CM14-0012345"], dateOfInjury: ["2013-10-27", "10/27/2013"], priority: ["expedited", "EXPEDITED"],
    }));
  it("reads the overall result of a cover letter", () => {
    deepStrictEqual(header("Final Determination: UPHOLD. This means"), { determination: ["upheld", "UPHOLD"] });
    deepStrictEqual(header("Final Determination: PARTIALLY OVERTURN. This"), { determination: ["modified", "PARTIALLY OVERTURN"] });
    deepStrictEqual(header("Final Determination: PARTIAL OVERTURN."), { determination: ["modified", "PARTIAL OVERTURN"] });
    deepStrictEqual(header("Final Determination: OVERTURN."), { determination: ["overturned", "OVERTURN"] });
    deepStrictEqual(header("UR Determination: Modified. Utilization Review Determination: Upheld."), {});
  });
  it("takes an overall result in part for partly overturned, whichever words say so", () => {
    for (const words of ["OVERTURN IN PART", "OVERTURN, in part", "OVERTURNED (in part", "Overturn (some", "UPHELD IN PART", "UPHOLD in part", "OVERTURN partially", "UPHOLD the denial of some", "PARTLY OVERTURN"])
      deepStrictEqual(header(`Final Determination: ${words} items, OVERTURN others. This means`), { determination: ["modified", words] });
  });
  it("takes no overall result from a line that gives both, or one with an exception", () => {
    for (const words of ["UPHOLD/OVERTURN (partial)", "UPHOLD / OVERTURN / PARTIALLY OVERTURN", "UPHOLD (items 1, 2), OVERTURN (item 3)", "OVERTURN item 3 and UPHOLD the others", "UPHOLD, except for the brace", "OVERTURN (2 of 3 items)", "Overturn as to the brace", "UPHOLD or OVERTURN"])
      deepStrictEqual(header(`Final Determination: ${words}. This means`), {});
    deepStrictEqual(header("Final Determination: UPHOLD the denial of all items. This means some of it."), { determination: ["upheld", "UPHOLD"] });
  });
  it("reads the sentences of a notice", () =>
    deepStrictEqual(
      header("Notice\n\nDated: December 12, 2013\n\nAn application for Independent Medical Review was filed on August 28, 2013 disputing the Utilization Review Denial dated August 16, 2013. A Notice of Assignment was provided to the above parties on October 2, 2013."),
      { decisionDate: ["2013-12-12", "December 12, 2013"], applicationReceived: ["2013-08-28", "August 28, 2013"], reviewDenialDate: ["2013-08-16", "August 16, 2013"], dateAssigned: ["2013-10-02", "October 2, 2013"] },
    ));
  it("reads the table of a notice", () =>
    deepStrictEqual(header("Dated: 11/21/2013\n\nDate of UR Decision: 8/6/2013\nDate of Injury: 10/9/2012\nIMR Application Received: 8/19/2013\nMAXIMUS Case Number: CM13-0000001\n"), {
      caseNumber: ["CM13-0000001", "CM13-0000001"], dateOfInjury: ["2012-10-09", "10/9/2012"], decisionDate: ["2013-11-21", "11/21/2013"], reviewDenialDate: ["2013-08-06", "8/6/2013"], applicationReceived: ["2013-08-19", "8/19/2013"],
    }));
  it("takes no date of the prose for a value", () => deepStrictEqual(header("Date of Injury: see the report of 01/02/2014"), {}));
  it("is empty where there is no header", () => deepStrictEqual(header(""), {}));
});
