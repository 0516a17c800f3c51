import { decidedVerbs } from "./decision-verbs";
import { requestVerbs } from "./request-verbs";
import type { SentenceWords } from "./summary-sentences";
import type { SentenceContext, Verb } from "./verb";
import { withoutOverlaps } from "./verb-overlaps";

/** The verbs of a sentence that tell what a physician requested or UR decided, in order, none within another; empty where nobody does. */
export function verbsOf(sentence: SentenceWords, context: SentenceContext): readonly Verb[] {
  const decided = decidedVerbs(sentence, context);
  // Of words that both have (`endorsed`), a sentence on utilization review tells its decision.
  const requested = requestVerbs(sentence, decided).filter(({ end }) => !decided.some((verb) => verb.end === end));
  return decided.length + requested.length === 0 ? requested : withoutOverlaps(sentence.words, [...decided, ...requested]);
}
