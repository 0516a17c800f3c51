import type { AnalyzedLetter } from "../analysis";
import type { Span } from "../text/span";
import { shownFindings } from "./shown-findings";

/** The place that starts next behind an offset, or before it; from the last on to the first, and back. Undefined where there is none. */
export function nextPlace(places: readonly Span[], offset: number, direction: "next" | "previous"): Span | undefined {
  const sorted = [...places].sort((one, other) => one.start - other.start);
  if (direction === "next") return sorted.find(({ start }) => start > offset) ?? sorted[0];
  return sorted.reverse().find(({ start }) => start < offset) ?? sorted[0];
}

/** Where findings stand, hints left out. */
export function findingPlaces(letters: readonly AnalyzedLetter[]): readonly Span[] {
  return letters.flatMap(({ findings }) => shownFindings(findings).map(({ span }) => span));
}

/** Where items stand. */
export function itemPlaces(letters: readonly AnalyzedLetter[]): readonly Span[] {
  return letters.flatMap(({ letter }) => letter.items.map(({ name }) => name.span));
}
