import type { Letter } from "../letter/model";

/** The case numbers that the letters of a file state, each once; empty where they state none. */
export function caseNumbersOf(letters: readonly Letter[]): readonly string[] {
  return [...new Set(letters.flatMap(({ header }) => header.caseNumber?.value ?? []))];
}
