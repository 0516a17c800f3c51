import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import { startOfRun, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { ItemFacts } from "./item";
import { LoneBrackets } from "./lone-brackets";
import { LoneQuotations } from "./lone-quotations";
import type { Delimiter, LetterForm } from "./model";
import type { LetterRange } from "./sections";

const DELIMITER = /[()[\]{}"“”'‘’]/g;
const BRACKETS = "()[]{}";

/** What is known of an item that a part may begin at. */
type Item = Pick<ItemFacts, "span" | "claimsAdministrator" | "reviewer" | "rationale">;

/** The parts of a letter within which delimiters have their partners: sections, and in them headings, guideline blocks and rationales. */
export function delimitedParts(reading: Reading, { start, end, sections }: LetterRange, form: LetterForm, items: readonly Item[]): readonly Range[] {
  const blocks = gathered(items, ({ claimsAdministrator, reviewer, rationale }) => [claimsAdministrator, reviewer, rationale]);
  const labels = gathered(blocks, (block) => (block ? [block.label.start] : []));
  const headings = form === "final-determination" ? items.map(({ span }) => span.start) : [];
  const bounds = [start, ...gathered(sections, (section) => [section.start, section.bodyStart]), ...[...headings, ...labels].map((offset) => reading.indexAt(offset)), end];
  const sorted = [...new Set(bounds)].sort((one, other) => one - other);
  return sorted.slice(1).map((to, at) => ({ start: sorted[at]!, end: to }));
}

/**
 * The quotation marks and brackets without partner within each part of a letter, in order; none in a letter in good order. Parts are
 * ranges of the reading: a delimiter finds its partner in its own part only.
 */
export function findLoneDelimiters(reading: Reading, parts: readonly Range[]): readonly Delimiter[] {
  return gathered(parts, (part) => loneIn(reading, part));
}

function loneIn(reading: Reading, { start, end }: Range): readonly Delimiter[] {
  const text = reading.text.slice(start, end);
  const brackets = new LoneBrackets(text);
  const quotations = new LoneQuotations(text);
  for (const { 0: mark, index } of matchesIn(text, DELIMITER)) (BRACKETS.includes(mark) ? brackets : quotations).add(index);
  return [...brackets.lone(), ...quotations.lone()]
    .sort((one, other) => one.at - other.at)
    .map(({ at, opens }) => ({ opens, mark: { value: text[at]!, span: reading.spanOf(start + at, start + at + 1) }, word: wordAt(text, at, opens) }));
}

const LONGEST_WORD = 40;
const OF_WORD = /[^\s()[\]{}"“”]/;
const NOT_OF_WORD = /[\s()[\]{}"“”]/;
const CLOSING_MARK = /[.,;:?!]/;

/** The word that a delimiter stands at; empty where there is none. */
function wordAt(text: string, at: number, opens: boolean): string {
  const word = opens ? /[^\s()[\]{}"“”]+/.exec(text.slice(at + 1, at + LONGEST_WORD))?.[0] ?? "" : lastWord(text.slice(Math.max(0, at - LONGEST_WORD), at));
  return word.slice(0, startOfRun(word, word.length, CLOSING_MARK));
}

function lastWord(text: string): string {
  const end = startOfRun(text, text.length, NOT_OF_WORD);
  return text.slice(startOfRun(text, end, OF_WORD), end);
}
