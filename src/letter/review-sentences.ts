import type { SummarySentence } from "./summary-sentences";
import { tellsEarlierReview } from "./visit-dates";

/** What a sentence right behind one on the determination tells of a decision (`No approval was given to Norco.`, `Physical therapy was not.`). */
const ON_DECISION = /\b(?:(?:non-?|dis)?(?:approv|certif|authori[sz])\w*|den(?:y|ied|ies|ial)|deferred|withheld|exclu(?:de|ded|des|ding)|includ(?:e|ed|es)|granted|allowed|agreed|fared|modified|refused|rejected|turned down|left out|omitted|another matter|not so|criteria|guidelines?|necessity|supported|unsupported|justified|warranted|recommend(?:ed)?|premature|unnecessary|(?:was|were) found|dispute[ds]?|decisions?|determinations?|reviewer|claims administrator)\b|\b(?:was|were|did|is|are) not\.?$/i;
/** Utilization review as the subject of a sentence behind one on it. */
const ITS_SUBJECT = /^(?:It|They|(?:The(?: same)?|That|This) (?:(?:UR|review|reviewing|utilization review|peer) )?(?:physician|nurse|letter|report|notice)) /;
/** What is decided in the place of something that is not named. */
const SUBSTITUTE = /\b(?:in (?:its|their|the) (?:stead|place)(?! of)|instead(?! of)|as (?:an? )?(?:alternative|substitute|replacement))\b/i;

/** Whether a sentence tells of the determination that a treatment was decided in the place of another one, which it does not name. */
export function decidesInPlace({ words, onReview }: SummarySentence): boolean {
  return onReview && SUBSTITUTE.test(words);
}

/** Whether all that a sentence names is named of this determination: it is on it, or right behind one that is and on a decision. */
export function isOnDetermination(sentence: SummarySentence, behindReview: boolean): boolean {
  return (sentence.onReview || (behindReview && (ON_DECISION.test(sentence.words) || ITS_SUBJECT.test(sentence.words)))) && !tellsEarlierReview(sentence, sentence.words.length);
}
