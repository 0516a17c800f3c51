import { holds, matching, near } from "../text/search";
import type { SummarySentence } from "./summary-sentences";
import { tellsEarlierReview } from "./visit-dates";
import { PASS } from "./wordings/approval";

/** What a sentence right behind one on the determination tells of a decision (`No approval was given to Norco.`, `Physical therapy was not.`). */
const ON_DECISION = /\b(?:(?:non-?|dis)?(?:approv|certif|authori[sz])\w*|den(?:y|ied|ies|ial)|deferred|withheld|exclu(?:de|ded|des|ding)|includ(?:e|ed|es)|granted|allowed|agreed|fared|modified|refused|rejected|turned down|left out|omitted|another matter|not so|criteria|guidelines?|necessity|supported|unsupported|justified|warranted|recommend(?:ed)?|premature|unnecessary|(?:was|were) found|dispute[ds]?|decisions?|determinations?|reviewer|claims administrator)\b|\b(?:was|were|did|is|are) not\.?$/i;
/** `It let ninety through.` */
const LETS_PASS = near(matching(/\b(?:it|they|UR|utilization review|reviewer) lets?\b/gi), matching(new RegExp(`\\b${PASS}\\b`, "gi")), 40, ".;");
/** Utilization review as the subject of a sentence behind one on it. */
const ITS_SUBJECT = /^(?:It|They|(?:The(?: same)?|That|This) (?:(?:UR|review|reviewing|utilization review|peer) )?(?:physician|nurse|letter|report|notice)) /;
/** What is decided in the place of something that is not named. */
const SUBSTITUTE = /\b(?:in (?:its|their|the) (?:stead|place)(?! of)|instead(?! of)|as (?:an? )?(?:alternative|substitute|replacement))\b/i;

/** What tells that something was not decided at all, so that naming it there is no decision on it. */
const LEFT_UNDECIDED = /\b(?:overlooked|passed over|not (?:addressed|mentioned|decided|ruled on|acted on)|no (?:decision|determination|ruling) (?:on|about|as to|regarding)|(?:did not|never) (?:address|mention|decide|rule on|act on)|silent (?:on|about|as to))\b/i;

/** Behind these stands why it was decided so. */
const REASON = /\b(?:as|because|since|given|stat(?:es|ed|ing)|not(?:es|ed|ing)|that|which)\b/i;

/** Whether a sentence tells of the determination that a treatment was decided in the place of another one, which it does not name. */
export function decidesInPlace({ words, onReview }: SummarySentence): boolean {
  return onReview && SUBSTITUTE.test(words);
}

/** Whether all that a sentence names is named of this determination: it is on it, or right behind one that is and on a decision, and does not tell that there was none. */
export function isOnDetermination(sentence: SummarySentence, behindReview: boolean): boolean {
  return !LEFT_UNDECIDED.test(sentence.words.split(REASON, 1)[0]!) && (sentence.onReview || (behindReview && (ON_DECISION.test(sentence.words) || holds(sentence.words, LETS_PASS) || ITS_SUBJECT.test(sentence.words)))) && !tellsEarlierReview(sentence, sentence.words.length);
}
