import { analyze, type AnalyzedLetter } from "../../src/analysis";
import type { Letter } from "../../src/letter/model";
import type { Span } from "../../src/text/span";

/** The letters of a text, with their findings. */
export function analyzed(text: string): readonly AnalyzedLetter[] {
  return analyze(text).letters;
}

/** The letters of a text. */
export function lettersOf(text: string): readonly Letter[] {
  return analyzed(text).map(({ letter }) => letter);
}

/** The words that a span holds. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Ways in which the same letter may have been saved, or damaged. */
export function variantsOf(text: string): ReadonlyMap<string, string> {
  return new Map([
    ["empty", ""],
    ["blanks", " \n\f\n "],
    ["CRLF", text.replaceAll("\n", "\r\n")],
    ["lone CR", text.replaceAll("\n", "\r")],
    ["byte order mark", `\ufeff${text}`],
    ["emoji in front", `👍${text}`],
    ["form feeds", text.replaceAll("\n\n", "\n\f\n")],
    ["one line", text.replaceAll("\n", " ")],
    ["binary", `${text.slice(0, 300)}\0\ufffd\u0001${text.slice(300)}`],
    ["two letters", `${text}\n${text}`],
    ...Array.from({ length: text.split("\n").length }, (_, at): [string, string] => [`cut after line ${at}`, text.split("\n").slice(0, at).join("\n")]),
  ]);
}
