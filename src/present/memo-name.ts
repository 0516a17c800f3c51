import type { Letter } from "../letter/model";

/** What a memo on a file is called, of which the name has no folder: by its case; where it states none, or several letters stand in it, by the file. */
export function memoName(file: string, [letter, ...others]: readonly Letter[]): string {
  const caseNumber = others.length === 0 ? letter?.header.caseNumber?.value : undefined;
  return `Review memo ${caseNumber ?? file.replace(/(?:\.imr)?\.\w+$/, "")}`;
}
