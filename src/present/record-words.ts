import type { Letter } from "../letter/model";
import { quoted } from "../rules/wording";
import type { RecordQuestion } from "../review/record-checks";
import type { RecordCheck } from "../review/records";

/** What is said to be absent, in the letter's words: `no signed agreement`. The whole sentence where it names nothing. */
export function questionWords(letter: Letter, { absence, span }: RecordQuestion): string {
  return quoted(letter, absence.subject === null ? absence.sentence : span);
}

/** `found in the record at page 12`, `found in the record`, or `not found in the record`. */
export function answerWords({ verdict, place }: Pick<RecordCheck, "verdict" | "place">): string {
  if (verdict !== "found") return "not found in the record";
  return place === "" ? "found in the record" : `found in the record at ${place}`;
}

/** `Found in the record at page 12, by A. Nyman on 2026-01-01.` */
export function answerSentence(check: RecordCheck): string {
  const words = answerWords(check);
  return `${words[0]!.toUpperCase()}${words.slice(1)}, by ${check.person} on ${check.date.slice(0, 10)}.`;
}
