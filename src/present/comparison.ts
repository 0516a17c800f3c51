import type { Conclusion, Item, Letter, Treatment } from "../letter/model";
import { isKnownTreatment, sameKindOfTreatment } from "../letter/same-treatment";
import { regionsIn } from "../rules/body-part-mismatch";
import { levelsIn } from "../rules/level-mismatch";
import { certifiedFor } from "../rules/certified-item-decided";
import { agrees, lastConclusion } from "../rules/outcome-contradicted";
import { countsIn } from "../rules/quantity-mismatch";
import { concludedElsewhere } from "../rules/rationale-other-treatment";
import { sidesIn } from "../rules/side-mismatch";
import { differingIn, sourcesIn, type Comparison } from "../rules/sources";
import { strengthsIn } from "../rules/strength-mismatch";
import { quoted } from "../rules/wording";
import type { Field, Span } from "../text/span";
import { OUTCOME_NAMES } from "./outcome-names";
import { translatable } from "./translate";
import { oneLine } from "./words";

/** How a value stands to the others of its row: they are held against it, it is the same, it differs, or nothing can be said (a part that was granted). */
export type ValueState = "different" | "reference" | "same" | "apart";

/** What one source states. */
export interface ComparedValue {
  readonly words: string;
  readonly span: Span;
  readonly state: ValueState;
}

/** What one source says in one respect; no values where it does not say. */
export interface ComparedCell {
  readonly source: string;
  readonly values: readonly ComparedValue[];
}

/** One respect in which the sources are compared: a row of the table. */
export interface ComparedAspect {
  readonly name: string;
  readonly differs: boolean;
  /** Whether one of them at least is held against another one, and agrees. */
  readonly agrees: boolean;
  /** One for each source that states anything of the item, in order. */
  readonly cells: readonly ComparedCell[];
  /** The names of those among them that could say it and do not; what a request was modified to need not say the rest again. */
  readonly unsaid: readonly string[];
}

/** What all sources say of one item. */
export interface ItemComparison {
  readonly item: Item;
  /** The names of the sources that state anything, in the order in which things came about. */
  readonly sources: readonly string[];
  /** The names of those that state nothing. */
  readonly silent: readonly string[];
  /** What some source states; those that differ first. */
  readonly aspects: readonly ComparedAspect[];
}

/** A source with what it states of the item. */
interface Column {
  readonly source: string;
  readonly treatments: readonly Treatment[];
}

type StateOf = (treatment: Treatment) => ValueState;

/** Makes the table of an item of this letter. A value differs where the rule on it reports that, and nowhere else. */
export function comparisonsIn(letter: Letter): (item: Item) => ItemComparison {
  const elsewhere = concludedElsewhere(letter);
  const [columnsOf, rows, decisionOf] = [columnsIn(letter, elsewhere), rowsIn(letter, elsewhere), decisionsIn(letter)];
  return (item) => {
    const columns = columnsOf(item);
    const all = [...rows.map((row) => row(item, columns)), decisionOf(item, columns)];
    const isSilent = (_: unknown, column: number): boolean => all.every(({ cells }) => cells[column]!.values.length === 0);
    const isStated = ({ values }: ComparedCell): boolean => values.length > 0;
    const silent = columns.filter(isSilent).map(({ source }) => source);
    const aspects = all.filter(({ cells }) => cells.some(isStated)).map((aspect) => {
      const cells = aspect.cells.filter(({ source }) => !silent.includes(source));
      const unsaid = cells.filter((cell) => !isStated(cell) && cell.source !== SOURCES.modified).map(({ source }) => source);
      return { ...aspect, cells, unsaid: aspect.name === ASPECTS.decision ? unsaid.filter((source) => DECIDING.includes(source)) : unsaid };
    });
    const sources = columns.map(({ source }) => source).filter((source) => !silent.includes(source));
    return { item, sources, silent, aspects: [...aspects.filter(({ differs }) => differs), ...aspects.filter(({ differs }) => !differs)] };
  };
}

