import type { ComparedCell, ComparedValue, ValueState } from "./comparison";
import { shortened } from "./words";

/** A sign and words for each state, so that nobody has to tell them apart by colour. */
export const VALUE_STATES: Readonly<Record<ValueState, { readonly sign: string; readonly words: string }>> = {
  same: { sign: "=", words: "the same" },
  different: { sign: "≠", words: "differs" },
  reference: { sign: "•", words: "what the others are held against" },
  apart: { sign: "~", words: "not compared" },
};

/** What stands where a source does not say. */
export const NOT_STATED = "– not stated";

/** What the signs mean, in two lines. */
export const LEGEND: readonly string[] = [signs(["different", "same"]) + ` · ${NOT_STATED}`, signs(["reference", "apart"])];

function signs(states: readonly ValueState[]): string {
  return states.map((state) => `${VALUE_STATES[state].sign} ${VALUE_STATES[state].words}`).join(" · ");
}

/** What is said of the sources that state nothing of an item; empty where each says something. */
export function silenceWords(silent: readonly string[]): string {
  return silent.length === 0 ? "" : `${NOT_STATED} by: ${silent.join(", ")}`;
}

const LONGEST_WORDS = 36;

/** The words of a value in a cell. */
export function cellWords({ words }: ComparedValue): string {
  return shortened(words, LONGEST_WORDS);
}

/** Stands before the words of a value, and behind them. */
export function marksOf({ state }: ComparedValue): readonly [string, string] {
  return [`${VALUE_STATES[state].sign} `, state === "different" ? ` (${VALUE_STATES.different.words})` : ""];
}

/** `Heading 20 mg (held against), requested 5mg (differs)`: a row in words; what is not stated is left out. */
export function aspectWords(cells: readonly ComparedCell[]): string {
  return cells.filter(({ values }) => values.length > 0).map(({ source, values }) => `${source} ${values.map((value) => `${cellWords(value)}${marksOf(value)[1]}`).join("; ")}`).join(", ");
}
