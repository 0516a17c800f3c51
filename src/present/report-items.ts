import type { Citation, GuidelineBlock, Item, Request, Side, Treatment } from "../letter/model";
import { withUnit } from "../letter/strength";
import type { Field, Span } from "../text/span";
import type { CitationReport, ItemReport, Placed, RequestReport, TreatmentReport } from "./report-document";

/** Turns a span into a range with lines and, in a PDF, its pages. */
export type PlaceOf = (span: Span) => Placed;

/** A field's value; null where the letter does not say. */
export function valueOf<Value>(field: Field<Value> | null): Value | null {
  return field === null ? null : field.value;
}

/** An item as the report has it. */
export function itemReport(item: Item, placeOf: PlaceOf): ItemReport {
  const citations = (block: GuidelineBlock | null) => (block?.citations ?? []).map((citation) => citationReport(citation, placeOf));
  return {
    text: item.name.value,
    outcome: valueOf(item.outcome),
    treatment: treatmentReport(item.treatment),
    guidelines: { claimsAdministrator: citations(item.claimsAdministrator), reviewer: citations(item.reviewer) },
    rationale: item.rationale && placeOf(item.rationale.body),
    ...placeOf(item.heading),
  };
}

/** A request as the report has it: its treatment, its words and its place. */
export function requestReport(request: Request, placeOf: PlaceOf): RequestReport {
  return {
    ...treatmentReport(request.treatment),
    text: request.treatment.text,
    decision: valueOf(request.decision),
    reviewed: request.reviewed,
    ...placeOf(request.treatment.span),
  };
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
    chapter: valueOf(citation.chapter),
    title: valueOf(citation.title),
    topics: citation.topics.map((topic) => topic.value),
    pages: citation.pages.map((pages) => pages.value),
    ...placeOf(citation.span),
  };
}