/** What the sources are called. */
export const SOURCES = translatable({
  requested: "Requested", review: "UR", modified: "UR modified to", application: "Application",
  original: "Original request", authorized: "Authorized", heading: "Heading", rationale: "Rationale",
});
/** What the aspects are called. */
const ASPECTS = translatable({
  treatment: "Treatment", strength: "Strength", quantity: "Quantity", refills: "Refills",
  side: "Side", bodyPart: "Body part", level: "Level", decision: "Decision",
});

/** The sources that can state a decision: a request cannot. */
const DECIDING: readonly string[] = [SOURCES.review, SOURCES.heading, SOURCES.rationale];

/** The names of what heading and request, determination or application both state and agree in; not what the rationale alone says besides, nor the decision, which only heading and rationale make. */
export function agreedAspects({ aspects }: ItemComparison): readonly string[] {
  const isHeld = ({ values }: ComparedCell): boolean => values.some(({ state }) => state === "same" || state === "reference");
  return aspects
    .filter(({ name, differs, agrees, cells }) => {
      const held = cells.filter(isHeld).map(({ source }) => source);
      return name !== ASPECTS.decision && agrees && !differs && held.includes(SOURCES.heading) && held.some((source) => source !== SOURCES.heading && source !== SOURCES.rationale);
    })
    .map(({ name }) => name);
}

/** The items of which the rationale concludes on another treatment, with that one. */
type Elsewhere = ReturnType<typeof concludedElsewhere>;

function columnsIn(letter: Letter, elsewhere: Elsewhere): (item: Item) => readonly Column[] {
  const sourcesOf = sourcesIn(letter);
  return (item) => {
    const { physician, review, application } = item.statements;
    const concluded = sourcesOf(item).filter(({ kind }) => kind === "conclusion").map(({ treatment }) => treatment);
    const other = elsewhere.get(item);
    const some = (source: string, treatments: readonly (Treatment | null)[]): readonly Column[] => {
      const known = treatments.filter((treatment) => treatment !== null);
      return known.length > 0 ? [{ source, treatments: known }] : [];
    };
    return [
      { source: SOURCES.requested, treatments: physician.filter(({ reviewed }) => reviewed).map(({ treatment }) => treatment) },
      { source: SOURCES.review, treatments: review.map(({ treatment }) => treatment) },
      ...some(SOURCES.modified, review.map(({ modifiedTo }) => modifiedTo)),
      { source: SOURCES.application, treatments: application.map(({ treatment }) => treatment) },
      ...some(SOURCES.original, [item.original]),
      ...some(SOURCES.authorized, [item.authorized]),
      { source: SOURCES.heading, treatments: [item.treatment] },
      { source: SOURCES.rationale, treatments: other ? [other] : concluded },
    ];
  };
}

type Row = (item: Item, columns: readonly Column[]) => Omit<ComparedAspect, "unsaid">;

/** What a treatment states in one respect. */
type WordsIn = (treatment: Treatment) => readonly Field<string>[];

function rowsIn(letter: Letter, elsewhere: Elsewhere): readonly Row[] {
  const words = (fields: readonly Field<unknown>[]): readonly Field<string>[] => fields.map(({ span }) => ({ value: quoted(letter, span), span }));
  const row = (name: string, wordsIn: WordsIn, statesOf: (item: Item) => StateOf): Row => (item, columns) => {
    const stateOf = statesOf(item);
    const valuesOf = (treatment: Treatment) => valueOf(wordsIn(treatment), stateOf(treatment));
    return aspectOf(name, columns.map(({ source, treatments }) => ({ source, values: distinct(treatments.flatMap(valuesOf)) })));
  };
  const compared = <Value>(name: string, wordsIn: WordsIn, comparisonOf: (item: Item) => Comparison<Value>): Row =>
    row(name, wordsIn, (item) => statesIn(comparisonOf(item)));
  return [
    withoutAmounts(row(ASPECTS.treatment, ({ name }) => [name], (item) => (treatment) => treatmentState(treatment, item, elsewhere.get(item)))),
    compared(ASPECTS.strength, ({ strength }) => (strength ? [{ value: strength.value.text, span: strength.span }] : []), strengthsIn(letter)),
    compared(ASPECTS.quantity, ({ quantity }) => words(quantity ? [quantity] : []), countsIn(letter, "quantity")),
    compared(ASPECTS.refills, ({ refills }) => words(refills ? [refills] : []), countsIn(letter, "refills")),
    compared(ASPECTS.side, ({ sides }) => words(sides), sidesIn(letter)),
    compared(ASPECTS.bodyPart, ({ bodyParts }) => words(bodyParts), regionsIn(letter)),
    compared(ASPECTS.level, ({ levels }) => words(levels), levelsIn(letter)),
  ];
}

