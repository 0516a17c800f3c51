import type { AnalyzedLetter } from "../analysis";
import type { Letter } from "../letter/model";
import type { CheckedRecord } from "../review/record-checks";
import type { ReviewedFindings } from "../review/dismissals";
import type { RelatedPlace } from "../rules/rule";
import type { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import type { Span } from "../text/span";
import { inline, type Inline } from "./document";
import { passagesOf } from "./passages";
import { oneLine, shortened } from "./words";

/** What a memo is made from: the letters of a file, and what its review file says. */
export interface MemoFile {
  /** As the user knows it. */
  readonly path: string;
  readonly letters: readonly AnalyzedLetter[];
  readonly lines: LineIndex;
  /** Those of a PDF. */
  readonly pages?: PageIndex | null;
  /** The address of a line, counted from 1, where the memo can link it. */
  readonly addressOf?: ((line: number) => string) | undefined;
  readonly reviewed: ReviewedFindings;
  readonly record: CheckedRecord;
}

/** A letter with how its places are told: `passageOf` gives the sentence or line around a place, `placeOf` its words. */
export interface Context {
  readonly file: MemoFile;
  readonly letter: Letter;
  readonly passageOf: (place: Span) => Span;
  readonly placeOf: (span: Span) => Inline;
}

/** How the places of a letter of the file are told. */
export function contextOf(file: MemoFile, letter: Letter): Context {
  return { file, letter, passageOf: passagesOf(letter), placeOf: (span) => placeIn(file, span) };
}

function placeIn({ lines, pages, addressOf }: MemoFile, { start }: Span): Inline {
  const line = lines.lineAt(start) + 1;
  const text = `${pages ? `page ${pages.pageAt(start)}, ` : ""}line ${line}`;
  return addressOf ? [{ text, address: addressOf(line) }] : text;
}

/** Another place of a finding, quoted unless its message does that already. */
export function relatedWords(context: Context, { message, span }: RelatedPlace): Inline {
  return message.includes(passageAt(context, span)) ? inline`${message} (${context.placeOf(span)})` : inline`${message}: ${passage(context, span)}`;
}

/** The longest quotation. */
export const LONGEST_PASSAGE = 400;

/** The sentence or line around a place, as a quotation with where it stands. */
export function passage(context: Context, span: Span): Inline {
  return inline`“${passageAt(context, span)}” (${context.placeOf(span)})`;
}

/** As many characters of a long sentence stand before the place that is meant. */
const BEFORE_PLACE = 120;

/** The sentence, heading or guideline line that holds a place, of a long one what is around the place; the place's own words where none does. */
function passageAt({ letter, passageOf }: Context, place: Span): string {
  const passage = passageOf(place);
  const words = oneLine(letter.reading.textOf(passage));
  const before = oneLine(letter.reading.textOf({ start: passage.start, end: place.start })).length;
  const from = words.length > LONGEST_PASSAGE && before + (place.end - place.start) > LONGEST_PASSAGE ? words.indexOf(" ", before - BEFORE_PLACE) + 1 : 0;
  return `${from > 0 ? "…" : ""}${shortened(words.slice(from), LONGEST_PASSAGE)}`;
}
