import type { AnalyzedLetter } from "../../src/analysis";
import { NO_REVIEW, type RowReview } from "../../src/present/item-tree";
import type { ListedFile } from "../../src/present/item-list";
import { listedLetters, type LetterFile } from "../../src/present/listed-letter";
import { LineIndex } from "../../src/text/lines";
import { analyzed } from "./letter";

/** A file in the folder of letters. */
export function fileNamed(name: string): LetterFile {
  return { uri: `file:///letters/${name}`, name, path: `letters/${name}` };
}

/** What is listed of a file with a text. */
export function listed(name: string, text: string, review: Partial<RowReview> = {}, letters: readonly AnalyzedLetter[] = analyzed(text)): ListedFile {
  return { letters: listedLetters(fileNamed(name), letters, new LineIndex(text), { ...NO_REVIEW, ...review }), other: null };
}