/** What utilization review modified a request to may be worded by its amount alone, which names no treatment. */
function withoutAmounts(row: Row): Row {
  return (item, columns) => row(item, columns.map((column) => {
    const { source, treatments } = column;
    return source === SOURCES.modified ? { source, treatments: treatments.filter(isKnownTreatment) } : column;
  }));
}

/** Requests belong to items of their kind. */
function treatmentState(treatment: Treatment, item: Item, elsewhere: Treatment | undefined): ValueState {
  if (treatment === item.treatment) return "reference";
  if (treatment === elsewhere) return "different";
  return sameKindOfTreatment(treatment, item.treatment) ? "same" : "apart";
}

/** What a comparison says of each treatment; `apart` of one that it leaves out. */
function statesIn<Value>(comparison: Comparison<Value>): StateOf {
  const differing = new Set(differingIn(comparison).map(({ source }) => source.treatment));
  const [first, ...others] = comparison.stated.map(({ source }) => source.treatment);
  return (treatment) => {
    if (treatment === first) return "reference";
    if (differing.has(treatment)) return "different";
    return others.includes(treatment) ? "same" : "apart";
  };
}

/** What utilization review decided on is the dispute itself, unless it certified it; heading and rationale decide it, and must agree. */
function decisionsIn(letter: Letter): Row {
  return (item, columns) => {
    const conclusion = lastConclusion(letter, item);
    const certified = certifiedFor(letter, item) !== null;
    const reviewState: ValueState = certified ? "different" : "apart";
    const valuesOf: Readonly<Record<string, readonly ComparedValue[]>> = {
      [SOURCES.review]: item.statements.review.flatMap(({ decision }) => (decision ? [{ words: decision.value, span: decision.span, state: reviewState }] : [])),
      [SOURCES.heading]: item.outcome ? [{ words: OUTCOME_NAMES[item.outcome.value], span: item.outcome.span, state: "reference" }] : [],
      [SOURCES.rationale]: conclusion ? [{ words: quoted(letter, conclusion.span), span: conclusion.span, state: stateOfConclusion(item, conclusion) }] : [],
    };
    return aspectOf(ASPECTS.decision, columns.map(({ source }) => ({ source, values: distinct(valuesOf[source] ?? []) })));
  };
}

function stateOfConclusion({ outcome }: Item, conclusion: Conclusion): ComparedValue["state"] {
  const agreement = outcome ? agrees(outcome.value, conclusion) : null;
  if (agreement === null) return "apart";
  return agreement ? "same" : "different";
}

function aspectOf(name: string, cells: readonly ComparedCell[]): ReturnType<Row> {
  const states = new Set(cells.flatMap(({ values }) => values.map(({ state }) => state)));
  return { name, differs: states.has("different"), agrees: states.has("same"), cells };
}

/** Several words of one treatment (`neck and right shoulder`) as one value. */
function valueOf(fields: readonly Field<string>[], state: ValueState): readonly ComparedValue[] {
  const [first] = fields;
  if (first === undefined) return [];
  return [{ words: [...new Set(fields.map(({ value }) => oneLine(value)))].join(", "), span: first.span, state }];
}

/** Each value once, where it first stands. */
function distinct(values: readonly ComparedValue[]): readonly ComparedValue[] {
  const seen = new Set<string>();
  return values.filter(({ words, state }) => {
    const key = `${state} ${words.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
