import type { Range } from "../text/range";
import { PATIENT_NOUN } from "./patient-noun";

/** A sentence that lists what was done before (`Treatment to date has included physical therapy ordered in May`). */
const TELLS_CARE = /^(?:(?:his|her|the|other|all|relevant|pertinent) )?(?:(?:prior|previous|past|earlier|initial|conservative|relevant|other|early|medical) ){0,3}(?:treatments?|therap(?:y|ies)|care|interventions?|(?:diagnostic )?(?:studies|tests?|testing|imaging|diagnostics))(?: (?:and|or) (?:diagnostic (?:studies|testing|tests?)|evaluation|treatments?|testing))?,? (?:to date|so far|thus far|rendered|received|provided|(?:has|have|had) (?:included|consisted|been)|(?:was|were) noted)\b/i;
const BEFORE = /^(?:prior|previous|past|earlier|older|former) (?!to\b)[a-z]/i;
/** What only tells of the first days after an injury. */
const FIRST_CARE = /\b(?:initially|at first|emergency (?:room|department)|urgent care(?! visit)|industrial clinic|(?:at|in|to) the hospital|the (?:ER|ED)\b|(?:on|at) the (?:day|time) of (?:the |his |her )?(?:injury|accident|incident)|(?:shortly |soon |right )?after the (?:injury|accident|incident|fall))\b/i;
/** What a patient says of care; a physician may be named behind it. */
const PATIENT_TELLS = new RegExp(String.raw`\b${PATIENT_NOUN} (?:also |further )?(?:states?|stated|reports?|reported|recalls?|recalled|relates?|related|says|said|indicates?|indicated|claims?|claimed|mentions?|mentioned) (?:that )?[^.;]{0,70}$`, "i");
/** A verb that asks for something. */
export const ASKS = /^(?:request|ask|seek|sought)/i;

/** Whether a sentence tells of the first days after an injury. */
export function isFirstCare(sentence: string): boolean {
  return FIRST_CARE.test(sentence);
}

/** Whether a verb of requesting, at a range of its sentence, only tells of care that lies behind; what is asked of UR never does, and a counted drug is a prescription in the first days, too. */
export function isEarlierCare(sentence: string, { start, end }: Range, isCounted: () => boolean): boolean {
  if (TELLS_CARE.test(sentence) || BEFORE.test(sentence)) return true;
  if (ASKS.test(sentence.slice(start, end))) return false;
  return (isFirstCare(sentence) && !isCounted()) || PATIENT_TELLS.test(sentence.slice(Math.max(0, start - 120), start));
}

const DONE = new RegExp(String.raw`[, ](?:and|but|which|that|who|of which) (?:(?:has|have|had|then|also|only|since|so|far|he|she|they|the|${PATIENT_NOUN}) ){0,6}(?:completed|attended|underwent|undergone|finished|received|did not|never)\b`, "i");
const MORE = /\b(?:additional|further|more|another|continued|continue|repeat|again)\b/i;
/** Behind a passive verb (`An MRI was ordered and showed a tear`). */
const SHOWN = /^[^;.]{0,40},? and (?:it |they )?(?:showed|revealed|demonstrated|helped|never done|not done|(?:was|were) (?:never |not )?(?:done|performed|completed|negative|normal|unremarkable))\b/i;

/** Whether a sentence goes on to tell that what was prescribed or ordered has been done (`She was prescribed physical therapy and completed 6 sessions`). */
export function isCompleted(sentence: string, verb: Range, object: Range): boolean {
  if (SHOWN.test(sentence.slice(verb.end, verb.end + 90))) return true;
  const words = sentence.slice(object.start, object.end);
  return !ASKS.test(sentence.slice(verb.start, verb.end)) && !MORE.test(words) && DONE.test(sentence.slice(object.start, object.end + 60));
}
