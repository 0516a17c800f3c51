import { isDrugWord } from "../../src/knowledge/drugs";
import { isPageFurniture } from "../../src/letter/furniture";
import { readingOf, type Reading } from "../../src/text/reading";

/** The reading of a text as a letter's is made. */
export function plainReading(text: string): Reading {
  return readingOf(text, { start: 0, end: text.length }, { isFurniture: isPageFurniture, isWord: isDrugWord });
}
