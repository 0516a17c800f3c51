import { deepStrictEqual } from "node:assert/strict";
import { analyze, type AnalyzedLetter } from "../../src/analysis";
import type { Absence, Letter, Request, Treatment } from "../../src/letter/model";
import { factsOfFile, reportFile } from "../../src/present/report";
import type { Placed } from "../../src/present/report-document";
import { readingOf } from "../../src/text/reading";
import type { Dismissal } from "../../src/review/records";
import type { Field, Span } from "../../src/text/span";
import { wordsOf } from "../../src/text/words";
import { REVIEW_LETTER } from "./review-letter";

const text = "\ufeffHOW IT WAS MADE\r\nLicensed in Ohio.\nA 53 year old man. Asked: left knee and right hip brace.\rIssues\n\nBaclofen 20 mg #60: Upheld\nODG, page 7\nNo.";
const first = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const field = <Value>(value: Value, words: string): Field<Value> => ({ value, span: first(words) });

const blank: Omit<Treatment, "span" | "text" | "name" | "kind"> = {
  drugs: [], ingredients: [], service: null, services: [], strength: null, otherStrengths: [], quantity: null, otherQuantities: [], schedule: null, quantityUnspecified: false, quantityAsTime: false, refills: null, doseForm: null, sides: [], levels: [], bodyParts: [],
};
const brace: Treatment = {
  ...blank,
  kind: "service",
  span: first("left knee and right hip brace"),
  text: "left knee and right hip brace",
  name: field("brace", "brace"),
  sides: [field("left", "left"), field("right", "right")],
  bodyParts: [field("knee", "knee"), field("hip", "hip"), field("knee", "knee")],
  service: field("brace", "brace"),
  levels: [field({ from: "L4", to: "L5" }, "Asked"), field({ from: "C7", to: "C7" }, "Asked")],
};
const baclofen: Treatment = {
  ...blank,
  kind: "medication",
  span: first("Baclofen 20 mg #60"),
  text: "Baclofen 20 mg #60",
  name: field("Baclofen", "Baclofen"),
  ingredients: ["baclofen"],
  strength: field({ text: "20 mg", parts: [{ amount: 20, unit: "mg" }] }, "20 mg"),
  quantity: field(60, "60"),
};
const request: Request = { treatment: brace, decision: field("denied", "Asked"), modifiedTo: null, list: 0, reviewed: true };
const modified: Request = { ...request, treatment: baclofen, decision: field("modified", "Asked"), modifiedTo: baclofen };
const absence: Absence = { sentence: first("No."), span: first("No"), subject: null, things: [] };
const whole = { start: 0, end: text.length };
const reading = readingOf(text, whole, { isFurniture: () => false, isWord: () => false });
const letter: Letter = {
  part: 2,
  span: whole,
  reading,
  form: "final-determination",
  firstLine: { start: 0, end: 0 },
  organization: null,
  missingSections: [],
  sections: [
    { kind: "header", heading: null, span: { start: 0, end: 1 }, body: { start: 0, end: 1 } },
    { kind: "methodology", heading: field("HOW IT WAS MADE", "HOW IT WAS MADE"), span: { start: 1, end: first("Issues").start }, body: first("Licensed in Ohio.") },
  ],
  header: {
    caseNumber: field("CM13-0012345", "HOW"), dateAssigned: null, dateOfInjury: field("2008-05-12", "IT"), decisionDate: null,
    reviewDenialDate: null, applicationReceived: null, priority: field("standard", "WAS"), determination: field("modified", "MADE"),
  },
  reviewer: { certifications: [], subspecialties: [], licensure: [field("Ohio", "Ohio")], namesSpecialty: false, namesState: true },
  patient: { age: field(53, "53"), sex: field("male", "man"), dateOfInjury: null, ages: [], statedSex: null, contrarySex: null },
  requests: [request],
  review: { date: field("2013-10-10", "Asked"), requests: [request, modified], unnamed: false, sentences: [] },
  application: { requests: [request] },
  items: [{
    index: 0,
    name: field("Baclofen 20 mg #60", "Baclofen 20 mg #60"),
    heading: first("Baclofen 20 mg #60: Upheld"),
    span: { start: first("Baclofen").start, end: text.length },
    outcome: field("upheld", "Upheld"),
    treatment: baclofen,
    original: baclofen,
    authorized: brace, remains: false, words: () => [],
    associatedService: true,
    claimsAdministrator: null,
    reviewer: {
      label: first("ODG"),
      body: first("ODG, page 7"),
      noEvidence: null,
      citations: [{ source: field("odg", "ODG"), chapter: null, title: null, year: field(2016, "ODG"), topics: [field("baclofen", "ODG")], pages: [field([7, 7], "7")], sectioned: false, span: first("ODG, page 7") }],
    },
    rationale: { label: first("No."), body: first("No."), sentences: [], words: wordsOf(reading, 0, 0), conclusions: [{ necessary: false, sentence: first("No."), clause: first("No."), span: first("No"), treatment: null, ingredients: [], services: [] }], contrary: [], requested: [], absences: [absence], reported: [], primaryProcedureOnly: false, unterminated: null },
    statements: { physician: [request], review: [modified], application: [request] },
  }],
  dates: [],
  events: [{ kind: "injury", first: "2008-05-01", last: "2008-05-31", span: first("IT"), inHeader: false }],
  drugs: [],
  summary: { sentences: [], reported: [] },
  gaps: [],
  missingSpaces: [],
  loneDelimiters: [],
  misspellings: [],
};
const analyzed: AnalyzedLetter = {
  letter,
  findings: [{
    rule: "strength-mismatch", severity: "warning", message: "Two strengths.", item: 0, span: first("20 mg"),
    related: [{ message: "Here.", span: first("brace") }],
  }],
  failures: [],
};
/** A range as the report has it: offsets, and line and character of both ends. */
const range = (start: number, end: number, [line, character]: readonly [number, number], [endLine, endCharacter]: readonly [number, number]) => ({
  start: { offset: start, line, character },
  end: { offset: end, line: endLine, character: endCharacter },
});
const treatment = { refills: null, doseForm: null };
const drug = { ...treatment, kind: "medication", name: "Baclofen", ingredients: ["baclofen"], strength: "20 mg", quantity: 60, side: null, bodyParts: [], service: null, levels: [] };
const heading = { text: "Baclofen 20 mg #60", range: range(101, 119, [5, 0], [5, 18]) };
const told = {
  ...treatment, kind: "service", name: "brace", ingredients: [], strength: null, quantity: null, side: "bilateral", bodyParts: ["knee", "hip"], service: "brace", levels: ["L4-L5", "C7"],
  text: "left knee and right hip brace", range: range(62, 91, [2, 26], [2, 55]),
};

