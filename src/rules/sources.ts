import type { Decision, Item, Letter, Rationale, Request, Treatment } from "../letter/model";
import { kindKey, sameKindOfTreatment } from "../letter/same-treatment";
import { capitalized } from "../text/capitalized";
import { gathered } from "../text/gathered";
import { once } from "../text/once";
import { cover, type Field } from "../text/span";
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
  /** What else its words may mean; none where it is left out. */
  readonly others?: readonly Value[];
  /** The value as a message quotes it; the letter's words where it is left out. */
  readonly text?: string;
}

/** What of an item's sources is held against each other in one respect, the value that the others are held against first, and when two values are the same. */
export interface Comparison<Value> {
  readonly stated: readonly Stated<Value>[];
  readonly same: (one: Value, other: Value) => boolean;
}

/** Tells of an item of this letter its sources: its heading first, then the others in the order in which a message names them. */
export function sourcesIn(letter: Letter): (item: Item) => readonly Source[] {
  const concludedOn = concludedIn(letter);
  return (item) => {
    const { physician, review, application } = item.statements;
    const sources = [sourceOf("item", item.treatment, "the item says")];
    if (item.original) sources.push(sourceOf("original", item.original, "the original request was"));
    for (const { treatment, reviewed } of physician) if (reviewed) sources.push(sourceOf("physician", treatment, prescribed(treatment)));
    for (const request of review) sources.push(reviewSource(request));
    for (const { treatment } of application) sources.push(sourceOf("application", treatment, "the IMR application lists"));
    for (const treatment of concludedOn(item)) sources.push(sourceOf("conclusion", treatment, "the rationale concludes on"));
    return sources;
  };
}

function sourceOf(kind: Source["kind"], treatment: Treatment, words: string): Source {
  return { kind, treatment, decision: null, words };
}

function prescribed({ kind }: Treatment): string {
  return kind === "medication" ? "the treating physician prescribed" : "the treating physician requested";
}

function reviewSource({ treatment, decision }: Request): Source {
  const verb = decision?.value === "modified" ? "modified a request for" : (decision?.value ?? "names");
  return { kind: "review", treatment, decision: decision?.value ?? null, words: `utilization review ${verb}` };
}

/**
 * Tells of an item of this letter the treatments of its kind that its rationale's conclusions name. None where another item of
 * the kind has the same rationale, as either may be meant; services that no table knows are taken for one kind there.
 */
function concludedIn(letter: Letter): (item: Item) => readonly Treatment[] {
  const counts = once(() => countsOfKinds(letter.items));
  return ({ rationale, treatment }) => {
    if (rationale === null) return [];
    const named = gathered(rationale.conclusions, (conclusion) => (conclusion.treatment && sameKindOfTreatment(conclusion.treatment, treatment) ? [conclusion.treatment] : []));
    return named.length === 0 || counts().get(kindIn(rationale, treatment)) === 1 ? named : [];
  };
}

