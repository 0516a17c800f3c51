import type { Analysis } from "../analysis";
import type { Header, Letter, Request } from "../letter/model";
import { NONE, type ReviewedFindings } from "../review/dismissals";
import type { Dismissal } from "../review/records";
import type { Finding } from "../rules/rule";
import { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import type { Field, Span } from "../text/span";
import type { DismissalReport, FindingReport, HeaderReport, LetterFacts, LetterReport, Placed } from "./report-document";
import { itemReports, requestReport, valueOf, type PlaceOf } from "./report-items";

/** What the report says of one file: an entry for each letter, or the one entry of a file that is none. `pages` are those of a PDF. */
export function reportFile(path: string, text: string, analysis: Analysis, { dismissals }: ReviewedFindings = NONE, pages: PageIndex | null = null): readonly LetterReport[] {
  if (analysis.letters.length === 0) return [{ ...notRecognised(path, analysis.reason), findings: [] }];
  const placeOf = placesIn(text, pages);
  return analysis.letters.map(({ letter, findings }) => ({
    ...letterFacts(path, letter, placeOf),
    findings: findings.map((finding) => findingReport(finding, dismissals.get(finding), placeOf)),
  }));
}

/** The facts of one file alone, in the report's words: `reportFile` without findings. */
export function factsOfFile(path: string, text: string, analysis: Analysis, pages: PageIndex | null = null): readonly LetterFacts[] {
  if (analysis.letters.length === 0) return [notRecognised(path, analysis.reason)];
  const placeOf = placesIn(text, pages);
  return analysis.letters.map(({ letter }) => letterFacts(path, letter, placeOf));
}

function placesIn(text: string, pages: PageIndex | null): PlaceOf {
  const index = new LineIndex(text);
  const position = (offset: number) => ({ offset, ...index.positionAt(offset) });
  return (span: Span) => ({ range: { start: position(span.start), end: position(span.end) }, ...(pages === null ? {} : pagesOf(span, pages)) });
}

function pagesOf(span: Span, pages: PageIndex): Pick<Placed, "page" | "lastPage"> {
  const { first, last } = pages.pagesOf(span);
  return last > first ? { page: first, lastPage: last } : { page: first };
}

function letterFacts(path: string, letter: Letter, placeOf: PlaceOf): LetterFacts {
  const requests = (list: readonly Request[]) => list.map((request) => requestReport(request, placeOf));
  return {
    path,
    recognised: true,
    reason: null,
    part: letter.part,
    sections: letter.sections.map(({ kind, heading, span }) => ({ kind, heading: valueOf(heading), ...placeOf(span) })),
    header: headerReport(letter.header),
    ...personReports(letter),
    requests: requests(letter.requests),
    review: { date: valueOf(letter.review.date) ?? valueOf(letter.header.reviewDenialDate), requests: requests(letter.review.requests) },
    application: { requests: requests(letter.application.requests) },
    items: itemReports(letter, placeOf),
    events: letter.events.map(({ kind, first, last, span }) => ({ kind, first, last, ...placeOf(span) })),
  };
}

function personReports({ reviewer, patient, header }: Letter): Pick<LetterFacts, "reviewer" | "patient"> {
  const values = (fields: readonly Field<string>[]) => fields.map((field) => field.value);
  return {
    reviewer: {
      certifications: values(reviewer.certifications),
      subspecialties: values(reviewer.subspecialties),
      licensure: values(reviewer.licensure),
    },
    patient: { age: valueOf(patient.age), sex: valueOf(patient.sex), dateOfInjury: valueOf(patient.dateOfInjury ?? header.dateOfInjury) },
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

function findingReport(finding: Finding, dismissal: Dismissal | undefined, placeOf: PlaceOf): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    item: finding.item,
    ...placeOf(finding.span),
    related: finding.related.map(({ message, span }) => ({ message, ...placeOf(span) })),
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
    events: [],
  };
}
