import type { Analysis } from "../../src/analysis";
import type { Span } from "../../src/text/span";
import { Words } from "../../src/text/words";

/** Whether a value of the model is a span, or has the two ends of one. */
function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number";
}

/** A copy of a value with every span mapped; the reading, which holds offsets packed, is left out. */
function mapSpans(value: unknown, map: (span: Span) => Span): unknown {
  if (isSpan(value)) return { ...value, ...map(value) };
  if (typeof value === "function") return mapSpans((value as () => unknown)(), map);
  if (value instanceof Words) return mapSpans(value.slice(), map);
  if (Array.isArray(value)) return value.map((element) => mapSpans(element, map));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  // Also what is made when it is first asked for, which the members of a class are.
  for (const key in value) if (key !== "reading") copy[key] = mapSpans((value as Record<string, unknown>)[key], map);
  return copy;
}

/** A copy of a value of the model with all that is made when it is asked for; the reading is left out. */
export function plainOf(value: unknown): unknown {
  return mapSpans(value, (span) => span);
}

function mapped({ start, end }: Span, map: (offset: number) => number): Span {
  return { start: map(start), end: map(end) };
}

function trimmed(text: string, { start, end }: Span): Span {
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  return { start, end };
}

/**
 * The letters of an analysis of a text, findings included, for comparison with the same letters written in another way: offsets
 * mapped, white space at the ends of spans left out, and without reading, part, first line and the letter's own span, which say where it stands.
 */
export function lettersOf(text: string, { letters }: Analysis, map: (offset: number) => number = (offset) => offset): readonly unknown[] {
  return letters.map(({ letter, findings, failures }) => {
    const copied = (value: unknown): object => mapSpans(value, (span) => mapped(trimmed(text, span), map)) as object;
    // The letter is copied first: a spread would leave out what it makes when it is first asked for.
    return { ...copied(letter), part: null, span: null, firstLine: null, ...copied({ findings, failures }) };
  });
}

/** The path to the first span of a value that does not fit; null when all do. */
export function pathToMisfit(value: unknown, fits: (span: Span) => boolean): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (isSpan(value) && !fits(value)) return ` ${value.start}-${value.end}`;
  if (value instanceof Words) return pathToMisfit(value.slice(), fits);
  for (const key in value) {
    const path = key === "reading" ? null : pathToMisfit((value as Record<string, unknown>)[key], fits);
    if (path !== null) return `.${key}${path}`;
  }
  return null;
}