describe("reportFile", () => {
  it("reports a letter whole", () => {
    deepStrictEqual(reportFile("letters/a.txt", text, { letters: [analyzed], reason: null }), [{
      path: "letters/a.txt",
      recognised: true,
      reason: null,
      part: 2,
      sections: [
        { kind: "header", heading: null, range: range(0, 1, [0, 0], [0, 1]) },
        { kind: "methodology", heading: "HOW IT WAS MADE", range: range(1, 93, [0, 1], [3, 0]) },
      ],
      header: {
        caseNumber: "CM13-0012345", dateAssigned: null, dateOfInjury: "2008-05-12", decisionDate: null,
        reviewDenialDate: null, applicationReceived: null, priority: "standard", determination: "modified",
      },
      reviewer: { certifications: [], subspecialties: [], licensure: ["Ohio"] },
      patient: { age: 53, sex: "male", dateOfInjury: "2008-05-12" },
      requests: [{ ...told, decision: "denied", modifiedTo: null, reviewed: true }],
      review: {
        date: "2013-10-10",
        requests: [
          { ...told, decision: "denied", modifiedTo: null, reviewed: true },
          { ...drug, ...heading, decision: "modified", modifiedTo: { ...drug, ...heading }, reviewed: true },
        ],
      },
      application: { requests: [{ ...told, decision: "denied", modifiedTo: null, reviewed: true }] },
      items: [{
        text: "Baclofen 20 mg #60",
        outcome: "upheld",
        treatment: drug,
        originalRequest: { ...drug, ...heading },
        authorized: told,
        associatedService: true,
        statements: { requests: [0], review: [1], application: [0] },
        guidelines: {
          claimsAdministrator: [],
          reviewer: [{ source: "odg", year: 2016, chapter: null, title: null, topics: ["baclofen"], pages: [[7, 7]], range: range(128, 139, [6, 0], [6, 11]) }],
        },
        rationale: {
          conclusions: [{ necessary: false, range: range(140, 142, [7, 0], [7, 2]) }],
          absences: [{ text: "No.", reported: [], range: range(140, 142, [7, 0], [7, 2]) }],
          range: range(140, 143, [7, 0], [7, 3]),
        },
        range: range(101, 127, [5, 0], [5, 26]),
      }],
      events: [{ kind: "injury", first: "2008-05-01", last: "2008-05-31", range: range(5, 7, [0, 5], [0, 7]) }],
      findings: [{
        rule: "strength-mismatch", severity: "warning", message: "Two strengths.", item: 0, range: range(110, 115, [5, 9], [5, 14]),
        related: [{ message: "Here.", range: range(86, 91, [2, 50], [2, 55]) }], dismissed: null,
      }],
    }]);
  });

  it("says who dismissed a finding, when and why", () => {
    const dismissal: Dismissal = {
      id: "1f2e", kind: "dismissal", person: "A. Nyman", date: "2026-01-01T00:00:00.000Z", sha256: "aa", status: "known", reason: "as told",
      finding: { rule: "strength-mismatch", part: 2, item: null, quoted: "20 mg", related: [], before: "", after: "" },
    };
    const reviewed = { dismissals: new Map([[analyzed.findings[0]!, dismissal]]), unmatched: [] };
    deepStrictEqual(reportFile("a.txt", text, { letters: [analyzed], reason: null }, reviewed)[0]!.findings.map(({ dismissed }) => dismissed), [
      { id: "1f2e", status: "known", reason: "as told", person: "A. Nyman", date: "2026-01-01T00:00:00.000Z" },
    ]);
  });

  it("reports what a misspelt word was meant to be", () => {
    const finding = { rule: "misspelling", severity: "information", message: "Baklofen.", item: null, span: first("brace"), related: [], correction: "Baclofen" } as const;
    deepStrictEqual(reportFile("a.txt", text, { letters: [{ ...analyzed, findings: [finding] }], reason: null })[0]!.findings, [{
      rule: "misspelling", severity: "information", message: "Baklofen.", item: null, range: range(86, 91, [2, 50], [2, 55]), related: [], correction: "Baclofen", dismissed: null,
    }]);
  });

  it("reports a file that is no letter with the reason, and all else empty", () => {
    deepStrictEqual(reportFile("notes.txt", "Milk, bread.", { letters: [], reason: "It has no section headings." }), [{
      path: "notes.txt",
      recognised: false,
      reason: "It has no section headings.",
      part: 1,
      sections: [],
      header: {
        caseNumber: null, dateAssigned: null, dateOfInjury: null, decisionDate: null,
        reviewDenialDate: null, applicationReceived: null, priority: null, determination: null,
      },
      reviewer: { certifications: [], subspecialties: [], licensure: [] },
      patient: { age: null, sex: null, dateOfInjury: null },
      requests: [],
      review: { date: null, requests: [] },
      application: { requests: [] },
      items: [],
      events: [],
      findings: [],
    }]);
  });
});

describe("factsOfFile", () => {
  it("tells what is said to be absent, and where the summary reports that very thing", () => {
    const [facts] = factsOfFile("a.txt", REVIEW_LETTER, analyze(REVIEW_LETTER));
    const words = ({ range: { start, end } }: Placed): string => REVIEW_LETTER.slice(start.offset, end.offset);
    deepStrictEqual(facts!.items[0]!.rationale!.absences.map((absence) => [absence.text, words(absence), absence.reported.map(words)]), [
      ["There is no documentation of side effects", "There is no documentation of side effects", ["side effects"]],
      ["No agreement was signed", "No agreement was signed", []],
    ]);
  });

  for (const [name, analysis] of [
    ["a letter", { letters: [analyzed], reason: null }],
    ["a file that is no letter", { letters: [], reason: "It has no section headings." }],
  ] as const) {
    it(`reports ${name} as reportFile does, without findings`, () => {
      deepStrictEqual(factsOfFile("a.txt", text, analysis).map((facts) => ({ ...facts, findings: [] })), reportFile("a.txt", text, analysis).map((report) => ({ ...report, findings: [] })));
      deepStrictEqual(factsOfFile("a.txt", text, analysis).map((facts) => "findings" in facts), [false]);
    });
  }
});