/** How many items of each kind there are under each rationale. */
function countsOfKinds(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rationale, treatment } of items) {
    const kind = kindIn(rationale, treatment);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** A kind of treatment under one rationale, as a key. */
function kindIn(rationale: Rationale | null, treatment: Treatment): string {
  return `${rationale?.body.start} ${kindKey(treatment)}`;
}

/**
 * Tells of an item of this letter the sources that must name the same place on the body: those of `sourcesIn`, without what is only a part of
 * the original request. None where utilization review may have decided sides, levels or regions of it differently.
 */
function placedSourcesIn(letter: Letter): (item: Item) => readonly Source[] {
  const sourcesOf = sourcesIn(letter);
  const divided = new Set(letter.review.requests.filter(isDivided).map(({ treatment }) => kindKey(treatment)));
  return (item) => {
    if (divided.size > 0 && divided.has(kindKey(item.treatment))) return [];
    return item.original === null ? sourcesOf(item) : sourcesOf(item).filter(({ kind }) => kind !== "item" && kind !== "conclusion");
  };
}

/** Whether a part of what was requested may have been granted for a place of its own. */
function isDivided({ decision, modifiedTo }: Request): boolean {
  if (decision?.value === "certified") return true;
  return decision?.value === "modified" && (modifiedTo === null || modifiedTo.sides.length + modifiedTo.levels.length + modifiedTo.bodyParts.length > 0);
}

/**
 * The conflict between what the sources of an item state, held against the first of them; none when all agree or only one
 * states anything. It stands at the heading's value, else at the heading.
 */
export function conflictReport<Value>(letter: Letter, item: Item, comparison: Comparison<Value>): Report | null {
  const [first, differing] = [comparison.stated[0], differingIn(comparison)];
  if (first === undefined || differing.length === 0) return null;
  const inHeading = first.source.kind === "item" || first.source.kind === "original";
  const agreeing = comparison.stated.filter((one) => one !== first && !differing.includes(one));
  const clauses = [clauseOf(letter, first), ...differing.map((one) => clauseOf(letter, one) + alsoSaid(letter, one, agreeing))];
  return {
    message: `${quoted(letter, item.treatment.name.span)}: ${[...new Set(clauses)].join(", ")}.`,
    span: inHeading ? first.field.span : item.name.span,
    item: item.index,
    related: (inHeading ? differing : [first, ...differing]).map((one) => placeOf(letter, one)),
  };
}

/** Of what is held against the first value, what is not the same; empty where all agree. */
export function differingIn<Value>({ stated: [first, ...others], same }: Comparison<Value>): readonly Stated<Value>[] {
  return first === undefined ? [] : others.filter((other) => !meaningsOf(first).some((one) => meaningsOf(other).some((another) => same(one, another))));
}

function meaningsOf<Value>({ field, others = [] }: Stated<Value>): readonly Value[] {
  return [field.value, ...others];
}

/** The conflicts of all items of a letter, of each by a comparison, at most one for an item. */
export function* conflictsIn<Value>(letter: Letter, comparisonOf: (item: Item) => Comparison<Value>): Generator<Report> {
  for (const item of letter.items) {
    const report = conflictReport(letter, item, comparisonOf(item));
    if (report) yield report;
  }
}

/**
 * Compares what the sources of an item of this letter state of a place on the body, in one field or in several. `fieldsOf` gives those of
 * a source's treatment for an item; none where it states nothing, or nothing that can be compared.
 */
export function placesIn<Value>(
  letter: Letter,
  fieldsOf: (treatment: Treatment, item: Item) => readonly Field<Value>[],
  same: (one: readonly Value[], other: readonly Value[]) => boolean,
): (item: Item) => Comparison<readonly Value[]> {
  const [placed, all] = [placedSourcesIn(letter), sourcesIn(letter)];
  const valuesOf = (treatment: Treatment, item: Item): readonly Value[] => fieldsOf(treatment, item).map(({ value }) => value);
  return (item) => {
    const sources = hasOnePlace(item, (treatment) => valuesOf(treatment, item), same) ? all(item) : placed(item);
    return { stated: gathered(sources, (source) => statedBy(source, fieldsOf(source.treatment, item))), same };
  };
}

/** Whether the heading of a partly authorized item says that what was granted of the request and what was not are for one place: it was divided by count. So it was where all that was asked for was granted for just that place. */
function hasOnePlace<Value>(
  { original, authorized, treatment }: Item,
  placeOf: (treatment: Treatment) => readonly Value[],
  same: (one: readonly Value[], other: readonly Value[]) => boolean,
): boolean {
  if (original === null || authorized === null) return false;
  const [asked, granted, remaining] = [original, authorized, treatment].map(placeOf) as [readonly Value[], readonly Value[], readonly Value[]];
  if (asked.length === 0 || remaining.length === 0) return false;
  return JSON.stringify(asked) === JSON.stringify(granted) || (same(asked, remaining) && (granted.length === 0 || (same(asked, granted) && same(granted, remaining))));
}

function statedBy<Value>(source: Source, fields: readonly Field<Value>[]): readonly Stated<readonly Value[]>[] {
  if (fields.length === 0) return [];
  return [{ source, field: { value: fields.map(({ value }) => value), span: fields.map(({ span }) => span).reduce(cover) } }];
}

function clauseOf<Value>(letter: Letter, stated: Stated<Value>): string {
  return `${stated.source.words} ${valueOf(letter, stated)}`;
}

/** What the same source says as well, in another place and as the first one does; empty where it says nothing else. */
function alsoSaid<Value>(letter: Letter, { source: { words } }: Stated<Value>, agreeing: readonly Stated<Value>[]): string {
  const other = agreeing.find(({ source }) => source.words === words);
  return other ? ` and also ${valueOf(letter, other)}` : "";
}

function valueOf<Value>(letter: Letter, { field, text }: Stated<Value>): string {
  return text ?? quoted(letter, field.span);
}

function placeOf<Value>(letter: Letter, stated: Stated<Value>): RelatedPlace {
  return { message: capitalized(clauseOf(letter, stated)), span: stated.field.span };
}
