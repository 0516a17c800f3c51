import type { Letter } from "../letter/model";
import { quoted } from "../rules/wording";
import { capitalized } from "../text/capitalized";
import type { RecordQuestion } from "../review/record-checks";
import type { RecordCheck } from "../review/records";
import { inEnglish, type Translate } from "./translate";
import { writtenDay } from "./written-date";

/** What is said to be absent, in the letter's words: `no signed agreement`. */
export function questionWords(letter: Letter, { shown }: Pick<RecordQuestion, "shown">): string {
  return quoted(letter, shown);
}

/** `found in the record after all: page 12`, `found in the record after all`, or `not found in the record either`: it stands behind words that deny something. */
export function answerWords({ verdict, place }: Pick<RecordCheck, "verdict" | "place">, translate: Translate = inEnglish): string {
  if (verdict !== "found") return translate("not found in the record either");
  return place === "" ? translate("found in the record after all") : translate("found in the record after all: {0}", place);
}

/** `Found in the record after all: page 12, by A. Nyman on 01/01/2026.` */
export function answerSentence(check: RecordCheck, translate: Translate = inEnglish): string {
  const words = answerWords(check, translate);
  return translate("{0}, by {1} on {2}.", capitalized(words), check.person, writtenDay(check.date));
}
