import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import { WordKinds } from "../../text/word-kinds";
import type { Sex } from "../model";

/** The kinds of words without which a sentence tells nothing of the patient's age or sex; looked for once in each sentence (`withKinds`). */
const KINDS = new WordKinds();
export const AGE_KIND = KINDS.kind("now currently age aged y yo yr yrs yro yrso year years yearo");
export const SEX_KIND = KINDS.kind("male man gentleman female woman lady y old");
/** The pronouns of a sex, its titles, and what a man or a woman is called. */
export const PERSON_KINDS: Readonly<Record<Sex, number>> = {
  male: KINDS.kind("he him his himself man male gentleman mr"),
  female: KINDS.kind("she her hers herself woman female lady ms mrs miss"),
};

/** A sentence with the kinds of its words. */
export interface KindedSentence extends Sentence {
  readonly kinds: number;
}

/** Looks at the words of sentences. */
export function withKinds(reading: Reading, sentences: readonly Sentence[]): readonly KindedSentence[] {
  const kinds = KINDS.ofEach(reading.tokens, sentences);
  return sentences.map(({ start, end }, at) => ({ start, end, kinds: kinds[at]! }));
}
