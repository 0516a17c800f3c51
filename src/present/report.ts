import type { Analysis } from "../analysis";
import type { Header, Letter, Request } from "../letter/model";
import { NONE, type ReviewedFindings } from "../review/dismissals";
import type { Dismissal } from "../review/records";
import type { Finding } from "../rules/rule";
import { LineIndex } from "../text/lines";
import type { Field, Span } from "../text/span";
import type { DismissalReport, FindingReport, HeaderReport, LetterFacts, LetterReport } from "./report-document";
import { itemReport, requestReport, valueOf, type RangeOf } from "./report-items";

/** What the report says of one file: an entry for each letter, or the one entry of a file that is none. */
export function reportFile(path: string, text: string, analysis: Analysis, { dismissals }: ReviewedFindings = NONE): readonly LetterReport[] {
  if (analysis.letters.length === 0) return [{ ...notRecognised(path, analysis.reason), findings: [] }];
  const rangeOf = rangesIn(text);
  return analysis.letters.map(({ letter, findings }) => ({
    ...letterFacts(path, letter, rangeOf),
    findings: findings.map((finding) => findingReport(finding, dismissals.get(finding), rangeOf)),
  }));
}

/** The facts of one file alone, in the report's words: `reportFile` without findings. */
export function factsOfFile(path: string, text: string, analysis: Analysis): readonly LetterFacts[] {
  if (analysis.letters.length === 0) return [notRecognised(path, analysis.reason)];
  const rangeOf = rangesIn(text);
  return analysis.letters.map(({ letter }) => letterFacts(path, letter, rangeOf));
}

function rangesIn(text: string): RangeOf {
  const index = new LineIndex(text);
  const position = (offset: number) => ({ offset, ...index.positionAt(offset) });
  return (span: Span) => ({ start: position(span.start), end: position(span.end) });
}

function letterFacts(path: string, letter: Letter, rangeOf: RangeOf): LetterFacts {
  const requests = (list: readonly Request[]) => list.map((request) => requestReport(request, rangeOf));
  return {
    path,
    recognised: true,
    reason: null,
    part: letter.part,
    sections: letter.sections.map(({ kind, heading, span }) => ({ kind, heading: valueOf(heading), range: rangeOf(span) })),
    header: headerReport(letter.header),
    ...personReports(letter),
    requests: requests(letter.requests),
    review: { date: valueOf(letter.review.date), requests: requests(letter.review.requests) },
    application: { requests: requests(letter.application.requests) },
    items: letter.items.map((item) => itemReport(item, rangeOf)),
  };
}

function personReports({ reviewer, patient }: Letter): Pick<LetterFacts, "reviewer" | "patient"> {
  const values = (fields: readonly Field<string>[]) => fields.map((field) => field.value);
  return {
    reviewer: {
      certifications: values(reviewer.certifications),
      subspecialties: values(reviewer.subspecialties),
      licensure: values(reviewer.licensure),
    },
    patient: { age: valueOf(patient.age), sex: valueOf(patient.sex), dateOfInjury: valueOf(patient.dateOfInjury) },
  };
}

function headerReport(header: Header): HeaderReport {
  return {
    caseNumber: valueOf(header.caseNumber),
    dateAssigned: valueOf(header.dateAssigned),
    dateOfInjury: valueOf(header.dateOfInjury),
    decisionDate: valueOf(header.decisionDate),
    reviewDenialDate: valueOf(header.reviewDenialDate),
    applicationReceived: valueOf(header.applicationReceived),
    priority: valueOf(header.priority),
    determination: valueOf(header.determination),
  };
}

function findingReport(finding: Finding, dismissal: Dismissal | undefined, rangeOf: RangeOf): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    item: finding.item,
    range: rangeOf(finding.span),
    related: finding.related.map(({ message, span }) => ({ message, range: rangeOf(span) })),
    ...(finding.correction === undefined ? {} : { correction: finding.correction }),
    dismissed: dismissal ? dismissalReport(dismissal) : null,
  };
}

function dismissalReport({ id, status, reason, person, date }: Dismissal): DismissalReport {
  return { id, status, reason, person, date };
}

function notRecognised(path: string, reason: string | null): LetterFacts {
  return {
    path,
    recognised: false,
    reason,
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
  };
}
