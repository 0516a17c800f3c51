import { PATIENT_NOUN } from "./patient-noun";
/** Verbs for what a treatment is to bring about or to find out. */
const AIMS = [
  "rule out", "r/o", "help", "evaluate", "assess", "assist", "aid", "address", "treat", "reduce", "decrease", "diminish", "minimize", "lessen", "limit", "increase", "improve", "enhance", "optimize", "maximize", "better", "restore", "regain", "recover", "rebuild",
  "relieve", "alleviate", "ease", "manage", "control", "strengthen", "stretch", "mobilize", "stabilize", "support", "maintain", "prevent", "promote", "facilitate", "avoid", "delay", "determine", "identify", "confirm", "clarify", "establish", "exclude", "look", "check",
  "see (?:if|whether|what|how)", "monitor", "investigate", "diagnose", "delineate", "define", "detect", "find", "document", "guide", "plan", "break", "calm", "correct", "develop", "learn", "teach", "work on", "desensitize", "ensure", "verify", "combat", "keep", "last", "make sure", "wean", "get (?:him|her|the)", "allow (?:him|her|the (?:patient|worker)|for)", "enable", "return (?:him|her|the|to)",
];
const PURPOSE = `(?:^|,? )(?:in (?:an )?(?:order|effort|attempt) )?to (?:further |better |also |fully |hopefully |then ){0,2}(?:${AIMS.join("|")})\\b|,? with (?:the |a )?(?:goals?|aims?|intent|intention|hope|purpose)s? (?:of|to)\\b`;
/** A clause that only tells when. */
const TIME = `,? (?:before|until|once|when|while|after|unless) (?:he|she|they|it|there|the ${PATIENT_NOUN})\\b`;
/** Where or when something was asked for. */
const OCCASION = ",? (?:today|(?:at )?this visit)[ .]*$|,? (?:in|at|on|during|per) (?:his|her|their|the|a|an|this|that) (?:[a-z0-9/-]{1,20} ){0,2}(?:notes?|reports?|visits?|letter|form|RFA|appointment|emergency (?:room|department))\\b|,? on the (?:(?:same|next|following|first|last) )?day\\b";
/** What was done with the request for it, and when. */
const MADE = "(?:^ ?|, )(?:as )?(?:prescribed|requested|ordered|recommended|dispensed|submitted|received)(?: (?:on|by|in|from|the same)\\b|\\s*$)";
/** What a treatment takes the place of. */
const INSTEAD = ",? (?:in (?:place|lieu|stead) of|instead of|rather than)\\b";
/** What is said to be lacking, or to be so (`no X-ray being on record`, `conservative care not having failed`). */
const CIRCUMSTANCE = "^ ?(?:no|nothing|there) (?!refills?\\b)|^ ?neither (?:of|has|had|was|were|is|did|does)\\b|^[^()]{0,80} (?:not )?(?:having|being) [a-z]";
/** What only says that the same holds for the last one, or takes up the list. */
const TOO = ",? (?:with (?:it|them)|on it|both|be|too|either|as well|likewise)[ .]*$";
/** What is to become of it (`Norco #120, to be cut by one tablet a month`). */
const PROSPECT = "^ ?to be (?:cut|reduced|decreased|increased|tapered|titrated|weaned|stopped|discontinued|replaced|repeated|followed)\\b";
/** Whether it is to be the patient's. */
const TO_OWN = "^ ?to (?:own|keep|buy|rent)[ .]*$";
const ASIDE = new RegExp(`${PROSPECT}|${TO_OWN}|${PURPOSE}|${TOO}|${TIME}|${OCCASION}|${MADE}|${INSTEAD}|${CIRCUMSTANCE}`, "i");

/** Where words begin to tell what a treatment is for, or when and where it was asked for (`a knee brace to prevent falls`); -1 where they do not. */
export function asideIn(words: string): number {
  return words.search(ASIDE);
}
