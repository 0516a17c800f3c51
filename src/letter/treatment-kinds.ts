import { WordKinds } from "../text/word-kinds";
import { NUMBER_WORDS } from "./numbers";

/** The kinds of words in a treatment's text without which a pattern for one of its facts cannot match; looked for once in each treatment. */
export const KINDS = new WordKinds();
export const NUMBER_KIND = KINDS.figure | KINDS.kind(NUMBER_WORDS.join(" "));
export const TIMES_KIND = KINDS.kind("x times");

/** The kinds of words in a treatment's text; a multiplication sign stands for `times`. */
export function kindsOf(text: string): number {
  return KINDS.of(text) | (text.includes("×") ? TIMES_KIND : 0);
}
