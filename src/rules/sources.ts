import type { Decision, Item, Letter, Request, Treatment } from "../letter/model";
import { sameKindOfTreatment } from "../letter/same-treatment";
import type { Field } from "../text/span";
import type { RelatedPlace, Report } from "./rule";
import { quoted } from "./wording";

/** One source of an item (`rules.md`, Words used here). */
export interface Source {
  readonly kind: "item" | "original" | "physician" | "review" | "application" | "conclusion";
  readonly treatment: Treatment;
  /** What utilization review decided; null for the other sources and where the letter does not say. */
  readonly decision: Decision | null;
  /** What stands before its value in a message (`the treating physician prescribed`). */
  readonly words: string;
}

/** A value that a source states. */
export interface Stated<Value> {
  readonly source: Source;
  readonly field: Field<Value>;
  /** The value as a message quotes it. */
  readonly text: string;
}

/** The sources of an item: its heading first, then the others in the order in which a message names them. */
export function sourcesOf(letter: Letter, item: Item): readonly Source[] {
  return [
    sourceOf("item", item.treatment, "the item says"),
    ...(item.original ? [sourceOf("original", item.original, "the original request was")] : []),
    ...item.statements.physician.filter((request) => request.reviewed).map(({ treatment }) => sourceOf("physician", treatment, prescribed(treatment))),
    ...item.statements.review.map(reviewSource),
    ...item.statements.application.map(({ treatment }) => sourceOf("application", treatment, "the IMR application lists")),
    ...conclusionsOn(letter, item).map((treatment) => sourceOf("conclusion", treatment, "the rationale concludes on")),
  ];
}

function sourceOf(kind: Source["kind"], treatment: Treatment, words: string): Source {
  return { kind, treatment, decision: null, words };
}

function prescribed({ kind }: Treatment): string {
  return kind === "medication" ? "the treating physician prescribed" : "the treating physician requested";
}

function reviewSource({ treatment, decision }: Request): Source {
  return { kind: "review", treatment, decision: decision?.value ?? null, words: `utilization review ${decision?.value ?? "names"}` };
}

/** The treatments of this item that its rationale's conclusions name; none of a rationale that another item of this treatment shares. */
function conclusionsOn(letter: Letter, item: Item): readonly Treatment[] {
  const { rationale } = item;
  if (rationale === null) return [];
  const treatments = rationale.conclusions.flatMap(({ treatment }) => (treatment && sameKindOfTreatment(treatment, item.treatment) ? [treatment] : []));
  if (treatments.length === 0) return [];
  const shared = letter.items.some(
    (other) => other !== item && other.rationale?.body.start === rationale.body.start && sameKindOfTreatment(other.treatment, item.treatment),
  );
  return shared ? [] : treatments;
}

/**
 * The conflict between what the sources of an item state, held against the first of them; none when all agree or only one
 * states anything. It stands at the heading's value, else at the heading.
 */
export function conflictReport<Value>(
  letter: Letter,
  item: Item,
  stated: readonly Stated<Value>[],
  same: (one: Value, other: Value) => boolean,
): Report | null {
  const [first, ...others] = stated;
  if (first === undefined) return null;
  const differing = others.filter(({ field }) => !same(first.field.value, field.value));
  if (differing.length === 0) return null;
  const inHeading = first.source.kind === "item" || first.source.kind === "original";
  const clauses = [first, ...differing].map((one) => `${one.source.words} ${one.text}`);
  return {
    message: `${quoted(letter, item.treatment.name.span)}: ${[...new Set(clauses)].join(", ")}.`,
    span: inHeading ? first.field.span : item.name.span,
    item: item.index,
    related: (inHeading ? differing : [first, ...differing]).map(placeOf),
  };
}

function placeOf<Value>({ source, field, text }: Stated<Value>): RelatedPlace {
  const words = `${source.words} ${text}`;
  return { message: words[0]!.toUpperCase() + words.slice(1), span: field.span };
}
