import type { Place } from "../text/lines";
import type { Span } from "../text/span";
import type { ComparedAspect, ComparedCell, ComparedValue, ItemComparison } from "./comparison";
import { aspectWords, cellWords, stateOf, VALUE_STATES } from "./comparison-words";
import { inEnglish, type Translate } from "./translate";
import { group, leaf, type Draft, type Icon } from "./tree-row";

type PlaceOf = (span: Span) => Place;

const ICONS: Readonly<Record<ComparedValue["state"], Icon>> = {
  different: { id: "diff", color: "charts.orange" },
  reference: { id: "target", color: null },
  same: { id: "check-all", color: null },
  apart: { id: "dash", color: null },
};

/** The row *Compare sources* of an item: what is compared, that differing first; under it the values. Null where nothing is stated twice. */
export function comparisonRow({ item, aspects }: ItemComparison, placeOf: PlaceOf, translate: Translate = inEnglish): Draft | null {
  if (aspects.length === 0) return null;
  const differing = aspects.filter(({ differs }) => differs).map(({ name }) => translate(name).toLowerCase());
  const text = {
    label: translate("Compare sources"),
    description: differing.length === 0 ? translate("no difference") : `${VALUE_STATES.different.sign} ${differing.join(", ")}`,
    tooltip: [translate("Opens the table beside the letter."), ...aspects.map(({ name, cells }) => `${translate(name)}: ${aspectWords(cells, translate)}`)].join("\n"),
  };
  return group("comparison", "comparison", text, "table", placeOf(item.name.span), aspects.map((aspect) => aspectRow(aspect, placeOf, translate)));
}

/** Values that agree, or are not compared, need no rows of their own. */
function aspectRow(aspect: ComparedAspect, placeOf: PlaceOf, translate: Translate): Draft {
  const { name, differs, cells } = aspect;
  const stated = cells.flatMap(({ values }) => values);
  const first = stated.find(({ state }) => state === "reference") ?? stated[0]!;
  const { sign, words } = VALUE_STATES[stateOf(aspect)];
  const text = {
    label: translate(name),
    description: differs ? `${sign} ${translate(words)}` : summary(aspect, translate),
    tooltip: `${translate(name)}: ${aspectWords(cells, translate)}`,
  };
  const key = `compared-${name.toLowerCase().replace(" ", "-")}`;
  if (!differs) return leaf("statement", key, text, ICONS[stateOf(aspect)], placeOf(first.span));
  const rows = cells.flatMap((cell) => cell.values.map((value, at) => valueRow(cell, value, at, { placeOf, translate })));
  const order = (state: ComparedValue["state"]): number => Object.keys(ICONS).indexOf(state);
  rows.sort((one, other) => order(one.state) - order(other.state));
  return group("statement", key, text, ICONS.different.id, placeOf(first.span), rows.map(({ row }) => row));
}

/** `= 20 mg` where all that is stated has the same words, or is compared and agrees; else what each source says. */
function summary(aspect: ComparedAspect, translate: Translate): string {
  const values = aspect.cells.flatMap(({ values: own }) => own);
  const shown = values.find(({ state }) => state === "reference") ?? values[0]!;
  const isOne = values.every(({ state, words }) => state !== "apart" || words.toLowerCase() === shown.words.toLowerCase());
  return isOne ? `${VALUE_STATES[stateOf(aspect)].sign} ${cellWords(shown)}` : aspectWords(aspect.cells, translate);
}

/** A row, and how its value stands to the others. */
interface ValueRow {
  readonly state: ComparedValue["state"];
  readonly row: Draft;
}

function valueRow({ source }: ComparedCell, value: ComparedValue, at: number, { placeOf, translate }: { readonly placeOf: PlaceOf; readonly translate: Translate }): ValueRow {
  const { sign } = VALUE_STATES[value.state];
  const words = translate(VALUE_STATES[value.state].words);
  const text = { label: translate(source), description: `${sign} ${cellWords(value)} · ${words}`, tooltip: `${translate(source)}: ${value.words} (${words})` };
  const row = leaf("statement", `${source.toLowerCase().replaceAll(" ", "-")}-${at}`, text, ICONS[value.state], placeOf(value.span));
  return { state: value.state, row };
}
