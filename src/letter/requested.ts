import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import type { Conclusion, Treatment } from "./model";
import { ownIn, type OwnWords } from "./quotations";
import { isKnownTreatment } from "./same-treatment";
import { readTreatment } from "./treatment";

/** `the request for`, `this request is for`, `the currently requested`, `the proposed`, `is requesting`. */
const REQUESTED = /\b(?:the|this) (?:(?:current|present|retrospective|prospective) )?request (?:is |was |at hand is |under review is )?for (?=\S)|\b(?:the|this) (?:currently |presently )?(?:requested|proposed) (?=[a-z])|\bis (?:now |currently )?requesting (?:authorization for |approval of )?(?=\S)/gi;
/** `A spinal cord stimulator is requested`. */
const IS_REQUESTED = /^(?:(?:in this case|here|now|currently),? )?([^.,;:]{3,80}?) (?:is|are) (?:now |currently |being )?(?:requested|proposed)\b/i;
/** What ends the words that name it. */
const END = /[.,;:()?!]| (?:is|are|was|were|be|been|being|has|have|had|would|will|could|can|cannot|do|does|did|may|might|should|must|to|that|which|because|given|as|due|in order|exceeds?|meets?|appears?|falls?|fails?|comes?|names?|gives?|lacks?|represents?|contains?|includes?|consists?|in conjunction|together|along|with|without|after|following|before|prior|until|while|since|when|where|if|but|however|although|despite|from|by)\b/i;
const LIST = /^,(?! (?:an?|which|as|in|for|at|who|this|it|there)\b| \d)/i;
const LONGEST = 120;
/** Another request than the one at issue, or a general word on requests. */
const OTHER = /\b(?:previous(?:ly)?|prior|earlier|initial(?:ly)?|original(?:ly)?|first|last|other|another|separate|concurrent(?:ly)?|also|already|denied|approved|certified|authorized|modified|utilization review|UR|claims administrator|guidelines?|MTUS|ODG|ACOEM|similar|same|unlike|rather than|instead|compar\w+|associated|concomitant|pending|in addition)\b/i;

/**
 * The known treatments that a rationale's sentences call the request, in order; empty where none does. Conclusions, quotations and sentences on earlier or other
 * requests are left out.
 */
export function findRequested(reading: Reading, own: OwnWords, sentences: readonly Sentence[], conclusions: readonly Conclusion[]): readonly Treatment[] {
  const concluding = new Set(conclusions.map(({ sentence }) => sentence.start));
  return gathered(sentences, (sentence) => {
    const words = ownIn(own, sentence);
    if (!/request|propos/i.test(words) || concluding.has(reading.offsetAt(sentence.start)) || OTHER.test(words)) return [];
    return gathered(objectsIn(words), (object) => {
      const treatment = readTreatment(reading, sentence.start + object.start, sentence.start + object.end);
      return isKnownTreatment(treatment) && !isList(words.slice(object.start, object.end)) ? [treatment] : [];
    });
  });
}

/** The ranges of a sentence that name what is requested; none where a list may go on behind one. */
function objectsIn(words: string): readonly Range[] {
  const subject = IS_REQUESTED.exec(words);
  if (subject) {
    const start = subject[0].indexOf(subject[1]!);
    return [{ start, end: start + subject[1]!.length }];
  }
  return matchesIn(words, REQUESTED).flatMap((match) => {
    const start = match.index + match[0].length;
    const object = words.slice(start, start + LONGEST);
    const end = END.exec(object)?.index ?? object.length;
    return LIST.test(object.slice(end)) ? [] : [{ start, end: start + end }];
  });
}

/** Whether words name several treatments. */
function isList(object: string): boolean {
  const kinds = findServices(object).filter(({ service }) => !service.generic).map(({ kind }) => kind);
  return new Set([...kinds, ...findDrugs(object).map(({ drug }) => drug.ingredients.join())]).size > 1;
}
