import { SOURCES, type ComparedAspect, type ComparedCell, type ComparedValue, type ValueState } from "./comparison";
import { inEnglish, translatable, type Translate } from "./translate";
import { shortened } from "./words";

/** A sign and words for each state, so that nobody has to tell them apart by color. */
export const VALUE_STATES: Readonly<Record<ValueState, { readonly sign: string; readonly words: string }>> = {
  same: { sign: "=", words: translatable("the same") },
  different: { sign: "≠", words: translatable("differs") },
  reference: { sign: "•", words: translatable("what the others are held against") },
  apart: { sign: "~", words: translatable("not compared") },
};

/** The state of a row as a whole. */
export function stateOf({ differs, agrees }: ComparedAspect): ValueState {
  if (differs) return "different";
  return agrees ? "same" : "apart";
}

/** What stands where a source does not say. */
export function notStated(translate: Translate = inEnglish): string {
  return `– ${translate("not stated")}`;
}

/** What the signs mean, in two lines. */
export function legend(translate: Translate = inEnglish): readonly string[] {
  const signs = (...states: readonly ValueState[]): string => states.map((state) => `${VALUE_STATES[state].sign} ${translate(VALUE_STATES[state].words)}`).join(" · ");
  return [`${signs("different", "same")} · ${notStated(translate)}`, signs("reference", "apart")];
}

/** What is said of the sources that do not state one thing, at least one. */
export function silenceWords(sources: readonly string[], translate: Translate): string {
  return `– ${translate("not stated by: {0}", namesOf(sources, translate))}`;
}

/** What is said of the sources that state nothing of an item at all, at least one. */
export function absenceWords(sources: readonly string[], translate: Translate): string {
  return `– ${translate("nothing said of this item by: {0}", namesOf(sources, translate))}`;
}

function namesOf(sources: readonly string[], translate: Translate): string {
  return sources.map((source) => translate(source)).join(", ");
}

/** What the short names of sources mean, among those that state something; empty where each says it itself. */
export function sourcesLegend(sources: readonly string[], translate: Translate = inEnglish): string {
  return sources.includes(SOURCES.review) ? translate("UR is utilization review: the claims administrator's decision on the request, which this letter reviews.") : "";
}

const LONGEST_WORDS = 36;

/** The words of a value where there is little room. */
export function cellWords({ words }: ComparedValue): string {
  return shortened(words, LONGEST_WORDS);
}

/** Stands before the words of a value, and behind them. */
export function marksOf({ state }: ComparedValue, translate: Translate = inEnglish): readonly [string, string] {
  return [`${VALUE_STATES[state].sign} `, state === "different" ? ` (${translate(VALUE_STATES.different.words)})` : ""];
}

/** `Heading 20 mg (held against), requested 5mg (differs)`: a row in words; what is not stated is left out. */
export function aspectWords(cells: readonly ComparedCell[], translate: Translate = inEnglish): string {
  const valueWords = (value: ComparedValue): string => `${cellWords(value)}${marksOf(value, translate)[1]}`;
  const stated = cells.filter(({ values }) => values.length > 0);
  return stated.map(({ source, values }) => `${translate(source)} ${values.map(valueWords).join("; ")}`).join(", ");
}
