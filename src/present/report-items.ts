import type { Citation, GuidelineBlock, Item, Letter, Rationale, Request, Side, Treatment } from "../letter/model";
import { withUnit } from "../letter/strength";
import { recordQuestions, type RecordQuestion } from "../review/record-checks";
import type { Field, Span } from "../text/span";
import { levelName } from "./level-name";
import { questionWords } from "./record-words";
import type { CitationReport, ItemReport, Placed, RationaleReport, RequestReport, TreatmentReport, WordedTreatmentReport } from "./report-document";

/** Turns a span into a range with lines and, in a PDF, its pages. */
export type PlaceOf = (span: Span) => Placed;

/** A field's value; null where the letter does not say. */
export function valueOf<Value>(field: Field<Value> | null): Value | null {
  return field === null ? null : field.value;
}

/** The items of a letter as the report has them, in order. */
export function itemReports(letter: Letter, placeOf: PlaceOf): readonly ItemReport[] {
  const questions = recordQuestions(letter);
  const requests = placesAmong(letter.requests);
  const review = placesAmong(letter.review.requests);
  const application = placesAmong(letter.application.requests);
  return letter.items.map((item) => ({
    ...itemReport(letter, item, questions[item.index]!, placeOf),
    statements: { requests: requests(item.statements.physician), review: review(item.statements.review), application: application(item.statements.application) },
  }));
}

/** Gives the places of some requests in the list that all of them stand in. */
function placesAmong(all: readonly Request[]): (some: readonly Request[]) => readonly number[] {
  const places = new Map(all.map((request, place) => [request, place]));
  return (some) => some.map((request) => places.get(request)!);
}

function itemReport(letter: Letter, item: Item, questions: readonly RecordQuestion[], placeOf: PlaceOf): Omit<ItemReport, "statements"> {
  const citations = (block: GuidelineBlock | null) => (block?.citations ?? []).map((citation) => citationReport(citation, placeOf));
  return {
    text: item.name.value,
    outcome: valueOf(item.outcome),
    treatment: treatmentReport(item.treatment),
    originalRequest: item.original && wordedReport(item.original, placeOf),
    authorized: item.authorized && wordedReport(item.authorized, placeOf),
    associatedService: item.associatedService,
    guidelines: { claimsAdministrator: citations(item.claimsAdministrator), reviewer: citations(item.reviewer) },
    rationale: item.rationale && rationaleReport(letter, item.rationale, questions, placeOf),
    ...placeOf(item.heading),
  };
}

function rationaleReport(letter: Letter, { body, conclusions }: Rationale, questions: readonly RecordQuestion[], placeOf: PlaceOf): RationaleReport {
  return {
    conclusions: conclusions.map(({ necessary, span }) => ({ necessary, ...placeOf(span) })),
    absences: questions.map((question) => ({ text: questionWords(letter, question), reported: question.reported.map(({ span }) => placeOf(span)), ...placeOf(question.span) })),
    ...placeOf(body),
  };
}

/** A request as the report has it: its treatment, its words and its place. */
export function requestReport(request: Request, placeOf: PlaceOf): RequestReport {
  return {
    ...wordedReport(request.treatment, placeOf),
    decision: valueOf(request.decision),
    modifiedTo: request.modifiedTo && wordedReport(request.modifiedTo, placeOf),
    reviewed: request.reviewed,
  };
}

function wordedReport(treatment: Treatment, placeOf: PlaceOf): WordedTreatmentReport {
  return { ...treatmentReport(treatment), text: treatment.text, ...placeOf(treatment.span) };
}

function treatmentReport(treatment: Treatment): TreatmentReport {
  return {
    kind: treatment.kind,
    name: treatment.name.value,
    ingredients: treatment.ingredients,
    strength: treatment.strength && withUnit(treatment.strength.value),
    quantity: valueOf(treatment.quantity),
    refills: valueOf(treatment.refills),
    doseForm: valueOf(treatment.doseForm),
    side: sideOf(treatment.sides),
    bodyParts: [...new Set(treatment.bodyParts.map((part) => part.value))],
    service: valueOf(treatment.service),
    levels: [...new Set(treatment.levels.map((level) => levelName(level.value)))],
  };
}

/** One side stands for itself; two different ones are both sides. */
function sideOf(sides: readonly Field<Side>[]): Side | null {
  const [first, ...others] = sides.map((side) => side.value);
  if (first === undefined) return null;
  return others.every((side) => side === first) ? first : "bilateral";
}

function citationReport(citation: Citation, placeOf: PlaceOf): CitationReport {
  return {
    source: citation.source.value,
    year: valueOf(citation.year),
    chapter: valueOf(citation.chapter),
    title: valueOf(citation.title),
    topics: citation.topics.map((topic) => topic.value),
    pages: citation.pages.map((pages) => pages.value),
    ...placeOf(citation.span),
  };
}
