import { SECTION_PHRASES, type RequiredSection } from "../knowledge/headings";
import type { Reading } from "../text/reading";
import { wordingsPattern } from "./patterns";
import type { LetterRange } from "./sections";

const REQUIRED = Object.keys(SECTION_PHRASES) as readonly RequiredSection[];
const PHRASE_OF = new Map(REQUIRED.map((kind) => [kind, wordingsPattern(SECTION_PHRASES[kind])]));

/** The sections that a letter of any form has, and this one lacks; none where only a heading is missing or worded in a way of its own. */
export function missingSections(reading: Reading, { start, end, sections }: LetterRange): readonly RequiredSection[] {
  return REQUIRED.filter((kind) => !sections.some((section) => section.kind === kind) && reading.text.slice(start, end).search(PHRASE_OF.get(kind)!) < 0);
}
