import { deepStrictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze } from "../../src/analysis";
import { ITEM_COLUMNS, itemRows } from "../../src/present/items-table";
import { REVIEW_LETTER } from "./review-letter";

const LETTER = `Case Number: CM16-0012345
Date of Injury: 08/22/2012    Decision Date: 01/17/2017

HOW THE IMR FINAL DETERMINATION WAS MADE
He/she has no affiliation with the employer.
The Expert Reviewer has the following credentials:
State(s) of Licensure: Ohio
Certification(s)/Specialty: Orthopedic Surgery, Pain Management

CLINICAL CASE SUMMARY
The patient is a 44 year old man injured on 08/23/2012. On 11/20/2016 the treating physician requested physical therapy for
the left knee 2 times a week for 6 weeks and Norco 10/325 mg #90. The utilization review determination dated 11/29/2016
modified the request for 12 sessions of physical therapy for the left knee to 6 sessions and denied Norco 10/325 mg #60.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Physical therapy for the left knee, 12 sessions was the original request. Physical therapy for the left knee, 6 sessions was
authorized by the Claims Administrator. The remaining portion of the original request, 6 sessions of physical therapy for the left knee is: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, 2009, Physical Medicine, page 98, and the Official Disability Guidelines, Knee & Leg chapter, pages 12, 14-16.

MAXIMUS guideline: The Expert Reviewer did not base their decision on the MTUS.

Decision rationale: He was taught exercises. The request is not medically necessary.

Norco 10/325 mg #60 with 2 refills: Overturned

Decision rationale: The request is medically necessary.
`;

const BOTH = {
  path: "a.txt", part: "1", caseNumber: "CM16-0012345", associatedService: "no",
  dateOfInjury: "2012-08-22; 2012-08-23", reviewDate: "2016-11-29", decisionDate: "2017-01-17", certifications: "Orthopedic Surgery; Pain Management",
};
const THERAPY = {
  ...BOTH,
  item: "1", line: "18", heading: "6 sessions of physical therapy for the left knee", outcome: "upheld",
  kind: "service", name: "physical therapy", service: "physical-therapy", quantity: "6", sides: "left", bodyParts: "knee",
  originalRequest: "Physical therapy for the left knee, 12 sessions", authorized: "Physical therapy for the left knee, 6 sessions",
  claimsAdministratorSource: "mtus-chronic-pain | odg", claimsAdministratorYear: "2009 | ", claimsAdministratorChapterTitle: "chronic pain medical treatment guidelines | ",
  claimsAdministratorTopics: "physical medicine | knee & leg chapter", claimsAdministratorPages: "98 | 12; 14-16",
  conclusion: "not necessary",
  requestedText: "physical therapy for the left knee 2 times a week for 6 weeks", requestedQuantity: "12",
  reviewDecision: "modified", reviewText: "12 sessions of physical therapy for the left knee", reviewQuantity: "12", reviewModifiedTo: "6 sessions",
};
const NORCO = {
  ...BOTH,
  item: "2", line: "27", heading: "Norco 10/325 mg #60 with 2 refills", outcome: "overturned",
  kind: "medication", name: "Norco", ingredients: "hydrocodone; acetaminophen", strength: "10/325 mg", quantity: "60", refills: "2",
  conclusion: "necessary",
  requestedText: "Norco 10/325 mg #90", requestedStrength: "10/325 mg", requestedQuantity: "90",
  reviewDecision: "denied", reviewText: "Norco 10/325 mg #60", reviewStrength: "10/325 mg", reviewQuantity: "60",
};

/** The cells that are not empty, by their columns. */
function filled(row: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ITEM_COLUMNS.map((name, at) => [name, row[at]!] as const).filter(([, cell]) => cell !== ""));
}

describe("itemRows", () => {
  it("has every fact of an item in the column of its name", () => {
    deepStrictEqual(itemRows("a.txt", LETTER, analyze(LETTER)).map(filled), [THERAPY, NORCO]);
  });

  it("has one entry for each statement of absence, with the lines where the case summary reports that very thing", () => {
    const told = itemRows("a.txt", REVIEW_LETTER, analyze(REVIEW_LETTER)).map(filled).map(({ absent, absentLine, absentReportedLine }) => [absent, absentLine, absentReportedLine]);
    deepStrictEqual(told, [["There is no documentation of side effects | No agreement was signed", "24 | 24", "10 | "], [undefined, undefined, undefined]]);
  });

  it("numbers the letters of a file, and keeps the lines of the file", () => {
    const columns = (text: string) => itemRows("a.txt", text, analyze(text)).map(filled).map(({ part, item, line }) => [part, item, line]);
    deepStrictEqual(columns(`${LETTER}\n${LETTER}`), [["1", "1", "18"], ["1", "2", "27"], ["2", "1", "48"], ["2", "2", "57"]]);
  });

  it("has as many cells as there are columns, in every row", () => {
    deepStrictEqual(itemRows("a.txt", LETTER, analyze(LETTER)).map((row) => row.length), [ITEM_COLUMNS.length, ITEM_COLUMNS.length]);
  });

  it("is empty for a file without items", () => deepStrictEqual(itemRows("a.txt", "Milk, bread.", analyze("Milk, bread.")), []));
});

describe("the columns", () => {
  it("are told in the README, in their order", () => {
    const table = [...readFileSync("README.md", "utf8").matchAll(/^\| (`\w+`(?:, `\w+`)*) \| /gm)].flatMap(([, names]) => names!.replace(/`/g, "").split(", "));
    deepStrictEqual(table, ITEM_COLUMNS);
  });
});
