import type { Letter } from "../letter/model";
import { quoted } from "../rules/wording";
import type { RecordQuestion } from "../review/record-checks";
import type { RecordCheck } from "../review/records";
import { inEnglish, type Translate } from "./translate";

/** What is said to be absent, in the letter's words: `no signed agreement`. The whole sentence where it names nothing. */
export function questionWords(letter: Letter, { absence, span }: RecordQuestion): string {
  return quoted(letter, absence.subject === null ? absence.sentence : span);
}

/** `found in the record after all: page 12`, `found in the record after all`, or `not found in the record either`: it stands behind words that deny something. */
export function answerWords({ verdict, place }: Pick<RecordCheck, "verdict" | "place">, translate: Translate = inEnglish): string {
  if (verdict !== "found") return translate("not found in the record either");
  return place === "" ? translate("found in the record after all") : translate("found in the record after all: {0}", place);
}

/** `Found in the record after all: page 12, by A. Nyman on 2026-01-01.` */
export function answerSentence(check: RecordCheck, translate: Translate = inEnglish): string {
  const words = answerWords(check, translate);
  return translate("{0}, by {1} on {2}.", words[0]!.toUpperCase() + words.slice(1), check.person, check.date.slice(0, 10));
}
